import type { Command } from '../commands/command.ts';
import { PANEL_LIST } from './panels.ts';

/** A key opens its panel, and closes it where it is open. */
export const panelCommands: readonly Command[] = PANEL_LIST.map(({ id, title, key }) => ({
  id: `panel.${id}`,
  name: title,
  // A question mark is typed with shift on most keyboards, without it on some.
  keys: key === '?' ? ['shift+?', '?'] : [key],
  run: ({ store }) => {
    const { panel, openPanel } = store.getState();
    openPanel(panel === id ? undefined : id);
  },
}));
