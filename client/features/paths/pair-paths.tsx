import { Stack, Text, Title } from '@mantine/core';
import type { NodeId, PathsResponse } from '#domain';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { nameOf } from '../../state/language.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { PathCard } from './path-card.tsx';

/** The paths between two nodes, and how many more there are. */
export function PairPaths(props: {
  readonly ends: readonly [NodeId, NodeId];
  readonly answer: PathsResponse;
}) {
  const { t } = useTranslation();
  const { paths, total, remaining, complete } = props.answer;
  const [a, b] = useNames(props.ends);
  const title = t('paths.between', { a, b });
  return (
    <Stack gap="xs" component="section" aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="xs" c="dimmed" role="status">
        {paths.length === 0
          ? t('paths.none')
          : [
              t('paths.shown', { count: paths.length }),
              remaining > 0 ? t(complete ? 'paths.more' : 'paths.moreAtLeast', { n: remaining, total }) : '',
            ]
              .filter((part) => part !== '')
              .join(t('table.pause'))}
      </Text>
      {paths.map((path, index) => (
        <PathCard
          key={path.edges.map(({ id }) => id).join(' ')}
          path={path}
          number={index + 1}
          name={title}
        />
      ))}
    </Stack>
  );
}

/** Names from the scene, or from the server where the scene does not hold them. */
function useNames(ids: readonly [NodeId, NodeId]): readonly [string, string] {
  const scene = useScene();
  const names = useApp((state) => state.nameLanguage);
  const asked = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['node', id],
      queryFn: () => api('node', { id }),
      enabled: !scene.nodes.has(id),
    })),
  });
  const [a, b] = ids.map((id, index) => {
    const node = scene.nodes.get(id) ?? asked[index]?.data?.node;
    return node === undefined ? id : nameOf(node, names);
  });
  return [a ?? ids[0], b ?? ids[1]];
}
