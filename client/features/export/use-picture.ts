import { EventStatus } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toElements } from '../../graph/elements.ts';
import { FAMILY_COLOURS, KIND_COLOURS } from '../../graph/palette.ts';
import type { DrawnGraph } from '../../state/drawn-graph.ts';
import { drawnWording } from '../../state/drawn-wording.ts';
import { EVENT_FAMILIES, FAMILY_OF } from '../../state/event-families.ts';
import { isFiltering, type Filters } from '../../state/filters.ts';
import { eventStatusOf, eventTypeOf, sourceCountOf, textOf } from '../../state/properties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { useDrawn } from '../../ui/drawn.ts';
import type { LegendMark, Picture, PictureEdge, PictureNode } from './svg-picture.ts';

/** Makes a picture of what is drawn, where it is drawn, in the reader's language. */
export function usePicture(): (choice: Pick<Picture, 'scheme' | 'title'>) => Picture {
  const drawn = useDrawn();
  const scene = useScene();
  const controls = useControls();
  const { mode, filters, language } = useApp((state) => state);
  const elements = usePictureElements(drawn);
  const legend = useLegend(drawn);
  const caption = useCaption(drawn, filters);
  return (choice) => ({
    ...choice,
    ...elements(),
    places: new Map([
      ...scene.places[mode],
      ...(controls?.positions() ?? []).map(({ id, position }) => [id, position] as const),
    ]),
    caption,
    legend,
    language,
  });
}

/** Whether places are known: in table and map nothing is laid out. */
export function useIsPlaced(): boolean {
  const scene = useScene();
  const mode = useApp((state) => state.mode);
  const controls = useControls();
  const isEmpty = useDrawn().nodes.length === 0;
  return !isEmpty && (controls !== undefined || scene.places[mode].size > 0);
}

function usePictureElements(drawn: DrawnGraph) {
  const { language, nameLanguage } = useApp((state) => state);
  return (): { nodes: readonly PictureNode[]; edges: readonly PictureEdge[] } =>
    toElements(drawn, {
      ...drawnWording(language, nameLanguage),
      // Frames are not in the picture.
      group: (key) => key,
    });
}

/** The marks that the picture uses, and no others. */
function useLegend({ nodes, events, ties }: DrawnGraph): readonly LegendMark[] {
  const { t } = useTranslation();
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const families = new Set(events.map((event) => FAMILY_OF[eventTypeOf(event) ?? 'statement']));
  const statuses = new Set(events.map(eventStatusOf));
  const kindNames = ['Country', 'Person', 'Organization', 'Place', 'Equipment', 'Source', 'Article'] as const;
  return [
    ...kindNames
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ mark: 'node' as const, label: t(`kind.${kind}`), kind, colour: KIND_COLOURS[kind] })),
    ...EVENT_FAMILIES.filter((family) => families.has(family)).map((family) => ({
      mark: 'node' as const,
      label: t(`out.family.${family}`),
      kind: 'Event' as const,
      colour: FAMILY_COLOURS[family],
    })),
    ...EventStatus.options
      .filter((status) => statuses.has(status) && (status !== 'occurred' || ties.length > 0))
      .map((status) => ({ mark: 'line' as const, label: t(`status.${status}`), status })),
  ];
}

function useCaption({ nodes, events }: DrawnGraph, filters: Filters): readonly string[] {
  const { t, i18n } = useTranslation();
  const [today] = useState(() => new Date());
  const dates = events.flatMap((event) => textOf(event, 'date') ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  const period = first === undefined || last === undefined ? undefined : t('out.period', { first, last });
  const counts = [
    t('out.counts', { nodes: nodes.length, events: events.length }),
    t('out.reports', { count: events.reduce((sum, event) => sum + sourceCountOf(event), 0) }),
  ];
  const { from, to, knownBy } = filters;
  const filter = [
    from === undefined && to === undefined
      ? undefined
      : t('out.filterPeriod', { from: from ?? '…', to: to ?? '…' }),
    knownBy === undefined ? undefined : t('out.filterKnown', { day: knownBy }),
    isFiltering({ ...filters, from: undefined, to: undefined, knownBy: undefined })
      ? t('out.filterKinds')
      : undefined,
  ].filter((part) => part !== undefined);
  const made = t('out.made', { day: today.toLocaleDateString(i18n.language, { dateStyle: 'medium' }) });
  return [
    [...counts, period].filter((part) => part !== undefined).join(' · '),
    [...filter, made].join(' · '),
  ];
}
