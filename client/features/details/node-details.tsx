import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import {
  IconArrowsMaximize,
  IconBookmarks,
  IconEyeOff,
  IconFocusCentered,
  IconGitMerge,
  IconPlus,
} from '@tabler/icons-react';
import { Disagreement, type GraphNode, type NodeId } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { api } from '../../api/api.ts';
import { formatExpansion } from '../../state/expansion.ts';
import { knownOn } from '../../state/known-on.ts';
import { eventTypeName, nameOf } from '../../state/language.ts';
import { eventTypeOf, textOf } from '../../state/properties.ts';
import { useApp, useAppStore, useScene } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Problem } from '../../ui/problem.tsx';
import { askAbout } from '../saved-queries/ask-about.ts';
import { PAGE } from '../scene/load-scene.ts';
import { useSceneActions } from '../scene/scene-actions.ts';
import { NodeNote } from '../scenes/node-note.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { EventFacts } from './event-facts.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { RelationCounts } from './relation-counts.tsx';

export function NodeDetails({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation();
  const scene = useScene();
  const found = useQuery({ queryKey: ['node', id], queryFn: () => api('node', { id }) });
  const knownBy = useApp((state) => state.filters.knownBy);
  const now = scene.nodes.get(id) ?? found.data?.node;
  const then = now === undefined ? undefined : knownOn(now, knownBy);
  const node = then ?? now;
  // Whether reports agree is told by all of them, so that it is left out where some came after the day.
  const disagreements = node === now && then !== undefined ? disagreementsOf(node) : [];
  // Who took part in an event stands above already; of an entity, what it is linked to says more than its first sentence.
  const isEvent = id.startsWith('event/');
  return (
    <>
      {node !== undefined && <NodeHeader node={node} />}
      {now !== undefined && then === undefined && <Text size="sm">{t('details.notYetKnown')}</Text>}
      {node?.kind === 'Event' && <EventFacts event={node} disagreements={disagreements} />}
      {node !== undefined && node.kind !== 'Event' && <EntityFacts node={node} />}
      {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Waiting />}
      <NodeNote id={id} />
      {found.data !== undefined && (
        <>
          {!isEvent && <RelationCounts hub={id} relations={found.data.relations} />}
          <EvidenceList id={id} first={found.data.evidence} disagreements={disagreements} />
          {isEvent && <RelationCounts hub={id} relations={found.data.relations} />}
        </>
      )}
    </>
  );
}

function disagreementsOf(node: GraphNode | undefined): readonly Disagreement[] {
  return z.array(Disagreement).catch([]).parse(node?.properties['disagreements']);
}

function NodeHeader({ node }: { readonly node: GraphNode }) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  const type = eventTypeOf(node);
  const other = textOf(node, language === 'en' ? 'name' : 'nameEn');
  return (
    <Stack gap="xs">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <KindMark kind={node.kind} type={type} size={36} />
        <Stack gap={0} miw={0}>
          <Title order={2} size="h4" lh={1.35}>
            {nameOf(node, names)}
          </Title>
          <Text size="sm" c="dimmed">
            {[
              node.kind === 'Event' && type !== undefined
                ? eventTypeName(type, language)
                : t(`kindOne.${node.kind}`),
              other === nameOf(node, names) ? undefined : other,
              textOf(node, 'nameRu'),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </Text>
        </Stack>
      </Group>
      <NodeActions node={node} />
    </Stack>
  );
}

function NodeActions({ node }: { readonly node: GraphNode }) {
  const { t } = useTranslation();
  const scene = useScene();
  const names = useApp((state) => state.nameLanguage);
  const hide = useApp((state) => state.hide);
  const fold = useApp((state) => state.fold);
  const isBusy = useApp((state) => state.loading.kind === 'busy');
  const controls = useControls();
  const store = useAppStore();
  const { add, expand } = useSceneActions();
  if (!scene.nodes.has(node.id) || scene.hidden.has(node.id)) {
    return (
      <Button size="xs" leftSection={<IconPlus size={15} />} onClick={() => void add(node.id)}>
        {t('details.addToGraph')}
      </Button>
    );
  }
  const expansion = { hub: node.id, relation: undefined };
  const progress = scene.progress.get(formatExpansion(expansion));
  const left = progress === undefined ? PAGE : Math.min(PAGE, progress.total - progress.shown);
  return (
    <Group gap={4}>
      <Button
        size="xs"
        px={8}
        variant="light"
        loading={isBusy}
        disabled={progress !== undefined && progress.nextCursor === undefined}
        leftSection={<IconArrowsMaximize size={15} />}
        onClick={() => void expand(expansion)}
      >
        {progress?.nextCursor === undefined ? t('details.expand') : t('details.expandNext', { n: left })}
      </Button>
      {controls !== undefined && (
        <Button
          size="xs"
          px={8}
          variant="subtle"
          color="gray"
          leftSection={<IconFocusCentered size={15} />}
          onClick={() => controls.centreOn(node.id)}
        >
          {t('details.centre')}
        </Button>
      )}
      <Button
        size="xs"
        px={8}
        variant="subtle"
        color="gray"
        leftSection={<IconEyeOff size={15} />}
        onClick={() => hide(node.id, nameOf(node, names))}
      >
        {t('details.hide')}
      </Button>
      <Button
        size="xs"
        px={8}
        variant="subtle"
        color="gray"
        leftSection={<IconBookmarks size={15} />}
        title={t('queries.aboutSelected')}
        onClick={() => askAbout(store, node.id)}
      >
        {t('details.ask')}
      </Button>
      {scene.unfolded.has(node.id) && (
        <Button
          size="xs"
          px={8}
          variant="subtle"
          color="gray"
          leftSection={<IconGitMerge size={15} />}
          onClick={() => fold([node.id])}
        >
          {t('tie.fold')}
        </Button>
      )}
      {progress !== undefined && (
        <Text size="xs" c="dimmed" data-testid="progress">
          {t('details.progress', { shown: progress.shown, total: progress.total })}
        </Text>
      )}
    </Group>
  );
}

function Waiting() {
  return (
    <Stack gap="xs" aria-hidden>
      <Skeleton h={16} w="40%" />
      <Skeleton h={72} />
      <Skeleton h={72} />
    </Stack>
  );
}
