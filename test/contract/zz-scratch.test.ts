import { test } from 'vitest';
import { openStore } from '#store';
import { startNeo4j } from '../../scripts/neo4j.mjs';
import { HOSTILE_INPUTS } from './api-hostile-inputs.ts';
import { anArticleGraph } from './builders.ts';
test('x', async () => {
  const t=Date.now();
  const server = await startNeo4j({});
  console.log('neo4j up', Date.now()-t);
  try {
  const store = await openStore(server.uri);
  await store.migrate();
  await store.putArticles([anArticleGraph({ mentions: ['putin'], events: [{ key: 'x', date: '2024-10-14', actors: ['putin', 'dong'] }] })]);
  const before = JSON.stringify(await store.stats());
  for (const { name, body, path } of HOSTILE_INPUTS) {
    if (path !== '/api/cypher' || body === undefined) continue;
    const b = JSON.parse(body.length > 9000 ? '{}' : body);
    if (typeof b.statement !== 'string') continue;
    const t1 = Date.now();
    const out = await store.query(b.statement, b.params ?? {}, { trust: 'adHoc', limit: 10, timeoutMs: 3000 }).then((a) => 'ROWS ' + JSON.stringify(a.rows), (e) => `${e.code ?? e.name} ${e.message}`);
    console.log(name, Date.now()-t1, out.slice(0, 200), JSON.stringify(await store.stats()) === before ? '' : 'CHANGED!!!');
  }
  await store.close();
  } finally { await server.stop(); }
}, 300000);
