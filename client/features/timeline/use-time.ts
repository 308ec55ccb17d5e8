import { useViewportSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { AppState, AppStore } from '../../state/store.ts';
import { barsThatFit, countsOf, started, timeSpanOf, type TimeSpan } from '../../state/time.ts';
import { useApp, useScene } from '../../ui/app-store.ts';

/** The span of the scene on a page of this width, and the counts that its filters leave. */
export function useTime() {
  const { nodes, hidden } = useScene();
  const { hiddenKinds, hiddenTypes, hiddenStatuses, withUndated, knownBy, from, to } = useApp(
    ({ filters }) => filters,
  );
  const mostBars = barsThatFit(useViewportSize().width || window.innerWidth);
  const span = useMemo(() => timeSpanOf({ nodes, hidden }, mostBars), [nodes, hidden, mostBars]);
  // The period itself changes no count: it only dims bars.
  const counts = useMemo(() => {
    const timeless = { hiddenKinds, hiddenTypes, hiddenStatuses, withUndated, knownBy };
    return countsOf(span.events, { ...timeless, from: undefined, to: undefined });
  }, [span, hiddenKinds, hiddenTypes, hiddenStatuses, withUndated, knownBy]);
  return { span, counts, from, to, knownBy };
}

/** For what is not drawn by React: commands, and the steps of playing. */
export function timeSpanNow({ history }: AppState): TimeSpan {
  return timeSpanOf(history.present.state, barsThatFit(window.innerWidth));
}

/** Starts from where the time stands, or stops. */
export function playOrPause(store: AppStore): void {
  const state = store.getState();
  const { playback, filters, setFilters, setPlayback } = state;
  if (!playback.isPlaying) setFilters(started(filters, playback.manner, timeSpanNow(state)));
  setPlayback({ isPlaying: !playback.isPlaying });
}
