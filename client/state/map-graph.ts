import type { GraphNode, NodeId } from '#domain';
import type { Filters } from './filters.ts';
import { countryCodeOf, numberOf } from './properties.ts';
import type { Scene } from './scene.ts';
import { tiesOf, type Tie } from './ties.ts';

interface CountryOnMap {
  readonly node: GraphNode;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In which it took part, or which happened there. */
  readonly events: readonly GraphNode[];
}

interface PlaceOnMap {
  readonly node: GraphNode;
  /** In degrees. */
  readonly longitude: number;
  readonly latitude: number;
  readonly events: readonly GraphNode[];
}

/** What of a scene has a place on a map. */
export interface MapGraph {
  /** With at least one event in sight, the fullest first. */
  readonly countries: readonly CountryOnMap[];
  /** Between countries, the same as where events are folded into ties. */
  readonly ties: readonly Tie[];
  /** Where something in sight happened, the fullest first. */
  readonly places: readonly PlaceOnMap[];
  /** Places of events in sight of which no coordinates are known. */
  readonly unlocated: number;
}

/** Of the events that pass the filters, whichever way the drawing reads them. */
export function mapGraphOf(
  scene: Pick<Scene, 'nodes' | 'edges' | 'hidden'>,
  hiddenKinds: Filters['hiddenKinds'],
  events: readonly GraphNode[],
): MapGraph {
  const shown = [...scene.nodes].filter(([id, { kind }]) => !scene.hidden.has(id) && !hiddenKinds.has(kind));
  const countries = new Map(shown.filter(([, { kind }]) => kind === 'Country'));
  const eventsByNode = eventsAt(scene, events);
  const places = shown.filter(([id, { kind }]) => kind === 'Place' && eventsByNode.has(id));
  const located = places.flatMap(([id, node]) => locatedAt(node, eventsByNode.get(id) ?? []));
  return {
    countries: [...countries]
      .flatMap(([id, node]): readonly CountryOnMap[] => {
        const own = eventsByNode.get(id);
        return own === undefined ? [] : [{ node, code: countryCodeOf(node) ?? '', events: own }];
      })
      .toSorted(fullestFirst),
    ties: tiesOf(events, scene.edges.values(), countries).toSorted(
      (a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1),
    ),
    places: located.toSorted(fullestFirst),
    unlocated: places.length - located.length,
  };
}

/** The events of each node that took part in them or where they happened, each once. */
function eventsAt(
  { edges }: Pick<Scene, 'edges'>,
  events: readonly GraphNode[],
): ReadonlyMap<NodeId, readonly GraphNode[]> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const found = new Map<NodeId, Set<GraphNode>>();
  for (const { type, source, target } of edges.values()) {
    const [node, event] =
      type === 'TOOK_PART_IN' ? [source, target] : type === 'HAPPENED_IN' ? [target, source] : [];
    const seen = event === undefined ? undefined : byId.get(event);
    if (node === undefined || seen === undefined) continue;
    found.set(node, (found.get(node) ?? new Set()).add(seen));
  }
  return new Map([...found].map(([id, own]) => [id, [...own]]));
}

function locatedAt(node: GraphNode, events: readonly GraphNode[]): readonly PlaceOnMap[] {
  const [longitude, latitude] = [numberOf(node, 'longitude'), numberOf(node, 'latitude')];
  return longitude === undefined || latitude === undefined ? [] : [{ node, longitude, latitude, events }];
}

interface OnMap {
  readonly node: GraphNode;
  readonly events: readonly GraphNode[];
}

function fullestFirst(left: OnMap, right: OnMap): number {
  return right.events.length - left.events.length || (left.node.id < right.node.id ? -1 : 1);
}

/** Least numbers of events of five shades or fewer, ascending from 1: equal steps of a logarithm, as a few countries
 *  have most events. */
export function shadesFor(most: number): readonly number[] {
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(most ** part));
  return [...new Set(steps)].filter((least) => least > 0);
}

/** From 1; 0 where there is none. */
export function shadeOf(count: number, shades: readonly number[]): number {
  return shades.filter((least) => least <= count).length;
}
