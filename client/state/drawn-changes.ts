import type { Difference } from './difference.ts';
import type { DrawnGraph } from './drawn-graph.ts';

export type Change = Difference['change'];

/** What came of each node and edge that differs, by id. */
export type Changes = ReadonlyMap<string, Change>;

export function changesOf(differences: readonly Difference[]): Changes {
  return new Map(
    differences.map((each) => [each.what === 'node' ? each.node.id : each.edge.id, each.change]),
  );
}

/**
 * The changes as they are drawn. A line to what is new or gone is so itself; a tie is what all its events are, and has
 * changed where only some of them did. What is not among them stayed the same.
 */
export function drawnChanges(changes: Changes, { edges, ties }: DrawnGraph): Changes {
  const drawn = new Map(changes);
  for (const { id, source, target } of edges) {
    const whole = [source, target].flatMap((end) => changes.get(end) ?? []).find((one) => one !== 'changed');
    if (whole !== undefined && !drawn.has(id)) drawn.set(id, whole);
  }
  for (const { id, events } of ties) {
    const kinds = new Set(events.map((event) => changes.get(event.id)));
    const [first] = kinds;
    if (kinds.size === 1 && first !== undefined) drawn.set(id, first);
    else if (kinds.size > 1) drawn.set(id, 'changed');
  }
  return drawn;
}
