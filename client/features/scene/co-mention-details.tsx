import { Stack, Text, UnstyledButton } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { ArticleId } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { PairHeader } from '../../ui/pair-header.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useCoMentions } from './co-mentions.ts';
import classes from './co-mention-details.module.css';

/** Two that are named together: the articles, each with the sentence in which the first of them stands. */
export function CoMentionDetails({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const scene = useScene();
  const mention = useCoMentions().find((each) => each.id === id);
  if (mention === undefined) return undefined;
  const ends = [...scene.nodes.values()].filter((node) => [mention.source, mention.target].includes(node.id));
  return (
    <Stack gap="xs">
      <PairHeader ends={ends} />
      <Text size="sm" c="dimmed">
        {t('canvas.mentionAbout')}
      </Text>
      <Text size="xs" c="dimmed" fw={600}>
        {t('count.articles', { count: mention.articles.length })}
      </Text>
      {mention.articles.map((article) => (
        <SharedArticle key={article} id={article} between={[mention.source, mention.target]} />
      ))}
    </Stack>
  );
}

function SharedArticle({ id, between }: { readonly id: string; readonly between: readonly string[] }) {
  const openArticle = useApp((state) => state.openArticle);
  const { data, error, refetch } = useQuery({
    queryKey: ['article', id],
    queryFn: () => api('article', { id: ArticleId.parse(id) }),
  });
  if (error !== null) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return undefined;
  const spans = data.spans.filter((span) => between.includes(span.node));
  const nearest = nearestPair(spans, between);
  const { text, title, publisher, publishedAt } = data.article;
  const start = nearest?.start ?? 0;
  const end = nearest?.end ?? 0;
  return (
    <UnstyledButton className={classes['article']} onClick={() => openArticle({ id, start, end })}>
      <Text size="sm">
        <IconFileText size={14} aria-hidden /> {title}
      </Text>
      <Text size="xs" className={classes['quote'] ?? ''}>
        …{text.slice(Math.max(0, start - 24), end + 24).replaceAll(/\s+/g, ' ')}…
      </Text>
      <Text size="xs" c="dimmed">
        {[publisher, publishedAt?.slice(0, 10)].filter(Boolean).join(' · ')}
      </Text>
    </UnstyledButton>
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The shortest stretch of text that names both. */
function nearestPair(
  spans: readonly (Stretch & { readonly node: string })[],
  [first, second]: readonly string[],
): Stretch | undefined {
  const stretches = spans
    .filter(({ node }) => node === first)
    .flatMap((one) =>
      spans
        .filter(({ node }) => node === second)
        .map((other) => ({
          start: Math.min(one.start, other.start),
          end: Math.max(one.end, other.end),
        })),
    );
  return stretches.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}
