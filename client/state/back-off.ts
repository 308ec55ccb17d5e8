/** Milliseconds to wait before try number `attempt`, from 0 on: doubled each time, half a minute at most. */
export function backOff(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** attempt);
}
