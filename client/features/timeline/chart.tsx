import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { barsOf, ticksOf, totalOf, type Axis, type Range } from '../../state/histogram.ts';
import type { TimeCounts } from '../../state/time.ts';
import { BarTip } from './bar-tip.tsx';
import { Bars } from './bars.tsx';
import { BrushWindow } from './brush-window.tsx';
import classes from './timeline.module.css';
import { useBrush } from './use-brush.ts';

/** Events by time, stacked by family; the window over them bounds the period. */
export function Chart(props: {
  readonly axis: Axis;
  readonly counts: TimeCounts;
  readonly range: Range;
  readonly isBounded: boolean;
  readonly onRange: (range: Range) => void;
}) {
  const { t } = useTranslation();
  const { axis, counts, range, isBounded, onRange } = props;
  const count = axis.periods.length;
  const bars = useMemo(() => barsOf(axis, counts.passing), [axis, counts.passing]);
  const ghosts = useMemo(() => barsOf(axis, counts.unknownYet).map(totalOf), [axis, counts.unknownYet]);
  const [hovered, setHovered] = useState<number>();
  const brush = useBrush({ range, count, onRange, onHover: setHovered });
  if (count === 0)
    return (
      <Text size="xs" c="dimmed">
        {t('time.empty')}
      </Text>
    );
  return (
    <div className={classes['chart']}>
      {/* What a pointer does here, handles and keys do as well. */}
      <div className={classes['bars']} data-testid="bars" {...brush}>
        <Bars bars={bars} ghosts={ghosts} range={range} />
        <BrushWindow axis={axis} range={range} isBounded={isBounded} onRange={onRange} />
        {hovered !== undefined && (
          <BarTip
            place={(hovered + 0.5) / count}
            period={axis.periods[hovered] ?? ''}
            bar={bars[hovered]}
            unknownYet={ghosts[hovered] ?? 0}
          />
        )}
      </div>
      <div className={classes['ticks']} aria-hidden>
        {ticksOf(axis, 12).map(({ index, label }) => (
          <span key={index} style={{ left: `${(100 * index) / count}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
