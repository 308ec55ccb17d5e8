import type { EvidenceItem, Graph, GraphEdge, GraphNode } from '#domain';
import { eventStatusOf, sourceCountOf, textOf } from './properties.ts';
import type { ReportsByEvent } from './supported.ts';

type ChangedFact = 'status' | 'date' | 'sources';

/** One line of a comparison, before it is put into a language. */
export type Difference =
  | { readonly change: 'added' | 'gone'; readonly what: 'node'; readonly node: GraphNode }
  | {
      readonly change: 'added' | 'gone';
      readonly what: 'edge';
      readonly edge: GraphEdge;
      readonly source: GraphNode;
      readonly target: GraphNode;
    }
  | {
      readonly change: 'changed';
      readonly what: 'node';
      readonly node: GraphNode;
      readonly facts: readonly {
        readonly fact: ChangedFact;
        readonly before: string;
        readonly after: string;
      }[];
    };

const FACTS: Readonly<Record<ChangedFact, (event: GraphNode) => string>> = {
  status: eventStatusOf,
  date: (event) => textOf(event, 'date') ?? '',
  sources: (event) => String(sourceCountOf(event)),
};
const NAMES: readonly ChangedFact[] = ['status', 'date', 'sources'];

/**
 * What `after` has that `before` has not, the other way round, and which events are told otherwise. Edges count only where
 * both their ends are on both sides: those of a new node follow from it. Events come first, the newest before the older.
 */
export function differences(before: Graph, after: Graph): readonly Difference[] {
  const [old, now] = [byId(before.nodes), byId(after.nodes)];
  return [
    ...sorted(after.nodes.filter(({ id }) => !old.has(id))).map((node) => nodeLine('added', node)),
    ...sorted(before.nodes.filter(({ id }) => !now.has(id))).map((node) => nodeLine('gone', node)),
    ...sorted(after.nodes).flatMap((node) => changeOf(old.get(node.id), node)),
    ...edgesOnlyIn(after, before, now, old).map((line) => ({ change: 'added' as const, ...line })),
    ...edgesOnlyIn(before, after, old, now).map((line) => ({ change: 'gone' as const, ...line })),
  ];
}

function nodeLine(change: 'added' | 'gone', node: GraphNode): Difference {
  return { change, what: 'node', node };
}

function changeOf(before: GraphNode | undefined, after: GraphNode): readonly Difference[] {
  if (before === undefined || after.kind !== 'Event') return [];
  const facts = NAMES.map((fact) => ({
    fact,
    before: FACTS[fact](before),
    after: FACTS[fact](after),
  })).filter((each) => each.before !== each.after);
  return facts.length === 0 ? [] : [{ change: 'changed', what: 'node', node: after, facts }];
}

type Nodes = ReadonlyMap<string, GraphNode>;

function edgesOnlyIn({ edges }: Graph, other: Graph, nodes: Nodes, otherNodes: Nodes) {
  const known = byId(other.edges);
  return edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (known.has(edge.id) || source === undefined || target === undefined) return [];
    if (!otherNodes.has(source.id) || !otherNodes.has(target.id)) return [];
    return [{ what: 'edge' as const, edge, source, target }];
  });
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function sorted(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const rank = (node: GraphNode) => (node.kind === 'Event' ? (textOf(node, 'date') ?? '0') : '');
  return nodes.toSorted((a, b) =>
    rank(a) === rank(b) ? (a.id < b.id ? -1 : 1) : rank(a) < rank(b) ? 1 : -1,
  );
}

/** The sentences that made it so: those of the articles that only one side counts, else all that the event has. */
export function sentencesBehind(
  difference: Difference,
  reports: ReportsByEvent,
  isDecisive: (item: EvidenceItem) => boolean,
): readonly EvidenceItem[] {
  const id = difference.what === 'node' ? difference.node.id : difference.edge.target;
  const all = reports.get(id) ?? [];
  const decisive = all.filter(isDecisive);
  return decisive.length > 0 ? decisive : all;
}
