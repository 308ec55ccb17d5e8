import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore, type GraphStore } from '#store';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { ingestPaths, type IngestOptions } from '../../ingest/worker/ingest-run.ts';
import { openQuarantine } from '../../ingest/worker/quarantine.ts';

let pipeline: Pipeline;
let folder: string;
let store: GraphStore;

beforeAll(() => {
  pipeline = createPipeline(loadLexicons());
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-run-'));
  await mkdir(join(folder, 'in'));
  store = await openStore(`embedded:${join(folder, 'graph')}`);
  await store.migrate();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

interface RunOptions extends Pick<IngestOptions, 'batchSize' | 'force' | 'signal' | 'onProgress'> {
  readonly reading?: Pipeline;
}

const article = (title: string, text: string, url: string, publishedAt = '2024-10-15') =>
  JSON.stringify({ title, text, url, publishedAt });
const run = ({ reading = pipeline, ...options }: RunOptions = {}) =>
  ingestPaths([join(folder, 'in')], {
    store,
    pipeline: reading,
    quarantine: openQuarantine(join(folder, 'quarantine.jsonl')),
    batchSize: 2,
    ...options,
  });
const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, 'in', name), content);

async function putThree() {
  await put(
    'a.jsonl',
    [
      article(
        '中俄国防部长会谈',
        '10月14日，中国国防部长董军与俄罗斯国防部长别洛乌索夫在北京举行会谈。',
        'https://a.example/1',
      ),
      article('普京抵达北京', '俄罗斯总统普京10月13日抵达北京进行访问。', 'https://a.example/2'),
    ].join('\n'),
  );
  await put('b.txt', '两国海军演习\n中国海军与俄罗斯海军上个月在日本海举行联合演习。');
}

test('a second run over the same files changes nothing', async () => {
  await putThree();
  expect(await run()).toEqual({ stored: 3, unchanged: 0, replaced: 0, quarantined: 0 });
  const before = await store.stats();
  expect(await run()).toEqual({ stored: 0, unchanged: 3, replaced: 0, quarantined: 0 });
  expect(await store.stats()).toEqual(before);
});

test('bad files are set aside with their reasons and stop none of the others', async () => {
  await putThree();
  await put('0-empty.md', '');
  await put('1-picture.jpg', Buffer.from('ffd8ffe000104a46494600', 'hex'));
  await put(
    'c.jsonl',
    `{"title":"无正文"}\nnot json\n${article('第四篇', '俄罗斯总统普京发表讲话。', 'https://a.example/4')}`,
  );
  expect(await run()).toEqual({ stored: 4, unchanged: 0, replaced: 0, quarantined: 4 });
  const entries = await openQuarantine(join(folder, 'quarantine.jsonl')).entries();
  const reasons = entries.toSorted((a, b) => (a.origin < b.origin ? -1 : 1));
  expect(reasons.map(({ stage, reason }) => [stage, reason])).toEqual([
    ['read', expect.stringContaining('empty')],
    ['read', expect.stringContaining('binary')],
    ['read', expect.stringContaining('text')],
    ['read', expect.stringContaining('JSON')],
  ]);
  expect(reasons[2]?.origin).toMatch(/c\.jsonl:1$/);
});

test('a second run parses nothing that was dealt with, and one with force parses all', async () => {
  await putThree();
  await put('0-empty.md', '');
  await run();
  const parsed: string[] = [];
  const watched: Pipeline = (document) => {
    parsed.push(document.title);
    return pipeline(document);
  };
  expect(await run({ reading: watched })).toEqual({ stored: 0, unchanged: 3, replaced: 0, quarantined: 1 });
  expect(parsed).toEqual([]);
  expect((await run({ reading: watched, force: true })).unchanged).toBe(3);
  expect(parsed).toHaveLength(3);
});

test('the same bad item twice is one entry, and none once it is mended', async () => {
  const file = join(folder, 'quarantine.jsonl');
  await put('a.jsonl', '{"title":"无正文"}');
  await run();
  const once = await readFile(file, 'utf8');
  await run();
  expect(await readFile(file, 'utf8')).toBe(once);
  await put('a.jsonl', article('有正文', '俄罗斯总统普京发表讲话。', 'https://a.example/5'));
  await run();
  expect(await openQuarantine(file).entries()).toEqual([]);
});

test('an article that the store refuses is set aside alone, and is read again the next time', async () => {
  await putThree();
  const spoilt: Pipeline = (document) => {
    const extraction = pipeline(document);
    return document.title === '普京抵达北京' ? { ...extraction, entities: new Map() } : extraction;
  };
  expect(await run({ reading: spoilt, batchSize: 10 })).toMatchObject({ stored: 2, quarantined: 1 });
  const [entry, ...more] = await openQuarantine(join(folder, 'quarantine.jsonl')).entries();
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ stage: 'store', origin: expect.stringMatching(/a\.jsonl:2$/) });
  expect(entry?.hash).toMatch(/^[0-9a-f]{32}$/);
  expect(await run()).toEqual({ stored: 1, unchanged: 2, replaced: 0, quarantined: 0 });
});

test('what is put after a stop is what a whole run would have put', async () => {
  await putThree();
  const stop = new AbortController();
  const first = await run({ batchSize: 1, signal: stop.signal, onProgress: () => stop.abort() });
  expect(first.stored).toBeGreaterThan(0);
  expect(first.stored).toBeLessThan(3);
  const { stored, unchanged } = await run();
  expect([stored + first.stored, unchanged]).toEqual([3, first.stored]);
});

test('an article whose text was corrected later takes the place of the old one', async () => {
  await putThree();
  await run();
  await put(
    'a.jsonl',
    article('普京推迟访问', '俄罗斯总统普京推迟访问朝鲜。', 'https://a.example/2', '2024-10-16'),
  );
  expect(await run()).toEqual({ stored: 0, unchanged: 1, replaced: 1, quarantined: 0 });
  expect((await store.search({ q: '普京', limit: 5 })).hits[0]?.articleCount).toBe(1);
});

test('two editions of one page end the same in either order, and a second run changes nothing', async () => {
  const first = article('普京抵达北京', '俄罗斯总统普京10月13日抵达北京。', 'https://a.example/2');
  const longer = article(
    '普京抵达北京',
    '俄罗斯总统普京10月13日抵达北京，与习近平会谈。',
    'https://a.example/2',
  );
  await put('a.jsonl', `${first}\n${longer}\n${first}`);
  await run({ batchSize: 1 });
  expect(await run({ batchSize: 1 })).toEqual({ stored: 0, unchanged: 3, replaced: 0, quarantined: 0 });
  expect((await store.search({ q: '习近平', kinds: ['Person'], limit: 5 })).hits).toHaveLength(1);
});

test('force takes the offered edition even where a longer one is stored', async () => {
  await put(
    'a.jsonl',
    article('普京抵达北京', '俄罗斯总统普京10月13日抵达北京，与习近平会谈。', 'https://a.example/2'),
  );
  await run();
  await put('a.jsonl', article('普京抵达北京', '俄罗斯总统普京抵达北京。', 'https://a.example/2'));
  expect((await run()).replaced).toBe(0);
  expect((await run({ force: true })).replaced).toBe(1);
});

test('a path that does not exist is the caller’s mistake', async () => {
  await expect(
    ingestPaths([join(folder, 'nowhere')], {
      store,
      pipeline,
      quarantine: openQuarantine(join(folder, 'q')),
    }),
  ).rejects.toThrow(/no such file/);
});
