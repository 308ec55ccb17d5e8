import { z } from 'zod';
import type { ArticleGraph, ArticleId } from '#domain';
import type { Engine, Transaction } from '../engine.ts';
import type { PutOptions, PutOutcome } from '../graph-store.ts';
import { groupedBy } from '../grouped.ts';
import { runRows } from '../rows.ts';
import { zonesOf } from './article-rows.ts';
import { entityChanges, toAdded, type Change } from './change.ts';
import { checkReferences } from './check-references.ts';
import { putContributions } from './contributions.ts';
import { changeEntities, removeUnsupported } from './entities.ts';
import { putInputs } from './inputs.ts';
import { OfficeKey, rebuildOffices } from './offices.ts';
import { placeReports } from './readings.ts';
import { runUnlessEmpty } from './run-unless-empty.ts';

const StoredRow = z.object({
  id: z.string(),
  textHash: z.string(),
  ingestVersion: z.string(),
  support: z.array(z.string()),
  publishedAt: z.string().nullish(),
  url: z.string().nullish(),
  format: z.string(),
  zones: z.array(z.string()),
});

const ReportedRow = z.object({ id: z.string(), reading: z.string().nullable() });

type Stored = z.infer<typeof StoredRow>;

export async function putArticles(
  engine: Engine,
  batch: readonly ArticleGraph[],
  { force = false, inputs = [] }: PutOptions = {},
): Promise<readonly PutOutcome[]> {
  for (const graph of batch) checkReferences(graph);
  if (batch.length === 0 && inputs.length === 0) return [];
  return engine.write(async (transaction) => {
    const outcomes: PutOutcome[] = [];
    for (const round of roundsOf(batch)) outcomes.push(...(await putRound(transaction, round, force)));
    await putInputs(transaction, inputs);
    return outcomes;
  });
}

export async function deleteArticle(engine: Engine, id: ArticleId): Promise<boolean> {
  return engine.write(async (transaction) => {
    const removed = await loadStored(transaction, [id]);
    if (removed.length === 0) return false;
    await applyChange(transaction, { added: [], removed });
    await runUnlessEmpty(transaction, 'write/forget-inputs', 'ids', [id]);
    return true;
  });
}

/** Splits a batch where an article comes again, so that no round holds the same article twice. */
function roundsOf(batch: readonly ArticleGraph[]): readonly (readonly ArticleGraph[])[] {
  const seen = new Map<string, number>();
  const numbered = batch.map((graph) => {
    const round = seen.get(graph.article.id) ?? 0;
    seen.set(graph.article.id, round + 1);
    return { graph, round };
  });
  return [...groupedBy(numbered, ({ round }) => round).values()].map((round) =>
    round.map(({ graph }) => graph),
  );
}

async function putRound(
  transaction: Transaction,
  round: readonly ArticleGraph[],
  force: boolean,
): Promise<readonly PutOutcome[]> {
  const ids = round.map(({ article }) => article.id);
  const stored = await loadStored(transaction, ids);
  const storedById = new Map(stored.map((article) => [article.id, article]));
  const outcomes = round.map(({ article }): PutOutcome => {
    const former = storedById.get(article.id);
    return {
      article: article.id,
      outcome:
        former === undefined ? 'stored' : takesPlace(article, former, force) ? 'replaced' : 'unchanged',
    };
  });
  if (force) await forgetReplaced(transaction, outcomes);
  const changed = new Set<string>(
    outcomes.filter(({ outcome }) => outcome !== 'unchanged').map(({ article }) => article),
  );
  await applyChange(transaction, {
    added: round.filter(({ article }) => changed.has(article.id)).map(toAdded),
    removed: stored.filter(({ id }) => changed.has(id)),
  });
  return outcomes;
}

/** What an article was read from has to be read again, should it come again without force: it may win then. */
async function forgetReplaced(transaction: Transaction, outcomes: readonly PutOutcome[]): Promise<void> {
  const replaced = outcomes.flatMap(({ article, outcome }) => (outcome === 'replaced' ? [article] : []));
  await runUnlessEmpty(transaction, 'write/forget-inputs', 'ids', replaced);
}

/** Whether an article takes the place of what is stored under its id. An older reading always gives way. Of two editions
 *  the later published stays, then the longer, then the one whose hash sorts later, and of two that say the same the one
 *  whose address and layout do: the same in whatever order they come. */
function takesPlace(article: ArticleGraph['article'], stored: Stored, force: boolean) {
  const { textHash, text, publishedAt, ingestVersion } = article;
  if (ingestVersion !== stored.ingestVersion) return true;
  if (textHash === stored.textHash) return formOf(article, zonesOf(article)) > formOf(stored, stored.zones);
  if (force) return true;
  const published = publishedAt ?? '';
  const storedPublished = stored.publishedAt ?? '';
  if (published !== storedPublished) return published > storedPublished;
  const storedLength = textLength(stored.zones);
  return text.length === storedLength ? textHash > stored.textHash : text.length > storedLength;
}

/** What may differ between two editions of one text. */
function formOf(
  { url, format }: { readonly url?: string | null | undefined; readonly format: string },
  zones: readonly string[],
) {
  return [url ?? '', format, ...zones].join('\n');
}

/** The zones cover the text, and the last one, "body 120 480", ends where it does. */
function textLength(zones: readonly string[]): number {
  return Number(zones.at(-1)?.split(' ').at(-1) ?? 0);
}

function loadStored(transaction: Transaction, ids: readonly string[]): Promise<readonly Stored[]> {
  return runRows(transaction, 'read/stored-articles', { ids }, StoredRow);
}

async function applyChange(transaction: Transaction, change: Change): Promise<void> {
  const { added, removed } = change;
  if (added.length === 0 && removed.length === 0) return;
  const graphs = added.map(({ graph }) => graph);
  const removedIds = removed.map(({ id }) => id);
  const former = await loadFormer(transaction, removedIds);
  await runUnlessEmpty(transaction, 'write/delete-articles', 'ids', removedIds);
  const [leftovers, placing] = await Promise.all([
    changeEntities(transaction, entityChanges(change)),
    placeReports(transaction, graphs, former.readings),
  ]);
  await Promise.all([
    putContributions(transaction, { added, placing, formerEvents: former.events }),
    rebuildOffices(transaction, { added: graphs, former: former.offices, removed: removedIds }),
  ]);
  await removeUnsupported(transaction, leftovers);
}

/** What the articles that go reported and claimed, read before they are gone. */
async function loadFormer(transaction: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return { events: [], readings: [], offices: [] };
  const [reported, offices] = await Promise.all([
    runRows(transaction, 'read/reported-events', { ids }, ReportedRow),
    runRows(transaction, 'read/claimed-offices', { ids }, OfficeKey),
  ]);
  return {
    events: reported.map(({ id }) => id),
    readings: reported.flatMap(({ reading }) => reading ?? []),
    offices,
  };
}
