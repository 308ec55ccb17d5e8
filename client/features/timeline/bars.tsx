import { memo } from 'react';
import { FAMILY_COLOURS } from '../../graph/palette.ts';
import { EVENT_FAMILIES, type EventFamily } from '../../state/event-families.ts';
import { totalOf, type Range } from '../../state/histogram.ts';
import classes from './timeline.module.css';

const HEIGHT = 100;
/** So that one event among hundreds is still seen. */
const LEAST = 7;

/** The bars alone, in a picture one unit wide for each. What was not known yet stands as an outline on top. */
export const Bars = memo(function Bars(props: {
  readonly bars: readonly ReadonlyMap<EventFamily, number>[];
  readonly ghosts: readonly number[];
  readonly range: Range;
}) {
  const { bars, ghosts, range } = props;
  const most = Math.max(1, ...bars.map((bar, index) => totalOf(bar) + (ghosts[index] ?? 0)));
  return (
    <svg
      className={classes['picture']}
      viewBox={`0 0 ${bars.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {bars.map((bar, index) => (
        <g
          // A bar is its place on the axis.
          // oxlint-disable-next-line no-array-index-key
          key={index}
          data-out={index < range[0] || index > range[1] || undefined}
        >
          {stackOf(bar, ghosts[index] ?? 0, most).map(({ family, y, height }) => (
            <rect
              key={family}
              x={index + 0.08}
              width={0.84}
              y={HEIGHT - y - height}
              height={height}
              {...(family === 'ghost' ? { className: classes['ghost'] } : { fill: FAMILY_COLOURS[family] })}
            />
          ))}
        </g>
      ))}
    </svg>
  );
});

interface Piece {
  readonly family: EventFamily | 'ghost';
  readonly y: number;
  readonly height: number;
}

/** The pieces of a bar from below, in hundredths of the height. */
function stackOf(bar: ReadonlyMap<EventFamily, number>, ghost: number, most: number): readonly Piece[] {
  const total = totalOf(bar) + ghost;
  const scale = total === 0 ? 0 : Math.max(LEAST, (HEIGHT * total) / most) / total;
  const pieces: Piece[] = [];
  let y = 0;
  for (const [family, count] of [
    ...EVENT_FAMILIES.map((each) => [each, bar.get(each) ?? 0] as const),
    ['ghost', ghost] as const,
  ]) {
    if (count === 0) continue;
    pieces.push({ family, y, height: count * scale });
    y += count * scale;
  }
  return pieces;
}
