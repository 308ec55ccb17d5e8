import { useTranslation } from 'react-i18next';
import { rangeOf, type Range } from '../../state/histogram.ts';
import { stepped, withRange } from '../../state/time.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { Chart } from './chart.tsx';
import { KnownSlider } from './known-slider.tsx';
import { TimeControls } from './time-controls.tsx';
import classes from './timeline.module.css';
import { usePlaying } from './use-playing.ts';
import { playOrPause, useTime } from './use-time.ts';

/** When events happened and when they became known; both bound what the scene shows, and can be played. */
export function Timeline() {
  const { t } = useTranslation();
  const store = useAppStore();
  const setFilters = useApp((state) => state.setFilters);
  const time = useTime();
  usePlaying();
  const { span, counts, from, to, knownBy } = time;
  if (span.events.length === 0) return undefined;
  const setRange = (range: Range) => setFilters(withRange(store.getState().filters, range, span));
  const onKey = (event: React.KeyboardEvent) => {
    // Inside, buttons and handles have their own keys.
    if (event.target !== event.currentTarget) return;
    const { filters } = store.getState();
    if (event.key === ' ') playOrPause(store);
    else if (event.key === 'ArrowLeft') setFilters(stepped(filters, -1, span));
    else if (event.key === 'ArrowRight') setFilters(stepped(filters, 1, span));
    else return;
    event.preventDefault();
  };
  return (
    <section className={classes['timeline']} aria-label={t('time.label')}>
      <TimeControls time={time} />
      <div
        className={classes['field']}
        role="group"
        tabIndex={0}
        aria-label={t('time.howToBrush')}
        onKeyDown={onKey}
      >
        <Chart
          axis={span.axis}
          counts={counts}
          range={rangeOf(span.axis, from, to)}
          isBounded={from !== undefined || to !== undefined}
          onRange={setRange}
        />
        {knownBy !== undefined && <KnownSlider span={span} day={knownBy} />}
      </div>
    </section>
  );
}
