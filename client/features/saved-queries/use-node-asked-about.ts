import type { GraphNode, NodeId } from '#domain';
import { skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { useScene } from '../../ui/app-store.ts';

/** The node that queries are asked about, from the scene or the server. */
export function useNodeAskedAbout(id: NodeId | undefined): GraphNode | undefined {
  const scene = useScene();
  const known = id === undefined ? undefined : scene.nodes.get(id);
  const found = useQuery({
    queryKey: ['node', id],
    queryFn: id === undefined || known !== undefined ? skipToken : () => api('node', { id }),
    retry: false,
  });
  return known ?? found.data?.node;
}
