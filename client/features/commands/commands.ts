import { canvasCommands } from '../scene/canvas-commands.ts';
import { exportCommands } from '../export/commands.ts';
import { panelCommands } from '../panels/panel-commands.ts';
import { queryCommands } from '../saved-queries/commands.ts';
import { tableCommands } from '../table/commands.ts';
import type { Command } from './command.ts';
import { timeCommands } from '../timeline/commands.ts';
import { sceneCommands } from './scene-commands.ts';

/** Every command, in the order of the help; a feature adds its list here. */
export const COMMANDS: readonly Command[] = [
  ...sceneCommands,
  ...canvasCommands,
  ...tableCommands,
  ...panelCommands,
  ...exportCommands,
  ...timeCommands,
  ...queryCommands,
];
