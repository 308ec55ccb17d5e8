import { afterAll, beforeAll, expect, test } from 'vitest';
import { StatsResponse } from '#domain';
import { openStore } from '#store';
import { missingForNeo4j, startNeo4j, type Neo4jServer } from '../../scripts/neo4j.mjs';
import { HOSTILE_INPUTS, sendInput } from './api-hostile-inputs.ts';
import { answerOf, openApi, type Api } from './api-server.ts';
import { anArticleGraph } from './builders.ts';
import { dump } from './dump.ts';

// A database named in NEO4J_URI belongs to the store's own contract, which may run at the same time.
const missing = missingForNeo4j();
const isRequired = (process.env['MAILUO_REQUIRE'] ?? '').split(',').includes('neo4j');

if (missing === undefined) {
  let neo4j: Neo4jServer | undefined;
  let api: Api;
  beforeAll(async () => {
    neo4j = await startNeo4j({ log: console.error });
    api = await openApi(undefined, undefined, neo4j.uri);
  });
  afterAll(async () => {
    await api.close();
    await neo4j?.stop();
  });

  const inputs = HOSTILE_INPUTS.filter(({ path }) => /\/cypher|\/run$|\/search|\/export/.test(path));

  test('hostile statements, parameters and searches do no harm on Neo4j either', async () => {
    const before = await dump(api.store);
    expect(inputs.length).toBeGreaterThan(80);
    const harmed: string[] = [];
    for (const input of inputs) {
      const { status, text } = await sendInput(api.server.address, input);
      const hasLeaked = /root:x:0:0|node_modules|\n\s+at .+:\d+:\d+/.test(text);
      if (hasLeaked || status < 200 || status >= 500) harmed.push(`${input.name}: ${text.slice(-400)}`);
      harmed.push(...api.takeErrors());
    }
    expect(harmed).toEqual([]);
    expect(await dump(api.store)).toEqual(before);
  });

  test('who has an answer is not told that it still holds after another process wrote', async () => {
    const other = await openStore(neo4j?.uri ?? '');
    const ask = (mark?: string) =>
      fetch(
        `${api.server.address}/api/stats`,
        mark === undefined ? {} : { headers: { 'if-none-match': mark } },
      );
    const articles = async (response: Response) => (await answerOf(response, StatsResponse)).nodes.Article;
    const first = await ask();
    expect(await articles(first)).toBe(2);
    const mark = first.headers.get('etag') ?? '';
    expect((await ask(mark)).status).toBe(304);
    const graph = anArticleGraph({ key: 'elsewhere', mentions: ['putin'] });
    await other.putArticles([graph]);
    const second = await ask(mark);
    expect(await articles(second)).toBe(3);
    await other.deleteArticle(graph.article.id);
    expect(await articles(await ask(second.headers.get('etag') ?? ''))).toBe(2);
    const scenes = await api.get('/api/scenes');
    await other.workspace.put('scene', { id: crypto.randomUUID(), title: 'a', json: '1' });
    const asked = { headers: { 'if-none-match': scenes.headers.get('etag') ?? '' } };
    expect((await fetch(`${api.server.address}/api/scenes`, asked)).status).toBe(200);
    await other.close();
  });
} else if (isRequired && process.env['NEO4J_URI'] === undefined) {
  test('Neo4j is there, as MAILUO_REQUIRE asks', () => {
    expect.fail(missing);
  });
} else {
  test.skip(`the API on Neo4j (${missing})`);
}
