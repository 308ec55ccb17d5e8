import type { GraphEdge, GraphNode, NodeId } from '#domain';
import { affiliationsOf } from './affiliation.ts';
import { seenThrough, type Filters } from './filters.ts';
import type { Scene } from './scene.ts';
import { tiesOf, type Tie } from './ties.ts';

/** Two readings of one scene: events as nodes, or folded into ties between those who took part. */
export const MODES = ['events', 'ties'] as const;
export type Mode = (typeof MODES)[number];

/** What is drawn and listed: the scene less what is hidden, filtered or folded. */
export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly ties: readonly Tie[];
  /** Events that pass, folded or not. */
  readonly events: readonly GraphNode[];
}

interface Asked {
  readonly scene: Scene;
  readonly filters: Filters;
  readonly mode: Mode;
}

const answers = new WeakMap<Scene['nodes'], Asked & { readonly drawn: DrawnGraph }>();

/** The very same graph where nothing has changed of what it is made of: places, pins and notes change none of it, and all
 *  that shows the graph would be worked out anew. */
export function drawnGraph(scene: Scene, filters: Filters, mode: Mode): DrawnGraph {
  const asked = { scene, filters, mode };
  const last = answers.get(scene.nodes);
  if (last !== undefined && isAlike(last, asked)) return last.drawn;
  const drawn = graphOf(asked);
  answers.set(scene.nodes, { ...asked, drawn });
  return drawn;
}

function isAlike(one: Asked, other: Asked): boolean {
  const [before, now] = [one.scene, other.scene];
  return (
    one.filters === other.filters &&
    one.mode === other.mode &&
    before.edges === now.edges &&
    before.hidden === now.hidden &&
    before.unfolded === now.unfolded &&
    before.recipe === now.recipe
  );
}

function graphOf({ scene, filters, mode }: Asked): DrawnGraph {
  const passing = new Map(
    [...scene.nodes].flatMap(([id, node]) => {
      const seen = scene.hidden.has(id) ? undefined : seenThrough(filters, node);
      return seen === undefined ? [] : [[id, seen] as const];
    }),
  );
  const among = (edge: GraphEdge) => passing.has(edge.source) && passing.has(edge.target);
  const edges = [...scene.edges.values()].filter(among);
  const events = [...passing.values()].filter(({ kind }) => kind === 'Event');
  const folded = mode === 'ties' ? foldedIn(scene, events, edges, passing) : noFold;
  const standing = edges.filter(({ source, target }) => !folded.ids.has(source) && !folded.ids.has(target));
  const connected = new Set<NodeId>([
    ...standing.flatMap(({ source, target }) => [source, target]),
    ...folded.ties.flatMap(({ source, target }) => [source, target]),
  ]);
  const loose = nodesThatLostAll(scene, connected);
  const nodes = [...passing.values()].filter(({ id }) => !folded.ids.has(id) && !loose.has(id));
  const affiliations = mode === 'ties' ? affiliationsOf(nodes) : [];
  const known = new Set(standing.map(({ id }) => id));
  return {
    nodes,
    edges: [...standing, ...affiliations.filter(({ id }) => !known.has(id))],
    ties: folded.ties,
    events,
  };
}

interface Fold {
  readonly ids: ReadonlySet<NodeId>;
  readonly ties: readonly Tie[];
}
const noFold: Fold = { ids: new Set(), ties: [] };

/** An event that ties nobody in sight stays a node, so that folding never makes one vanish. */
function foldedIn(
  scene: Scene,
  events: readonly GraphNode[],
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
): Fold {
  const foldable = events.filter(({ id }) => !scene.unfolded.has(id));
  const ties = tiesOf(foldable, edges, nodes);
  return { ties, ids: new Set(ties.flatMap((tie) => tie.events.map(({ id }) => id))) };
}

/** Nodes with edges in the scene, none of which is in sight: what a filter would otherwise leave behind. */
function nodesThatLostAll(scene: Scene, connected: ReadonlySet<NodeId>): ReadonlySet<NodeId> {
  const added = new Set(scene.recipe.added);
  const lost = new Set<NodeId>();
  for (const { source, target } of scene.edges.values()) {
    for (const id of [source, target]) if (!connected.has(id) && !added.has(id)) lost.add(id);
  }
  return lost;
}
