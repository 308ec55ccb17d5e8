import type { Range } from './histogram.ts';

/** How the period moves while it plays: as a window of the same length, or growing from its start. */
export const MANNERS = ['window', 'growing'] as const;
export const SPEEDS = [1, 2, 4] as const;

export interface Playback {
  readonly isPlaying: boolean;
  readonly manner: (typeof MANNERS)[number];
  /** Times the plain pace of a step in 900 milliseconds. */
  readonly speed: (typeof SPEEDS)[number];
}

export const atRest: Playback = { isPlaying: false, manner: 'window', speed: 1 };

const PACE_MS = 900;
/** However many days brought news, playing them takes about so many steps. */
const FRAMES = 80;

export function msPerStep({ speed }: Playback): number {
  return PACE_MS / speed;
}

/** The range moved by so many bars, as long as before; at the ends it stays. */
export function moved([start, end]: Range, by: number, bars: number): Range {
  const step = Math.max(-start, Math.min(by, bars - 1 - end));
  return [start + step, end + step];
}

/** Where playing begins: where the range stands, or at the first bars where it covers all or has come to the end. */
export function beginning([start, end]: Range, manner: Playback['manner'], bars: number): Range {
  if (end < bars - 1) return [start, end];
  if (manner === 'growing') return [start, start];
  const length = start === 0 ? Math.max(1, Math.round(bars / 12)) : end - start + 1;
  return [0, length - 1];
}

/** The next range while playing; undefined at the end. */
export function nextRange([start, end]: Range, manner: Playback['manner'], bars: number): Range | undefined {
  if (end >= bars - 1) return undefined;
  return [manner === 'window' ? start + 1 : start, end + 1];
}

/** The place of a day among ascending days: the last that is not after it, the first where all are. */
export function placeOf(day: string, days: readonly string[]): number {
  return Math.max(
    0,
    days.findLastIndex((each) => each <= day),
  );
}

/** The next day to play; undefined after the last. */
export function nextDay(day: string, days: readonly string[]): string | undefined {
  const place = placeOf(day, days);
  if (place >= days.length - 1) return undefined;
  return days[Math.min(days.length - 1, place + Math.ceil(days.length / FRAMES))];
}
