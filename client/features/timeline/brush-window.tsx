import { useTranslation } from 'react-i18next';
import { keyed } from '../../state/brush.ts';
import type { Axis, Range } from '../../state/histogram.ts';
import classes from './timeline.module.css';

/** The chosen period: its ends and itself can be dragged, and moved by arrow keys. */
export function BrushWindow(props: {
  readonly axis: Axis;
  readonly range: Range;
  readonly isBounded: boolean;
  readonly onRange: (range: Range) => void;
}) {
  const { t } = useTranslation();
  const { axis, range, isBounded, onRange } = props;
  const count = axis.periods.length;
  const [start, end] = range;
  const [from = '', to = ''] = [axis.periods[start], axis.periods[end]];
  const slider = (grip: 'from' | 'to' | 'window', value: number, text: string) => ({
    role: 'slider',
    'aria-valuemin': 0,
    'aria-valuemax': count - 1,
    'aria-valuenow': value,
    'aria-valuetext': text,
    'data-grip': grip,
    onKeyDown: (event: React.KeyboardEvent) => {
      const next = keyed(grip, range, event.key, count);
      if (next === undefined) return;
      event.preventDefault();
      onRange(next);
    },
  });
  return (
    <div
      className={classes['window']}
      data-bounded={isBounded || undefined}
      style={{ left: `${(100 * start) / count}%`, right: `${100 - (100 * (end + 1)) / count}%` }}
    >
      {isBounded && (
        <div
          className={classes['body']}
          tabIndex={0}
          aria-label={t('time.window')}
          {...slider('window', start, t('time.between', { from, to }))}
        />
      )}
      <div
        className={classes['handle']}
        tabIndex={0}
        aria-label={t('time.from', { month: from })}
        {...slider('from', start, from)}
      />
      <div
        className={classes['handle']}
        tabIndex={0}
        aria-label={t('time.to', { month: to })}
        {...slider('to', end, to)}
      />
    </div>
  );
}
