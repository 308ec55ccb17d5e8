import { EventStatus, EventType, JobId, NodeId, NodeKind, QueryParams, RelationshipType } from '#domain';
import { z } from 'zod';
import { MODES } from './drawn-graph.ts';
import { LAYOUT_IDS } from './layout-ids.ts';
import { VIEWS } from './panels.ts';
import { eventStatusOf, sourceCountOf, textOf } from './properties.ts';
import type { Scene } from './scene.ts';
import type { AppState } from './store.ts';

/** What an event was when the scene was kept, so that what changed since can be told. */
const SeenEvent = z.strictObject({
  status: EventStatus,
  date: z.string().exactOptional(),
  sources: z.int().min(1),
});

const KeptNode = z.strictObject({
  id: NodeId,
  /** What to call it where it no longer exists. */
  name: z.string(),
  event: SeenEvent.exactOptional(),
});
export type KeptNode = z.infer<typeof KeptNode>;

const Places = z.record(z.string(), z.tuple([z.number(), z.number()]));
const Expansion = z.strictObject({
  hub: NodeId,
  relation: z.strictObject({ type: RelationshipType, kind: NodeKind }).optional(),
});
const Recipe = z.strictObject({
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('events'), participants: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('query'), name: z.string(), params: QueryParams }),
    z.strictObject({ kind: z.literal('statement'), statement: z.string(), params: QueryParams }),
    z.strictObject({ kind: z.literal('job'), id: JobId }),
  ]),
  added: z.array(NodeId),
  expanded: z.array(Expansion),
});
const Filters = z.strictObject({
  hiddenKinds: z.array(NodeKind),
  hiddenTypes: z.array(EventType),
  hiddenStatuses: z.array(EventStatus),
  from: z.string().optional(),
  to: z.string().optional(),
  withUndated: z.boolean().default(false),
  knownBy: z.string().optional(),
});
const Look = z.strictObject({
  groupBy: z.enum(['none', 'country', 'kind']),
  sizeBy: z.enum(['degree', 'sources']),
  webgl: z.boolean(),
});

/** A scene as it is kept: on the server, in a `.mailuo.json` file and in the browser. Ids are stable, so that it opens
 *  again after articles were read in anew. */
export const KeptScene = z.strictObject({
  format: z.literal('mailuo-scene'),
  version: z.literal(1),
  name: z.string().max(200).exactOptional(),
  recipe: Recipe,
  nodes: z.array(KeptNode),
  /** Edges of these types stand between the nodes. */
  edgeTypes: z.array(RelationshipType),
  hidden: z.array(NodeId),
  unfolded: z.array(NodeId),
  pinned: z.array(NodeId),
  notes: z.array(z.strictObject({ node: NodeId, text: z.string() })),
  places: z.strictObject({ events: Places, ties: Places }),
  mode: z.enum(MODES),
  filters: Filters,
  view: z.enum(VIEWS),
  layout: z.enum(LAYOUT_IDS),
  look: Look,
});
export type KeptScene = z.infer<typeof KeptScene>;

export type Work = Pick<AppState, 'mode' | 'filters' | 'view' | 'layout' | 'look'> & {
  readonly scene: Scene;
};

export function workOf(state: AppState): Work {
  const { mode, filters, view, layout, look, history } = state;
  return { mode, filters, view, layout, look, scene: history.present.state };
}

export function keptScene({ scene, filters, ...rest }: Work, name?: string): KeptScene {
  return {
    format: 'mailuo-scene',
    version: 1,
    ...(name === undefined ? {} : { name }),
    ...rest,
    recipe: {
      origin:
        scene.recipe.origin.kind === 'events'
          ? { kind: 'events', participants: [...scene.recipe.origin.participants] }
          : scene.recipe.origin,
      added: [...scene.recipe.added],
      expanded: scene.recipe.expanded.map((expansion) => ({ ...expansion })),
    },
    nodes: [...scene.nodes.values()].map((node) => ({
      id: node.id,
      name: node.name,
      ...(node.kind === 'Event' ? { event: seen(node) } : {}),
    })),
    edgeTypes: [...new Set([...scene.edges.values()].map(({ type }) => type))],
    hidden: [...scene.hidden],
    unfolded: [...scene.unfolded],
    pinned: [...scene.pinned],
    notes: [...scene.notes].map(([node, text]) => ({ node, text })),
    places: { events: toPairs(scene.places.events), ties: toPairs(scene.places.ties) },
    filters: {
      ...filters,
      hiddenKinds: [...filters.hiddenKinds],
      hiddenTypes: [...filters.hiddenTypes],
      hiddenStatuses: [...filters.hiddenStatuses],
    },
  };
}

function seen(event: Parameters<typeof eventStatusOf>[0]): NonNullable<KeptNode['event']> {
  const date = textOf(event, 'date');
  return {
    status: eventStatusOf(event),
    sources: sourceCountOf(event),
    ...(date === undefined ? {} : { date }),
  };
}

/** To a tenth of a pixel, which nobody sees and which halves the file. */
function toPairs(places: Scene['places']['events']): Record<string, [number, number]> {
  const round = (value: number) => Math.round(value * 10) / 10;
  return Object.fromEntries([...places].map(([id, { x, y }]) => [id, [round(x), round(y)]]));
}
