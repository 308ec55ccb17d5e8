import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { GraphEdge } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { groundsOf, type Grounds } from '../../state/edge-support.ts';
import { nameOf } from '../../state/language.ts';
import { edgeSentence } from '../../state/sentences.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { DatedText } from '../../ui/dated-text.tsx';
import { NodeChip } from '../../ui/node-chip.tsx';
import { Problem } from '../../ui/problem.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWording } from '../table/wording.ts';
import { archive } from './archive.ts';
import { edgeEvidence } from './edge-evidence.ts';
import classes from './evidence-list.module.css';
import { Testimonies } from './testimonies.tsx';

/** What one line of the drawing says and the sentences that say it. */
export function EdgeDetails({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const scene = useScene();
  const wording = useWording();
  const edge = useDrawn().edges.find((drawn) => drawn.id === id);
  const [source, target] = [edge?.source, edge?.target].map((end) =>
    end === undefined ? undefined : scene.nodes.get(end),
  );
  if (edge === undefined || source === undefined || target === undefined) return undefined;
  const sentence = edgeSentence(edge, source, target);
  return (
    <>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('evidence.edge')} · {t(`relation.${edge.type}`)}
        </Text>
        <Title order={2} size="h4" lh={1.4}>
          <DatedText text={wording(sentence)} />
        </Title>
        <Group gap={6}>
          <NodeChip node={source} />
          <Text size="xs" c="dimmed">
            {t(`relation.${edge.type}`)} →
          </Text>
          <NodeChip node={target} />
          {sentence.status !== undefined && <StatusBadge status={sentence.status} size="sm" />}
        </Group>
      </Stack>
      <EdgeEvidence edge={edge} />
    </>
  );
}

/** The sentences of an edge, with a word on how it is known where none says it outright. */
function EdgeEvidence({ edge }: { readonly edge: GraphEdge }) {
  const found = useQuery({
    queryKey: ['edge-evidence', edge.id],
    queryFn: () => edgeEvidence(archive, edge),
  });
  const grounds = groundsOf(edge);
  return (
    <>
      {grounds !== 'sentences' && <Caution edge={edge} grounds={grounds} />}
      {found.isPending && <Skeleton h={96} />}
      {found.isError && <Problem error={found.error} onRetry={() => void found.refetch()} />}
      {found.data !== undefined && <Testimonies items={found.data} total={found.data.length} />}
    </>
  );
}

const CAUTIONS = {
  lexicon: 'evidence.lexicon',
  context: 'evidence.inferred',
  masthead: 'evidence.masthead',
} as const;

function Caution(props: { readonly edge: GraphEdge; readonly grounds: Exclude<Grounds, 'sentences'> }) {
  const { t } = useTranslation();
  const scene = useScene();
  const names = useApp((state) => state.nameLanguage);
  const [a = '', b = ''] = [props.edge.source, props.edge.target].map((id) => {
    const node = scene.nodes.get(id);
    return node === undefined ? id : nameOf(node, names);
  });
  return (
    <p className={classes['note']} data-testid="caution">
      {t(CAUTIONS[props.grounds], { a, b })}
    </p>
  );
}
