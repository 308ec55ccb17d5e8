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

/** A report of an event as it is stored, with what is to be known of its article. */
export const StoredReport = z.object({
  event: z.string(),
  article: ArticleId,
  publishedAt: z.string().nullable(),
  publisher: z.string().nullable(),
  sketch: z.array(z.number()).nullable(),
  report: z.looseObject({ participants: z.array(z.string()) }),
});
export type StoredReport = z.infer<typeof StoredReport>;

/** Every report of some events that is stored. */
export async function loadReports(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly StoredReport[]> {
  return ids.length === 0 ? [] : runRows(transaction, 'read/event-reports', { ids }, StoredReport);
}

export interface EventChange {
  readonly ids: readonly string[];
  /** All reports of these events: those that are stored, and those that are about to be. */
  readonly reports: readonly StoredReport[];
  /** Events of which it is certain that there is no node yet. */
  readonly isNew: (id: string) => boolean;
}

/** Makes events what their reports add up to; those without reports disappear. */
export async function rebuildEvents(
  transaction: Transaction,
  { ids, reports, isNew }: EventChange,
): Promise<void> {
  const reportsById = groupedBy(reports.map(toSourced), ({ report }) => report.event);
  const summaries = [...reportsById.values()].map(summariseEvent);
  const reported = new Set<string>(summaries.map(({ id }) => id));
  const made = summaries.filter(({ id }) => isNew(id));
  const changed = summaries.filter(({ id }) => !isNew(id));
  const run = (name: string, param: 'ids' | 'rows', list: readonly unknown[]) =>
    runUnlessEmpty(transaction, name, param, list);
  await Promise.all([
    run(
      'write/delete-entities',
      'ids',
      ids.filter((id) => !reported.has(id)),
    ),
    run('write/make-events', 'rows', made.map(eventRow)),
    run(
      'write/clear-events',
      'ids',
      changed.map(({ id }) => id),
    ),
    run('write/put-events', 'rows', changed.map(eventRow)),
    run('write/put-participants', 'rows', summaries.flatMap(participantRows)),
    run('write/put-venues', 'rows', summaries.flatMap(venueRows)),
  ]);
}

function toSourced({ event, article, publishedAt, publisher, sketch, report }: StoredReport): SourcedReport {
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
