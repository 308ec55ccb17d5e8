import { MailuoError, type GraphNode, type NodeId, type RelationshipType } from '#domain';
import { api } from '../../api/api.ts';
import { formatExpansion, type Expansion, type Progress } from '../../state/expansion.ts';
import type { Link } from '../../state/link.ts';
import {
  hiding,
  sceneFrom,
  unfolding,
  withExpansion,
  withNode,
  type Origin,
  type Scene,
} from '../../state/scene.ts';

/** Neighbours drawn in at a time. */
export const PAGE = 30;

/** Events that a scene opens with, at most; more would hide each other. */
const OPENING = 150;

async function loadOrigin(origin: Origin): Promise<Scene> {
  if (origin.kind === 'query')
    return sceneFrom(origin, (await api('runQuery', { name: origin.name, params: origin.params })).graph);
  if (origin.kind === 'statement') return sceneFrom(origin, (await api('runCypher', origin)).graph);
  if (origin.kind === 'job') return (await import('../intake/show-added.ts')).sceneOfJob(origin.id);
  const asked = await api('events', { participants: origin.participants, limit: OPENING });
  // A corpus on another subject still opens with something to see.
  const found = asked.total > 0 ? asked : await api('events', { limit: OPENING });
  return sceneFrom(origin, found, progressOf(found));
}

function progressOf(page: {
  readonly total: number;
  readonly remaining: number;
  readonly nextCursor?: string;
}): Progress {
  return { shown: page.total - page.remaining, total: page.total, nextCursor: page.nextCursor };
}

/** A node, with its edges to what is in the scene. */
export async function loadIntoScene(scene: Scene, id: NodeId): Promise<Scene> {
  const [{ node }, { edges }] = await Promise.all([
    api('node', { id }),
    api('neighbours', { id, limit: 500 }),
  ]);
  return withNode(scene, node, edges);
}

/** The next page of an expansion, put into the scene; the same scene where no page is left. */
export async function loadExpansion(scene: Scene, expansion: Expansion): Promise<Scene> {
  const before = scene.progress.get(formatExpansion(expansion));
  if (before !== undefined && before.nextCursor === undefined) return scene;
  const hub = scene.nodes.get(expansion.hub) ?? (await api('node', { id: expansion.hub })).node;
  const page = { limit: PAGE, cursor: before?.nextCursor };
  const found = await pageOf(hub, expansion, page);
  return withExpansion(
    scene,
    expansion,
    { nodes: [hub, ...found.nodes], edges: found.edges },
    progressOf(found),
  );
}

interface Page {
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** A participant brings its events with all who took part; the rest bring their plain neighbours. */
async function pageOf(hub: GraphNode, { relation }: Expansion, page: Page) {
  if (relation !== undefined) {
    return api('neighbours', { id: hub.id, types: [relation.type], kinds: [relation.kind], ...page });
  }
  if (hub.kind === 'Event')
    return api('neighbours', { id: hub.id, types: ['TOOK_PART_IN', 'HAPPENED_IN'], ...page });
  if (!['Person', 'Country', 'Organization', 'Equipment'].includes(hub.kind))
    return api('neighbours', { id: hub.id, ...page });
  const events = await api('events', { participants: [hub.id], ...page });
  if (hub.kind === 'Country' || page.cursor !== undefined) return events;
  const ties: readonly RelationshipType[] = ['HOLDS', 'OF'];
  const plain = await api('neighbours', { id: hub.id, types: ties, limit: PAGE });
  return { ...events, nodes: [...events.nodes, ...plain.nodes], edges: [...events.edges, ...plain.edges] };
}

/** Builds the scene of a link step by step; what no longer exists in the store is left out. */
export async function loadLink(link: Link): Promise<Scene> {
  let scene = await loadOrigin(link.recipe.origin);
  // Steps depend on those before them, so they are loaded one after the other.
  for (const id of link.recipe.added) {
    // oxlint-disable-next-line no-await-in-loop
    scene = await unlessGone(scene, () => loadIntoScene(scene, id));
  }
  for (const expansion of link.recipe.expanded) {
    // oxlint-disable-next-line no-await-in-loop
    scene = await unlessGone(scene, () => loadExpansion(scene, expansion));
  }
  return unfolding(hiding(scene, link.hidden), link.unfolded);
}

async function unlessGone(scene: Scene, step: () => Promise<Scene>): Promise<Scene> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof MailuoError && error.code === 'not_found') return scene;
    throw error;
  }
}
