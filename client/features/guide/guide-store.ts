import { createStore } from 'zustand/vanilla';

const KEY = 'mailuo-guide-seen';

/** Whether the tour is being given; the first visit begins with it. */
export const guideStore = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: isFirstVisit() }));

/** A link leads to what its sender meant, which the tour would stand in the way of, unless the link asks for it. */
function isFirstVisit(): boolean {
  const asked = new URLSearchParams(window.location.search);
  const isPlain = [...asked.keys()].every((key) => key === 'lang');
  return (isPlain || asked.has('guide')) && window.localStorage.getItem(KEY) === null;
}

export function openGuide(): void {
  guideStore.setState({ isOpen: true });
}

export function closeGuide(): void {
  window.localStorage.setItem(KEY, '1');
  guideStore.setState({ isOpen: false });
}
