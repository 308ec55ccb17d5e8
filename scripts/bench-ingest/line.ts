/** A line of the report: what was measured, by how many a second or by how much, and what it should be. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly ratio?: string;
  readonly aim?: string;
}

export function printLine({ what, measured, ratio = '', aim = '' }: Line): void {
  console.log(`${what.padEnd(58)}${measured.padStart(24)}${ratio.padStart(12)}  ${aim}`);
}

export function ratioOf(one: number, other: number): string {
  return (one / other).toFixed(2);
}
