import { useHotkeys } from '@mantine/hooks';
import { useAppStore } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { useSceneActions } from '../scene/scene-actions.ts';
import { COMMANDS } from './commands.ts';

/** The keys of all commands; they rest while the reader types into a field. */
export function Keyboard() {
  const store = useAppStore();
  const controls = useControls();
  const actions = useSceneActions();
  useHotkeys(
    COMMANDS.flatMap(({ keys, isPossible, run }) =>
      keys.map((key): [string, () => void] => [
        key,
        () => {
          if (isPossible?.(store.getState()) !== false) run({ store, actions, controls });
        },
      ]),
    ),
  );
  return undefined;
}
