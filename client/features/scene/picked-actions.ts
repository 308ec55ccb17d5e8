import type { NodeId } from '#domain';
import { collapsing, isExpanded } from '../../state/collapse.ts';
import { nameOf } from '../../state/language.ts';
import { hiding, pinning, placing, unpinning } from '../../state/scene.ts';
import type { AppState, AppStore } from '../../state/store.ts';
import type { GraphControls } from '../../graph/graph-view.ts';

/** A name for a step: that of the one node, or how many there are. */
function stepName({ history, nameLanguage }: AppState, ids: readonly NodeId[]): string {
  const [only] = ids;
  const node = only === undefined ? undefined : history.present.state.nodes.get(only);
  return ids.length === 1 && node !== undefined ? nameOf(node, nameLanguage) : `× ${ids.length}`;
}

/** What is picked, or else the selected node. */
export function targetsOf({ picked, selected, history }: AppState): readonly NodeId[] {
  if (picked.size > 0) return [...picked];
  return [...history.present.state.nodes.keys()].filter((id) => id === selected);
}

export function hideAll(store: AppStore, ids: readonly NodeId[]): void {
  const { record, pick, select } = store.getState();
  record({ action: 'hide', name: stepName(store.getState(), ids) }, (scene) => hiding(scene, ids));
  pick([]);
  select(undefined);
}

/** Hides all that is not among these. */
export function hideOthers(store: AppStore, ids: readonly NodeId[]): void {
  const kept = new Set(ids);
  const { record, history } = store.getState();
  const others = [...history.present.state.nodes.keys()].filter((id) => !kept.has(id));
  record({ action: 'hide', name: `× ${others.length}` }, (scene) => hiding(scene, others));
}

/** Pins them where they lie; where all are pinned, lets them loose. */
export function togglePins(
  store: AppStore,
  ids: readonly NodeId[],
  controls: GraphControls | undefined,
): void {
  const { record, history, mode } = store.getState();
  const name = stepName(store.getState(), ids);
  const { pinned } = history.present.state;
  if (ids.every((id) => pinned.has(id)))
    return record({ action: 'unpin', name }, (scene) => unpinning(scene, ids));
  const wanted = new Set<string>(ids);
  const lie = new Map(
    (controls?.positions() ?? [])
      .filter(({ id }) => wanted.has(id))
      .map(({ id, position }) => [id, position]),
  );
  return record({ action: 'pin', name }, (scene) => pinning(placing(scene, mode, lie), ids));
}

/** Adds the drawn neighbours of these to what is picked. */
export function pickNeighbours(store: AppStore, ids: readonly NodeId[]): void {
  const { history, pick, picked } = store.getState();
  const { edges, hidden } = history.present.state;
  const middle = new Set(ids);
  const near = [...edges.values()].flatMap(({ source, target }) =>
    middle.has(source) ? [target] : middle.has(target) ? [source] : [],
  );
  pick([...picked, ...ids, ...near.filter((id) => !hidden.has(id))]);
}

export function collapse(store: AppStore, hub: NodeId): void {
  const { history, record } = store.getState();
  if (!isExpanded(history.present.state, hub)) return;
  const name = stepName(store.getState(), [hub]);
  record({ action: 'collapse', name }, (scene) => collapsing(scene, hub));
}
