import type { Command } from '../commands/command.ts';
import { collapse, hideOthers, pickNeighbours, targetsOf, togglePins } from './picked-actions.ts';
import type { AppState } from '../../state/store.ts';
import { isExpanded } from '../../state/collapse.ts';

const hasTargets = (state: AppState) => targetsOf(state).length > 0;

/** What is done to the picked nodes, or else to the selected one, in the drawing. */
export const canvasCommands: readonly Command[] = [
  {
    id: 'canvas.pick',
    name: 'canvas.pick',
    keys: ['a'],
    isPossible: ({ selected }) => selected !== undefined,
    run: ({ store }) => {
      const { picked, selected, pick, history } = store.getState();
      const node = [...history.present.state.nodes.keys()].find((id) => id === selected);
      if (node === undefined) return;
      pick(picked.has(node) ? [...picked].filter((id) => id !== node) : [...picked, node]);
    },
  },
  {
    id: 'canvas.neighbours',
    name: 'canvas.neighbours',
    keys: ['n'],
    isPossible: hasTargets,
    run: ({ store }) => pickNeighbours(store, targetsOf(store.getState())),
  },
  {
    id: 'canvas.pin',
    name: 'canvas.pin',
    keys: ['shift+p'],
    isPossible: hasTargets,
    run: ({ store, controls }) => togglePins(store, targetsOf(store.getState()), controls),
  },
  {
    id: 'canvas.hideOthers',
    name: 'canvas.hideOthers',
    keys: ['shift+h'],
    isPossible: hasTargets,
    run: ({ store }) => hideOthers(store, targetsOf(store.getState())),
  },
  {
    id: 'canvas.collapse',
    name: 'canvas.collapse',
    keys: ['shift+e'],
    isPossible: (state) => targetsOf(state).some((id) => isExpanded(state.history.present.state, id)),
    run: ({ store }) => {
      for (const id of targetsOf(store.getState())) collapse(store, id);
    },
  },
  {
    id: 'canvas.zoomTo',
    name: 'canvas.zoomTo',
    keys: ['z'],
    isPossible: hasTargets,
    run: ({ store, controls }) => controls?.zoomTo(targetsOf(store.getState())),
  },
  {
    id: 'canvas.arrange',
    name: 'canvas.arrange',
    keys: ['r'],
    run: ({ store, controls }) => controls?.arrange(store.getState().layout),
  },
  {
    id: 'canvas.menu',
    name: 'canvas.menu',
    keys: ['m', 'shift+F10'],
    isPossible: ({ selected }) => selected !== undefined,
    run: ({ store, controls }) => {
      const { selected } = store.getState();
      // Once the key has been dealt with, or the menu would take it for its own.
      if (selected !== undefined) setTimeout(() => controls?.openMenu(selected));
    },
  },
];
