import { byCodeUnits } from './code-unit-order.ts';
import type { Disagreement, EventReport, EventStatus, Participant } from './event.ts';
import { formatKnowledge, knowledgeOf, originOf, statusOf } from './event-knowledge.ts';
import { EVENT_TYPES, type EventType, type PloverClass } from './event-types/index.ts';
import type { ArticleId, EntityId, EventId } from './ids.ts';
import { independentOrigins } from './independent-origins.ts';
import { Sector } from './sector.ts';
import { precisionOf, type DateBasis, type DatePrecision, type PartialDate } from './partial-date.ts';

/** A report together with who published it and when: the input of the summary. */
export interface SourcedReport {
  readonly report: EventReport;
  readonly article: ArticleId;
  readonly publisher: string | undefined;
  readonly publishedAt: string | undefined;
  /** Of the article's text: `sketchOf`. */
  readonly sketch: readonly number[];
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
  /** What the reports do not agree on; each report keeps what it says. */
  readonly disagreements: readonly Disagreement[];
  readonly plover: PloverClass | undefined;
  readonly series: string | undefined;
  readonly articleCount: number;
  /** Independent origins: outlets that cite or reprint one another count once. */
  readonly sourceCount: number;
  /** 0 to 1: one minus the chance that every independent origin is wrong. */
  readonly confidence: number;
  readonly firstReportedAt: string | undefined;
  /** What was known on which day: `EventKnowledge` as text, a line for each day on which it changed. */
  readonly known: readonly string[];
  readonly participants: readonly (Participant & { readonly articles: readonly ArticleId[] })[];
  readonly places: readonly { readonly place: EntityId; readonly articles: readonly ArticleId[] }[];
}

/** Sums up an event from its reports; the result does not depend on their order. Throws on an empty list. */
export function summariseEvent(reports: readonly SourcedReport[]): EventSummary {
  const sorted = reports.toSorted(
    (left, right) =>
      byCodeUnits(left.publishedAt ?? '9', right.publishedAt ?? '9') ||
      byCodeUnits(left.article, right.article) ||
      left.report.start - right.report.start ||
      // Two rules may read one place differently: their whole reports decide, so that the order is total.
      byCodeUnits(JSON.stringify(left.report), JSON.stringify(right.report)),
  );
  const first = sorted[0];
  if (first === undefined) throw new RangeError('an event has at least one report');
  const best = sorted.reduce((a, b) => (b.report.confidence > a.report.confidence ? b : a));
  const dated = bestDated(sorted);
  const origins = independentOrigins(sorted.map(originOf));
  const disagreements = disagreementsOf(sorted);
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
    dateEnd: dated?.dateEnd ?? sorted.find(({ report }) => endsLater(report, dated))?.report.dateEnd,
    datePrecision: precisionOf(dated?.date),
    dateBasis: dated?.dateBasis ?? 'unknown',
    status: statusOf(statuses),
    disputed: disagreements.includes('status'),
    disagreements,
    plover: EVENT_TYPES[first.report.type].plover(countries.size),
    series: sorted.find(({ report }) => report.series !== undefined)?.report.series,
    articleCount: new Set(sorted.map(({ article }) => article)).size,
    sourceCount: origins.length,
    confidence: combinedConfidence(sorted, origins),
    firstReportedAt: first.publishedAt,
    known: knowledgeOf(sorted).map(formatKnowledge),
    participants: participants.map(({ item: { entity, role }, articles }) => ({
      entity,
      role,
      ...sectorsOf(sorted, entity, role),
      articles,
    })),
    places: places.map(({ item, articles }) => ({ place: item, articles })),
  };
}

/** Every sector in which a report has the participant act. */
function sectorsOf(reports: readonly SourcedReport[], entity: EntityId, role: Participant['role']) {
  const found = new Set(
    reports
      .flatMap(({ report }) => report.participants)
      .filter((participant) => participant.entity === entity && participant.role === role)
      .flatMap(({ sectors = [] }) => sectors),
  );
  return found.size === 0 ? {} : { sectors: Sector.options.filter((sector) => found.has(sector)) };
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
    .toSorted(([left], [right]) => byCodeUnits(left, right))
    .map(([, { item, articles }]) => ({ item, articles: [...articles].toSorted(byCodeUnits) }));
}

const BASIS_ORDER: readonly DateBasis[] = ['certain', 'implied', 'assumed', 'unknown'];

/** The report that dates the event best: to the day before to the month, written out before completed, then the first. */
function bestDated(sorted: readonly SourcedReport[]): EventReport | undefined {
  const rank = ({ date, dateBasis }: EventReport) =>
    (10 - (date?.length ?? 0)) * BASIS_ORDER.length + BASIS_ORDER.indexOf(dateBasis);
  return sorted
    .map(({ report }) => report)
    .filter(({ date }) => date !== undefined)
    .reduce<EventReport | undefined>(
      (best, each) => (best === undefined || rank(each) < rank(best) ? each : best),
      undefined,
    );
}

function endsLater({ dateEnd }: EventReport, dated: EventReport | undefined): boolean {
  return dateEnd !== undefined && dateEnd > (dated?.date ?? '');
}

/** A denial beside an assertion, two days that are both in the text, two numbers of the same thing. */
function disagreementsOf(reports: readonly SourcedReport[]): readonly Disagreement[] {
  const stated = reports.map(({ report }) => report);
  const statuses = new Set(stated.map(({ status }) => status));
  const days = new Set(
    stated.flatMap(({ date, dateBasis }) =>
      date?.length === 10 && (dateBasis === 'certain' || dateBasis === 'implied') ? [date] : [],
    ),
  );
  return [
    ...(statuses.has('denied') && (statuses.has('occurred') || statuses.has('alleged'))
      ? ['status' as const]
      : []),
    ...(days.size > 1 ? ['date' as const] : []),
    ...(figuresDiffer(stated) ? ['figures' as const] : []),
  ];
}

function figuresDiffer(reports: readonly EventReport[]): boolean {
  const numbers = new Map<string, string>();
  return reports
    .flatMap(({ figures = [] }) => figures)
    .some((figure) => {
      const [number = '', what = ''] = figure.split(' ');
      const other = numbers.get(what);
      numbers.set(what, number);
      return other !== undefined && other !== number;
    });
}

function combinedConfidence(
  reports: readonly SourcedReport[],
  origins: readonly (readonly ArticleId[])[],
): number {
  const best = origins.map((articles) =>
    Math.max(
      ...reports
        .filter(({ article }) => articles.includes(article))
        .map(({ report: { confidence } }) => confidence),
    ),
  );
  const doubt = best.toSorted((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  return Number((1 - doubt).toFixed(4));
}
