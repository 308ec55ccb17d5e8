import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { ContractContext } from './graph-store.contract.ts';
import { anArticleGraph } from './builders.ts';

export function schemaContract({ store, reopen, test }: ContractContext): void {
  test('a schema file is recorded and never applied again', async () => {
    expect(await store().migrate()).toEqual([]);
    const other = store().engine === 'neo4j' ? '.embedded.cypher' : '.neo4j.cypher';
    const files = readdirSync(new URL('../../cypher/schema/', import.meta.url)).filter(
      (file) => !file.endsWith(other),
    );
    const options = { trust: 'saved', limit: 100, timeoutMs: 10_000 } as const;
    const { rows } = await store().query(
      'MATCH (v:SchemaVersion) RETURN v.name AS name ORDER BY name',
      {},
      options,
    );
    expect(rows.flat()).toEqual(files.map((file) => file.replace('.cypher', '')).toSorted());
  });

  test('what was put is there after closing and opening again', async () => {
    const graph = anArticleGraph({ key: 'kept', mentions: ['putin'] });
    await store().putArticles([graph]);
    await reopen();
    expect(await store().migrate()).toEqual([]);
    expect((await store().article(graph.article.id)).article).toEqual(graph.article);
  });
}
