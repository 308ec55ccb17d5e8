import { Badge, Group, Stack, Text, Tooltip } from '@mantine/core';
import type { Disagreement, GraphNode } from '#domain';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { numberOf, eventStatusOf, sourceCountOf, textOf } from '../../state/properties.ts';
import { useScene } from '../../ui/app-store.ts';
import { NodeChip } from '../../ui/node-chip.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

export function EventFacts(props: {
  readonly event: GraphNode;
  readonly disagreements: readonly Disagreement[];
}) {
  const { t } = useTranslation();
  const { event, disagreements } = props;
  const { participants, places } = useCast(event);
  const series = textOf(event, 'series');
  const confidence = numberOf(event, 'confidence');
  const basis = textOf(event, 'dateBasis');
  return (
    <Stack gap={8}>
      <Group gap={6}>
        <StatusBadge status={eventStatusOf(event)} />
        {disagreements.length > 0 && (
          <Badge variant="outline" color="red" tt="none">
            {t('details.disagreement', {
              what: disagreements.map((each) => t(`disagreement.${each}`)).join(t('list.comma')),
            })}
          </Badge>
        )}
        <Tooltip label={t('evidence.independentAbout')} multiline w={240}>
          <Badge variant="default" tt="none" fw={500}>
            {t('evidence.independent', {
              sources: sourceCountOf(event),
              articles: numberOf(event, 'articleCount') ?? sourceCountOf(event),
            })}
          </Badge>
        </Tooltip>
        {confidence !== undefined && (
          <Badge variant="default" tt="none" fw={500}>
            {t('details.confidence')} {confidence.toFixed(2)}
          </Badge>
        )}
      </Group>
      <Fact label={t('details.date')}>
        <Text size="sm">{dateLine(event) ?? t('details.dateUnknown')}</Text>
        {(basis === 'implied' || basis === 'assumed') && (
          <Text size="xs" c="dimmed">
            {t(basis === 'implied' ? 'details.dateImplied' : 'details.dateAssumed')}
          </Text>
        )}
      </Fact>
      {series !== undefined && (
        <Fact label={t('details.series')}>
          <Text size="sm">{series}</Text>
        </Fact>
      )}
      {participants.length > 0 && (
        <Fact label={t('details.participants')}>
          {participants.map(({ node, role }) => (
            <NodeChip key={`${role} ${node.id}`} node={node} note={role} />
          ))}
        </Fact>
      )}
      {places.length > 0 && (
        <Fact label={t('details.place')}>
          {places.map((place) => (
            <NodeChip key={place.id} node={place} />
          ))}
        </Fact>
      )}
    </Stack>
  );
}

function Fact(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group gap={8} align="baseline" wrap="nowrap">
      <Text size="xs" c="dimmed" w={52} flex="none">
        {props.label}
      </Text>
      <Group gap={6}>{props.children}</Group>
    </Group>
  );
}

function dateLine(event: GraphNode): string | undefined {
  const [date, end] = [textOf(event, 'date'), textOf(event, 'dateEnd')];
  return end === undefined || end === date ? date : `${date} – ${end}`;
}

/** Who took part and where, as far as the scene knows. */
function useCast(event: GraphNode) {
  const { t } = useTranslation();
  const scene = useScene();
  return useMemo(() => {
    const edges = [...scene.edges.values()];
    return {
      participants: edges
        .filter(({ type, target }) => type === 'TOOK_PART_IN' && target === event.id)
        .flatMap((edge) => {
          const node = scene.nodes.get(edge.source);
          const key = roleKey(textOf(edge, 'role'));
          return node === undefined ? [] : [{ node, role: key === undefined ? undefined : t(key) }];
        }),
      places: edges
        .filter(({ type, source }) => type === 'HAPPENED_IN' && source === event.id)
        .flatMap(({ target }) => scene.nodes.get(target) ?? []),
    };
  }, [scene, event.id, t]);
}

const ROLE_NAMES = {
  actor: 'role.actor',
  recipient: 'role.recipient',
  host: 'role.host',
  platform: 'role.platform',
} as const;

/** `participant` goes without saying. */
function roleKey(role: string | undefined) {
  if (role === 'actor' || role === 'recipient' || role === 'host' || role === 'platform')
    return ROLE_NAMES[role];
  return undefined;
}
