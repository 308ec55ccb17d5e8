import { MailuoError, type Graph, type NodeId } from '#domain';
import { useMemo } from 'react';
import type { Expansion } from '../../state/expansion.ts';
import { nameOf } from '../../state/language.ts';
import type { Link } from '../../state/link.ts';
import { sceneFrom, type Origin, type Scene } from '../../state/scene.ts';
import type { AppStore } from '../../state/store.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { openFromServer } from '../scenes/scene-work.ts';
import { loadExpansion, loadIntoScene, loadLink } from './load-scene.ts';

export interface SceneActions {
  readonly open: (link: Link) => Promise<void>;
  /** Adds a node by its id, unless it is there, and selects it. */
  readonly add: (id: NodeId) => Promise<void>;
  readonly expand: (expansion: Expansion) => Promise<void>;
  readonly show: (name: string, origin: Origin, graph: Graph) => void;
}

export function useSceneActions(): SceneActions {
  const store = useAppStore();
  return useMemo(() => createSceneActions(store), [store]);
}

function createSceneActions(store: AppStore): SceneActions {
  const scene = () => store.getState().history.present.state;
  const titleOf = (from: Scene, id: NodeId) => {
    const node = from.nodes.get(id);
    return node === undefined ? id : nameOf(node, store.getState().nameLanguage);
  };
  return {
    open: (link) =>
      guarded(store, async () => {
        if (link.scene === undefined) store.getState().startWith(await loadLink(link));
        else await openFromServer(store, link.scene, 'start');
      }),
    add: (id) =>
      guarded(store, async () => {
        if (!scene().nodes.has(id) || scene().hidden.has(id)) {
          const loaded = await loadIntoScene(scene(), id);
          store.getState().record({ action: 'add', name: titleOf(loaded, id) }, () => loaded);
        }
        store.getState().select(id);
      }),
    expand: (expansion) =>
      guarded(store, async () => {
        const loaded = await loadExpansion(scene(), expansion);
        store.getState().record({ action: 'expand', name: titleOf(loaded, expansion.hub) }, () => loaded);
      }),
    show: (name, origin, graph) =>
      store.getState().replaceScene({ action: 'query', name }, sceneFrom(origin, graph)),
  };
}

async function guarded(store: AppStore, work: () => Promise<void>): Promise<void> {
  store.getState().setLoading({ kind: 'busy' });
  try {
    await work();
    store.getState().setLoading({ kind: 'ready' });
  } catch (cause) {
    const error =
      cause instanceof MailuoError
        ? cause
        : new MailuoError('internal', `Unexpected: ${String(cause)}`, { cause });
    store.getState().setLoading({ kind: 'failed', error });
  }
}
