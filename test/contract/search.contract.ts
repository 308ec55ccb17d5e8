import { expect } from 'vitest';
import { isMailuoError, SearchRequest } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';

export function searchContract({ store, test }: ContractContext): void {
  const find = async (q: string, request: object = {}) =>
    store().search(SearchRequest.parse({ q, ...request }));
  const ids = async (q: string, request: object = {}) =>
    (await find(q, request)).hits.map(({ node }) => node.id);
  const put = () =>
    store().putArticles([
      anArticleGraph({
        key: 'a',
        title: '董军会见别洛乌索夫',
        mentions: ['dong', 'belousov', 'ministry'],
        events: [{ key: 'x', title: '中俄防长在北京会谈', date: '2024-10-14', actors: ['dong'] }],
      }),
      anArticleGraph({
        key: 'b',
        title: '俄軍演習',
        body: '別洛烏索夫表示歡迎。',
        mentions: ['dong', 'putin', 'beijing', 'china', 'su35'],
      }),
    ]);

  for (const { q, first, why } of [
    { q: '董军', first: 'person/dong-jun', why: 'by its name' },
    { q: '普丁', first: 'person/putin', why: 'by an alias' },
    { q: '洛乌', first: 'person/belousov-andrei', why: 'by a part of its name' },
    { q: '京', first: 'person/putin', why: 'by a single character' },
    { q: '別洛烏索夫', first: 'person/belousov-andrei', why: 'in Traditional characters' },
    { q: 'PUTIN', first: 'person/putin', why: 'by its Latin name in any case' },
    { q: 'dongjun', first: 'person/dong-jun', why: 'by pinyin' },
    { q: 'Dong Jun', first: 'person/dong-jun', why: 'by pinyin in two words' },
    { q: 'bj', first: 'place/beijing', why: 'by initials' },
    { q: 'su-35', first: 'equipment/su-35', why: 'by letters and digits' },
    { q: '防长在北京', first: 'event/meeting/2024-10-14/x', why: 'by words of an event’s title' },
    { q: '俄军演习', first: 'article/b', why: 'by an article’s title in the other script' },
  ]) {
    test(`a node is found ${why}: ${q}`, async () => {
      await put();
      expect((await ids(q))[0]).toBe(first);
    });
  }

  test('the form that matched is named where it is not the name', async () => {
    await put();
    expect((await find('普丁')).hits[0]).toMatchObject({ matched: '普丁', articleCount: 1 });
    expect((await find('普京')).hits[0]).not.toHaveProperty('matched');
  });

  test('an exact name comes before a longer one, whatever the number of articles', async () => {
    await put();
    expect((await ids('中国')).slice(0, 2)).toEqual(['country/CN', 'organization/cn-mod']);
  });

  test('articles are found by words of their text in either script, after those with the words in the title', async () => {
    await put();
    expect(await ids('别洛乌索夫', { kinds: 'Article' })).toEqual(['article/a', 'article/b']);
  });

  test('only the kinds asked for are found', async () => {
    await put();
    expect(await ids('北京', { kinds: 'Place' })).toEqual(['place/beijing']);
  });

  test('nothing is found for what is nowhere, nor for marks of the index itself', async () => {
    await put();
    for (const q of ['台湾', 'zzz', '"', 'a\\b AND (', '*'])
      expect(await find(q)).toEqual({ hits: [], total: 0, remaining: 0 });
  });

  test('pages follow each other without gap or repetition and say what is left', async () => {
    await put();
    const all = await ids('京', { limit: 100 });
    const first = await find('京', { limit: 1 });
    expect(first).toMatchObject({ total: all.length, remaining: all.length - 1 });
    const second = await find('京', { limit: 100, cursor: first.nextCursor });
    expect([...first.hits, ...second.hits].map(({ node }) => node.id)).toEqual(all);
    expect(second).toMatchObject({ total: all.length, remaining: 0 });
    expect(second).not.toHaveProperty('nextCursor');
  });

  test('a cursor that is not ours is refused', async () => {
    const error: unknown = await find('京', { cursor: 'x' }).catch((thrown: unknown) => thrown);
    expect(isMailuoError(error, 'invalid_input')).toBe(true);
  });
}
