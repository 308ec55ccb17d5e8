import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { ArticleId } from '#domain';
import { openStore, type GraphStore } from '#store';
import { openQuarantine, type QuarantineEntry } from '../../ingest/worker/quarantine.ts';
import { startMailuo } from '../contract/ingest-process.ts';
import { sortedExport } from '../contract/ingest-sorted-export.ts';
import { lineOf, someLines, type Line } from './lines.ts';
import { differenceOf, undisturbed } from './read-in-process.ts';

const TEXT = '10月14日，中国国防部长董军与俄罗斯国防部长别洛乌索夫在北京举行会谈。';
const PAGE = (text: string) =>
  `<!doctype html><html><head><title>两国海军演习</title></head><body><article><h1>两国海军演习</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;

let folder: string;
let store: GraphStore;
let out: string;
let entries: readonly QuarantineEntry[];
/** How many lines of the gzip that is cut off came through. */
let whole: number;

const inFolder = (...names: readonly string[]) => join(folder, ...names);
const json = (...lines: readonly Line[]) => lines.map((line) => `${lineOf(line)}\n`).join('');

/** Lines that do not pack well, so that half of the gzip is about half of the lines. */
const LINES = Array.from({ length: 60 }, (_, number) =>
  JSON.stringify({
    title: '中俄国防部长会谈',
    text: `${TEXT}编号${number}。`,
    url: `https://packed.example/${number}`,
    publishedAt: '2024-10-15',
    extra: Array.from({ length: 300 }, (__, at) => Math.sin(number * 300 + at)).join(''),
  }),
);

async function pageRecord(number: number): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type: 'response',
      url: `https://crawl.example/${number}.html`,
      date: '2024-05-01T08:00:00Z',
      warcVersion: 'WARC/1.0',
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
      keepHeadersCase: true,
    },
    [Buffer.from(PAGE(`2024年5月${number}日，中国海军与俄罗斯海军在日本海举行联合演习，普京发表讲话。`))],
  );
  return WARCSerializer.serialize(record, { gzip: false });
}

/** What every reader of it can read. */
const GOOD: Readonly<Record<string, string>> = {
  'editions.jsonl': json(
    { text: TEXT, url: 'https://news.example/same', publishedAt: '2024-10-15' },
    { text: `${TEXT}双方签署文件。`, url: 'https://news.example/same', publishedAt: '2024-10-16' },
  ),
  'reprints.jsonl': json(
    ...['新华社', '环球时报', '俄罗斯卫星通讯社'].map((publisher, number) => ({
      title: '中俄海军演习',
      text: '9月3日，中国海军与俄罗斯海军在日本海举行联合演习，双方派出多艘军舰和飞机参加了这次演习。',
      url: `https://reprint.example/${number}`,
      publishedAt: '2024-09-04',
      publisher,
    })),
  ),
  'undated.jsonl': json({
    title: '普京访问北京',
    text: '昨天，俄罗斯总统普京抵达北京，与中国国家主席习近平举行会谈。',
    url: 'https://news.example/undated',
  }),
  'surrogates.jsonl':
    '{"title":"普京\\ud83d讲话","text":"俄罗斯总统普京\\udc00在莫斯科发表讲话。","url":"https://news.example/half","publishedAt":"2024-10-15"}\n',
};

async function writeHuge(path: string): Promise<void> {
  const file = await open(path, 'w');
  const part = Buffer.from('俄罗斯总统普京发表讲话。'.repeat(40_000));
  for (let size = 0; size < 200_000_000; size += part.length) await file.write(part);
  await file.close();
}

async function writeFaults(): Promise<void> {
  const packed = gzipSync(LINES.join('\n'));
  const middle = Math.floor(packed.length / 2);
  await writeFile(inFolder('bad', 'cut.jsonl.gz'), packed.subarray(0, middle));
  packed.fill(0, middle, middle + 20);
  await writeFile(inFolder('bad', 'corrupt.jsonl.gz'), packed);
  const [one, two, three] = await Promise.all([1, 2, 3].map(pageRecord));
  if (one === undefined || two === undefined || three === undefined) throw new Error('no records');
  const crawl = Buffer.concat([one, two, three]);
  await writeFile(inFolder('bad', 'cut.warc'), crawl.subarray(0, crawl.length - 300));
  await writeFile(inFolder('parts', 'whole.warc'), Buffer.concat([one, two]));
  await writeHuge(inFolder('bad', 'huge.txt'));
  await writeFile(inFolder('bad', 'million.txt'), `中俄关系\n${'中国、'.repeat(1_000_000)}`);
  const future = { text: '昨天，俄罗斯总统普京抵达平壤。', url: 'https://news.example/future' };
  await writeFile(inFolder('bad', 'future.jsonl'), json({ ...future, publishedAt: '2999-01-01' }));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-faults-'));
  for (const name of ['good', 'bad', 'parts']) await mkdir(inFolder(name));
  for (const [name, content] of Object.entries(GOOD)) await writeFile(inFolder('good', name), content);
  await writeFaults();
  const ended = await startMailuo(
    ['ingest', 'bad', 'good', '--json', '--store', `embedded:${inFolder('graph')}`],
    folder,
  ).ended;
  expect(ended).toMatchObject({ code: 0, err: '' });
  out = ended.out;
  entries = await openQuarantine(inFolder('graph', 'quarantine.jsonl')).entries();
  store = await openStore(`embedded:${inFolder('graph')}`);
  const found = await sortedExport(store);
  whole = LINES.filter((_, number) => found.includes(`"https://packed.example/${number}"`)).length;
}, 300_000);
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const reasonOf = (name: string) =>
  entries.filter(({ origin }) => origin.startsWith(join('bad', name))).map(({ reason }) => reason);
const nodeLineOf = async (url: string) =>
  (await sortedExport(store))
    .split('\n')
    .filter((line) => line.startsWith('{"node":{"id":"article/') && line.includes(`"url":"${url}"`));
const articleAt = async (url: string) => {
  const [line = ''] = await nodeLineOf(url);
  const id = /article\/[0-9a-f]{16}/.exec(line)?.[0];
  if (id === undefined) throw new Error(`${url} is not in the export`);
  return (await store.article(ArticleId.parse(id))).article;
};

describe('in one run over good and bad', () => {
  test('of a gzip with wrong bytes nothing is stored, since they may have changed words', () => {
    expect(reasonOf('corrupt.jsonl.gz')).toEqual([expect.stringMatching(/the gzip data is damaged/)]);
  });

  test('of a gzip that is cut off the articles before the end are stored, and its place is told', () => {
    expect(whole).toBeGreaterThan(10);
    expect(whole).toBeLessThan(50);
    expect(reasonOf('cut.jsonl.gz')).toContainEqual(
      expect.stringMatching(/the gzip data is broken about byte \d+: unexpected end/),
    );
  });

  test('of a truncated WARC the whole pages are stored, and the cut one is set aside with its place', async () => {
    await articleAt('https://crawl.example/2.html');
    expect(reasonOf('cut.warc')).toEqual([expect.stringMatching(/the record is cut off: \d+ of \d+ bytes/)]);
    await expect(articleAt('https://crawl.example/3.html')).rejects.toThrow();
  });

  test('an article of 200 MB is set aside for its size', () => {
    expect(reasonOf('huge.txt')).toEqual([expect.stringMatching(/larger than 20000000 bytes/)]);
  });

  test('an article of a million mentions is set aside for its length before anything is looked for in it', () => {
    expect(reasonOf('million.txt')).toEqual([
      expect.stringMatching(/3000000 characters of text.*--max-characters/),
    ]);
  });

  test('an article dated in the future is set aside, so that its 昨天 dates no event', async () => {
    expect(reasonOf('future.jsonl')).toEqual([expect.stringMatching(/published in the future.*2999-01-01/)]);
    expect(await sortedExport(store)).not.toMatch(/"(?:publishedAt|date)":"299/);
  });

  test('half a character of two units is replaced, and the article is stored', async () => {
    expect((await articleAt('https://news.example/half')).text).toContain('普京\ufffd在莫斯科');
  });

  test('an article without a date gets none from the clock, and neither does its 昨天', async () => {
    expect(await articleAt('https://news.example/undated')).not.toHaveProperty('publishedAt');
    expect(await sortedExport(store)).not.toContain(`"date":"${new Date().getFullYear()}`);
  });

  test('of two texts under one URL the later edition stays, as one article', async () => {
    expect((await articleAt('https://news.example/same')).text).toContain('双方签署文件');
    expect(await nodeLineOf('https://news.example/same')).toHaveLength(1);
  });

  test('one text under three URLs is three articles and one source', async () => {
    const { hits } = await store.search({ q: '演习', kinds: ['Event'], limit: 20 });
    const exercises = hits.map(({ node }) => node).filter(({ id }) => id.includes('2024-09-03'));
    expect(exercises).toMatchObject([{ properties: { articleCount: 3, sourceCount: 1 } }]);
  });

  test('nothing else is set aside, and the summary counts it', () => {
    const last: unknown = JSON.parse(out.trim().split('\n').at(-1) ?? '');
    expect(last).toMatchObject({ type: 'summary', quarantined: entries.length });
    expect(new Set(entries.map(({ origin }) => origin.split(/[:@]/)[0]))).toEqual(
      new Set(
        ['corrupt.jsonl.gz', 'cut.jsonl.gz', 'cut.warc', 'future.jsonl', 'huge.txt', 'million.txt'].map(
          (name) => join('bad', name),
        ),
      ),
    );
  });

  test('the graph is the one that only the good parts give', { timeout: 120_000 }, async () => {
    await writeFile(inFolder('parts', 'lines.jsonl'), LINES.slice(0, whole).join('\n'));
    const alone = await undisturbed([inFolder('good'), inFolder('parts')], inFolder('alone'));
    expect(differenceOf(await sortedExport(store), alone)).toEqual([]);
  });
});

test(
  'a million mentions whose length is allowed are set aside at a limit all the same, and those after them are read',
  { timeout: 200_000 },
  async () => {
    await writeFile(inFolder('z.jsonl'), someLines(1, 'z').join('\n'));
    const ended = await startMailuo(
      [
        ...['ingest', join('bad', 'million.txt'), 'z.jsonl', '--store', 'embedded:million'],
        ...['--max-characters', '4000000', '--max-seconds', '120'],
      ],
      folder,
    ).ended;
    expect(ended).toMatchObject({ code: 0, out: expect.stringMatching(/^stored 1,.*quarantined 1/) });
    const text = await readFile(inFolder('million', 'quarantine.jsonl'), 'utf8');
    expect(text).toMatch(/--max-mentions|--max-seconds/);
  },
);
