import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { KeptNode } from '../../state/kept-scene.ts';
import { isUnsaved, type OpenScene } from '../../state/kept-mark.ts';
import { useApp } from '../../ui/app-store.ts';

interface Session {
  readonly open: OpenScene | undefined;
  /** What the scene that was opened last had and the graph no longer has. */
  readonly gone: readonly KeptNode[];
}

/** Which kept scene the page shows. */
export const openSceneStore = createStore<Session>(() => ({ open: undefined, gone: [] }));

export function useOpenScene(): OpenScene | undefined {
  return useStore(openSceneStore, ({ open }) => open);
}

export function useIsUnsaved(): boolean {
  const open = useOpenScene();
  return useApp((state) =>
    open === undefined ? state.history.past.length > 0 : isUnsaved(state, open.mark),
  );
}
