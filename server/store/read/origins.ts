import { z } from 'zod';
import { ArticleId, byCodeUnits, independentOrigins, SourceId, type NodeId } from '#domain';
import type { Engine } from '../engine.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';

const ReportRow = z.object({
  article: ArticleId,
  publishedAt: z.string().nullable(),
  publisher: z.string().nullable(),
  sketch: z.array(z.number()).nullable(),
  report: z.object({ quote: z.string(), cites: z.array(SourceId).exactOptional() }),
});

/** For each article that reports the event the earliest that goes back to the same origin, as the event's number of
 *  sources has it; nothing for other nodes. */
export async function loadOrigins(engine: Engine, id: NodeId): Promise<ReadonlyMap<ArticleId, ArticleId>> {
  if (!id.startsWith('event/')) return new Map();
  const rows = await readRows(engine, statement('read/event-reports'), { ids: [id] }, ReportRow);
  const days = new Map(rows.map(({ article, publishedAt }) => [article, publishedAt ?? '9']));
  const groups = independentOrigins(
    rows.map(({ article, publisher, sketch, report }) => ({
      article,
      publisher: publisher ?? undefined,
      cited: report.cites ?? [],
      quote: report.quote,
      sketch: sketch ?? [],
    })),
  );
  return new Map(
    groups.flatMap((group) => {
      const [first] = group.toSorted(
        (a, b) => byCodeUnits(days.get(a) ?? '9', days.get(b) ?? '9') || byCodeUnits(a, b),
      );
      return first === undefined ? [] : group.map((article) => [article, first] as const);
    }),
  );
}
