import { createStore } from 'zustand/vanilla';

const KEY = 'mailuo-guide-seen';

/** Whether the tour is being given; the first visit begins with it. */
export const guideStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: isFirstVisit() }));

/** Tests meet the page as somebody who knows it, unless they ask for the tour. */
function isFirstVisit(): boolean {
  const asked = new URLSearchParams(window.location.search);
  if (asked.has('test') && !asked.has('guide')) return false;
  return window.localStorage.getItem(KEY) === null;
}

export function openGuide(): void {
  guideStore.setState({ isOpen: true });
}

export function closeGuide(): void {
  window.localStorage.setItem(KEY, '1');
  guideStore.setState({ isOpen: false });
}
