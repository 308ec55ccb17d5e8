import type { Clause, Reading } from './reading.ts';

/** 在…后 without a comma: what it names does something else before. */
const FRAME =
  /(?:在|自从?|于)[^，]{5,40}?(?:之后|以后|以来|期间|之际|(?<![背幕先前最])后(?![备勤方续来人果期代]))(?=[^，])/g;

type Span = Pick<Clause, 'start' | 'end'>;

/** The last such words of a clause before `to`. */
export function frameBefore({ painted }: Reading, { start }: Clause, to: number): Span | undefined {
  const frame = [...painted.slice(start, to).matchAll(FRAME)].at(-1);
  if (frame === undefined) return undefined;
  const from = start + frame.index;
  return { start: from, end: from + frame[0].length };
}

export function isOutside(frame: Span | undefined, { start, end }: Span): boolean {
  return frame === undefined || end <= frame.start || start >= frame.end;
}
