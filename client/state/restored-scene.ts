import type { Graph, NodeId } from '#domain';
import type { KeptNode, KeptScene, Work } from './kept-scene.ts';
import { emptyScene, withGraph, type Places, type Scene } from './scene.ts';

/** A kept scene with what the store has of it now. */
export interface Restored {
  readonly work: Work;
  /** What no longer exists. */
  readonly gone: readonly KeptNode[];
}

/** `present` maps ids that are no longer used to those that took their place; an event may have a more exact one. */
export function restored(kept: KeptScene, graph: Graph, present: ReadonlyMap<string, NodeId>): Restored {
  const now = (id: NodeId): NodeId => present.get(id) ?? id;
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const there = (list: readonly NodeId[]) => list.map(now).filter((id) => ids.has(id));
  const { origin } = kept.recipe;
  const scene: Scene = {
    ...withGraph(emptyScene, graph),
    recipe: {
      origin,
      // The nodes themselves, as the question may find others by now.
      added: there(kept.recipe.added),
      expanded: kept.recipe.expanded.map(({ hub, relation }) => ({ hub: now(hub), relation })),
    },
    hidden: new Set(there(kept.hidden)),
    unfolded: new Set(there(kept.unfolded)),
    pinned: new Set(there(kept.pinned)),
    notes: new Map(kept.notes.map(({ node, text }) => [now(node), text])),
    places: { events: places(kept.places.events, present), ties: places(kept.places.ties, present) },
  };
  const { mode, view, layout, look, filters } = kept;
  return {
    work: {
      scene,
      mode,
      view,
      layout,
      look,
      filters: {
        hiddenKinds: new Set(filters.hiddenKinds),
        hiddenTypes: new Set(filters.hiddenTypes),
        hiddenStatuses: new Set(filters.hiddenStatuses),
        from: filters.from,
        to: filters.to,
        withUndated: filters.withUndated,
        knownBy: filters.knownBy,
      },
    },
    gone: kept.nodes.filter(({ id }) => !ids.has(now(id))),
  };
}

function places(kept: KeptScene['places']['events'], present: ReadonlyMap<string, NodeId>): Places {
  return new Map(Object.entries(kept).map(([id, [x, y]]) => [present.get(id) ?? id, { x, y }]));
}
