import { Command } from 'commander';
import { z } from 'zod';
import { MailuoError, type ArticleId } from '#domain';
import { openStore, type GraphStore } from '#store';
import { storeOption } from './store-option.ts';

const PAGE = 200;
const TIMEOUT_MS = 60_000;

/** Everything that one article supports, with the words it claims to quote. */
const QUOTES = `MATCH (article:Article {id: $article})-[link:REPORTS|CITES]->(node)
RETURN link.quote AS quote, link.start AS start, link.end AS end, node.id AS node, link.rule AS rule`;

const Row = z.tuple([z.string(), z.int(), z.int(), z.string(), z.string()]);

export const verify = new Command('verify')
  .description('Check that every stored quote stands in its article, word for word.')
  .addOption(storeOption())
  .action(async ({ store: address }: { store: string }) => {
    const store = await openStore(address);
    try {
      await store.migrate();
      let articles = 0;
      let quotes = 0;
      let wrong = 0;
      for await (const id of articleIds(store)) {
        articles += 1;
        for (const check of await checkArticle(store, id)) {
          quotes += 1;
          if (check === undefined) continue;
          wrong += 1;
          console.error(check);
        }
      }
      console.log(`${quotes} quotes in ${articles} articles, ${wrong} not where they claim to be`);
      if (wrong > 0)
        throw new MailuoError('conflict', 'the graph quotes what its articles do not say; ingest them again');
    } finally {
      await store.close();
    }
  });

async function* articleIds(store: GraphStore): AsyncGenerator<ArticleId> {
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.articles.map(({ id }) => id);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

/** One value a quote: undefined where it is right, else what is wrong. */
async function checkArticle(store: GraphStore, id: ArticleId): Promise<readonly (string | undefined)[]> {
  const { article, spans } = await store.article(id);
  const { rows } = await store.query(
    QUOTES,
    { article: id },
    { trust: 'saved', limit: 100_000, timeoutMs: TIMEOUT_MS },
  );
  const quoted = rows.map((row) => {
    const [quote, start, end, node, rule] = Row.parse(row);
    return article.text.slice(start, end) === quote
      ? undefined
      : `${id}: ${node} [${rule}]: “${quote}” is not at ${start}–${end}`;
  });
  const marked = spans.map(({ start, end, node }) =>
    start < end && end <= article.text.length ? undefined : `${id}: ${node}: no such span ${start}–${end}`,
  );
  return [...quoted, ...marked];
}
