import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '#store';
import { ingestInto } from '../../ingest/commands/ingest-into.ts';
import {
  anAnswer,
  answers,
  refuses,
  startModelServer,
  type Behaviour,
  type ModelServer,
} from './llm-server.ts';

const KEY = 'sk-very-secret-0123456789';
const QUOTE = '与俄罗斯国防部长别洛乌索夫在北京举行会谈';
const ANSWER = anAnswer({
  persons: ['董军'],
  events: [
    {
      type: 'agreement',
      date: '2024-10-14',
      dateEnd: null,
      status: 'occurred',
      participants: ['董军', '别洛乌索夫'],
      place: '北京',
      quote: QUOTE,
    },
  ],
});

/** Each run starts Node and reads the lexicons. */
const SLOW = { timeout: 180_000 };

let folder: string;
let server: ModelServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-llm-'));
  const document = {
    title: '中俄国防部长会谈',
    text: `10月14日，中国国防部长董军${QUOTE}。`,
    url: 'https://a.example/1',
    publishedAt: '2024-10-15',
  };
  await writeFile(join(folder, 'a.jsonl'), `${JSON.stringify(document)}\n`);
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

async function mailuo(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=mailuo-source', resolve('ingest/cli.ts'), ...args],
    { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString('utf8')));
  await once(child, 'close');
  // Whatever happens, nothing printed holds the key.
  expect(out + error).not.toContain(KEY);
  return { out, error, code: child.exitCode };
}

async function withModel(behaviour: Behaviour) {
  server = await startModelServer(behaviour);
  return {
    MAILUO_LLM_URL: server.url,
    MAILUO_LLM_MODEL: 'test-model',
    MAILUO_LLM_KEY: KEY,
    MAILUO_CACHE: join(folder, 'cache'),
    MAILUO_DEBUG: '1',
    OPENAI_LOG: 'debug',
  };
}

function typesIn(line: string): readonly string[] {
  return JSON.parse(line).events.map(({ type }: { type: string }) => type);
}

async function expectNoKeyInCache() {
  const cache = join(folder, 'cache');
  const files = (await readdir(cache, { recursive: true })).filter((name) => name.endsWith('.json'));
  expect(files).toHaveLength(1);
  for (const file of files) expect(await readFile(join(cache, file), 'utf8')).not.toContain(KEY);
}

const articles = () => join(folder, 'a.jsonl');

test('with --llm and no model named the call is refused and says what to set', SLOW, async () => {
  const { code, out, error } = await mailuo(['extract', articles(), '--llm']);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain('MAILUO_LLM_URL');
  expect(error).toContain('MAILUO_LLM_MODEL');
});

test(
  'extract asks only with --llm, adds what the model found, and the second time asks no more',
  SLOW,
  async () => {
    const environment = await withModel(answers(ANSWER));
    const plain = await mailuo(['extract', articles()], environment);
    expect(server?.requests).toEqual([]);
    const first = await mailuo(['extract', articles(), '--llm'], environment);
    expect(typesIn(plain.out)).not.toContain('agreement');
    expect(typesIn(first.out)).toContain('agreement');
    expect(first.error).toContain('answered 1, from cache 0, failed 0, not asked 0; 100 tokens');
    const second = await mailuo(['extract', articles(), '--llm'], environment);
    expect(second.out).toBe(first.out);
    expect(second.error).toContain('answered 0, from cache 1, failed 0, not asked 0; 0 tokens');
    expect(server?.requests).toHaveLength(1);
    await expectNoKeyInCache();
  },
);

test('a model that fails stops nothing, and what it says of the key is not printed', SLOW, async () => {
  const environment = await withModel(refuses(401, `no such key: ${KEY}`));
  const { out, error, code } = await mailuo(['extract', articles(), '--llm'], environment);
  expect(code).toBe(0);
  expect(typesIn(out)).toEqual(['meeting']);
  expect(error).toContain('the model answered 401 no such key: ***');
  expect(error).toContain('1 articles were read by the rules alone');
});

test('ingest --llm replaces what the rules alone had stored', SLOW, async () => {
  const environment = await withModel(answers(ANSWER));
  const address = `embedded:${join(folder, 'graph')}`;
  const before = await openStore(address);
  await before.migrate();
  await ingestInto(before, address, [articles()]);
  await before.close();
  const { out } = await mailuo(['ingest', articles(), '--llm', '--store', address], environment);
  expect(out).toContain('replaced 1');
  expect(server?.requests).toHaveLength(1);
  const store = await openStore(address);
  try {
    const { nodes } = await store.events({ types: ['agreement'], limit: 10 });
    const event = nodes.find(({ kind }) => kind === 'Event');
    const { items } = await store.evidence(event!.id, { limit: 10 });
    expect(items.map(({ quote, rule }) => [quote, rule])).toEqual([[QUOTE, 'llm/test-model']]);
  } finally {
    await store.close();
  }
});

test('compare shows for each layer what both found and what only one did', SLOW, async () => {
  const environment = await withModel(answers(ANSWER));
  const { out, code } = await mailuo(['compare', articles()], environment);
  expect(code).toBe(0);
  expect(out).toContain('persons, both: 董军\n');
  expect(out).toContain('persons, only the rules: 别洛乌索夫\n');
  expect(out).toContain('events, only the model: agreement 2024-10-14');
  expect(out).toMatch(/^persons\t1\t1\t0$/m);
});
