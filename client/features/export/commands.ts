import type { Command } from '../commands/command.ts';
import { exportStore } from './export-store.ts';

export const exportCommands: readonly Command[] = [
  {
    id: 'export',
    name: 'export.title',
    keys: ['x'],
    run: () => exportStore.setState(({ isOpen }) => ({ isOpen: !isOpen })),
  },
];
