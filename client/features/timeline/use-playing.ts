import { useEffect } from 'react';
import { msPerStep } from '../../state/playback.ts';
import { advanced } from '../../state/time.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { timeSpanNow } from './use-time.ts';

/** Moves the time on step by step while it plays. The next step waits for the last to be drawn, however long that takes. */
export function usePlaying(): void {
  const store = useAppStore();
  const playback = useApp((state) => state.playback);
  const filters = useApp((state) => state.filters);
  useEffect(() => {
    if (!playback.isPlaying) return undefined;
    const timer = setTimeout(() => {
      const state = store.getState();
      const next = advanced(filters, playback.manner, timeSpanNow(state));
      if (next === undefined) state.setPlayback({ isPlaying: false });
      else state.setFilters(next);
    }, msPerStep(playback));
    return () => clearTimeout(timer);
  }, [store, playback, filters]);
}
