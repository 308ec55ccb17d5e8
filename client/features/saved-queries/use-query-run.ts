import type { QueryParams, QueryResponse, SavedQuery } from '#domain';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { withFound } from '../../state/found-graph.ts';
import { withRecent } from '../../state/recent.ts';
import { useApp } from '../../ui/app-store.ts';
import { useSceneActions } from '../scene/scene-actions.ts';
import { RECENT_QUERIES } from './recent-queries.ts';

/** What becomes of a result beside its table. */
export type Use = 'replace' | 'add' | 'table';

/** Runs a saved query; scene and history change as `use` says, unless there is nothing to draw. */
export function useQueryRun(query: SavedQuery, title: string) {
  const { show } = useSceneActions();
  const record = useApp((state) => state.record);
  return useMutation({
    mutationFn: async (asked: { readonly use: Use; readonly params: QueryParams }) => {
      const { use, params } = asked;
      const result: QueryResponse = await api('runQuery', { name: query.name, params });
      withRecent(localStorage, RECENT_QUERIES, query.name);
      // An empty result would wipe the drawing away; the table says that there is none.
      if (result.graph.nodes.length === 0) return { result, use: 'table' as const };
      if (use === 'replace') show(title, { kind: 'query', name: query.name, params }, result.graph);
      if (use === 'add') record({ action: 'query', name: title }, (scene) => withFound(scene, result.graph));
      return { result, use };
    },
  });
}
