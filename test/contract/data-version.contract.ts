import { expect } from 'vitest';
import { EventsRequest, NeighboursRequest, NodeId, PathsRequest, SearchRequest } from '#domain';
import { anArticleGraph } from './builders.ts';
import type { ContractContext } from './graph-store.contract.ts';

export function dataVersionContract({ store, test }: ContractContext): void {
  const graph = anArticleGraph({ mentions: ['putin', 'dong'] });
  const workspace = () => store().workspace;

  test('every write gives another version, of the graph and of what readers keep', async () => {
    let updatedAt = '';
    const keep = async (title: string) => {
      const known = updatedAt === '' ? {} : { updatedAt };
      ({ updatedAt } = await workspace().put('scene', { id: 'mine', title, json: '1', ...known }));
    };
    const writes: Readonly<Record<string, () => Promise<unknown>>> = {
      putting: () => store().putArticles([graph]),
      replacing: () => store().putArticles([anArticleGraph({ mentions: ['putin'], ingestVersion: '2' })]),
      deleting: () => store().deleteArticle(graph.article.id),
      keeping: () => keep('a'),
      changing: () => keep('b'),
      removing: () => workspace().remove('scene', 'mine'),
    };
    const versions = [await store().dataVersion()];
    for (const write of Object.values(writes)) {
      await write();
      versions.push(await store().dataVersion());
    }
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('no reading changes the version', async () => {
    await store().putArticles([graph]);
    await workspace().put('scene', { id: 'mine', title: 'a', json: '1' });
    const version = await store().dataVersion();
    const id = NodeId.parse('person/putin');
    const options = { trust: 'adHoc', limit: 10, timeoutMs: 10_000 } as const;
    await store().node(id);
    await store().neighbours(id, NeighboursRequest.parse({}));
    await store().search(SearchRequest.parse({ q: '普京' }));
    await store().events(EventsRequest.parse({}));
    await store().paths(PathsRequest.parse({ from: id, to: 'country/RU' }));
    await store().article(graph.article.id);
    await store().stats();
    await store().query('MATCH (n) RETURN count(n) AS n', {}, options);
    for await (const _part of store().stream('MATCH (n) RETURN n.id AS id', {}, options)) continue;
    for await (const _line of store().export({ kind: 'all', articles: false })) continue;
    await workspace().all('scene');
    await workspace().get('scene', 'mine');
    expect(await store().dataVersion()).toBe(version);
    expect(await store().migrate()).toEqual([]);
    expect(await store().dataVersion()).toBe(version);
    await workspace().remove('scene', 'mine');
  });
}
