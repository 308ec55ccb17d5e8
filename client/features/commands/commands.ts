import { panelCommands } from '../panels/panel-commands.ts';
import type { Command } from './command.ts';
import { sceneCommands } from './scene-commands.ts';

/** Every command, in the order of the help; a feature adds its list here. */
export const COMMANDS: readonly Command[] = [...sceneCommands, ...panelCommands];
