import { z } from 'zod';
import {
  EventId,
  EventReading,
  eventOf,
  isMoreExact,
  readingKey,
  readingOf,
  slotOf,
  slotsAround,
  type ArticleGraph,
  type EventReport,
} from '#domain';
import type { Transaction } from '../engine.ts';
import { runRows } from '../rows.ts';
import type { ArticleRow } from './article-rows.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';

const StoredRow = z.object({ key: z.string(), event: EventId, json: z.string() });
const CountRow = z.object({ key: z.string(), count: z.number() });
const MoveRow = z.object({
  key: z.string(),
  article: z.string(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});

/** A reading and the event that it is filed with; undefined where it is new. */
interface Filed {
  readonly key: string;
  readonly reading: EventReading;
  readonly event: EventId | undefined;
}

export interface Placing {
  /** The event that a report of a new article belongs to. */
  readonly eventFor: (report: EventReport) => EventId;
  /** Reports of other articles that now belong to another event, to be put there. */
  readonly moved: readonly ArticleRow[];
  /** Events that gained or lost reports by this. */
  readonly touched: readonly EventId[];
}

/**
 * Decides to which events the reports of new articles belong, and which reports of others change theirs because a more
 * exact reading came or went. Looks only at readings of the same type and countries in the same months, so that the cost
 * of an article does not grow with the graph. `former` are the keys of what the removed articles (gone by now) reported.
 */
export async function placeReports(
  transaction: Transaction,
  added: readonly ArticleGraph[],
  former: readonly string[],
): Promise<Placing> {
  const incoming = readingsOf(added);
  const stored = await loadByKeys(transaction, [...new Set([...incoming.keys(), ...former])]);
  const gone = await withoutReports(
    transaction,
    former.filter((key) => !incoming.has(key)),
    stored,
  );
  const fresh = [...incoming].flatMap(([key, reading]) =>
    stored.has(key) ? [] : [{ key, reading, event: undefined }],
  );
  const changed = [...fresh, ...gone];
  await runUnlessEmpty(
    transaction,
    'write/delete-readings',
    'keys',
    gone.map(({ key }) => key),
  );
  const refiled = changed.length === 0 ? [] : await refile(transaction, changed, fresh);
  await runUnlessEmpty(transaction, 'write/put-readings', 'rows', refiled.map(toRow));
  const moved = await takeOut(
    transaction,
    refiled.filter(({ filed }) => filed.event !== undefined),
  );
  const events = new Map([
    ...[...stored].map(([key, { event }]) => [key, event] as const),
    ...refiled.map(({ filed, event }) => [filed.key, event] as const),
  ]);
  return {
    eventFor: (report) => {
      const reading = readingOf(report);
      return (reading === undefined ? undefined : events.get(readingKey(reading))) ?? report.event;
    },
    moved,
    touched: refiled.flatMap(({ filed, event }) => (filed.event === undefined ? [] : [filed.event, event])),
  };
}

interface Refiled {
  readonly filed: Filed;
  readonly event: EventId;
}

/** What belongs elsewhere now that `changed` readings came or went: these, and all that is vaguer than one of them. */
async function refile(
  transaction: Transaction,
  changed: readonly Filed[],
  fresh: readonly Filed[],
): Promise<readonly Refiled[]> {
  const near = await loadAround(transaction, changed);
  const affected = [
    ...fresh,
    ...near.filter(({ reading }) => changed.some((each) => isMoreExact(reading, each.reading))),
  ];
  const others = [...fresh, ...(await loadAround(transaction, affected))].map(({ reading }) => reading);
  return affected
    .map((filed) => ({ filed, event: eventOf(filed.reading, others) }))
    .filter(({ filed, event }) => filed.event !== event);
}

function readingsOf(added: readonly ArticleGraph[]): ReadonlyMap<string, EventReading> {
  const readings = added.flatMap(({ reports }) => reports.flatMap((report) => readingOf(report) ?? []));
  return new Map(readings.map((reading) => [readingKey(reading), reading]));
}

async function loadByKeys(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Filed & { readonly event: EventId }>> {
  if (keys.length === 0) return new Map();
  const rows = await runRows(transaction, 'read/readings', { keys }, StoredRow);
  return new Map(rows.map((row) => [row.key, toFiled(row)]));
}

async function loadAround(transaction: Transaction, filed: readonly Filed[]): Promise<readonly Filed[]> {
  const slots = [...new Set(filed.flatMap(({ reading }) => slotsAround(reading)))].toSorted();
  if (slots.length === 0) return [];
  return (await runRows(transaction, 'read/readings-in-slots', { slots }, StoredRow)).map(toFiled);
}

/** Those of the readings that no report is left of. */
async function withoutReports(
  transaction: Transaction,
  keys: readonly string[],
  stored: ReadonlyMap<string, Filed>,
): Promise<readonly Filed[]> {
  if (keys.length === 0) return [];
  const counts = await runRows(transaction, 'read/reports-of-readings', { keys }, CountRow);
  const reported = new Set(counts.filter(({ count }) => count > 0).map(({ key }) => key));
  return [...new Set(keys)].flatMap((key) => (reported.has(key) ? [] : (stored.get(key) ?? [])));
}

/** Takes the reports of readings from the events that they were filed with, and returns them as rows for the new ones. */
async function takeOut(
  transaction: Transaction,
  refiled: readonly Refiled[],
): Promise<readonly ArticleRow[]> {
  if (refiled.length === 0) return [];
  const rows = refiled.map(({ filed }) => ({ key: filed.key, event: filed.event }));
  const reports = await runRows(transaction, 'read/reports-to-move', { rows }, MoveRow);
  await runUnlessEmpty(transaction, 'write/take-reports', 'rows', rows);
  const events = new Map(refiled.map(({ filed, event }) => [filed.key, event]));
  return reports.flatMap(({ key, article, properties }) => {
    const target = events.get(key);
    return target === undefined ? [] : [{ article, target, properties }];
  });
}

function toFiled({ key, event, json }: z.infer<typeof StoredRow>) {
  return { key, event, reading: EventReading.parse(JSON.parse(json)) };
}

function toRow({ filed: { key, reading }, event }: Refiled) {
  return { key, slot: slotOf(reading), named: reading.event, event, json: JSON.stringify(reading) };
}
