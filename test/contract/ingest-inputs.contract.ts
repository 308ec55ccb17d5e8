import { expect } from 'vitest';
import type { ArticleGraph } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';

const inputOf = (hash: string, ...graphs: readonly ArticleGraph[]) => ({
  hash,
  ingestVersion: '1',
  articles: graphs.map(({ article }) => article.id),
});

export function inputsContract({ store, reopen, test }: ContractContext): void {
  const known = async (...hashes: readonly string[]) => [...(await store().knownInputs(hashes, '1'))];
  const one = anArticleGraph({ key: 'one', mentions: ['putin'] });
  const two = anArticleGraph({ key: 'two', mentions: ['dong'] });

  test('an input is known once its article is put, also after closing', async () => {
    expect(await known('h1')).toEqual([]);
    await store().putArticles([one], { inputs: [inputOf('h1', one)] });
    expect(await known('h1', 'h2')).toEqual([['h1', 1]]);
    await reopen();
    expect(await known('h1', 'h1')).toEqual([['h1', 1]]);
  });

  test('an input is known to the ingest version that dealt with it and to no other', async () => {
    await store().putArticles([one], { inputs: [inputOf('h1', one)] });
    expect([...(await store().knownInputs(['h1'], '2'))]).toEqual([]);
    const next = anArticleGraph({ key: 'one', mentions: ['putin'], ingestVersion: '2' });
    await store().putArticles([next], { inputs: [{ ...inputOf('h1', next), ingestVersion: '2' }] });
    expect(await known('h1')).toEqual([]);
    expect([...(await store().knownInputs(['h1'], '2'))]).toEqual([['h1', 1]]);
  });

  test('an input of several articles is known as long as all of them are there', async () => {
    await store().putArticles([one]);
    await store().putArticles([two], { inputs: [inputOf('h1', one, two)] });
    expect(await known('h1')).toEqual([['h1', 2]]);
    await store().deleteArticle(one.article.id);
    expect(await known('h1')).toEqual([]);
  });

  test('a batch that is refused leaves its inputs unknown', async () => {
    const bad: ArticleGraph = { ...two, entities: [] };
    const put = store().putArticles([one, bad], { inputs: [inputOf('h1', one), inputOf('h2', bad)] });
    await expect(put).rejects.toThrow(/person\/dong-jun/);
    expect(await known('h1', 'h2')).toEqual([]);
  });

  test('an input whose article gave way to another edition stays known, and one that was forced out does not', async () => {
    const later = anArticleGraph({ key: 'one', mentions: ['dong'], publishedAt: '2024-10-16' });
    await store().putArticles([one], { inputs: [inputOf('h1', one)] });
    await store().putArticles([later], { inputs: [inputOf('h2', later)] });
    expect(await known('h1', 'h2')).toEqual([
      ['h1', 1],
      ['h2', 1],
    ]);
    await store().putArticles([one], { force: true, inputs: [inputOf('h1', one)] });
    expect(await known('h1', 'h2')).toEqual([['h1', 1]]);
  });

  test('the same content from two places of one batch is one input', async () => {
    const input = inputOf('h1', one);
    await store().putArticles([one, one], { inputs: [input, input] });
    expect(await known('h1')).toEqual([['h1', 1]]);
  });

  test('an input of many articles can be noted after they were put', async () => {
    await store().putArticles([one, two]);
    await store().putArticles([], { inputs: [inputOf('h1', one, two)] });
    expect(await known('h1')).toEqual([['h1', 2]]);
  });

  test('of two editions that differ in address and layout alone, the same one stays in either order', async () => {
    const edition = (url: string) => ({ ...one, article: { ...one.article, url } });
    const [plain, tracked] = [edition('https://example.org/one'), edition('https://example.org/one?ref=x')];
    const kept = async (...graphs: readonly ArticleGraph[]) => {
      for (const graph of graphs) await store().putArticles([graph]);
      const { article } = await store().article(one.article.id);
      await store().deleteArticle(one.article.id);
      return article.url;
    };
    expect(await kept(plain, tracked)).toBe(await kept(tracked, plain));
  });
}
