import type { Graph, GraphEdge, GraphNode, JobId, NodeId, QueryParams } from '#domain';
import type { Mode } from './drawn-graph.ts';
import { formatExpansion, type Expansion, type Progress } from './expansion.ts';

/** Where a scene starts: the events in which all of these take part (all events where none is named), a saved query, a
 *  statement of the console, or what a job added. */
export type Origin =
  | { readonly kind: 'events'; readonly participants: readonly string[] }
  | { readonly kind: 'query'; readonly name: string; readonly params: QueryParams }
  | { readonly kind: 'statement'; readonly statement: string; readonly params: QueryParams }
  | { readonly kind: 'job'; readonly id: JobId };

/** All that is needed to build the same scene again from the server: what a link carries. */
export interface Recipe {
  readonly origin: Origin;
  readonly added: readonly NodeId[];
  /** In order; the same one twice means its first two pages. */
  readonly expanded: readonly Expansion[];
}

export interface Scene {
  readonly recipe: Recipe;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly hidden: ReadonlySet<NodeId>;
  /** Events that stand as nodes even where events are folded into ties. */
  readonly unfolded: ReadonlySet<NodeId>;
  /** How far each expansion has come, by `formatExpansion`. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** Where nodes lie, in pixels at zoom 1, for each way of drawing; one that has no place yet gets one when drawn. */
  readonly places: Readonly<Record<Mode, Places>>;
  /** Nodes that no layout moves. */
  readonly pinned: ReadonlySet<NodeId>;
  /** What the reader wrote beside a node. */
  readonly notes: ReadonlyMap<NodeId, string>;
}

/** By node id. */
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** The opening question of the first use. */
export const CHINA_RUSSIA = {
  kind: 'events',
  participants: ['country/CN', 'country/RU'],
} as const satisfies Origin;

export const emptyScene: Scene = {
  recipe: { origin: CHINA_RUSSIA, added: [], expanded: [] },
  nodes: new Map(),
  edges: new Map(),
  hidden: new Set(),
  unfolded: new Set(),
  progress: new Map(),
  places: { events: new Map(), ties: new Map() },
  pinned: new Set(),
  notes: new Map(),
};

/** Where `progress` holds how much of the origin itself is in the scene. */
export const ORIGIN = 'origin';

export function sceneFrom(origin: Origin, graph: Graph, progress?: Progress): Scene {
  const bare = { ...emptyScene, recipe: { origin, added: [], expanded: [] } };
  return withGraph(
    { ...bare, progress: progress === undefined ? bare.progress : new Map([[ORIGIN, progress]]) },
    graph,
  );
}

/** Adds nodes and edges; an edge whose ends are not both in the scene is left out. */
export function withGraph(scene: Scene, graph: Graph): Scene {
  const nodes = new Map(scene.nodes);
  for (const node of graph.nodes) nodes.set(node.id, node);
  const edges = new Map(scene.edges);
  for (const edge of graph.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  }
  return { ...scene, nodes, edges };
}

/** Adds one node with those of its edges that reach into the scene; what was hidden comes back. */
export function withNode(scene: Scene, node: GraphNode, edges: readonly GraphEdge[]): Scene {
  const { recipe } = scene;
  const added = scene.nodes.has(node.id) ? recipe.added : [...recipe.added, node.id];
  return shown(withGraph({ ...scene, recipe: { ...recipe, added } }, { nodes: [node], edges: [...edges] }), [
    node.id,
  ]);
}

/** Adds a page of what an expansion found. */
export function withExpansion(scene: Scene, expansion: Expansion, graph: Graph, progress: Progress): Scene {
  const { recipe } = scene;
  const grown = withGraph(
    { ...scene, recipe: { ...recipe, expanded: [...recipe.expanded, expansion] } },
    graph,
  );
  const ids = graph.nodes.map(({ id }) => id);
  const key = formatExpansion(expansion);
  const brought = [...(scene.progress.get(key)?.brought ?? []), ...ids.filter((id) => !scene.nodes.has(id))];
  return {
    ...shown(grown, [expansion.hub, ...ids]),
    progress: new Map([...scene.progress, [key, { ...progress, brought }]]),
  };
}

export function hiding(scene: Scene, ids: readonly NodeId[]): Scene {
  return { ...scene, hidden: new Set([...scene.hidden, ...ids]) };
}

export function shown(scene: Scene, ids: readonly NodeId[]): Scene {
  const back = new Set(ids);
  return { ...scene, hidden: new Set([...scene.hidden].filter((id) => !back.has(id))) };
}

export function unfolding(scene: Scene, events: readonly NodeId[]): Scene {
  return { ...scene, unfolded: new Set([...scene.unfolded, ...events]) };
}

export function foldingAgain(scene: Scene, events: readonly NodeId[]): Scene {
  const folded = new Set(events);
  return { ...scene, unfolded: new Set([...scene.unfolded].filter((id) => !folded.has(id))) };
}

/** Takes over where the nodes lie; those that are not named stay where they are. */
export function placing(scene: Scene, mode: Mode, places: Places): Scene {
  return { ...scene, places: { ...scene.places, [mode]: new Map([...scene.places[mode], ...places]) } };
}

export function pinning(scene: Scene, ids: readonly NodeId[]): Scene {
  return { ...scene, pinned: new Set([...scene.pinned, ...ids]) };
}

export function unpinning(scene: Scene, ids: readonly NodeId[]): Scene {
  const loose = new Set(ids);
  return { ...scene, pinned: new Set([...scene.pinned].filter((id) => !loose.has(id))) };
}

/** An empty note takes the note away. */
export function noting(scene: Scene, id: NodeId, text: string): Scene {
  const notes = new Map(scene.notes);
  if (text.trim() === '') notes.delete(id);
  else notes.set(id, text);
  return { ...scene, notes };
}
