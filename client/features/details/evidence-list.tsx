import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconFileText } from '@tabler/icons-react';
import type { EvidenceItem, EvidenceResponse, NodeId } from '#domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import classes from './evidence-list.module.css';

const PAGE = 20;

/** The sentences behind a node; the first page comes with the node itself. */
export function EvidenceList(props: { readonly id: NodeId; readonly first: EvidenceResponse }) {
  const { t } = useTranslation();
  const { id, first } = props;
  const pages = useInfiniteQuery({
    queryKey: ['evidence', id],
    queryFn: ({ pageParam }) => api('evidence', { id, limit: PAGE, cursor: pageParam }),
    initialPageParam: first.nextCursor,
    getNextPageParam: (page) => page.nextCursor,
    enabled: false,
  });
  const loaded = pages.data?.pages ?? [];
  const items = [first, ...loaded].flatMap((page) => page.items);
  const remaining = (loaded.at(-1) ?? first).remaining;
  const more = () => void (loaded.length === 0 ? pages.refetch() : pages.fetchNextPage());
  return (
    <Stack gap="xs" component="section" aria-label={t('details.evidence')}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('details.evidence')} · {first.total}
      </Text>
      {items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('details.evidenceNone')}
        </Text>
      )}
      {items.map((item) => (
        <Sentence
          key={`${item.article} ${item.start} ${item.relation} ${item.rule}`}
          item={item}
          delay={daysBetween(items[0]?.publishedAt, item.publishedAt)}
        />
      ))}
      {pages.isError && <Problem error={pages.error} onRetry={more} />}
      {remaining > 0 && (
        <Button size="xs" variant="subtle" loading={pages.isFetching} onClick={more}>
          {t('details.evidenceMore', { n: Math.min(PAGE, remaining) })}
        </Button>
      )}
    </Stack>
  );
}

/** What this article says of the event, which need not be what others say. */
function Stated({ item }: { readonly item: EvidenceItem }) {
  const { t } = useTranslation();
  const { date, dateEnd, speaker, speakerOffice, cites = [], figures = [] } = item;
  const facts = [
    ...(date === undefined ? [] : [dateEnd === undefined ? date : `${date} – ${dateEnd}`]),
    ...(speaker === undefined
      ? []
      : [t('details.saidBy', { who: [speakerOffice, speaker.name].filter(Boolean).join(' ') })]),
    ...(cites.length === 0 ? [] : [t('details.citing', { who: cites.map(({ name }) => name).join('、') })]),
    ...figures,
  ];
  if (facts.length === 0) return null;
  return (
    <Text size="xs" mt={2}>
      {facts.join(' · ')}
    </Text>
  );
}

/** Whole days from the first report to this one. */
function daysBetween(first: string | undefined, then: string | undefined): number | undefined {
  if (first === undefined || then === undefined) return undefined;
  return Math.floor((Date.parse(then.slice(0, 10)) - Date.parse(first.slice(0, 10))) / 86_400_000);
}

function Sentence({ item, delay }: { readonly item: EvidenceItem; readonly delay: number | undefined }) {
  const { t } = useTranslation();
  const openArticle = useApp((state) => state.openArticle);
  const open = () => openArticle({ id: item.article, start: item.start, end: item.end });
  return (
    <article className={classes['sentence']}>
      <button type="button" className={classes['quote']} onClick={open} title={t('details.inArticle')}>
        <IconFileText size={14} aria-hidden className={classes['icon']} />
        <q>{item.quote}</q>
      </button>
      <Group gap={6} mt={6}>
        <Text size="xs" fw={600}>
          {item.publisher ?? t('details.noOutlet')}
        </Text>
        {item.publishedAt !== undefined && (
          <Text size="xs" c="dimmed">
            {item.publishedAt.slice(0, 10)}
          </Text>
        )}
        {delay !== undefined && delay > 0 && (
          <Text size="xs" c="dimmed">
            {t('details.later', { count: delay })}
          </Text>
        )}
        {item.status !== undefined && <StatusBadge status={item.status} size="xs" />}
        {item.url !== undefined && (
          <Anchor href={item.url} target="_blank" rel="noreferrer" size="xs">
            {t('details.original')} <IconExternalLink size={11} aria-hidden />
          </Anchor>
        )}
      </Group>
      <Stated item={item} />
      <Text size="xs" c="dimmed" mt={2} truncate title={item.title}>
        {item.title}
      </Text>
      <Text fz={11} c="dimmed" ff="monospace" truncate>
        {t('details.rule', { rule: item.rule })}
      </Text>
    </article>
  );
}
