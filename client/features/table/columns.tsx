import { Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { groundsOf } from '../../state/edge-support.ts';
import { eventTypeName, nameOf } from '../../state/language.ts';
import type { EdgeRow, EventRow, NodeRow } from '../../state/table-rows.ts';
import { useApp } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import type { Column } from './column.ts';
import { useWording } from './wording.ts';

const marked = (mark: React.ReactNode, text: string) => (
  <Group gap={6} wrap="nowrap">
    {mark}
    <Text span inherit truncate>
      {text}
    </Text>
  </Group>
);

export function useEventColumns(): readonly Column<EventRow>[] {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  const wording = useWording();
  return useMemo(() => {
    const typeOf = ({ type }: EventRow) => (type === undefined ? '' : eventTypeName(type, language));
    const namesOf = (nodes: EventRow['who']) =>
      nodes.map((node) => nameOf(node, names)).join(t('list.comma'));
    return [
      { id: 'date', title: 'table.date', width: 108, text: ({ date }) => date ?? '' },
      {
        id: 'sentence',
        title: 'table.sentence',
        width: 340,
        isName: true,
        text: ({ sentence }) => wording(sentence),
      },
      {
        id: 'type',
        title: 'table.type',
        width: 124,
        filter: 'choice',
        text: typeOf,
        cell: (row) => marked(<KindMark kind="Event" type={row.type} size={18} />, typeOf(row)),
      },
      { id: 'who', title: 'table.who', width: 210, text: ({ who }) => namesOf(who) },
      { id: 'title', title: 'table.what', width: 260, text: ({ event }) => nameOf(event, names) },
      { id: 'place', title: 'table.place', width: 130, text: ({ places }) => namesOf(places) },
      {
        id: 'status',
        title: 'table.status',
        width: 100,
        filter: 'choice',
        text: ({ status }) => t(`status.${status}`),
        cell: ({ status }) => (status === 'occurred' ? undefined : <StatusBadge status={status} size="sm" />),
      },
      {
        ...counted,
        id: 'sources',
        title: 'table.sources',
        text: count('sources'),
        number: (row) => row.sources,
      },
      {
        ...counted,
        id: 'articles',
        title: 'table.articles',
        text: count('articles'),
        number: (row) => row.articles,
      },
    ];
  }, [t, language, names, wording]);
}

const counted = { width: 84, filter: 'least' } as const;
const count =
  <Key extends string>(key: Key) =>
  (row: { readonly [K in Key]: number }) =>
    String(row[key]);

export function useNodeColumns(): readonly Column<NodeRow>[] {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  return useMemo(
    () => [
      {
        id: 'name',
        title: 'table.name',
        width: 190,
        isName: true,
        text: ({ node }) => nameOf(node, names),
      },
      {
        id: 'kind',
        title: 'table.kind',
        width: 110,
        filter: 'choice',
        text: ({ node }) => t(`kindOne.${node.kind}`),
        cell: ({ node }) => marked(<KindMark kind={node.kind} size={18} />, t(`kindOne.${node.kind}`)),
      },
      {
        id: 'country',
        title: 'table.country',
        width: 110,
        filter: 'choice',
        text: ({ country }) => (country === undefined ? '' : nameOf(country, names)),
      },
      { ...counted, id: 'links', title: 'table.links', text: count('links'), number: (row) => row.links },
      { id: 'first', title: 'table.first', width: 112, text: ({ first }) => first ?? '' },
      { id: 'last', title: 'table.last', width: 112, text: ({ last }) => last ?? '' },
      {
        id: 'otherNames',
        title: 'table.otherNames',
        width: 360,
        text: ({ otherNames }) => otherNames.join(t('list.comma')),
      },
    ],
    [t, names],
  );
}

export function useEdgeColumns(): readonly Column<EdgeRow>[] {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: 'sentence',
        title: 'table.sentence',
        width: 420,
        isName: true,
        text: ({ sentence }) => wording(sentence),
      },
      {
        id: 'type',
        title: 'table.kind',
        width: 104,
        filter: 'choice',
        text: ({ type }) => (type === 'TIE' ? t('table.tie') : t(`relation.${type}`)),
      },
      { id: 'from', title: 'table.from', width: 160, text: ({ source }) => nameOf(source, names) },
      { id: 'to', title: 'table.to', width: 160, text: ({ target }) => nameOf(target, names) },
      { id: 'date', title: 'table.date', width: 108, text: ({ date }) => date ?? '' },
      {
        id: 'status',
        title: 'table.status',
        width: 100,
        filter: 'choice',
        text: ({ status }) => (status === undefined ? '' : t(`status.${status}`)),
        cell: ({ status }) =>
          status === undefined || status === 'occurred' ? undefined : (
            <StatusBadge status={status} size="sm" />
          ),
      },
      {
        ...counted,
        id: 'support',
        title: 'table.support',
        text: (row) =>
          row.type === 'OF'
            ? t(
                groundsOf({ type: 'OF', source: row.source.id }) === 'lexicon'
                  ? 'table.lexicon'
                  : 'table.context',
              )
            : String(row.support),
        number: ({ support }) => support,
      },
    ],
    [t, names, wording],
  );
}
