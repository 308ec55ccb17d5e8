import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test as vitestTest } from 'vitest';
import { NeighbourhoodRequest, type ArticleGraph } from '#domain';
import type { GraphStore } from '#store';
import { importArticles } from '../../ingest/import/import-articles.ts';
import { readExport } from '../../ingest/import/read-export.ts';
import { EXPORTERS } from '../../server/exports/index.ts';
import { select } from '../../server/exports/select.ts';
import { loadSavedQueries } from '../../server/saved-queries/load.ts';
import { articleInput } from './article-input.ts';
import { anArticleGraph } from './builders.ts';
import { dump, empty } from './dump.ts';
import { CONTEXT } from './exports-graph.ts';
import type { ContractContext } from './graph-store.contract.ts';
import { putSamples } from './sample-graph.ts';

const queries = loadSavedQueries();

/** Everything with its articles, as a file. */
async function exported(store: GraphStore, format: 'json' | 'ndjson', file: string): Promise<void> {
  const { elements, ...selected } = await select({ kind: 'all', articles: true }, { store, queries });
  const chunks = EXPORTERS[format].write(elements, { ...CONTEXT, ...selected });
  await pipeline(Readable.from(chunks), createWriteStream(file));
}

/** What the store shows, and what it keeps of each article for itself. */
async function everything(store: GraphStore) {
  const articles: ArticleGraph[] = [];
  for await (const graph of store.articleGraphs()) articles.push(graph);
  return { shown: await dump(store), articles };
}

async function imported(store: GraphStore, file: string) {
  const refused: string[] = [];
  const onRefused = (at: string, reason: string) => refused.push(`${at}: ${reason}`);
  const summary = await importArticles(readExport(file), { store, onRefused });
  return { summary, refused };
}

export function importContract({ store, test, propertyRuns }: ContractContext): void {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailuo-import-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const comesBack = async (format: 'json' | 'ndjson') => {
    const file = join(folder, `graph.${format}`);
    const before = await everything(store());
    await exported(store(), format, file);
    await empty(store());
    expect((await imported(store(), file)).refused).toEqual([]);
    expect(await everything(store())).toEqual(before);
  };

  test('whatever was put in comes back equal from its own export', async () => {
    const articles = fc.array(articleInput, { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(articles, fc.constantFrom('json', 'ndjson'), async (inputs, format) => {
      await empty(store());
      await store().putArticles(inputs.map(anArticleGraph));
      await comesBack(format);
    });
    await fc.assert(property, { numRuns: propertyRuns });
  });

  test('equal graphs give the same bytes, in whatever order their articles came', async () => {
    const articles = fc.uniqueArray(articleInput, { minLength: 2, maxLength: 3, selector: ({ key }) => key });
    const bytesOf = async (graphs: readonly ArticleGraph[], name: string) => {
      await empty(store());
      for (const graph of graphs) await store().putArticles([graph]);
      await exported(store(), 'ndjson', join(folder, name));
      return readFile(join(folder, name), 'utf8');
    };
    const property = fc.asyncProperty(articles, async (inputs) => {
      const graphs = inputs.map(anArticleGraph);
      const forwards = await bytesOf(graphs, 'forwards.ndjson');
      expect(await bytesOf(graphs.toReversed(), 'backwards.ndjson')).toBe(forwards);
    });
    await fc.assert(property, { numRuns: propertyRuns });
  });

  // Some hundred transactions, on a server that may have just started.
  vitestTest('the sample graph comes back equal from its own export', { timeout: 240_000 }, async () => {
    await putSamples(store());
    await comesBack('ndjson');
  });

  test('what an article put in is given back as it was', async () => {
    const graph = anArticleGraph({
      publisher: 'xinhua',
      mentions: ['beijing', 'dong', 'ministry', 'su35'],
      cites: ['tass'],
      events: [{ key: 'x', date: '2024-10-14', actors: ['dong'], place: 'beijing', cites: ['tass'] }],
      offices: [{ person: 'dong', target: 'ministry', office: '部长' }],
    });
    await store().putArticles([graph]);
    const [given] = (await everything(store())).articles;
    const byId = (left: { readonly id: string }, right: { readonly id: string }) =>
      left.id < right.id ? -1 : 1;
    expect(given).toEqual({
      ...graph,
      entities: graph.entities
        .map((entity) => ({ ...entity, aliases: entity.aliases.toSorted() }))
        .toSorted(byId),
      mentions: graph.mentions.toSorted((left, right) => left.start - right.start),
    });
  });

  test('a neighbourhood holds what is near, the nearest and most named first, and counts the rest', async () => {
    await store().putArticles([
      anArticleGraph({ key: 'a', mentions: ['dong', 'beijing'], offices: [] }),
      anArticleGraph({ key: 'b', mentions: ['dong', 'su35'] }),
    ]);
    const around = (request: object) =>
      store().neighbourhood(NeighbourhoodRequest.parse({ id: 'person/dong-jun', ...request }));
    expect(await around({ types: ['OF'] })).toEqual({ ids: ['person/dong-jun', 'country/CN'], leftOut: 0 });
    expect(await around({})).toEqual({
      ids: ['person/dong-jun', 'country/CN', 'article/a', 'article/b'],
      leftOut: 0,
    });
    expect((await around({ depth: 2 })).ids.slice(4)).toEqual(['equipment/su-35', 'place/beijing']);
    expect(await around({ depth: 2, limit: 1 })).toEqual({
      ids: ['person/dong-jun', 'country/CN'],
      leftOut: 4,
    });
    expect((await around({ depth: 2, kinds: ['Country', 'Place'] })).ids).toEqual([
      'person/dong-jun',
      'country/CN',
      'place/beijing',
    ]);
    await expect(around({ id: 'person/nobody' })).rejects.toMatchObject({ code: 'not_found' });
  });
}
