import { Button, Group, RangeSlider, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { monthsOf } from '../../state/months.ts';
import { passes } from '../../state/filters.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import classes from './timeline.module.css';

/** Events by month; the handles bound the period, a bar chooses its month. */
export function Timeline() {
  const { t } = useTranslation();
  const scene = useScene();
  const filters = useApp((state) => state.filters);
  const setFilters = useApp((state) => state.setFilters);
  const { hiddenKinds, hiddenTypes, hiddenStatuses, from, to, knownBy } = filters;
  // The bars count what the other filters leave; the period itself only dims them.
  const months = useMemo(() => {
    const timeless = { hiddenKinds, hiddenTypes, hiddenStatuses, knownBy, from: undefined, to: undefined };
    const events = [...scene.nodes.values()].filter(({ kind }) => kind === 'Event');
    return withCounts(monthsOf(events), monthsOf(events.filter((event) => passes(timeless, event))));
  }, [scene.nodes, hiddenKinds, hiddenTypes, hiddenStatuses, knownBy]);
  if (months.length < 2) return undefined;
  const last = months.length - 1;
  const indexOf = (month: string | undefined, absent: number) => {
    const index = months.findIndex((entry) => entry.month === month);
    return index < 0 ? absent : index;
  };
  const range: [number, number] = [indexOf(from, 0), indexOf(to, last)];
  const setRange = ([start, end]: [number, number]) =>
    setFilters({
      ...filters,
      from: start === 0 ? undefined : months[start]?.month,
      to: end === last ? undefined : months[end]?.month,
    });
  const most = Math.max(1, ...months.map(({ count }) => count));
  const monthAt = (index: number) => months[index]?.month ?? '';
  return (
    <section className={classes['timeline']} aria-label={t('time.label')}>
      <div className={classes['bars']}>
        {months.map(({ month, count }, index) => (
          <button
            type="button"
            key={month}
            tabIndex={-1}
            className={classes['bar']}
            data-out={index < range[0] || index > range[1] || undefined}
            title={t('time.bar', { month, n: count })}
            onClick={() => setRange([index, index])}
          >
            <span style={{ height: count === 0 ? 0 : `${Math.max(8, (100 * count) / most)}%` }} />
          </button>
        ))}
      </div>
      <div className={classes['years']} aria-hidden>
        {months.map(({ month }, index) =>
          month.endsWith('-01') ? (
            <span key={month} style={{ left: `${(100 * index) / months.length}%` }}>
              {month.slice(0, 4)}
            </span>
          ) : undefined,
        )}
      </div>
      <RangeSlider
        size={4}
        thumbSize={16}
        min={0}
        max={last}
        minRange={0}
        value={range}
        onChange={setRange}
        label={monthAt}
        thumbFromLabel={t('time.from', { month: monthAt(range[0]) })}
        thumbToLabel={t('time.to', { month: monthAt(range[1]) })}
      />
      <Group justify="space-between" mt={6}>
        <Text size="xs" c="dimmed">
          {monthAt(range[0])}
        </Text>
        {(from !== undefined || to !== undefined) && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => setFilters({ ...filters, from: undefined, to: undefined })}
          >
            {t('time.all')}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {monthAt(range[1])}
        </Text>
      </Group>
    </section>
  );
}

function withCounts(all: ReturnType<typeof monthsOf>, left: ReturnType<typeof monthsOf>) {
  const counts = new Map(left.map(({ month, count }) => [month, count]));
  return all.map(({ month }) => ({ month, count: counts.get(month) ?? 0 }));
}
