import { Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { withoutGrowth } from '../../state/known-on.ts';
import { rangeOf } from '../../state/histogram.ts';
import { useApp } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import classes from './timeline.module.css';
import type { useTime } from './use-time.ts';

interface Props {
  readonly time: ReturnType<typeof useTime>;
}

/** Says which clock is on, over which time, and how many events that shows and leaves out. */
export function TimeLabel({ time: { span, counts, from, to, knownBy } }: Props) {
  const { t } = useTranslation();
  const isPlaying = useApp((state) => state.playback.isPlaying);
  const shown = useDrawn().events.length;
  const { axis } = span;
  const [start, end] = rangeOf(axis, from, to);
  const always = knownBy === undefined ? 0 : withoutGrowth(span.events);
  const parts = [
    ...(knownBy === undefined ? [] : [t('time.asKnown', { day: knownBy })]),
    ...(axis.periods.length === 0
      ? []
      : [t('time.between', { from: axis.periods[start] ?? '', to: axis.periods[end] ?? '' })]),
    t('time.events', { count: shown }),
    ...(counts.unknownYet.length > 0 ? [t('time.notYet', { count: counts.unknownYet.length })] : []),
    ...(always > 0 ? [t('time.always', { count: always })] : []),
  ];
  return (
    // While it plays, a screen reader would never come to an end.
    <Text
      size="xs"
      c="dimmed"
      className={classes['label'] ?? ''}
      aria-live={isPlaying ? 'off' : 'polite'}
      data-testid="time-label"
    >
      {parts.join(' · ')}
    </Text>
  );
}

/** Events without a date, which no period can hold: how many, and whether they stay in sight. */
export function UndatedSwitch({ time: { counts, from, to } }: Props) {
  const { t } = useTranslation();
  const filters = useApp((state) => state.filters);
  const setFilters = useApp((state) => state.setFilters);
  if (counts.undated === 0) return undefined;
  const label = t('time.undated', { count: counts.undated });
  if (from === undefined && to === undefined)
    return (
      <Text size="xs" c="dimmed" className={classes['undated'] ?? ''}>
        {label}
      </Text>
    );
  return (
    <Switch
      size="xs"
      className={classes['undated'] ?? ''}
      label={label}
      title={t('time.showUndated')}
      checked={filters.withUndated}
      onChange={(event) => setFilters({ ...filters, withUndated: event.currentTarget.checked })}
    />
  );
}
