import { useHotkeys } from '@mantine/hooks';
import { NodeId } from '#domain';
import { nameOf } from '../../state/language.ts';
import type { AppStore } from '../../state/store.ts';
import { useAppStore } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { useSceneActions } from '../scene/scene-actions.ts';

/** The keys of the help dialog; they rest while the reader types into a field. */
export function Keyboard({ onHelp }: { readonly onHelp: () => void }) {
  const store = useAppStore();
  const controls = useControls();
  const { expand } = useSceneActions();
  useHotkeys([
    ['/', () => document.getElementById('search')?.focus()],
    [
      'e',
      () => {
        const hub = selectedNode(store)?.id;
        if (hub !== undefined) void expand({ hub, relation: undefined });
      },
    ],
    [
      'h',
      () => {
        const { language, hide } = store.getState();
        const node = selectedNode(store);
        if (node !== undefined) hide(node.id, nameOf(node, language));
      },
    ],
    ['f', () => controls?.fit()],
    ['mod+z', () => store.getState().undo()],
    ['mod+shift+z', () => store.getState().redo()],
    ['mod+y', () => store.getState().redo()],
    ['Escape', () => store.getState().select(undefined)],
    ['shift+?', onHelp],
    ['?', onHelp],
  ]);
  return undefined;
}

function selectedNode(store: AppStore) {
  const { selected, history } = store.getState();
  const id = NodeId.safeParse(selected).data;
  return id === undefined ? undefined : history.present.state.nodes.get(id);
}
