import { useTranslation } from 'react-i18next';
import { FAMILY_COLOURS } from '../../graph/palette.ts';
import { EVENT_FAMILIES, type EventFamily } from '../../state/event-families.ts';
import { totalOf } from '../../state/histogram.ts';
import classes from './timeline.module.css';

/** What the bar under the pointer holds. `place` is its middle, 0 to 1 from the left. */
export function BarTip(props: {
  readonly place: number;
  readonly period: string;
  readonly bar: ReadonlyMap<EventFamily, number> | undefined;
  readonly unknownYet: number;
}) {
  const { t } = useTranslation();
  const { place, period, bar = new Map<EventFamily, number>(), unknownYet } = props;
  return (
    <div
      className={classes['tip']}
      aria-hidden
      style={place < 0.5 ? { left: `${100 * place}%` } : { right: `${100 - 100 * place}%` }}
    >
      <strong>{period}</strong> {t('time.events', { count: totalOf(bar) })}
      {EVENT_FAMILIES.filter((family) => bar.has(family)).map((family) => (
        <span key={family}>
          <i style={{ background: FAMILY_COLOURS[family] }} />
          {t(`time.family.${family}`)} {bar.get(family)}
        </span>
      ))}
      {unknownYet > 0 && <span>{t('time.notYet', { count: unknownYet })}</span>}
    </div>
  );
}
