import { z } from 'zod';
import { EventStatus } from './event.ts';
import type { SourcedReport } from './event-summary.ts';
import { startOrigins, type Origin } from './independent-origins.ts';

/** What could be known of an event from a day on. */
export interface EventKnowledge {
  /** `YYYY-MM-DD` in UTC; undefined where no report says when it was published. */
  readonly day: string | undefined;
  readonly status: EventStatus;
  /** Independent origins that had reported it by the end of the day. */
  readonly sourceCount: number;
}

/** What one report says outweighs another in this order; a denial beside an allegation is kept as `disputed`. */
const STATUS_ORDER: readonly EventStatus[] = ['occurred', 'alleged', 'denied', 'planned'];

export function statusOf(stated: ReadonlySet<EventStatus>): EventStatus {
  return STATUS_ORDER.find((status) => stated.has(status)) ?? 'alleged';
}

/** A report as evidence that its outlet knew by itself. */
export function originOf({ article, publisher, sketch, report }: SourcedReport): Origin {
  return { article, publisher, sketch, cited: report.cites ?? [], quote: report.quote };
}

/**
 * How the picture of an event grew: an entry for each day on which status or number of sources changed, ascending by
 * day; what is known on a day is the last entry up to it. The result does not depend on the order of the reports. A
 * report without a day of publication counts, as always known, only where no report has one: else it would pretend that
 * all had been known from the start. So the last entry may say less than the summary, which counts every report.
 */
export function knowledgeOf(reports: readonly SourcedReport[]): readonly EventKnowledge[] {
  const origins = startOrigins();
  const statuses = new Set<EventStatus>();
  const known: EventKnowledge[] = [];
  for (const [day, published] of byDay(reports)) {
    for (const each of published) {
      origins.add(originOf(each));
      statuses.add(each.report.status);
    }
    const entry = { day, status: statusOf(statuses), sourceCount: origins.count() };
    const before = known.at(-1);
    if (before?.status !== entry.status || before.sourceCount !== entry.sourceCount) known.push(entry);
  }
  return known;
}

function byDay(
  reports: readonly SourcedReport[],
): readonly (readonly [string | undefined, readonly SourcedReport[]])[] {
  const dated = new Map<string, SourcedReport[]>();
  for (const each of reports) {
    const day = each.publishedAt?.slice(0, 10);
    if (day !== undefined) dated.set(day, [...(dated.get(day) ?? []), each]);
  }
  if (dated.size === 0) return [[undefined, reports]];
  return [...dated].toSorted(([left], [right]) => (left < right ? -1 : 1));
}

/** `2023-10-20|planned|2`; the day is empty where none is known. */
export function formatKnowledge({ day = '', status, sourceCount }: EventKnowledge): string {
  return `${day}|${status}|${sourceCount}`;
}

const Line = z.object({
  day: z.union([z.iso.date(), z.literal('')]),
  status: EventStatus,
  sourceCount: z.coerce.number().int().min(1),
});

/** Undefined where the text is no such entry. */
export function parseKnowledge(text: string): EventKnowledge | undefined {
  const [day, status, sourceCount] = text.split('|');
  const parsed = Line.safeParse({ day, status, sourceCount }).data;
  return parsed === undefined ? undefined : { ...parsed, day: parsed.day === '' ? undefined : parsed.day };
}
