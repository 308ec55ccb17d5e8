import { useTranslation } from 'react-i18next';
import { FAMILY_COLOURS } from '../../graph/palette.ts';
import { EVENT_FAMILIES } from '../../state/event-families.ts';
import { EventStatus } from '#domain';
import { StatusSample, WidthSample } from '../filters/line-sample.tsx';
import classes from './map.module.css';

/** What shades, arcs and points mean. */
export function MapLegend({
  steps,
  unlocated,
}: {
  readonly steps: readonly number[];
  readonly unlocated: number;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes['legend']} role="group" aria-label={t('map.legend')}>
      <div>
        {t('map.legend.countries')}
        <div className={classes['shades']}>
          {steps.map((least, index) => (
            <span key={least}>
              <i data-shade={index + 1} />
              {spanFrom(least, steps[index + 1])}
            </span>
          ))}
        </div>
      </div>
      <div className={classes['families']}>
        {EVENT_FAMILIES.map((family) => (
          <span key={family}>
            <i style={{ background: FAMILY_COLOURS[family] }} />
            {t(`time.family.${family}`)}
          </span>
        ))}
      </div>
      <div className={classes['families']}>
        {EventStatus.options.map((status) => (
          <span key={status}>
            <StatusSample status={status} />
            {t(`status.${status}`)}
          </span>
        ))}
      </div>
      <div className={classes['families']}>
        <span>
          <WidthSample />
          {t('map.legend.ties')}
        </span>
        <span>
          <b />
          {t('map.legend.place')}
          {unlocated > 0 && ` · ${t('map.unlocated', { count: unlocated })}`}
        </span>
      </div>
    </div>
  );
}

function spanFrom(least: number, next: number | undefined): string {
  if (next === undefined) return `${least}+`;
  return next - 1 === least ? `${least}` : `${least}–${next - 1}`;
}
