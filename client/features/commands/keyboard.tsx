import { useHotkeys, useWindowEvent } from '@mantine/hooks';
import { useRef } from 'react';
import { useAppStore } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { isSomethingAboveScene } from '../../ui/escape.ts';
import { useSceneActions } from '../scene/scene-actions.ts';
import { COMMANDS } from './commands.ts';

/** The keys of all commands; they rest while the reader types into a field, and Escape while something lies above the scene. */
export function Keyboard() {
  const store = useAppStore();
  const controls = useControls();
  const actions = useSceneActions();
  // Asked before anything else hears the key, for what closes by it is gone afterwards.
  const wasCovered = useRef(false);
  useWindowEvent('keydown', () => void (wasCovered.current = isSomethingAboveScene()), { capture: true });
  useHotkeys(
    COMMANDS.flatMap(({ keys, isPossible, run }) =>
      keys.map((key): [string, () => void] => [
        key,
        () => {
          if (key === 'Escape' && wasCovered.current) return;
          if (isPossible?.(store.getState()) !== false) run({ store, actions, controls });
        },
      ]),
    ),
  );
  return undefined;
}
