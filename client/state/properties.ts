import { EventStatus, EventType, type GraphEdge, type GraphNode } from '#domain';

type Holder = Pick<GraphNode | GraphEdge, 'properties'>;

export function textOf(holder: Holder, key: string): string | undefined {
  const value = holder.properties[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberOf(holder: Holder, key: string): number | undefined {
  const value = holder.properties[key];
  return typeof value === 'number' ? value : undefined;
}

export function listOf(holder: Holder, key: string): readonly string[] {
  const value = holder.properties[key];
  return Array.isArray(value) ? value.map(String) : [];
}

// Asked for thousands of events with each change of the scene: a look-up takes a tenth of the time of a parse.
const TYPES: ReadonlyMap<unknown, EventType> = new Map(EventType.options.map((type) => [type, type]));
const STATUSES: ReadonlyMap<unknown, EventStatus> = new Map(
  EventStatus.options.map((status) => [status, status]),
);

export const eventTypeOf = (event: Holder): EventType | undefined => TYPES.get(event.properties['type']);

/** An event whose status is missing counts as alleged: the cautious reading. */
export const eventStatusOf = (event: Holder): EventStatus =>
  STATUSES.get(event.properties['status']) ?? 'alleged';

/** Distinct sources that report the event; at least 1, as every event has a report. */
export const sourceCountOf = (event: Holder): number => Math.max(1, numberOf(event, 'sourceCount') ?? 1);

/** The ISO code of a country's node, which its id holds as well. */
export const countryCodeOf = (country: GraphNode): string | undefined =>
  textOf(country, 'iso2') ?? country.id.split('/')[1];
