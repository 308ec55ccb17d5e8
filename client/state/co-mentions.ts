import type { DrawnGraph } from './drawn-graph.ts';

/** Two things named in the same articles though no event in sight has both. */
export interface CoMention {
  /** `mention|<smaller id>|<larger id>`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Article ids, the newest first. */
  readonly articles: readonly string[];
}

export function isCoMentionId(id: string | undefined): boolean {
  return id?.startsWith('mention|') === true;
}

/** What the server counted, less the pairs that a drawn event, tie or relation joins already. */
export function coMentionsIn(
  drawn: DrawnGraph,
  pairs: readonly { readonly left: string; readonly right: string; readonly articles: readonly string[] }[],
): readonly CoMention[] {
  const joined = joinedPairs(drawn);
  const inSight = new Set<string>(drawn.nodes.map(({ id }) => id));
  return pairs.flatMap(({ left, right, articles }) => {
    const [source, target] = left < right ? [left, right] : [right, left];
    const pair = `${source}|${target}`;
    if (joined.has(pair) || !inSight.has(source) || !inSight.has(target)) return [];
    return [{ id: `mention|${pair}`, source, target, articles }];
  });
}

function joinedPairs({ nodes, edges, ties }: DrawnGraph): ReadonlySet<string> {
  const events = new Set<string>(nodes.filter(({ kind }) => kind === 'Event').map(({ id }) => id));
  const joined = new Set<string>();
  const join = (a: string, b: string) => joined.add(a < b ? `${a}|${b}` : `${b}|${a}`);
  const byEvent = new Map<string, string[]>();
  for (const { source, target } of [...edges, ...ties]) {
    join(source, target);
    for (const [event, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (events.has(event)) byEvent.set(event, [...(byEvent.get(event) ?? []), other]);
    }
  }
  for (const participants of byEvent.values())
    participants.forEach((one, index) => participants.slice(index + 1).forEach((other) => join(one, other)));
  return joined;
}
