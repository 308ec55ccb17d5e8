import type { AppStore } from '../../state/store.ts';
import { clockOf, stepped, withClock } from '../../state/time.ts';
import type { Command } from '../commands/command.ts';
import { playOrPause, timeSpanNow } from './use-time.ts';

function step(store: AppStore, by: 1 | -1): void {
  const state = store.getState();
  state.setFilters(stepped(state.filters, by, timeSpanNow(state)));
}

export const timeCommands: readonly Command[] = [
  { id: 'time.play', name: 'time.playOrPause', keys: ['k'], run: ({ store }) => playOrPause(store) },
  { id: 'time.back', name: 'time.back', keys: [','], run: ({ store }) => step(store, -1) },
  { id: 'time.forward', name: 'time.forward', keys: ['.'], run: ({ store }) => step(store, 1) },
  {
    id: 'time.clock',
    name: 'time.switchClock',
    keys: ['w'],
    run: ({ store }) => {
      const state = store.getState();
      const other = clockOf(state.filters) === 'event' ? 'known' : 'event';
      state.setFilters(withClock(state.filters, other, timeSpanNow(state)));
    },
  },
];
