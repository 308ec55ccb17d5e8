import type { NodeId } from '#domain';
import { formatExpansion } from './expansion.ts';
import { ORIGIN, type Scene } from './scene.ts';

/** Whether an expansion of this node stands in the scene. */
export function isExpanded(scene: Scene, hub: NodeId): boolean {
  return scene.recipe.expanded.some((expansion) => expansion.hub === hub);
}

/**
 * Takes away what only the expansions of this node brought: their events, and of the rest what then hangs on nothing
 * but the node itself. What was searched for, pinned, noted or expanded itself stays.
 */
export function collapsing(scene: Scene, hub: NodeId): Scene {
  const own = new Set(scene.recipe.expanded.filter((each) => each.hub === hub).map(formatExpansion));
  const brought = broughtBy(scene, (key) => own.has(key));
  const kept = new Set<NodeId>([
    ...[hub, ...scene.recipe.added, ...scene.pinned, ...scene.notes.keys()],
    ...scene.recipe.expanded.flatMap((each) => (each.hub === hub ? [] : each.hub)),
    ...broughtBy(scene, (key) => key !== ORIGIN && !own.has(key)),
  ]);
  const gone = new Set([...brought].filter((id) => id.startsWith('event/') && !kept.has(id)));
  const linked = linkedTo(scene, gone, hub);
  for (const id of brought) if (!kept.has(id) && !linked.has(id)) gone.add(id);
  return {
    ...scene,
    recipe: { ...scene.recipe, expanded: scene.recipe.expanded.filter((each) => each.hub !== hub) },
    nodes: new Map([...scene.nodes].filter(([id]) => !gone.has(id))),
    edges: new Map(
      [...scene.edges].filter(([, { source, target }]) => !gone.has(source) && !gone.has(target)),
    ),
    progress: new Map([...scene.progress].filter(([key]) => !own.has(key))),
  };
}

function broughtBy(scene: Scene, isMeant: (key: string) => boolean): ReadonlySet<NodeId> {
  return new Set([...scene.progress].flatMap(([key, { brought = [] }]) => (isMeant(key) ? brought : [])));
}

/** Ends of the edges that lead neither to what goes nor to the hub. */
function linkedTo(scene: Scene, gone: ReadonlySet<NodeId>, hub: NodeId): ReadonlySet<NodeId> {
  return new Set(
    [...scene.edges.values()]
      .filter(({ source, target }) => ![source, target].some((id) => id === hub || gone.has(id)))
      .flatMap(({ source, target }) => [source, target]),
  );
}
