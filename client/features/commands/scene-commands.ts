import { NodeId } from '#domain';
import { nameOf } from '../../state/language.ts';
import type { AppState } from '../../state/store.ts';
import type { Command } from './command.ts';

const selectedNode = ({ selected, history }: AppState) => {
  const id = NodeId.safeParse(selected).data;
  return id === undefined ? undefined : history.present.state.nodes.get(id);
};
const hasNode = (state: AppState) => selectedNode(state) !== undefined;

/** What is done to the scene as a whole and to the selected node. */
export const sceneCommands: readonly Command[] = [
  {
    id: 'search',
    name: 'help.search',
    keys: ['/'],
    run: () => document.getElementById('search')?.focus(),
  },
  {
    id: 'expand',
    name: 'help.expand',
    keys: ['e'],
    isPossible: hasNode,
    run: ({ store, actions }) => {
      const hub = selectedNode(store.getState())?.id;
      if (hub !== undefined) void actions.expand({ hub, relation: undefined });
    },
  },
  {
    id: 'hide',
    name: 'help.hide',
    keys: ['h'],
    isPossible: hasNode,
    run: ({ store }) => {
      const { nameLanguage, hide } = store.getState();
      const node = selectedNode(store.getState());
      if (node !== undefined) hide(node.id, nameOf(node, nameLanguage));
    },
  },
  { id: 'fit', name: 'help.fit', keys: ['f'], run: ({ controls }) => controls?.fit() },
  {
    id: 'undo',
    name: 'help.undo',
    keys: ['mod+z'],
    isPossible: ({ history }) => history.past.length > 0,
    run: ({ store }) => store.getState().undo(),
  },
  {
    id: 'redo',
    name: 'help.redo',
    keys: ['mod+shift+z', 'mod+y'],
    isPossible: ({ history }) => history.future.length > 0,
    run: ({ store }) => store.getState().redo(),
  },
  {
    id: 'clear',
    name: 'help.clear',
    keys: ['Escape'],
    run: ({ store }) => {
      const { select, pick } = store.getState();
      select(undefined);
      pick([]);
    },
  },
];
