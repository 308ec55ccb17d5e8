export type Pixel = readonly [x: number, y: number];

/** A curve from left to right that rises by a fifth of its length, so that ties over one line of countries part. */
export function arcPath(one: Pixel, other: Pixel): string {
  const [[x1, y1], [x2, y2]] = one[0] <= other[0] ? [one, other] : [other, one];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const round = (value: number) => Math.round(value * 10) / 10;
  const [cx, cy] = [(x1 + x2) / 2 + dy * 0.22, (y1 + y2) / 2 - dx * 0.22];
  return `M${round(x1)} ${round(y1)}Q${round(cx)} ${round(cy)} ${round(x2)} ${round(y2)}`;
}
