import type { SceneActions } from '../scene/scene-actions.ts';
import type { GraphControls } from '../../graph/graph-view.ts';
import type { zhHans } from '../../i18n/zh-hans/index.ts';
import type { AppState, AppStore } from '../../state/store.ts';

/** What a command may use. */
interface CommandContext {
  readonly store: AppStore;
  readonly actions: SceneActions;
  /** Undefined until the drawing stands, and where another view has the stage. */
  readonly controls: GraphControls | undefined;
}

/** Something a reader does: keyboard, help and command list all take it from here. */
export interface Command {
  readonly id: string;
  readonly name: keyof typeof zhHans;
  /** As Mantine's hotkeys have it: `e`, `mod+shift+z`. Several do the same. */
  readonly keys: readonly string[];
  /** Absent means always. */
  readonly isPossible?: (state: AppState) => boolean;
  readonly run: (context: CommandContext) => void;
}
