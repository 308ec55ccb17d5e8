import { byCodeUnits, type NodeId } from '#domain';

/** What is linked to what, both ways. */
export type Links = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

interface Ends {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** All paths of exactly this length between two nodes that visit nothing twice, `most` of them at most. */
export function pathsOfLength(
  links: Links,
  { from, to }: Ends,
  { length, most }: { readonly length: number; readonly most: number },
): readonly (readonly NodeId[])[] {
  const left = distancesTo(links, to);
  const found: (readonly NodeId[])[] = [];
  const walk = (path: readonly NodeId[]) => {
    const last = path.at(-1) ?? from;
    if (last === to) {
      if (path.length === length + 1) found.push(path);
      return;
    }
    const room = length - path.length;
    for (const next of [...(links.get(last) ?? [])].toSorted(byCodeUnits)) {
      if (found.length >= most) return;
      if ((left.get(next) ?? Infinity) <= room && !path.includes(next)) walk([...path, next]);
    }
  };
  walk([from]);
  return found;
}

function distancesTo(links: Links, to: NodeId): ReadonlyMap<NodeId, number> {
  const distances = new Map<NodeId, number>([[to, 0]]);
  for (const [id, distance] of distances) {
    for (const next of links.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
  }
  return distances;
}

export type LinksOf = (ids: readonly NodeId[]) => Promise<readonly { id: NodeId; other: NodeId }[]>;

/** What lies between two nodes, grown from both by whichever side is smaller. Gives the links known so far each time
 *  all paths of one more length are among them, up to `longest`. */
export async function* growing(
  linksOf: LinksOf,
  { from, to }: Ends,
  longest: number,
): AsyncGenerator<{ readonly links: Links; readonly length: number; readonly size: number }> {
  const links = new Map<NodeId, Set<NodeId>>();
  const sides = [from, to].map((id) => ({ seen: new Set([id]), edge: [id] }));
  let size = 0;
  const tie = (one: NodeId, other: NodeId) => {
    const known = links.get(one) ?? new Set();
    if (!known.has(other)) size += 1;
    links.set(one, known.add(other));
  };
  for (let length = 1; length <= longest; length += 1) {
    const [side] = sides.toSorted((a, b) => a.edge.length - b.edge.length);
    // A side with nothing left to grow from has everything that lies between.
    if (side !== undefined && side.edge.length > 0) {
      const next = new Set<NodeId>();
      for (const { id, other } of await linksOf(side.edge)) {
        tie(id, other);
        tie(other, id);
        if (!side.seen.has(other)) next.add(other);
      }
      for (const id of next) side.seen.add(id);
      // Nothing is looked for beyond the other end.
      side.edge = [...next].filter((id) => id !== from && id !== to);
    }
    yield { links, length, size };
  }
}
