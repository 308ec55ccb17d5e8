import { isMailuoError, MailuoError, type NodeId } from '#domain';
import type { AppStore } from '../../state/store.ts';
import { loadIntoScene } from '../scene/load-scene.ts';

/** Adds nodes with their edges into the scene as one step, and picks them all. */
export async function addNodes(store: AppStore, ids: readonly NodeId[], name: string): Promise<void> {
  store.getState().setLoading({ kind: 'busy' });
  try {
    let scene = store.getState().history.present.state;
    for (const id of ids) {
      // Each brings its edges to those before it.
      if (!scene.nodes.has(id) || scene.hidden.has(id)) scene = await loadIntoScene(scene, id);
    }
    const grown = scene;
    store.getState().record({ action: 'add', name }, () => grown);
    store.getState().pick(ids);
    store.getState().setLoading({ kind: 'ready' });
  } catch (cause) {
    const error = isMailuoError(cause) ? cause : new MailuoError('internal', String(cause), { cause });
    store.getState().setLoading({ kind: 'failed', error });
  }
}
