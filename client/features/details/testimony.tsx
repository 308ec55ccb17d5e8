import { ActionIcon, Anchor, Badge, Group, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconExternalLink, IconFileText, IconQuote } from '@tabler/icons-react';
import type { EvidenceItem } from '#domain';
import { useTranslation } from 'react-i18next';
import { markedQuote, type Testimony as Told } from '../../state/evidence.ts';
import { useApp } from '../../ui/app-store.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useCiting } from './cite.ts';
import classes from './evidence-list.module.css';

/** One sentence: its words, who said it when, how it stands to the others, and what it says of the event. */
export function Testimony({ told }: { readonly told: Told }) {
  const { t } = useTranslation();
  const { copied, cite } = useCiting();
  const knownBy = useApp((state) => state.filters.knownBy);
  const { item, days, isFirst, sameAs } = told;
  const isLater = knownBy !== undefined && (item.publishedAt ?? '').slice(0, 10) > knownBy;
  return (
    <article
      className={classes['sentence']}
      data-reprint={sameAs !== undefined || undefined}
      data-later={isLater || undefined}
    >
      <Quote item={item} />
      <Group gap={6} mt={6}>
        <Text size="xs" fw={600}>
          {item.publisher ?? t('details.noOutlet')}
        </Text>
        {item.publishedAt !== undefined && (
          <Text size="xs" c="dimmed">
            {item.publishedAt.slice(0, 10)}
          </Text>
        )}
        {isFirst && (
          <Badge size="xs" variant="light" color="teal" tt="none">
            {t('evidence.first')}
          </Badge>
        )}
        {days !== undefined && days > 0 && (
          <Text size="xs" c="dimmed">
            {t('evidence.days', { count: days })}
          </Text>
        )}
        {isLater && (
          <Badge size="xs" variant="default" tt="none">
            {t('evidence.later', { day: knownBy })}
          </Badge>
        )}
        {item.status !== undefined && <StatusBadge status={item.status} size="xs" />}
        {item.url !== undefined && (
          <Anchor href={item.url} target="_blank" rel="noreferrer" size="xs">
            {t('details.original')} <IconExternalLink size={11} aria-hidden />
          </Anchor>
        )}
        <Tooltip label={copied ? t('evidence.copied') : t('evidence.copy')}>
          <ActionIcon
            ml="auto"
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={copied ? t('evidence.copied') : t('evidence.copy')}
            onClick={() => cite([item])}
          >
            {copied ? <IconCheck size={14} /> : <IconQuote size={14} />}
          </ActionIcon>
        </Tooltip>
      </Group>
      <Stated item={item} sameAs={sameAs} />
      {item.title !== item.quote && (
        <Text size="xs" c="dimmed" mt={2} truncate title={item.title}>
          {item.title}
        </Text>
      )}
      <Text fz={11} c="dimmed" ff="monospace" truncate>
        {t('details.rule', { rule: item.rule })}
      </Text>
    </article>
  );
}

/** The words themselves; they open the article at their place. */
function Quote({ item }: { readonly item: EvidenceItem }) {
  const { t } = useTranslation();
  const openArticle = useApp((state) => state.openArticle);
  const [before, name, after] = markedQuote(item);
  return (
    <button
      type="button"
      className={classes['quote']}
      onClick={() => openArticle({ id: item.article, start: item.start, end: item.end })}
      title={t('details.inArticle')}
    >
      <IconFileText size={14} aria-hidden className={classes['icon']} />
      <q>
        {before}
        {name !== '' && <mark className={classes['mark']}>{name}</mark>}
        {after}
      </q>
    </button>
  );
}

/** What this article says of the event, which need not be what others say, and whom it has it from. */
function Stated({ item, sameAs }: { readonly item: EvidenceItem; readonly sameAs: string | undefined }) {
  const { t } = useTranslation();
  const { date, dateEnd, speaker, speakerOffice, cites = [], figures = [] } = item;
  const facts = [
    ...(date === undefined
      ? []
      : [t('evidence.saysDate', { date: dateEnd === undefined ? date : `${date} – ${dateEnd}` })]),
    ...(speaker === undefined
      ? []
      : [t('details.saidBy', { who: [speakerOffice, speaker.name].filter(Boolean).join(' ') })]),
    ...figures,
    ...(cites.length === 0
      ? []
      : [t('evidence.citing', { who: cites.map(({ name }) => name).join(t('list.comma')) })]),
    ...(sameAs === undefined ? [] : [t('evidence.reprint', { who: sameAs })]),
  ];
  if (facts.length === 0) return undefined;
  return (
    <Text size="xs" mt={2}>
      {facts.join(' · ')}
    </Text>
  );
}
