import { dropAutosave, putAutosave } from '../../state/autosave.ts';
import { keptScene, workOf } from '../../state/kept-scene.ts';
import { isUnsaved } from '../../state/kept-mark.ts';
import type { AppStore } from '../../state/store.ts';
import { whenIdle } from '../../graph/when-idle.ts';
import { openSceneStore } from './open-scene.ts';

/** Long enough for a layout to come to rest; milliseconds. */
const QUIET = 1200;
/** How long a busy page may put it off after that; milliseconds. */
const LATEST = 3000;

/** Keeps what is on the page in this browser a moment after each change, for as long as it is kept nowhere else. */
export function keepAutosave(store: AppStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = () => {
    const state = store.getState();
    const { open } = openSceneStore.getState();
    if (open === undefined ? state.history.past.length === 0 : !isUnsaved(state, open.mark)) return;
    putAutosave(window.localStorage, keptScene(workOf(state), open?.head.name), new Date());
  };
  store.subscribe((state, before) => {
    if (workOf(state).scene === workOf(before).scene && state.filters === before.filters) return;
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(put, LATEST), QUIET);
  });
  window.addEventListener('pagehide', () => {
    if (timer !== undefined) put();
  });
}

export function forgetAutosave(): void {
  dropAutosave(window.localStorage);
}
