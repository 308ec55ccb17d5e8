import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCypherStore } from '../../server/store/cypher-store.ts';
import { openEmbedded } from '../../server/store/embedded/engine.ts';
import { anArticleGraph } from './builders.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-outgrown-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

test('a graph that outgrows its memory is trouble of the store, not of the articles that came last', async () => {
  const engine = await openEmbedded({ folder, memoryLimit: 1 });
  const store = createCypherStore(engine);
  try {
    const putOn = async () => {
      for (let count = 0; ; count += 100) {
        const keys = Array.from({ length: 100 }, (_, index) => `${count + index}`);
        await store.putArticles(keys.map((key) => anArticleGraph({ key, mentions: ['putin'] })));
      }
    };
    await expect(putOn()).rejects.toMatchObject({
      code: 'store_unwritable',
      message: expect.stringContaining('outgrown'),
    });
  } finally {
    await store.close();
  }
});
