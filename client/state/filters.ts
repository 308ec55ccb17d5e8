import { firstDay, lastDay } from '#domain';
import type { EventStatus, EventType, GraphNode, NodeKind, PartialDate } from '#domain';
import { dateOf } from './histogram.ts';
import { knownOn } from './known-on.ts';
import { eventStatusOf, eventTypeOf } from './properties.ts';

/** What the reader has put away. The bounds of the period are a day, a month or a year (`PartialDate`); absent means
 *  none on that side. */
export interface Filters {
  readonly hiddenKinds: ReadonlySet<NodeKind>;
  readonly hiddenTypes: ReadonlySet<EventType>;
  readonly hiddenStatuses: ReadonlySet<EventStatus>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Within a period, events of no known date stay in sight too; without one they always are. */
  readonly withUndated: boolean;
  /** A day: only what had been published by its end counts. Absent means all that is known now. */
  readonly knownBy: string | undefined;
}

export const noFilters: Filters = {
  hiddenKinds: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  from: undefined,
  to: undefined,
  withUndated: false,
  knownBy: undefined,
};

export function isFiltering(filters: Filters): boolean {
  return (
    filters.hiddenKinds.size + filters.hiddenTypes.size + filters.hiddenStatuses.size > 0 ||
    filters.from !== undefined ||
    filters.to !== undefined ||
    filters.knownBy !== undefined
  );
}

export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** The node as it shows through the filters, an event with what was known of it then; undefined where it is hidden.
 *  Whether a node loses its last edge is decided where edges are known. */
export function seenThrough(filters: Filters, node: GraphNode): GraphNode | undefined {
  const known = knownOn(node, filters.knownBy);
  return known !== undefined && isSeen(filters, known) ? known : undefined;
}

function isSeen(filters: Filters, node: GraphNode): boolean {
  if (filters.hiddenKinds.has(node.kind)) return false;
  if (node.kind !== 'Event') return true;
  const type = eventTypeOf(node);
  if (type !== undefined && filters.hiddenTypes.has(type)) return false;
  return !filters.hiddenStatuses.has(eventStatusOf(node)) && isWithin(filters, dateOf(node));
}

/** The same filters without their period. */
export function atAnyTime(filters: Filters): Filters {
  return { ...filters, from: undefined, to: undefined };
}

/** A date known only to its month or year passes where it may lie in the period; an unknown one only without bounds, or
 *  where the reader asks for it. */
export function isWithin(
  { from, to, withUndated }: Pick<Filters, 'from' | 'to' | 'withUndated'>,
  date: PartialDate | undefined,
): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return withUndated;
  return (
    (from === undefined || lastDay(date) >= firstDay(from)) &&
    (to === undefined || firstDay(date) <= lastDay(to))
  );
}
