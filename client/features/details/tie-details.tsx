import { Badge, Button, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { eventTypeName, nameOf } from '../../state/language.ts';
import { eventStatusOf, eventTypeOf, sourceCountOf, textOf } from '../../state/properties.ts';
import { countByType } from '../../state/ties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { NodeChip } from '../../ui/node-chip.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import classes from './relation-counts.module.css';

/** The events that two participants share, newest first. */
export function TieDetails({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const scene = useScene();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  const unfold = useApp((state) => state.unfold);
  const tie = useDrawn().ties.find((drawn) => drawn.id === id);
  if (tie === undefined) return undefined;
  const ends = [tie.source, tie.target].flatMap((end) => scene.nodes.get(end) ?? []);
  const [a = '', b = ''] = ends.map((end) => nameOf(end, names));
  return (
    <>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {t('tie.title', { a, b })}
        </Title>
        <Group gap={6}>
          {ends.map((end) => (
            <NodeChip key={end.id} node={end} />
          ))}
        </Group>
        <Group gap={6}>
          {[...countByType(tie.events)].map(([type, count]) => (
            <Badge key={type} variant="default" tt="none" fw={500}>
              {eventTypeName(type, language)} {count}
            </Badge>
          ))}
        </Group>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconGitFork size={15} />}
          onClick={() => unfold(tie.events.map((event) => event.id))}
        >
          {t('tie.unfold')}
        </Button>
      </Stack>
      <Stack gap={2} component="section" aria-label={t('tie.events')}>
        <Text size="xs" c="dimmed" fw={600}>
          {t('tie.events')} · {tie.events.length}
        </Text>
        {tie.events.map((event) => (
          <TieEvent key={event.id} event={event} />
        ))}
      </Stack>
    </>
  );
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
        <Text size="sm">{nameOf(event, names)}</Text>
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
