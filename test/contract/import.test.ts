import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { createGunzip, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ArticlesRequest } from '#domain';
import { openStore, type GraphStore } from '#store';
import { importArticles } from '../../ingest/import/import-articles.ts';
import { lines } from '../../ingest/import/lines.ts';
import { readExport } from '../../ingest/import/read-export.ts';
import { anArticleGraph } from './builders.ts';
import { dump, empty } from './dump.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-import-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const good = ['a', 'b', 'c'].map((key) => anArticleGraph({ key, mentions: ['dong'] }));
const [first, second] = good;
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const articleNode = { node: { id: 'article/a', kind: 'Article', name: 'a', properties: {} } };

describe('importing', () => {
  let store: GraphStore;
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'mailuo-import-store-'));
    store = await openStore(`embedded:${join(root, 'graph')}`);
    await store.migrate();
  });
  beforeEach(() => empty(store));
  afterAll(async () => {
    await store.close();
    await rm(root, { recursive: true, force: true });
  });

  const importing = async (name: string, content: string | Uint8Array) => {
    const file = join(folder, name);
    await writeFile(file, content);
    const refused: string[] = [];
    const onRefused = (at: string, reason: string) => refused.push(`${at.replace(file, name)}: ${reason}`);
    const summary = await importArticles(readExport(file), { store, onRefused });
    const { articles } = await store.articles(ArticlesRequest.parse({}));
    return { summary, refused, ids: articles.map(({ id }) => id).toSorted() };
  };

  test.for([
    ['that is no JSON', '{"article": {\n', /graph\.ndjson:2: .*JSON/],
    [
      'that is none of ours',
      line({ title: '标题' }),
      /graph\.ndjson:2: the line is no node, edge or article/,
    ],
    [
      'whose article lacks its text',
      line({ article: { ...first, article: { id: 'article/x' } } }),
      /graph\.ndjson:2: no article as exports write it: article\./,
    ],
    [
      'whose quote is not in its text',
      line({
        article: { ...second, mentions: second?.mentions.map((each) => ({ ...each, surface: '普京' })) },
      }),
      /graph\.ndjson:2: article\/b does not say “普京”/,
    ],
    [
      'whose mention is of nobody',
      line({ article: { ...second, entities: [] } }),
      /graph\.ndjson:2: .*does not list it among its entities/,
    ],
  ] as const)(
    'a line %s is named with its number and reason, and the rest goes in',
    async ([, bad, reason]) => {
      const { summary, refused, ids } = await importing(
        'graph.ndjson',
        line({ article: first }) + bad + line({ article: good[2] }),
      );
      expect(summary).toEqual({ stored: 2, unchanged: 0, replaced: 0, refused: 1 });
      expect(refused).toEqual([expect.stringMatching(reason)]);
      expect(ids).toEqual(['article/a', 'article/c']);
    },
  );

  test('an export without articles is refused with what to do', async () => {
    const nodes = line({ node: { id: 'country/CN', kind: 'Country', name: '中国', properties: {} } });
    for (const [name, content] of [
      ['graph.ndjson', nodes],
      ['graph.json', '{"nodes":[{"id":"country/CN"}],"edges":[],"meta":{}}'],
      ['graph.gexf', '<gexf/>'],
    ] as const) {
      await expect(importing(name, content)).rejects.toMatchObject({
        code: 'invalid_input',
        message: expect.stringContaining('mailuo export --format ndjson --articles'),
      });
    }
  });

  test('a file that is not there is named', async () => {
    await expect(readExport(join(folder, 'gone.ndjson')).next()).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('gone.ndjson'),
    });
  });

  test('a file that was cut is said to be, and what is whole of it goes in', async () => {
    const articles = good.map((graph) => JSON.stringify(graph));
    const json = `{"nodes":[],"edges":[],"articles":[${articles.join(',')}],"meta":{}}`;
    const cut = await importing('graph.json', json.slice(0, json.length - 300));
    expect(cut.refused).toEqual([expect.stringMatching(/^graph\.json: the file breaks off or is damaged/)]);
    expect(cut.ids).toEqual(['article/a', 'article/b']);
    const lineCut = line(articleNode) + line(articleNode) + line({ article: first });
    expect((await importing('graph.ndjson', lineCut)).refused).toEqual([
      'graph.ndjson: the file is cut: it holds 1 of 2 articles',
    ]);
    const packed = gzipSync(good.map((article) => line({ article })).join(''));
    expect((await importing('cut.ndjson.gz', packed.subarray(0, -20))).refused).toEqual([
      expect.stringMatching(/^cut\.ndjson\.gz: the file breaks off or is damaged/),
    ]);
  });

  test('importing twice changes nothing', async () => {
    const content = good.map((article) => line({ article })).join('');
    await importing('graph.ndjson', content);
    const before = await dump(store);
    expect((await importing('graph.jsonl', content)).summary).toMatchObject({ stored: 0, unchanged: 3 });
    expect(await dump(store)).toEqual(before);
  });
});

test('only a line feed ends a line, wherever the stream is cut', async () => {
  const content = '一\u2028二\r\n三\n\n😀末';
  const bytes = Buffer.from(content);
  for (const size of [1, 2, 3, 7, 100]) {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    const found: string[] = [];
    for await (const each of lines(chunks())) found.push(each);
    expect(found).toEqual(content.split('\n'));
  }
});

async function mailuo(...args: readonly string[]) {
  const node = ['--import', 'tsx', '--conditions=mailuo-source', resolve('ingest/cli.ts')];
  const child = spawn(process.execPath, [...node, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], out, err] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: Number(code), out, err };
}

const SLOW = { timeout: 180_000 };

test('the commands write, pack and read back, in one order whatever order things came in', SLOW, async () => {
  const original = join(folder, 'original.ndjson');
  await writeFile(original, good.map((article) => line({ article })).join(''));
  const other = join(folder, 'other.ndjson');
  await writeFile(
    other,
    good
      .toReversed()
      .map((article) => line({ article }))
      .join(''),
  );
  const whole = ['export', '--articles', '--sorted', '--format', 'ndjson'];
  const one = `embedded:${join(folder, 'one')}`;
  const two = `embedded:${join(folder, 'two')}`;
  expect(await mailuo('import', original, '--store', one)).toMatchObject({ code: 0 });
  expect(await mailuo('import', other, '--store', two)).toMatchObject({ code: 0 });
  const packed = join(folder, 'packed.ndjson.gz');
  await mailuo(...whole, '--output', packed, '--store', one);
  const plain = join(folder, 'plain.ndjson');
  await mailuo(...whole, '--output', plain, '--store', two);
  expect(await text(createReadStream(packed).pipe(createGunzip()))).toBe(await readFile(plain, 'utf8'));
  const again = await mailuo('import', packed, '--store', two);
  expect(again.out).toContain('stored 0, unchanged 3');

  const around = ['--around', 'person/dong-jun', '--limit', '1', '--format', 'json', '--store', one];
  const near = await mailuo('export', ...around);
  expect(near.err).toContain('3 nodes beyond the limit of 1 are left out');
  expect(JSON.parse(near.out)).toMatchObject({ meta: { cap: { of: 'nodes', limit: 1, leftOut: 3 } } });
});
