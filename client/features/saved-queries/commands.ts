import { NodeId } from '#domain';
import type { AppState } from '../../state/store.ts';
import type { Command } from '../commands/command.ts';
import { askAbout } from './ask-about.ts';

const selectedNode = ({ selected }: AppState) => NodeId.safeParse(selected).data;

/** What is asked of the selected node. */
export const queryCommands: readonly Command[] = [
  {
    id: 'queries.aboutSelected',
    name: 'queries.aboutSelected',
    keys: ['shift+q'],
    isPossible: (state) => selectedNode(state) !== undefined,
    run: ({ store }) => {
      const about = selectedNode(store.getState());
      if (about !== undefined) askAbout(store, about);
    },
  },
];
