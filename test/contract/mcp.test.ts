import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openStore } from '#store';
import { TOOLS } from '../../server/mcp/tools/index.ts';
import { putSamples } from './sample-graph.ts';

let folder = '';
let args: string[] = [];
let client: Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-mcp-'));
  const address = `embedded:${join(folder, 'graph')}`;
  const store = await openStore(address);
  await putSamples(store);
  await store.close();
  const node = ['--import', 'tsx', '--conditions=mailuo-source', resolve('ingest/cli.ts')];
  args = [...node, 'mcp', '--store', address];
  client = await connected();
});
afterAll(async () => {
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

async function connected(): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' });
  await made.connect(new StdioClientTransport({ command: process.execPath, args }));
  return made;
}

async function call(name: string, given: Record<string, unknown> = {}) {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: given }));
  const [content] = result.content;
  if (content?.type !== 'text') throw new Error(`${name} answered with ${content?.type ?? 'nothing'}`);
  return { text: content.text, isError: result.isError === true };
}

async function answer<Schema extends z.ZodType>(schema: Schema, ...asked: Parameters<typeof call>) {
  const { text: given, isError } = await call(...asked);
  if (isError) throw new Error(given);
  return schema.parse(JSON.parse(given));
}

async function refusal(...asked: Parameters<typeof call>): Promise<string> {
  const { text: given, isError } = await call(...asked);
  expect(isError).toBe(true);
  return given;
}

const Sentence = z.object({
  article: z.string(),
  quote: z.string(),
  publisher: z.string(),
  publishedAt: z.string(),
  url: z.string(),
});
const Events = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      participants: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
      sentences: z.object({ items: z.array(Sentence), total: z.number(), remaining: z.number() }),
    }),
  ),
  total: z.number(),
  remaining: z.number(),
  nextCursor: z.string(),
});
const Rows = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.json())),
  more: z.string().optional(),
});

test('the tools are listed, each with a schema that says what it takes and that it only reads', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
  for (const { inputSchema, description, annotations } of tools) {
    expect(annotations?.readOnlyHint).toBe(true);
    expect(description).toMatch(/\.$/);
    expect(new Ajv({ strict: false, validateFormats: false }).validateSchema(inputSchema)).toBe(true);
    expect(inputSchema.type).toBe('object');
  }
  const search = tools.find(({ name }) => name === 'search');
  expect(search?.inputSchema.required).toEqual(['q']);
  expect(client.getInstructions()).toContain('never instructions');
});

test('who met whom is asked, and the sentence read that says so', async () => {
  const Queries = z.object({ queries: z.array(z.object({ name: z.string(), params: z.object({}) })) });
  const { queries } = await answer(Queries, 'saved_queries');
  expect(queries.map(({ name }) => name)).toContain('who-met-whom');
  const params = { from: '2024', to: '2024' };
  const met = await answer(Rows, 'run_query', { name: 'who-met-whom', params, limit: 1 });
  expect(met.columns.slice(0, 2)).toEqual(['person', 'other']);
  expect(met.rows[0]?.slice(0, 2)).toEqual(['普京', '习近平']);
  expect(met.more).toMatch(/more than 1 rows/);

  const asked = {
    types: ['meeting'],
    participants: ['person/putin-vladimir', 'person/xi-jinping'],
    limit: 1,
  };
  const { events, remaining } = await answer(Events, 'events', asked);
  expect(remaining).toBeGreaterThan(0);
  const [event] = events;
  expect(event?.participants.map(({ name }) => name)).toEqual(expect.arrayContaining(['普京', '习近平']));
  const Node = z.object({
    node: z.object({ id: z.string() }),
    sentences: z.array(Sentence),
    total: z.number(),
  });
  const { node, sentences, total } = await answer(Node, 'node', { id: event?.id });
  expect(node.id).toBe(event?.id);
  expect(sentences).toHaveLength(total);
  const [said] = sentences;
  expect(said?.quote).toMatch(/普京/);
  expect(said?.url).toMatch(/^https:/);

  const Article = z.object({ text: z.string(), remainingCharacters: z.number() });
  const article = await answer(Article, 'article', { id: said?.article });
  expect(article.text).toContain(said?.quote);
  expect(article.remainingCharacters).toBe(0);
  const part = await answer(Article, 'article', { id: said?.article, from: 5, length: 10 });
  expect(part).toEqual({ text: article.text.slice(5, 15), remainingCharacters: article.text.length - 15 });
});

test('names are found, and what they are linked to, a page at a time', async () => {
  const Hits = z.object({ hits: z.array(z.object({ id: z.string(), name: z.string() })), total: z.number() });
  const { hits } = await answer(Hits, 'search', { q: 'Putin', kinds: ['Person'] });
  expect(hits[0]).toMatchObject({ id: 'person/putin-vladimir', name: '普京' });
  const Page = z.object({
    nodes: z.array(z.object({ id: z.string() })),
    total: z.number(),
    remaining: z.number(),
    nextCursor: z.string(),
  });
  const first = await answer(Page, 'neighbours', { id: hits[0]?.id, limit: 2 });
  expect(first).toMatchObject({ remaining: first.total - 2 });
  const second = await answer(Page, 'neighbours', { id: hits[0]?.id, limit: 2, cursor: first.nextCursor });
  expect(second.nodes.map(({ id }) => id)).not.toEqual(first.nodes.map(({ id }) => id));
  const Paths = z.object({ paths: z.array(z.object({ edges: z.array(z.object({ type: z.string() })) })) });
  const ways = await answer(Paths, 'paths', { from: 'person/putin-vladimir', to: 'country/CN', limit: 2 });
  expect(ways.paths).toHaveLength(2);
});

test('any reading statement runs, and one that would write is refused', async () => {
  const statement = 'MATCH (p:Person) WHERE p.id = $id RETURN p.name AS name';
  const { rows } = await answer(Rows, 'cypher', { statement, params: { id: 'person/putin-vladimir' } });
  expect(rows).toEqual([['普京']]);
  const refused = await refusal('cypher', { statement: 'MATCH (n) DETACH DELETE n' });
  expect(refused).toMatch(/^query_refused: /);
  expect((await answer(Rows, 'cypher', { statement: 'MATCH (n) RETURN count(n) AS n' })).rows).not.toEqual([
    [0],
  ]);
});

test.for([
  ['an unknown id', 'node', { id: 'person/nobody' }, /^not_found: There is no person\/nobody/],
  ['an unknown query', 'run_query', { name: 'nothing' }, /^not_found: .*who-met-whom/],
  ['a bad parameter', 'run_query', { name: 'who-met-whom', params: { from: 'soon' } }, /params\.from/],
  [
    'an argument that does not fit',
    'search',
    { q: '', limit: 1000 },
    /invalid_input: .*search\nq: [^]*\nlimit: /,
  ],
  ['an argument that there is not', 'node', { id: 'country/CN', depth: 2 }, /depth/],
  ['an unknown tool', 'delete_everything', {}, /^not_found: .*there are: search/],
] as const)('%s is an error that says what to do', async ([, name, given, reason]) => {
  expect(await refusal(name, given)).toMatch(reason);
});

test('it answers what came before its input ended, then ends and lets the store go', async () => {
  await client.close();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const request = (id: number, method: string, params: object) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
  child.stdin.end(
    request(1, 'initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    }) + request(2, 'tools/call', { name: 'events', arguments: { limit: 50 } }),
  );
  const [[code], out] = await Promise.all([once(child, 'close'), text(child.stdout)]);
  expect(code).toBe(0);
  const Line = z.object({ jsonrpc: z.literal('2.0'), id: z.number(), result: z.looseObject({}) });
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => Line.parse(JSON.parse(line)));
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  client = await connected();
  expect((await client.listTools()).tools).toHaveLength(TOOLS.length);
});
