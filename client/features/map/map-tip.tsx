import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { FAMILY_COLOURS } from '../../graph/palette.ts';
import { EVENT_FAMILIES } from '../../state/event-families.ts';
import { familyOf } from '../../state/histogram.ts';
import classes from './map.module.css';

/** What the pointer or the focus is on. */
export interface Marked {
  readonly name: string;
  readonly events: readonly GraphNode[];
  /** For a tie, how often sources report its events. */
  readonly reports: number | undefined;
}

/** In a corner, where it hides nothing that is pointed at. */
export function MapTip({ marked }: { readonly marked: Marked }) {
  const { t } = useTranslation();
  const { name, events, reports } = marked;
  return (
    <div className={classes['tip']} aria-hidden>
      <strong>{name}</strong>
      {reports !== undefined && <span>{t('count.reports', { count: reports })}</span>}
      {EVENT_FAMILIES.map(
        (family) => [family, events.filter((event) => familyOf(event) === family).length] as const,
      )
        .filter(([, count]) => count > 0)
        .map(([family, count]) => (
          <span key={family}>
            <i style={{ background: FAMILY_COLOURS[family] }} />
            {t(`time.family.${family}`)} {count}
          </span>
        ))}
    </div>
  );
}
