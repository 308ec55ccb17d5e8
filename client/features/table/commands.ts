import type { Command } from '../commands/command.ts';

/** Keys of the tables: the whole stage, or beside the drawing. */
export const tableCommands: readonly Command[] = [
  {
    id: 'table.view',
    name: 'table.open',
    keys: ['t'],
    run: ({ store }) => {
      const { view, setView } = store.getState();
      setView(view === 'table' ? 'graph' : 'table');
    },
  },
  {
    id: 'table.beside',
    name: 'table.openBeside',
    keys: ['shift+t'],
    run: ({ store }) => {
      const { beside, setView, setBeside } = store.getState();
      setView('graph');
      setBeside(beside === 'table' ? undefined : 'table');
    },
  },
];
