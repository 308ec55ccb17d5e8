import type { Transaction } from '../engine.ts';
import {
  articleProperties,
  citationRows,
  claimRows,
  mentionRows,
  reportRows,
  type ArticleRow,
} from './article-rows.ts';
import { supportOf, type AddedArticle } from './change.ts';
import { loadReports, rebuildEvents, StoredReport } from './events.ts';
import type { Placing } from './readings.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';
import { uniqueIds } from './unique-ids.ts';

export interface Contributions {
  readonly added: readonly AddedArticle[];
  readonly placing: Placing;
  /** Events that the articles which are gone reported. */
  readonly formerEvents: readonly string[];
}

/** Makes articles with their links to entities, which are there, and makes events what their reports now add up to. */
export async function putContributions(
  transaction: Transaction,
  { added, placing, formerEvents }: Contributions,
): Promise<void> {
  const { eventFor, moved, touched } = placing;
  const contributions = added.map((article) => contributionOf(article, eventFor));
  const coming = contributions.flatMap(reportsToCome);
  // Nobody holds the articles of reports that change their event: these are read back once they are there.
  const movedTo = uniqueIds(moved.map(({ target }) => target));
  const receiving = new Set(movedTo);
  const isSettled = (id: string) => !receiving.has(id);
  const before = [...formerEvents, ...touched];
  const settled = uniqueIds([...before, ...coming.map(({ event }) => event)]).filter(isSettled);
  const stored = await loadReports(transaction, settled);
  const known = new Set([...before, ...stored.map(({ event }) => event)]);
  await Promise.all([
    rebuildEvents(transaction, {
      ids: settled,
      reports: [...stored, ...coming.filter(({ event }) => isSettled(event))],
      isNew: (id) => !known.has(id),
    }),
    runUnlessEmpty(transaction, 'write/ensure-events', 'ids', movedTo),
    putArticles(transaction, contributions, moved),
  ]);
  if (movedTo.length === 0) return;
  const reports = await loadReports(transaction, movedTo);
  await rebuildEvents(transaction, { ids: movedTo, reports, isNew: () => false });
}

/** What an article adds, beside its entities. */
interface Contribution {
  readonly graph: AddedArticle['graph'];
  readonly properties: ReturnType<typeof articleProperties>;
  readonly reports: readonly ArticleRow[];
}

function contributionOf(added: AddedArticle, eventFor: Placing['eventFor']): Contribution {
  const { graph } = added;
  return {
    graph,
    properties: articleProperties(graph.article, supportOf(added)),
    reports: reportRows(graph, eventFor),
  };
}

/** The reports of an article as `loadReports` will find them. */
function reportsToCome({ graph: { article, publisher }, properties, reports }: Contribution) {
  return reports.map(({ target, properties: report }) =>
    StoredReport.parse({
      event: target,
      article: article.id,
      publishedAt: article.publishedAt ?? null,
      publisher: publisher ?? null,
      sketch: properties['sketch'] ?? null,
      report,
    }),
  );
}

async function putArticles(
  transaction: Transaction,
  contributions: readonly Contribution[],
  moved: readonly ArticleRow[],
): Promise<void> {
  const added = contributions.map(({ graph }) => graph);
  const rows = contributions.map(({ graph, properties }) => ({ id: graph.article.id, properties }));
  const publishers = added.flatMap(({ article, publisher }) =>
    publisher === undefined ? [] : [{ article: article.id, source: publisher }],
  );
  const reports = [...contributions.flatMap((contribution) => contribution.reports), ...moved];
  await Promise.all([
    runUnlessEmpty(transaction, 'write/put-articles', 'rows', rows),
    runUnlessEmpty(transaction, 'write/put-publishers', 'rows', publishers),
    runUnlessEmpty(transaction, 'write/put-mentions', 'rows', added.flatMap(mentionRows)),
    runUnlessEmpty(transaction, 'write/put-citations', 'rows', added.flatMap(citationRows)),
    runUnlessEmpty(transaction, 'write/put-claims', 'rows', added.flatMap(claimRows)),
    runUnlessEmpty(transaction, 'write/put-reports', 'rows', reports),
  ]);
}
