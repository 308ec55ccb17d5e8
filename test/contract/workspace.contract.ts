import { expect } from 'vitest';
import { isMailuoError, KeptKind, SearchRequest } from '#domain';
import { anArticleGraph } from './builders.ts';
import { dump, empty } from './dump.ts';
import type { ContractContext } from './graph-store.contract.ts';

const aQuery = { id: 'mine', title: '我的查询', folder: '军演/2024', json: '{"a":"普京"}' };

export function workspaceContract({ store, reopen, test: contractTest }: ContractContext): void {
  const workspace = () => store().workspace;
  const clear = async () => {
    for (const kind of KeptKind.options) {
      for (const { id } of await workspace().list(kind)) await workspace().remove(kind, id);
    }
  };
  const test: ContractContext['test'] = (name, body) =>
    contractTest(name, async (context) => {
      await clear();
      try {
        await body(context);
      } finally {
        await clear();
      }
    });
  const codeOf = async (promise: Promise<unknown>) => {
    const error: unknown = await promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return isMailuoError(error) ? error.code : error;
  };

  test('what is kept is there again, also after closing, and its list leaves out what it holds', async () => {
    const kept = await workspace().put('query', aQuery);
    await reopen();
    expect(await workspace().get('query', 'mine')).toEqual({ ...aQuery, updatedAt: kept.updatedAt });
    const { json: _json, ...head } = kept;
    expect(await workspace().list('query')).toEqual([head]);
    expect(await workspace().all('query')).toEqual([kept]);
  });

  test('a list is in the order of folders, titles and ids, whatever the order of putting', async () => {
    for (const [id, title, folder] of [
      ['d', 'B', 'z'],
      ['c', 'A', 'z'],
      ['b', 'A', undefined],
      ['a', 'A', undefined],
    ] as const) {
      await workspace().put('query', { id, title, json: '1', ...(folder === undefined ? {} : { folder }) });
    }
    expect((await workspace().list('query')).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('one kind knows nothing of the other', async () => {
    await workspace().put('query', aQuery);
    expect(await workspace().list('scene')).toEqual([]);
    expect(await codeOf(workspace().get('scene', 'mine'))).toBe('not_found');
    await workspace().put('scene', { ...aQuery, json: '{"other":1}' });
    expect((await workspace().get('query', 'mine')).json).toBe(aQuery.json);
  });

  test('a change gives a later time, and can take the folder away', async () => {
    const first = await workspace().put('query', aQuery);
    const second = await workspace().put('query', {
      id: 'mine',
      title: 'b',
      json: '2',
      updatedAt: first.updatedAt,
    });
    expect(second.updatedAt > first.updatedAt).toBe(true);
    expect(await workspace().get('query', 'mine')).toEqual({
      id: 'mine',
      title: 'b',
      json: '2',
      updatedAt: second.updatedAt,
    });
  });

  test('of two who change what both have read, the second is refused and the first stays', async () => {
    const { updatedAt } = await workspace().put('query', aQuery);
    const changes = await Promise.allSettled(
      ['one', 'two', 'three'].map((title) => workspace().put('query', { ...aQuery, title, updatedAt })),
    );
    expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const kept = await workspace().get('query', 'mine');
    const [won] = changes.flatMap((change) => (change.status === 'fulfilled' ? [change.value] : []));
    expect(kept).toEqual(won);
    expect(await codeOf(workspace().put('query', { ...aQuery, updatedAt }))).toBe('conflict');
  });

  test('a new one does not replace another, and one that was removed is not made again by a change', async () => {
    const { updatedAt } = await workspace().put('query', aQuery);
    expect(await codeOf(workspace().put('query', { ...aQuery, title: 'new' }))).toBe('conflict');
    expect(await workspace().remove('query', 'mine')).toBe(true);
    expect(await workspace().remove('query', 'mine')).toBe(false);
    expect(await codeOf(workspace().put('query', { ...aQuery, updatedAt }))).toBe('not_found');
    expect(await workspace().list('query')).toEqual([]);
  });

  test('2 MiB come back as they were put', async () => {
    const json = JSON.stringify('边'.repeat(600_000) + '"'.repeat(100_000));
    await workspace().put('scene', { id: 'large', title: 'large', json });
    expect((await workspace().get('scene', 'large')).json === json).toBe(true);
  });

  test('what is kept is no part of the graph: not in statistics, exports, search or results', async () => {
    const article = anArticleGraph({ mentions: ['putin'] });
    await store().putArticles([article]);
    const [stats, all] = [await store().stats(), await dump(store())];
    await workspace().put('query', { ...aQuery, title: '普京' });
    expect(await store().stats()).toEqual(stats);
    expect(await dump(store())).toEqual(all);
    const { hits } = await store().search(SearchRequest.parse({ q: '普京' }));
    expect(hits.map(({ node }) => node.id)).not.toContain('mine');
    expect(hits.every(({ node }) => node.id.includes('/'))).toBe(true);
    const options = { trust: 'adHoc', limit: 100, timeoutMs: 10_000 } as const;
    const { graph } = await store().query('MATCH (n) RETURN n AS n', {}, options);
    expect(graph.nodes.map(({ id }) => id)).toContain('person/putin');
    expect(graph.nodes.every(({ id }) => id.includes('/'))).toBe(true);
  });

  test('deleting every article leaves what readers keep', async () => {
    await store().putArticles([anArticleGraph({ mentions: ['putin'] })]);
    const kept = await workspace().put('query', aQuery);
    await empty(store());
    expect(await workspace().all('query')).toEqual([kept]);
  });
}
