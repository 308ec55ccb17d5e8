import type { Range } from './histogram.ts';
import { moved } from './playback.ts';

/** What was taken hold of: an end of the window, the window, or the bars, which begins a new one. */
export type Grip = 'from' | 'to' | 'window' | 'bars';

/** The range after dragging from one bar to another; ends that cross change places. */
export function brushed(grip: Grip, [start, end]: Range, from: number, to: number, bars: number): Range {
  const clamped = Math.max(0, Math.min(bars - 1, to));
  if (grip === 'window') return moved([start, end], to - from, bars);
  const fixed = grip === 'from' ? end : grip === 'to' ? start : from;
  return [Math.min(fixed, clamped), Math.max(fixed, clamped)];
}

/** A click chooses its bar alone; on the bar that is chosen already, it takes all. */
export function clicked([start, end]: Range, bar: number, bars: number): Range {
  return start === bar && end === bar ? [0, bars - 1] : [bar, bar];
}

/** What a key does to an end of the window or to the window as a whole; undefined for other keys. */
export function keyed(
  grip: Exclude<Grip, 'bars'>,
  range: Range,
  key: string,
  bars: number,
): Range | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -12,
    PageUp: 12,
    Home: -bars,
    End: bars,
  };
  const by = steps[key];
  if (by === undefined) return undefined;
  const [start, end] = range;
  if (grip === 'window') return moved(range, by, bars);
  if (grip === 'from') return [Math.max(0, Math.min(end, start + by)), end];
  return [start, Math.min(bars - 1, Math.max(start, end + by))];
}
