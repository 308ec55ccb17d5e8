import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ArticlesResponse } from '#domain';
import { describeApi } from '../../server/openapi/document.ts';
import { ROUTES } from '../../server/routes/index.ts';
import { answerOf, openApi, type Api } from './api-server.ts';
import { putSamples } from './sample-graph.ts';

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  security: z.array(z.unknown()).optional(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['path', 'query']),
        description: z.string().optional(),
        examples: z.record(z.string(), z.object({ value: z.unknown() })).default({}),
        schema: z.looseObject({}),
      }),
    )
    .default([]),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).default({}) })),
});
type Responses = z.infer<typeof Operation>['responses'];
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

let api: Api;
let document: z.infer<typeof Document>;
let ajv: Ajv2020;
let anArticle: string;

beforeAll(async () => {
  api = await openApi([]);
  await putSamples(api.store);
  const served: unknown = await (await api.get('/api/openapi.json')).json();
  document = Document.parse(served);
  ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(z.looseObject({}).parse(served), 'api');
  const { articles } = await answerOf(await api.get('/api/articles?limit=1'), ArticlesResponse);
  anArticle = articles[0]?.id ?? '';
});
afterAll(() => api.close());

const operations = ROUTES.map(({ method, path }) => ({
  method,
  path,
  template: `/api${path.replaceAll(/:(\w+)/g, '{$1}')}`,
}));

/** Good values where an example of the document is not enough: for what stands in a path, and bodies. */
const BODIES: Readonly<Record<string, unknown>> = {
  'post /cypher': { statement: 'MATCH (n:Country) RETURN n ORDER BY n.id', limit: 3 },
  'post /export': { selection: { kind: 'nodes', ids: ['country/CN', 'country/RU'] }, format: 'json' },
  'post /queries/:name/run': { limit: 5 },
};
const inPath = (path: string) => (path.startsWith('/articles') ? anArticle : 'country/CN');

async function ask(method: string, path: string, query = '', body: unknown = {}): Promise<Response> {
  const address = path.replace(':name', 'who-met-whom').replace(':id', encodeURIComponent(inPath(path)));
  const sent =
    method === 'get' ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(`${api.server.address}/api${address}${query}`, { method: method.toUpperCase(), ...sent });
}

/** Fails unless the answer's status and media type are in the document, and its body is as described there. */
async function expectDescribed(method: string, template: string, response: Response): Promise<void> {
  const responses: Responses = document.paths[template]?.[method]?.responses ?? {};
  const status = responses[String(response.status)] === undefined ? 'default' : String(response.status);
  if (status === 'default')
    expect(response.status, 'only failures may be left to "default"').toBeGreaterThan(399);
  const media = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  expect(Object.keys(responses[status]?.content ?? {})).toContain(media);
  const text = await response.text();
  if (!/\bjson$/.test(media) || media.includes('ndjson')) return;
  const pointer = ['paths', template, method, 'responses', status, 'content', media, 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const check = ajv.getSchema(`api#/${pointer}`) ?? ajv.compile({ $ref: `api#/${pointer}` });
  expect([check(JSON.parse(text)), check.errors ?? []]).toEqual([true, []]);
}

test('the document is valid OpenAPI 3.1', async () => {
  for (const isGuarded of [true, false]) {
    const { valid, errors } = await new Validator().validate({
      ...describeApi(ROUTES, { version: '1.0.0', isGuarded }),
    });
    expect([valid, errors ?? []]).toEqual([true, []]);
  }
});

test('the document names every route, each by a name of its own', () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.toSorted()).toEqual(
    operations.map(({ method, template }) => `${method} ${template}`).toSorted(),
  );
  const names = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('lists are said to have a limit', () => {
  const limits = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'limit')),
  );
  expect(limits.length).toBeGreaterThan(5);
  for (const { schema, description } of limits) {
    expect(schema).toMatchObject({ minimum: 1, maximum: expect.any(Number), default: expect.any(Number) });
    expect(description).toBeTruthy();
  }
});

test('with tokens, every operation but the probes and the description asks for one', () => {
  const { paths } = Document.parse(describeApi(ROUTES, { version: '1', isGuarded: true }));
  const open = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).flatMap(({ security }) => (security?.length === 0 ? [path] : [])),
  );
  expect(open).toEqual(['/api/health', '/api/ready', '/api/openapi.json']);
});

describe('what the server answers is what the document says', () => {
  const reading = operations.filter(({ method }) => method !== 'delete');

  test.for(reading)('$method $path, asked as the examples say', async ({ method, path, template }) => {
    const { parameters = [] } = document.paths[template]?.[method] ?? {};
    const query = parameters.flatMap(({ name, in: place, examples }) => {
      const [example] = Object.values(examples);
      if (place === 'path' || example === undefined) return [];
      return [`${name}=${encodeURIComponent(String(example.value))}`];
    });
    const response = await ask(
      method,
      path,
      query.length === 0 ? '' : `?${query.join('&')}`,
      BODIES[`${method} ${path}`],
    );
    if (BODIES[`${method} ${path}`] !== undefined) expect(response.status).toBe(200);
    await expectDescribed(method, template, response);
  });

  test.for(operations)(
    '$method $path, asked for what it does not take',
    async ({ method, path, template }) => {
      const response = await ask(method, path, '?nonsense=1', { nonsense: 1 });
      expect(response.status).toBeGreaterThan(399);
      await expectDescribed(method, template, response);
    },
  );

  test('the examples of every parameter fit its schema', () => {
    for (const methods of Object.values(document.paths)) {
      for (const { parameters } of Object.values(methods)) {
        for (const { schema, examples } of parameters) {
          const check = ajv.compile(schema);
          for (const { value } of Object.values(examples))
            expect(check(value), JSON.stringify(value)).toBe(true);
        }
      }
    }
  });

  test('an article that is taken away, and then is not there', async () => {
    const first = await ask('delete', '/articles/:id');
    expect(first.status).toBe(200);
    await expectDescribed('delete', '/api/articles/{id}', first);
    const second = await ask('delete', '/articles/:id');
    expect(second.status).toBe(404);
    await expectDescribed('delete', '/api/articles/{id}', second);
  });
});

test('a description that says too little of an answer is found', async () => {
  const response = Response.json({ status: 'ok', version: '1', engine: 'other' });
  await expect(expectDescribed('get', '/api/health', response)).rejects.toThrow();
  const undescribed = new Response('<p>', { headers: { 'content-type': 'text/html' } });
  await expect(expectDescribed('get', '/api/health', undescribed)).rejects.toThrow();
});
