import type { GraphEdge } from '#domain';
import { listOf } from './properties.ts';

/** How articles write a node's name, with how many of them do, most first: told from their `MENTIONS` edges. */
export function surfacesOf(mentions: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const edge of mentions) {
    for (const surface of new Set(listOf(edge, 'surfaces')))
      counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return new Map([...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
