import type { NodeId } from '#domain';
import type { AppStore } from '../../state/store.ts';

/** Opens the queries that take a node, with it filled in. */
export function askAbout(store: AppStore, about: NodeId): void {
  const { setQuestion, openPanel } = store.getState();
  setQuestion({ about });
  openPanel('queries');
}
