import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../../state/playback.ts';
import type { TimeSpan } from '../../state/time.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import classes from './timeline.module.css';

/** Chooses the day up to which reports count, among the days on which there were any. */
export function KnownSlider({ span, day }: { readonly span: TimeSpan; readonly day: string }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const setFilters = useApp((state) => state.setFilters);
  const { days } = span;
  if (days.length < 2) return undefined;
  const setPlace = (place: number) =>
    setFilters({ ...store.getState().filters, knownBy: days[place] ?? day });
  return (
    <div className={classes['known']}>
      <span aria-hidden>{days[0]}</span>
      <Slider
        flex={1}
        size={4}
        thumbSize={16}
        min={0}
        max={days.length - 1}
        value={placeOf(day, days)}
        onChange={setPlace}
        label={(place) => days[place]}
        thumbProps={{ 'aria-valuetext': day }}
        thumbLabel={t('time.knownBy')}
      />
      <span aria-hidden>{days.at(-1)}</span>
    </div>
  );
}
