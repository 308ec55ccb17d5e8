import { Button, Group, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import type { EvidenceItem, GraphEdge, GraphNode } from '#domain';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { supporting } from '../../state/edge-support.ts';
import { testimoniesOf } from '../../state/evidence.ts';
import { nameOf } from '../../state/language.ts';
import { eventStatusOf, eventTypeOf, sourceCountOf, textOf } from '../../state/properties.ts';
import type { Tie } from '../../state/ties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Problem } from '../../ui/problem.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { archive } from './archive.ts';
import { allEvidence } from './edge-evidence.ts';
import classes from './relation-counts.module.css';
import { Testimony } from './testimony.tsx';

/** Events of which the sentences are shown at first, and how many more each time. */
const EVENTS = 5;

/** The events of a tie, newest first, each with the sentences that put both ends into it. */
export function TieEvidence({ tie }: { readonly tie: Tie }) {
  const { t } = useTranslation();
  const scene = useScene();
  const [wanted, setWanted] = useState(EVENTS);
  const shown = tie.events.slice(0, wanted);
  const found = useQueries({
    queries: shown.map(({ id }) => ({
      queryKey: ['all-evidence', id],
      queryFn: () => allEvidence(archive, id),
    })),
  });
  const left = tie.events.length - shown.length;
  return (
    <Stack gap="sm" component="section" aria-label={t('details.evidence')}>
      <Stack gap={0}>
        <Text size="xs" c="dimmed" fw={600}>
          {t('tie.events')} · {tie.events.length}
        </Text>
        <Text size="xs" c="dimmed">
          {t('evidence.tieAbout')}
        </Text>
      </Stack>
      {shown.map((event, index) => {
        const answer = found[index];
        return (
          <Stack key={event.id} gap={6}>
            <TieEvent event={event} />
            {answer?.isPending === true && <Skeleton h={72} />}
            {answer?.isError === true && (
              <Problem error={answer.error} onRetry={() => void answer.refetch()} />
            )}
            {testimoniesOf(ofBoth(tie, event, { items: answer?.data ?? [], edges: scene.edges })).map(
              (told) => (
                <Testimony key={`${told.item.article} ${told.item.start} ${told.item.rule}`} told={told} />
              ),
            )}
          </Stack>
        );
      })}
      {left > 0 && (
        <Button size="xs" variant="subtle" onClick={() => setWanted(wanted + EVENTS)}>
          {t('evidence.moreEvents', { n: Math.min(EVENTS, left) })}
        </Button>
      )}
    </Stack>
  );
}

/** What an article says of one end alone ties nobody; where no article names both, those that name either are shown. */
function ofBoth(
  tie: Tie,
  event: GraphNode,
  given: { readonly items: readonly EvidenceItem[]; readonly edges: ReadonlyMap<string, GraphEdge> },
): readonly EvidenceItem[] {
  const ofEnd = (end: string) =>
    [...given.edges.values()]
      .filter(({ source, target }) => source === end && target === event.id)
      .flatMap((edge) => supporting(edge, given.items));
  const [ofSource, ofTarget] = [new Set(ofEnd(tie.source)), new Set(ofEnd(tie.target))];
  const both = given.items.filter((item) => ofSource.has(item) && ofTarget.has(item));
  return both.length > 0 ? both : given.items.filter((item) => ofSource.has(item) || ofTarget.has(item));
}

function TieEvent({ event }: { readonly event: GraphNode }) {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const select = useApp((state) => state.select);
  const status = eventStatusOf(event);
  return (
    <UnstyledButton
      className={classes['row']}
      style={{ alignItems: 'flex-start' }}
      onClick={() => select(event.id)}
    >
      <KindMark kind="Event" type={eventTypeOf(event)} size={24} />
      <Stack gap={0} flex={1} miw={0}>
        <Text size="sm" fw={500}>
          {nameOf(event, names)}
        </Text>
        <Group gap={6}>
          <Text size="xs" c="dimmed">
            {textOf(event, 'date') ?? t('details.dateUnknown')} ·{' '}
            {t('count.sources', { count: sourceCountOf(event) })}
          </Text>
          {status !== 'occurred' && <StatusBadge status={status} size="xs" />}
        </Group>
      </Stack>
    </UnstyledButton>
  );
}
