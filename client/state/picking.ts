import { NodeId } from '#domain';
import type { AppState } from './store.ts';

/**
 * What is picked after these were clicked with ctrl or shift, or caught by a box: several are added, a single one that
 * is picked already is taken out. The first pick takes the selected node along, as one has just looked at it.
 */
export function picking(
  { picked, selected }: Pick<AppState, 'picked' | 'selected'>,
  clicked: readonly string[],
): ReadonlySet<NodeId> {
  const ids = clicked.flatMap((id) => NodeId.safeParse(id).data ?? []);
  const start = NodeId.safeParse(picked.size === 0 ? selected : undefined).data;
  const next = new Set(start === undefined ? picked : [start]);
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && picked.has(only)) next.delete(only);
  else for (const id of ids) next.add(id);
  return next;
}
