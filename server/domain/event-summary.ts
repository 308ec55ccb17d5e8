import type { EventReport, EventStatus, Participant } from './event.ts';
import { EVENT_TYPES, type EventType, type PloverClass } from './event-types/index.ts';
import type { ArticleId, EntityId, EventId } from './ids.ts';
import { precisionOf, type DateBasis, type DatePrecision, type PartialDate } from './partial-date.ts';

/** A report together with who published it and when: the input of the summary. */
export interface SourcedReport {
  readonly report: EventReport;
  readonly article: ArticleId;
  readonly publisher: string | undefined;
  readonly publishedAt: string | undefined;
}

/** The event node and its relationships, as its reports make it. */
export interface EventSummary {
  readonly id: EventId;
  readonly type: EventType;
  readonly title: string;
  readonly date: PartialDate | undefined;
  readonly dateEnd: PartialDate | undefined;
  readonly datePrecision: DatePrecision;
  readonly dateBasis: DateBasis;
  readonly status: EventStatus;
  /** One article says that it happened or is said to have happened, another that it did not. */
  readonly disputed: boolean;
  readonly plover: PloverClass | undefined;
  readonly series: string | undefined;
  readonly articleCount: number;
  readonly sourceCount: number;
  /** 0 to 1: one minus the chance that every source is wrong, each source counted once. */
  readonly confidence: number;
  readonly firstReportedAt: string | undefined;
  readonly participants: readonly (Participant & { readonly articles: readonly ArticleId[] })[];
  readonly places: readonly { readonly place: EntityId; readonly articles: readonly ArticleId[] }[];
}

/** What one report says outweighs another in this order; a denial beside an allegation is kept as `disputed`. */
const STATUS_ORDER: readonly EventStatus[] = ['occurred', 'alleged', 'denied', 'planned'];

/** Sums up an event from its reports; the result does not depend on their order. Throws on an empty list. */
export function summariseEvent(reports: readonly SourcedReport[]): EventSummary {
  const sorted = reports.toSorted(
    (left, right) =>
      compare(left.publishedAt ?? '9', right.publishedAt ?? '9') ||
      compare(left.article, right.article) ||
      left.report.start - right.report.start ||
      // Two rules may read one place differently: their whole reports decide, so that the order is total.
      compare(JSON.stringify(left.report), JSON.stringify(right.report)),
  );
  const first = sorted[0];
  if (first === undefined) throw new RangeError('an event has at least one report');
  const best = sorted.reduce((a, b) => (b.report.confidence > a.report.confidence ? b : a));
  const dated = sorted.find(({ report }) => report.date !== undefined)?.report;
  const statuses = new Set(sorted.map(({ report }) => report.status));
  const participants = gather(
    sorted,
    ({ report }) => report.participants,
    ({ role, entity }) => `${role} ${entity}`,
  );
  const places = gather(
    sorted,
    ({ report }) => (report.place === undefined ? [] : [report.place]),
    (place) => place,
  );
  const countries = new Set(
    participants.flatMap(({ item: { entity } }) => (entity.startsWith('country/') ? entity : [])),
  );
  return {
    id: first.report.event,
    type: first.report.type,
    title: best.report.title,
    date: dated?.date,
    dateEnd: sorted.find(({ report }) => report.dateEnd !== undefined)?.report.dateEnd,
    datePrecision: precisionOf(dated?.date),
    dateBasis: sorted.some(({ report }) => report.dateBasis === 'certain')
      ? 'certain'
      : (dated?.dateBasis ?? 'unknown'),
    status: STATUS_ORDER.find((status) => statuses.has(status)) ?? 'alleged',
    disputed: statuses.has('denied') && (statuses.has('occurred') || statuses.has('alleged')),
    plover: EVENT_TYPES[first.report.type].plover(countries.size),
    series: sorted.find(({ report }) => report.series !== undefined)?.report.series,
    articleCount: new Set(sorted.map(({ article }) => article)).size,
    sourceCount: new Set(sorted.map(({ publisher, article }) => publisher ?? article)).size,
    confidence: combinedConfidence(sorted),
    firstReportedAt: first.publishedAt,
    participants: participants.map(({ item: { entity, role }, articles }) => ({ entity, role, articles })),
    places: places.map(({ item, articles }) => ({ place: item, articles })),
  };
}

/** What the reports name, each once and sorted by key, with the articles that name it. */
function gather<Item>(
  reports: readonly SourcedReport[],
  itemsOf: (report: SourcedReport) => readonly Item[],
  keyOf: (item: Item) => string,
) {
  const found = new Map<string, { readonly item: Item; readonly articles: Set<ArticleId> }>();
  for (const report of reports) {
    for (const item of itemsOf(report)) {
      const entry = found.get(keyOf(item)) ?? { item, articles: new Set<ArticleId>() };
      entry.articles.add(report.article);
      found.set(keyOf(item), entry);
    }
  }
  return [...found]
    .toSorted(([left], [right]) => compare(left, right))
    .map(([, { item, articles }]) => ({ item, articles: [...articles].toSorted(compare) }));
}

function combinedConfidence(reports: readonly SourcedReport[]): number {
  const bestBySource = new Map<string, number>();
  for (const { publisher, article, report } of reports) {
    const source = publisher ?? article;
    bestBySource.set(source, Math.max(bestBySource.get(source) ?? 0, report.confidence));
  }
  const doubts = [...bestBySource.values()].toSorted((a, b) => a - b);
  return Number((1 - doubts.reduce((doubt, confidence) => doubt * (1 - confidence), 1)).toFixed(4));
}

/** Code-unit order: the same on every machine, unlike `localeCompare`. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
