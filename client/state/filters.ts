import { firstDay, lastDay, PartialDate } from '#domain';
import type { EventStatus, EventType, GraphNode, NodeKind } from '#domain';
import { eventStatusOf, eventTypeOf, textOf } from './properties.ts';

/** What the reader has put away. A month is `YYYY-MM`; absent means no bound on that side. */
export interface Filters {
  readonly hiddenKinds: ReadonlySet<NodeKind>;
  readonly hiddenTypes: ReadonlySet<EventType>;
  readonly hiddenStatuses: ReadonlySet<EventStatus>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A day: only what had been published by its end counts. Absent means all that is known now. */
  readonly knownBy: string | undefined;
}

export const noFilters: Filters = {
  hiddenKinds: new Set(),
  hiddenTypes: new Set(),
  hiddenStatuses: new Set(),
  from: undefined,
  to: undefined,
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

/** Whether a node passes on its own; whether it loses its last edge is decided where edges are known. */
export function passes(filters: Filters, node: GraphNode): boolean {
  if (filters.hiddenKinds.has(node.kind)) return false;
  if (node.kind !== 'Event') return true;
  const type = eventTypeOf(node);
  if (type !== undefined && filters.hiddenTypes.has(type)) return false;
  return !filters.hiddenStatuses.has(eventStatusOf(node)) && isWithin(filters, textOf(node, 'date'));
}

/** A date known only to its month or year passes where it may lie in the period; an unknown one only without bounds. */
export function isWithin({ from, to }: Pick<Filters, 'from' | 'to'>, text: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const date = PartialDate.safeParse(text).data;
  if (date === undefined) return false;
  return (
    (from === undefined || lastDay(date) >= firstDay(from)) &&
    (to === undefined || firstDay(date) <= lastDay(to))
  );
}
