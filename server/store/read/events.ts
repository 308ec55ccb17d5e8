import { z } from 'zod';
import {
  byId,
  EventStatus,
  EventType,
  firstDay,
  lastDay,
  type EventsRequest,
  type EventsResponse,
  type GraphNode,
} from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow, RelationshipRow, toGraphEdge, toGraphNode } from '../graph-values.ts';
import { offsetOf, pageOf } from '../page.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';

/** Before and after every day that an event can have; undated events stand after every date but this. */
const ALWAYS = { from: '', to: '~' };
const LAST_DATE = '9999-12-31';

/** By date, undated last. An event is inside the range if any day that it can have been on is. */
export async function events(engine: Engine, request: EventsRequest): Promise<EventsResponse> {
  const { from, to, participants } = request;
  const isDated = from !== undefined || to !== undefined;
  const filter = {
    from: from === undefined ? ALWAYS.from : firstDay(from),
    to: to === undefined ? (isDated ? LAST_DATE : ALWAYS.to) : lastDay(to),
    types: request.types ?? EventType.options,
    status: request.status ?? EventStatus.options,
    ...(participants === undefined ? {} : { participants: [...new Set(participants)] }),
  };
  const which = participants === undefined || participants.length === 0 ? 'events' : 'events-of';
  const page = { ...filter, skip: offsetOf(request), limit: request.limit };
  const [totals, found] = await Promise.all([
    readRows(engine, statement(`read/${which}-total`), filter, z.object({ total: z.number() })),
    readRows(engine, statement(`read/${which}-page`), page, z.object({ event: NodeRow })),
  ]);
  const nodes = found.flatMap(({ event }) => toGraphNode(event) ?? []);
  const links = await loadLinks(engine, nodes);
  return {
    nodes: [...nodes, ...links.nodes],
    edges: [...links.edges],
    ...pageOf(request, totals[0]?.total ?? 0, nodes.length),
  };
}

/** Who took part in the events and where they were. */
async function loadLinks(engine: Engine, found: readonly GraphNode[]) {
  if (found.length === 0) return { nodes: [], edges: [] };
  const LinkRow = z.object({ link: RelationshipRow, other: NodeRow });
  const rows = await readRows(
    engine,
    statement('read/event-links'),
    { ids: found.map(({ id }) => id) },
    LinkRow,
  );
  const others = rows.flatMap(({ other }) => toGraphNode(other) ?? []);
  return {
    nodes: [...new Map(others.map((node) => [node.id, node])).values()].toSorted(byId),
    edges: rows.flatMap(({ link }) => toGraphEdge(link) ?? []).toSorted(byId),
  };
}
