import { openSceneStore } from '../features/scenes/open-scene.ts';
import { isUnsaved } from '../state/kept-mark.ts';
import { formatLink } from '../state/link.ts';
import { linkOf, type AppStore } from '../state/store.ts';
import { stepsAfter, Visited } from '../state/visit.ts';

/** The address always leads back to what is on screen; until the first scene stands, it stays as it came. A step that changes
 *  it is an entry of the browser's history, so that back and forward undo and redo. */
export function keepAddress(store: AppStore): void {
  const visit = String(performance.timeOrigin);
  const isTest = new URLSearchParams(window.location.search).has('test');
  let here: Visited = { visit, place: 0, steps: 0 };
  let isTravelling = false;
  const keep = () => {
    const state = store.getState();
    if (state.history.present.state.nodes.size === 0) return;
    const steps = state.history.past.length;
    const address = addressOf(store, isTest);
    const isNew = address !== `${window.location.pathname}${window.location.search}`;
    if (isNew && steps > here.steps && !isTravelling) {
      here = { visit, place: here.place + 1, steps };
      window.history.pushState(here, '', address);
    } else if (isNew || steps !== here.steps || window.history.state === null) {
      here = { ...here, steps };
      window.history.replaceState(here, '', address);
    }
  };
  window.addEventListener('popstate', ({ state }) => {
    const there = Visited.safeParse(state).data;
    if (there === undefined) return;
    // Left by a visit whose steps are gone: its address is all that is known of it.
    if (there.visit !== visit) return window.location.reload();
    const [from, { history }] = [here, store.getState()];
    here = there;
    isTravelling = true;
    goTo(store, stepsAfter(from, there, history.past.length));
    keep();
    isTravelling = false;
  });
  store.subscribe(keep);
  openSceneStore.subscribe(keep);
}

function addressOf(store: AppStore, isTest: boolean): string {
  const state = store.getState();
  const { open } = openSceneStore.getState();
  // A kept scene is named for as long as the page shows it as it was kept.
  const isAsKept = open !== undefined && !isUnsaved(state, open.mark);
  const link = { ...linkOf(state), ...(isAsKept ? { scene: open.head.id } : {}) };
  const params = [formatLink(link), isTest ? 'test=1' : ''].filter((part) => part !== '').join('&');
  return `${window.location.pathname}${params === '' ? '' : `?${params}`}`;
}

/** As far as there are steps. */
function goTo(store: AppStore, steps: number): void {
  const { undo, redo } = store.getState();
  const now = () => store.getState().history;
  while (now().past.length > steps) undo();
  while (now().past.length < steps && now().future.length > 0) redo();
}
