import { z } from 'zod';
import { EventReading, NodeId, type ArticleGraph } from '#domain';
import type { Engine } from '../engine.ts';
import { NodeRow } from '../graph-values.ts';
import { groupedBy } from '../grouped.ts';
import { fromStored } from '../put/entity-variants.ts';
import { readRows } from '../rows.ts';
import { statement } from '../statements.ts';
import { StoredArticle } from './article.ts';
import { idsWith, pagesOf } from './ids.ts';
import { LinkRow, restoreArticle } from './restore-article.ts';

/** Articles held at a time, with all that hangs on them. */
const PAGE = 50;

const ArticleRow = z.object({ article: NodeRow });
const Support = z.object({ support: z.array(z.string()) });
const PublisherRow = z.object({ article: z.string(), source: NodeId });
const VariantRow = z.object({ id: z.string(), variants: z.array(z.string()) });
const ReadingRow = z.object({ key: z.string(), json: z.string() });

export async function* articleGraphs(engine: Engine): AsyncGenerator<ArticleGraph> {
  for await (const ids of idsWith(engine, 'Article')) {
    for await (const page of pagesOf(ids, PAGE)) yield* await restorePage(engine, page);
  }
}

async function restorePage(engine: Engine, ids: readonly string[]): Promise<readonly ArticleGraph[]> {
  const [articles, links, publishers] = await Promise.all([
    readRows(engine, statement('read/articles'), { ids }, ArticleRow),
    readRows(engine, statement('read/article-links'), { ids }, LinkRow),
    readRows(engine, statement('read/article-publishers'), { ids }, PublisherRow),
  ]);
  const stored = articles.map(({ article: { properties } }) => ({
    article: StoredArticle.parse(properties),
    support: Support.parse(properties).support,
  }));
  const [variants, events] = await Promise.all([
    loadVariants(
      engine,
      stored.flatMap(({ support }) => support),
    ),
    loadOwnEvents(engine, links),
  ]);
  const linksByArticle = groupedBy(links, ({ article }) => article);
  const publisherOf = new Map(publishers.map(({ article, source }) => [article, source]));
  return stored
    .toSorted((left, right) => (left.article.id < right.article.id ? -1 : 1))
    .map(({ article, support }) =>
      restoreArticle({
        article,
        publisher: publisherOf.get(article.id),
        entities: support.flatMap((each) => variants.get(each) ?? []),
        links: linksByArticle.get(article.id) ?? [],
        eventOf: (reading) => events.get(reading),
      }),
    );
}

/** Descriptions of entities by what articles note of them: "entityId hash". */
async function loadVariants(
  engine: Engine,
  supports: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(supports.map((support) => support.slice(0, support.lastIndexOf(' '))))];
  if (ids.length === 0) return new Map();
  const rows = await readRows(engine, statement('read/entity-variants'), { ids }, VariantRow);
  return new Map(
    rows.flatMap(({ id, variants }) =>
      variants.map(fromStored).map(({ hash, json }) => [`${id} ${hash}`, json] as const),
    ),
  );
}

/** The events that reports name by themselves, by the readings that they are filed under. */
async function loadOwnEvents(
  engine: Engine,
  links: readonly LinkRow[],
): Promise<ReadonlyMap<string, EventReading['event']>> {
  const keys = links.flatMap((link) =>
    link.relation === 'REPORTS' && link.support.reading !== undefined ? [link.support.reading] : [],
  );
  if (keys.length === 0) return new Map();
  const unique = [...new Set(keys)];
  const rows = await readRows(engine, statement('read/readings'), { keys: unique }, ReadingRow);
  return new Map(rows.map(({ key, json }) => [key, EventReading.parse(JSON.parse(json)).event]));
}
