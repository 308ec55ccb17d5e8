import { z } from 'zod';
import {
  ArticleId,
  EventReport,
  firstDay,
  lastDay,
  summariseEvent,
  type EventSummary,
  type SourcedReport,
} from '#domain';
import type { Transaction } from '../engine.ts';
import { groupedBy } from '../grouped.ts';
import { participantOf } from '../participant-text.ts';
import { present } from '../present.ts';
import { runRows } from '../rows.ts';
import { comparable } from '../search-text.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';

/** Where undated events stand among the dated: after them. */
const UNDATED = '9999-99-99';

const ReportRow = z.object({
  event: z.string(),
  article: ArticleId,
  publishedAt: z.string().nullable(),
  publisher: z.string().nullable(),
  sketch: z.array(z.number()).nullable(),
  report: z.looseObject({ participants: z.array(z.string()) }),
});

/** Makes the given events what their reports add up to; those without reports disappear. */
export async function rebuildEvents(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await runRows(transaction, 'read/event-reports', { ids }, ReportRow);
  const reportsById = groupedBy(rows.map(toSourced), ({ report }) => report.event);
  const summaries = [...reportsById.values()].map(summariseEvent);
  const known = new Set<string>(summaries.map(({ id }) => id));
  await runUnlessEmpty(
    transaction,
    'write/delete-entities',
    'ids',
    ids.filter((id) => !known.has(id)),
  );
  await runUnlessEmpty(transaction, 'write/clear-events', 'ids', [...known]);
  await runUnlessEmpty(transaction, 'write/put-events', 'rows', summaries.map(eventRow));
  await runUnlessEmpty(transaction, 'write/put-participants', 'rows', summaries.flatMap(participantRows));
  await runUnlessEmpty(transaction, 'write/put-venues', 'rows', summaries.flatMap(venueRows));
}

function toSourced({
  event,
  article,
  publishedAt,
  publisher,
  sketch,
  report,
}: z.infer<typeof ReportRow>): SourcedReport {
  const { reading: _key, ...stated } = report;
  const participants = stated.participants.map(participantOf);
  return {
    report: EventReport.parse({ ...stated, event, participants }),
    article,
    publishedAt: publishedAt ?? undefined,
    publisher: publisher ?? undefined,
    sketch: sketch ?? [],
  };
}

/** `sortDay` and `lastDay` bound the days that the event can have been on, for ranges and order. */
function eventRow({ participants: _participants, places: _places, ...summary }: EventSummary) {
  const { id, date, dateEnd, title } = summary;
  const last = dateEnd ?? date;
  const derived = {
    searchText: comparable(title),
    sortDay: date === undefined ? UNDATED : firstDay(date),
    lastDay: last === undefined ? undefined : lastDay(last),
  };
  return { id, properties: present({ ...summary, ...derived }) };
}

function participantRows({ id, participants }: EventSummary) {
  return participants.map(({ entity, ...properties }) => ({
    entity,
    event: id,
    properties: present(properties),
  }));
}

function venueRows({ id, places }: EventSummary) {
  return places.map(({ place, articles }) => ({ event: id, place, properties: { articles } }));
}
