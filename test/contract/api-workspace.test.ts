import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  ImportResponse,
  ListedQuery,
  QueriesResponse,
  QueryResponse,
  RemovedResponse,
  Scene,
  SceneHead,
  ScenesResponse,
  SuggestionsResponse,
} from '#domain';
import { ENGINES, openApiOn } from './api-engines.ts';
import { answerOf, problemOf, type Api } from './api-server.ts';

describe.for(ENGINES)('what readers keep on %s', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApiOn(engine);
  });
  afterAll(async () => {
    expect(api.takeErrors()).toEqual([]);
    await api.close();
  });

  const aQuery = (title: string, statement = 'MATCH (p:Person {id: $person}) RETURN p AS person') => ({
    title: { zh: title, en: title },
    about: { zh: title, en: title },
    params: statement.includes('$person') ? { person: { type: 'person', zh: '人物', en: 'Person' } } : {},
    returns: 'both',
    columns: ['person'],
    statement,
  });
  const send = (method: string, path: string, body: unknown) =>
    fetch(`${api.server.address}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const create = async (body: unknown) => answerOf(await api.post('/api/queries', body), ListedQuery);
  const listed = async () => (await answerOf(await api.get('/api/queries'), QueriesResponse)).queries;
  const upload = (bytes: Uint8Array | string, type: string, search = '') =>
    fetch(`${api.server.address}/api/queries/import${search}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
    });
  const clear = async () => {
    for (const { name, editable } of await listed()) {
      if (editable) await fetch(`${api.server.address}/api/queries/${name}`, { method: 'DELETE' });
    }
  };
  const archive = async () =>
    unzipSync(new Uint8Array(await (await api.get('/api/queries/export')).arrayBuffer()));

  test('a query that was kept is listed after those of the program, and runs', async () => {
    const kept = await create({ ...aQuery('某人是谁'), folder: '人物/军人' });
    expect(kept).toMatchObject({ editable: true, folder: '人物/军人' });
    const all = await listed();
    expect(all.at(-1)).toEqual(kept);
    expect(all.filter(({ editable }) => !editable).map(({ name }) => name)).toContain('who-met-whom');
    const run = await api.post(`/api/queries/${kept.name}/run`, { params: { person: 'person/putin' } });
    expect((await answerOf(run, QueryResponse)).graph.nodes.map(({ id }) => id)).toEqual(['person/putin']);
    await clear();
  });

  test('an id out of one result goes into the next query as its parameter', async () => {
    const first = await create(
      aQuery('最近的会面', 'MATCH (p:Person)-[:TOOK_PART_IN]->(e:Event) RETURN p AS person ORDER BY p.id'),
    );
    const second = await create(
      aQuery('他的会面', 'MATCH (p:Person {id: $person})-[:TOOK_PART_IN]->(e:Event) RETURN e AS person'),
    );
    const { rows } = await answerOf(await api.post(`/api/queries/${first.name}/run`, {}), QueryResponse);
    const { id } = z.object({ id: z.string() }).parse(rows[0]?.[0]);
    const { graph } = await answerOf(
      await api.post(`/api/queries/${second.name}/run`, { params: { person: id } }),
      QueryResponse,
    );
    expect(graph.nodes.map(({ kind }) => kind)).toContain('Event');
    await clear();
  });

  test('a query of one’s own can neither write nor read files', async () => {
    for (const statement of [
      "CREATE (p:Person {id: 'person/x'}) RETURN p AS person",
      "LOAD CSV FROM '/etc/passwd' AS person RETURN person",
    ]) {
      const { name } = await create(aQuery('坏', statement));
      expect(await problemOf(await api.post(`/api/queries/${name}/run`, {}))).toMatchObject({
        code: 'query_refused',
      });
    }
    await clear();
  });

  test.for([
    ['a parameter that is not declared', { statement: 'RETURN $who AS person' }, /params\.who/],
    ['a second statement', { statement: 'RETURN 1 AS person; RETURN 2 AS person' }, /second statement/],
    [
      'a default that its type refuses',
      { params: { person: { type: 'date', zh: '日', en: 'Day', default: 'soon' } } },
      /params\.person\.default/,
    ],
  ] as const)('a query that its own file could not hold is not kept: %s', async ([, part, reason]) => {
    const problem = await problemOf(await api.post('/api/queries', { ...aQuery('存不住'), ...part }));
    expect([problem.code, problem.detail]).toEqual(['invalid_input', expect.stringMatching(reason)]);
    const { name, updatedAt } = await create(aQuery('存得住'));
    const change = await send('PUT', `/api/queries/${name}`, { ...aQuery('存得住'), ...part, updatedAt });
    expect(await problemOf(change)).toMatchObject({ code: 'invalid_input' });
    await clear();
  });

  test('values for a parameter are suggested, of a query of the program and of one’s own', async () => {
    const suggested = async (path: string) =>
      answerOf(await api.get(`/api/queries/${path}`), SuggestionsResponse);
    const who = await suggested(`travels/suggestions?param=person&q=${encodeURIComponent('普丁')}`);
    expect(who.suggestions.map(({ value }) => value)).toEqual(['person/putin']);
    expect(who).toMatchObject({ total: 1, remaining: 0, complete: true });
    const suggest = 'MATCH (p:Person) RETURN p.id AS value, p.name AS label ORDER BY value';
    const own = {
      ...aQuery('人'),
      params: { person: { type: 'person', zh: '人物', en: 'Person', suggest } },
    };
    const { name } = await create(own);
    const all = await suggested(`${name}/suggestions?param=person`);
    expect(all.suggestions).toContainEqual({ value: 'person/putin', label: '普京' });
    expect(all.total).toBe(3);
    await clear();
  });

  test('a suggestion of one’s own that writes is refused, and one for no parameter is not found', async () => {
    const suggest = "CREATE (p:Person {id: 'person/x'}) RETURN p.id AS value, p.id AS label";
    const { name } = await create({
      ...aQuery('坏'),
      params: { person: { type: 'string', zh: '人', en: 'Person', suggest } },
    });
    const asked = await api.get(`/api/queries/${name}/suggestions?param=person`);
    expect(await problemOf(asked)).toMatchObject({ code: 'query_refused' });
    const none = await problemOf(await api.get(`/api/queries/${name}/suggestions?param=who`));
    expect([none.code, none.detail]).toEqual(['not_found', expect.stringContaining('person')]);
    expect((await problemOf(await api.get('/api/queries/nothing/suggestions?param=a'))).status).toBe(404);
    expect((await problemOf(await api.get('/api/queries/travels/suggestions'))).status).toBe(400);
    await clear();
  });

  test('of two who change what both have read, the second is told so', async () => {
    const { name, updatedAt } = await create(aQuery('原样'));
    const path = `/api/queries/${name}`;
    const changed = await answerOf(await send('PUT', path, { ...aQuery('改过'), updatedAt }), ListedQuery);
    expect(changed).toMatchObject({ name, title: { zh: '改过' } });
    expect(await problemOf(await send('PUT', path, { ...aQuery('也改'), updatedAt }))).toMatchObject({
      status: 409,
      code: 'conflict',
    });
    expect((await listed()).at(-1)?.title.zh).toBe('改过');
    await answerOf(await fetch(`${api.server.address}${path}`, { method: 'DELETE' }), RemovedResponse);
    expect((await problemOf(await fetch(`${api.server.address}${path}`, { method: 'DELETE' }))).status).toBe(
      404,
    );
    expect((await problemOf(await send('PUT', path, { ...aQuery('x'), updatedAt }))).status).toBe(404);
  });

  test('a name that no query of one’s own can have is refused where one is changed', async () => {
    const path = `/api/queries/${encodeURIComponent('会 谈')}`;
    const problem = await problemOf(await send('PUT', path, aQuery('x')));
    expect(problem).toMatchObject({ status: 400, code: 'invalid_input' });
    expect(problem.fields?.map((field) => field.path)).toContain('path.name');
  });

  test('a query of the program is neither overwritten, changed nor removed', async () => {
    const path = '/api/queries/who-met-whom';
    const updatedAt = new Date().toISOString();
    const answers = [
      await api.post('/api/queries', { ...aQuery('x'), name: 'who-met-whom' }),
      await send('PUT', path, { ...aQuery('x'), updatedAt }),
      await fetch(`${api.server.address}${path}`, { method: 'DELETE' }),
    ];
    for (const answer of answers)
      expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'conflict' });
  });

  test('two queries with one title get two names and two file names, and an export goes back in as it is', async () => {
    const kept = [
      await create({ ...aQuery('会谈'), folder: '军演' }),
      await create({ ...aQuery('会谈', 'RETURN 1 AS person'), folder: '军演' }),
      await create(aQuery('a/b:c*?"<>|', 'RETURN 2 AS person')),
      await create(aQuery('con', 'RETURN 3 AS person')),
      await create(aQuery('长'.repeat(300), 'RETURN 4 AS person')),
    ];
    expect(new Set(kept.map(({ name }) => name)).size).toBe(kept.length);
    const files = await archive();
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining(['军演/会谈.cypher', '军演/会谈 (2).cypher', 'a_b_c_.cypher', '_con.cypher']),
    );
    expect(names.every((name) => Buffer.byteLength(name.split('/').at(-1) ?? '') <= 255)).toBe(true);
    expect(names).toHaveLength(kept.length);

    const again = await answerOf(await upload(zipSync(files), 'application/zip'), ImportResponse);
    expect([again.refused, new Set(again.imported.map(({ outcome }) => outcome))]).toEqual([
      [],
      new Set(['unchanged']),
    ]);
    await clear();
    const back = await answerOf(await upload(zipSync(files), 'application/zip'), ImportResponse);
    expect(back.imported.every(({ outcome }) => outcome === 'created')).toBe(true);
    expect(await archive()).toEqual(files);
    await clear();
  });

  test('the file of a query can be taken, and put in again', async () => {
    const response = await api.get('/api/queries/who-met-whom/file');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('.cypher');
    const text = await response.text();
    expect(text.startsWith('// 谁与谁会面\n')).toBe(true);
    const { imported } = await answerOf(
      await upload(text, 'text/plain', '?file=who-met-whom.cypher&folder=%E6%88%91%E7%9A%84'),
      ImportResponse,
    );
    expect(imported).toMatchObject([{ name: 'who-met-whom-2', folder: '我的', outcome: 'created' }]);
    expect((await problemOf(await api.get('/api/queries/nothing/file'))).detail).toContain('who-met-whom');
    await clear();
  });

  test('bad files are named with the reason, and the rest goes in', async () => {
    const form = new FormData();
    form.append('files', new File(['// 好\nRETURN 1 AS n;'], '好.cypher'));
    form.append('files', new File(['// 空\n'], '空.cypher'));
    form.append('files', new File([new Uint8Array([0xff, 0xfe, 0x41])], '乱.cypher'));
    form.append('files', new File(['x'], 'picture.png'));
    form.append(
      'files',
      new File(
        [new Uint8Array(zipSync({ '里/面.cypher': strToU8('RETURN 2 AS n'), '.DS_Store': strToU8('x') }))],
        'a.zip',
      ),
    );
    const response = await fetch(`${api.server.address}/api/queries/import`, { method: 'POST', body: form });
    const { imported, refused } = await answerOf(response, ImportResponse);
    expect(imported).toMatchObject([{ file: '好.cypher' }, { file: '里/面.cypher', folder: '里' }]);
    expect(refused.map(({ file }) => file).toSorted()).toEqual(
      ['picture.png', '乱.cypher', '空.cypher'].toSorted(),
    );
    expect(refused.find(({ file }) => file === '乱.cypher')?.reason).toMatch(/UTF-8/);
    await clear();
  });

  test.for([
    ['no zip at all', strToU8('PK\u0003\u0004 nonsense'), 'application/zip', 400, /zip/],
    ['a zip that unpacks to 30 MB', bomb(300, 100_000), 'application/zip', 413, /unpacked/],
    ['a zip of three thousand files', bomb(3000, 1), 'application/zip', 413, /entries/],
    [
      'a zip that names a place outside',
      zipSync({ '../../x.cypher': strToU8('RETURN 1') }),
      'application/zip',
      400,
      /relative path/,
    ],
    ['a body that is too large', new Uint8Array(9_000_000), 'application/zip', 413, /larger/],
    ['no body', new Uint8Array(), 'application/zip', 400, /file/],
    ['JSON', strToU8('{}'), 'application/json', 400, /Content-Type/],
    ['a form that is none', strToU8('x'), 'multipart/form-data; boundary=y', 400, /form/],
  ] as const)('%s is refused', async ([, bytes, type, status, reason]) => {
    const problem = await problemOf(await upload(bytes, type));
    expect([problem.status, problem.detail]).toEqual([status, expect.stringMatching(reason)]);
    expect((await listed()).every(({ editable }) => !editable)).toBe(true);
  });

  test('one file that is too large in a zip is refused alone', async () => {
    const zip = zipSync({ 'large.cypher': new Uint8Array(300_000), 'b.cypher': strToU8('RETURN 1 AS n') });
    const { imported, refused } = await answerOf(
      await upload(zip, 'application/octet-stream'),
      ImportResponse,
    );
    expect([imported.map(({ file }) => file), refused.map(({ file }) => file)]).toEqual([
      ['b.cypher'],
      ['large.cypher'],
    ]);
    await clear();
  });

  test.for([
    [{ folder: '../x' }, 'body.folder'],
    [{ folder: 'a//b' }, 'body.folder'],
    [{ folder: '' }, 'body.folder'],
    [{ name: 'import' }, 'body.name'],
    [{ name: 'Ünicode' }, 'body.name'],
    [{ statement: ' ; ' }, 'body.statement'],
    [{ statement: `RETURN '${'x'.repeat(20_000)}'` }, 'body.statement'],
    [{ editable: true }, 'body'],
  ] as const)('a query with %j is refused', async ([change, field]) => {
    const problem = await problemOf(await api.post('/api/queries', { ...aQuery('x'), ...change }));
    expect(problem).toMatchObject({ status: 400, fields: [{ path: field }] });
  });

  test('a scene is kept, listed without what it holds, changed by who has read it, and removed', async () => {
    const scene = { positions: [{ id: 'person/putin', x: 1.5, y: null }], 说明: '示例' };
    const head = await answerOf(
      await api.post('/api/scenes', { name: ' 一景 ', folder: 'a/b', scene }),
      SceneHead,
    );
    expect(head).toMatchObject({ name: '一景', folder: 'a/b' });
    expect(await answerOf(await api.get('/api/scenes'), ScenesResponse)).toEqual({ scenes: [head] });
    const path = `/api/scenes/${head.id}`;
    expect(await answerOf(await api.get(path), Scene)).toEqual({ ...head, scene });
    const change = { name: '二景', scene: [], updatedAt: head.updatedAt };
    const changed = await answerOf(await send('PUT', path, change), SceneHead);
    expect(await answerOf(await api.get(path), Scene)).toEqual({ ...changed, scene: [] });
    expect((await problemOf(await send('PUT', path, change))).code).toBe('conflict');
    await answerOf(await fetch(`${api.server.address}${path}`, { method: 'DELETE' }), RemovedResponse);
    expect((await problemOf(await api.get(path))).status).toBe(404);
  });

  test('a scene of more than 2 MiB is too large, one of nearly that is not', async () => {
    const large = await problemOf(await api.post('/api/scenes', { name: 'x', scene: 'x'.repeat(2_100_000) }));
    expect(large.code).toBe('too_large');
    const { id } = await answerOf(
      await api.post('/api/scenes', { name: 'x', scene: 'x'.repeat(2_000_000) }),
      SceneHead,
    );
    expect((await api.get(`/api/scenes/${id}`)).status).toBe(200);
    expect((await problemOf(await api.post('/api/scenes', { name: 'x' }))).fields?.[0]?.path).toBe(
      'body.scene',
    );
  });
});

/** A zip of files that are almost nothing packed. */
function bomb(files: number, bytes: number): Uint8Array {
  const content = new Uint8Array(bytes);
  return zipSync(Object.fromEntries(Array.from({ length: files }, (_, each) => [`${each}.cypher`, content])));
}
