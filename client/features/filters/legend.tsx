import { Button, Group, ScrollArea, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { EventStatus, NodeKind } from '#domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isFiltering, toggled } from '../../state/filters.ts';
import { EVENT_FAMILIES, FAMILY_OF } from '../../state/event-families.ts';
import { eventTypeName } from '../../state/language.ts';
import { eventStatusOf } from '../../state/properties.ts';
import { ORIGIN } from '../../state/scene.ts';
import { countBy, countByType } from '../../state/ties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { LegendRow } from './legend-row.tsx';
import { StatusSample, WidthSample } from './line-sample.tsx';

/** Says what the marks mean; each row also shows or hides what it names. */
export function Legend() {
  const { t } = useTranslation();
  const filters = useApp((state) => state.filters);
  const clearFilters = useApp((state) => state.clearFilters);
  const shown = useDrawn().events.length;
  const sizeBy = useApp((state) => state.look.sizeBy);
  const { events, kinds } = useCounts();
  const isOpening = useApp((state) => state.loading.kind === 'busy') && kinds.size === 0;
  return (
    <Stack gap={0} h="100%">
      <Group justify="space-between" pl={18} pr="md" py={10} wrap="nowrap">
        <Text size="xs" c="dimmed" role="status">
          {events.length > 0 && t('legend.shown', { shown, total: events.length })}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={clearFilters}
          style={{ visibility: isFiltering(filters) ? 'visible' : 'hidden' }}
        >
          {t('legend.reset')}
        </Button>
      </Group>
      <Beyond />
      <ScrollArea flex={1} type="scroll" scrollbars="y" px="xs" pb="md">
        {isOpening ? (
          <Waiting />
        ) : (
          <>
            <Kinds />
            <EventTypes />
            <Statuses />
          </>
        )}
        <CoMentions />
        <Group gap={8} px={8} pt="sm" wrap="nowrap">
          <WidthSample />
          <Text size="xs" c="dimmed">
            {t('legend.width')}
            <br />
            {sizeBy === 'degree' ? t('legend.size') : t('canvas.sizeSources')}
          </Text>
        </Group>
      </ScrollArea>
    </Stack>
  );
}

function Waiting() {
  return (
    <Stack gap={10} px={8} mb="md" aria-hidden>
      {Array.from({ length: 10 }, (_, row) => (
        // oxlint-disable-next-line no-array-index-key
        <Skeleton key={row} h={22} />
      ))}
    </Stack>
  );
}

/** Lines that say no more than that articles name two things together are drawn on request only. */
function CoMentions() {
  const { t } = useTranslation();
  const isOn = useApp((state) => state.look.coMentions === true);
  const setLook = useApp((state) => state.setLook);
  return (
    <Switch
      px={8}
      pb="xs"
      size="xs"
      label={t('canvas.mentions')}
      description={t('canvas.mentionsAbout')}
      checked={isOn}
      onChange={(event) => setLook({ coMentions: event.currentTarget.checked })}
    />
  );
}

/** Says so where the scene's question has more events than the scene. */
function Beyond() {
  const { t } = useTranslation();
  const progress = useScene().progress.get(ORIGIN);
  if (progress === undefined || progress.shown >= progress.total) return undefined;
  return (
    <Text size="xs" c="orange" px={18} pb={8}>
      {t('state.truncated', { shown: progress.shown, total: progress.total })}
    </Text>
  );
}

function Kinds() {
  const { t } = useTranslation();
  const filters = useApp((state) => state.filters);
  const setFilters = useApp((state) => state.setFilters);
  const { kinds } = useCounts();
  const drawn = useDrawn();
  const shown = useMemo(
    () =>
      countBy([...drawn.nodes.filter(({ kind }) => kind !== 'Event'), ...drawn.events], ({ kind }) => kind),
    [drawn],
  );
  return (
    <LegendSection title={t('legend.kinds')}>
      {NodeKind.options
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <LegendRow
            key={kind}
            mark={<KindMark kind={kind} type="meeting" />}
            name={t(`kind.${kind}`)}
            shown={shown.get(kind) ?? 0}
            total={kinds.get(kind) ?? 0}
            isShown={!filters.hiddenKinds.has(kind)}
            onToggle={() => setFilters({ ...filters, hiddenKinds: toggled(filters.hiddenKinds, kind) })}
          />
        ))}
    </LegendSection>
  );
}

function EventTypes() {
  const { t } = useTranslation();
  const filters = useApp((state) => state.filters);
  const setFilters = useApp((state) => state.setFilters);
  const language = useApp((state) => state.language);
  const { events } = useCounts();
  const counts = useMemo(() => [...countByType(events)], [events]);
  const drawn = useDrawn().events;
  const shown = useMemo(() => countByType(drawn), [drawn]);
  return (
    <LegendSection title={t('legend.events')}>
      {EVENT_FAMILIES.flatMap((family) => counts.filter(([type]) => FAMILY_OF[type] === family)).map(
        ([type, count]) => (
          <LegendRow
            key={type}
            mark={<KindMark kind="Event" type={type} size={24} />}
            name={eventTypeName(type, language)}
            shown={shown.get(type) ?? 0}
            total={count}
            isShown={!filters.hiddenTypes.has(type)}
            onToggle={() => setFilters({ ...filters, hiddenTypes: toggled(filters.hiddenTypes, type) })}
          />
        ),
      )}
    </LegendSection>
  );
}

function Statuses() {
  const { t } = useTranslation();
  const filters = useApp((state) => state.filters);
  const setFilters = useApp((state) => state.setFilters);
  const { events } = useCounts();
  const drawn = useDrawn().events;
  const [shown, totals] = useMemo(
    () => [countBy(drawn, eventStatusOf), countBy(events, eventStatusOf)],
    [drawn, events],
  );
  return (
    <LegendSection title={t('legend.status')}>
      {EventStatus.options.map((status) => (
        <LegendRow
          key={status}
          mark={<StatusSample status={status} />}
          name={t(`status.${status}`)}
          shown={shown.get(status) ?? 0}
          total={totals.get(status) ?? 0}
          isShown={!filters.hiddenStatuses.has(status)}
          onToggle={() => setFilters({ ...filters, hiddenStatuses: toggled(filters.hiddenStatuses, status) })}
        />
      ))}
    </LegendSection>
  );
}

/** Nothing where it has no rows. */
function LegendSection(props: { readonly title: string; readonly children: readonly React.ReactNode[] }) {
  if (props.children.length === 0) return undefined;
  return (
    <Stack gap={1} mb="sm" role="group" aria-label={props.title}>
      <Text size="xs" fw={600} c="dimmed" px={8} pb={2}>
        {props.title}
      </Text>
      {props.children}
    </Stack>
  );
}

/** Counts over the scene: a row put away must still say what it holds. What the filters leave stands before it. */
function useCounts() {
  const scene = useScene();
  return useMemo(() => {
    const nodes = [...scene.nodes.values()].filter(({ id }) => !scene.hidden.has(id));
    return {
      kinds: countBy(nodes, ({ kind }) => kind),
      events: nodes.filter(({ kind }) => kind === 'Event'),
    };
  }, [scene.nodes, scene.hidden]);
}
