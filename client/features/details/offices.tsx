import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { ArticleId, type GraphEdge, type GraphNode, type NodeId } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { numberOf, textOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';
import { NodeChip } from '../../ui/node-chip.tsx';

/** The offices that articles give a person, each opening the words that do. */
export function Offices({ person }: { readonly person: NodeId }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['offices', person],
    queryFn: () => api('neighbours', { id: person, types: ['HOLDS'], limit: 100 }),
  });
  if (found.data === undefined || found.data.edges.length === 0) return undefined;
  const nodes = new Map(found.data.nodes.map((node) => [node.id, node]));
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed" fw={600}>
        {t('evidence.offices')}
      </Text>
      {found.data.edges.toSorted(latestFirst).map((edge) => (
        <Office key={edge.id} edge={edge} holder={nodes.get(edge.target)} />
      ))}
    </Stack>
  );
}

function Office(props: { readonly edge: GraphEdge; readonly holder: GraphNode | undefined }) {
  const { t } = useTranslation();
  const openArticle = useApp((state) => state.openArticle);
  const { edge, holder } = props;
  const article = ArticleId.safeParse(edge.properties['article']).data;
  const [start, end] = [numberOf(edge, 'start') ?? 0, numberOf(edge, 'end') ?? 0];
  const [from, to] = [textOf(edge, 'from'), textOf(edge, 'to')];
  return (
    <Group gap={8}>
      {holder !== undefined && <NodeChip node={holder} />}
      <UnstyledButton
        fz="sm"
        title={textOf(edge, 'quote')}
        onClick={() => article !== undefined && openArticle({ id: article, start, end })}
      >
        {textOf(edge, 'office')}
      </UnstyledButton>
      <Text size="xs" c="dimmed">
        {[
          from === undefined ? undefined : t('evidence.officeSince', { from }),
          to === undefined ? undefined : t('evidence.officeUntil', { to }),
        ]
          .filter((part) => part !== undefined)
          .join(' ')}
      </Text>
    </Group>
  );
}

function latestFirst(a: GraphEdge, b: GraphEdge): number {
  return (textOf(b, 'from') ?? '').localeCompare(textOf(a, 'from') ?? '');
}
