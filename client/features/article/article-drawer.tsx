import { Anchor, Drawer, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ArticleResponse } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { KIND_COLOURS } from '../../graph/palette.ts';
import type { OpenArticle } from '../../state/store.ts';
import { useApp } from '../../ui/app-store.ts';
import { Problem } from '../../ui/problem.tsx';
import classes from './article-drawer.module.css';
import { segmentsOf, type Segment } from './segments.ts';

/** The whole article, opened at the sentence that the reader came for. */
export function ArticleDrawer({ open }: { readonly open: OpenArticle }) {
  const { t } = useTranslation();
  const openArticle = useApp((state) => state.openArticle);
  useFocusBack();
  const found = useQuery({ queryKey: ['article', open.id], queryFn: () => api('article', { id: open.id }) });
  return (
    <Drawer
      opened
      onClose={() => openArticle(undefined)}
      position="right"
      size="xl"
      title={t('article.title')}
      closeButtonProps={{ 'aria-label': t('details.close') }}
    >
      {found.isPending && <Skeleton h={320} />}
      {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined && <Reading found={found.data} open={open} />}
    </Drawer>
  );
}

/** The focus goes back to the sentence that the article was opened from. */
function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}

function Reading({ found, open }: { readonly found: ArticleResponse; readonly open: OpenArticle }) {
  const { t } = useTranslation();
  const { article, spans } = found;
  return (
    <Stack gap="sm" lang={article.language === 'other' ? undefined : article.language}>
      <Title order={2} size="h3" lh={1.4}>
        {article.title}
      </Title>
      <Group gap={10}>
        <Text size="sm" fw={600}>
          {article.publisher ?? t('details.noOutlet')}
        </Text>
        {article.publishedAt !== undefined && (
          <Text size="sm" c="dimmed">
            {article.publishedAt.slice(0, 10)}
          </Text>
        )}
        {article.url !== undefined && (
          <Anchor href={article.url} target="_blank" rel="noreferrer" size="sm">
            {t('details.original')} <IconExternalLink size={12} aria-hidden />
          </Anchor>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {t('article.marked')}
      </Text>
      <MarkedText segments={segmentsOf(article.text, spans, open)} />
    </Stack>
  );
}

function MarkedText({ segments }: { readonly segments: readonly Segment[] }) {
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'center' });
  }, []);
  const firstMarked = segments.find(({ isMarked }) => isMarked);
  return (
    <div className={classes['text']}>
      {segments.map((segment) => {
        const { text, start, isMarked, span } = segment;
        const words =
          span === undefined || span.kind === 'Event' ? text : <Named segment={segment} kind={span.kind} />;
        return isMarked ? (
          <mark key={start} ref={segment === firstMarked ? first : undefined} className={classes['mark']}>
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        );
      })}
    </div>
  );
}

function Named({ segment, kind }: { readonly segment: Segment; readonly kind: keyof typeof KIND_COLOURS }) {
  return (
    <span
      className={classes['named']}
      style={{
        textDecorationColor: `light-dark(${KIND_COLOURS[kind]}, color-mix(in srgb, ${KIND_COLOURS[kind]} 60%, white))`,
      }}
      title={segment.span === undefined ? undefined : `${segment.span.name} · ${segment.span.rule}`}
    >
      {segment.text}
    </span>
  );
}
