import { EntityKind, type GraphNode } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

/** Names asked for at the same time. */
const AT_ONCE = 5;

export interface FoundName {
  readonly typed: string;
  /** The best match; undefined where nothing has such a name. */
  readonly node: GraphNode | undefined;
}

/** Looks for each name of a pasted list; entities are what a list of names means. */
export function useNames(names: readonly string[]) {
  return useQuery({
    queryKey: ['names', names],
    queryFn: async ({ signal }): Promise<readonly FoundName[]> => {
      const found: FoundName[] = [];
      for (let start = 0; start < names.length; start += AT_ONCE) {
        const part = names.slice(start, start + AT_ONCE);
        found.push(...(await Promise.all(part.map((typed) => find(typed, signal)))));
      }
      return found;
    },
    enabled: names.length > 0,
  });
}

async function find(typed: string, signal: AbortSignal): Promise<FoundName> {
  const { hits } = await api('search', { q: typed, kinds: EntityKind.options, limit: 1 }, { signal });
  return { typed, node: hits[0]?.node };
}
