import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSources } from '../index.ts';

const PAGE = `<!doctype html><title>会谈</title><p>${'两国国防部长举行会谈。'.repeat(20)}</p>`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warc-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface RecordInput {
  readonly type?: 'response' | 'request' | 'warcinfo' | 'metadata';
  readonly url?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** A record as the package writes it, the way crawlers do. */
async function recordOf({
  type = 'response',
  url = 'https://news.example/1.html',
  status = '200 OK',
  headers = { 'Content-Type': 'text/html; charset=utf-8' },
  body = PAGE,
}: RecordInput): Promise<Uint8Array> {
  const record = WARCRecord.create(
    {
      type,
      url,
      date: '2024-05-01T08:00:00Z',
      warcVersion: 'WARC/1.0',
      statusline: type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${status}`,
      httpHeaders: headers,
      keepHeadersCase: true,
    },
    [Buffer.from(body)],
  );
  return WARCSerializer.serialize(record, { gzip: false });
}

const records = (...inputs: readonly RecordInput[]) => Promise.all(inputs.map(recordOf));

/** What a file of these bytes holds; texts decoded as UTF-8. */
async function read(bytes: Uint8Array, maxItemBytes = 20_000_000) {
  const path = join(folder, 'crawl.warc.gz');
  await writeFile(path, bytes);
  const passedOver: string[] = [];
  const found = [];
  for await (const each of openSources([path], { maxItemBytes, onPassedOver: (why) => passedOver.push(why) }))
    found.push(
      'reason' in each
        ? { at: each.origin.split('@')[1], reason: each.reason }
        : {
            at: each.origin.split('@')[1],
            url: each.url,
            name: each.name,
            text: Buffer.from(each.bytes).toString(),
          },
    );
  return { found, passedOver };
}

/** Chunked as servers send it. */
function chunked(body: Uint8Array): Buffer {
  const half = Math.floor(body.length / 2);
  const parts = [body.subarray(0, half), body.subarray(half)].flatMap((part) => [
    Buffer.from(`${part.length.toString(16)}\r\n`),
    part,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

test('pages that were answered with 200 become items with their address; the rest is counted', async () => {
  const parts = await records(
    { type: 'warcinfo' },
    { type: 'request' },
    {},
    { url: 'https://news.example/2', headers: { 'Content-Type': 'text/plain' }, body: '标题' },
    { url: 'https://news.example/404', status: '404 Not Found' },
    { url: 'https://news.example/a.jpg', headers: { 'Content-Type': 'image/jpeg' } },
    { url: 'https://news.example/3' },
  );
  const { found, passedOver } = await read(Buffer.concat(parts.map((part) => gzipSync(part))));
  expect(found).toMatchObject([
    { url: 'https://news.example/1.html', name: 'page.html', text: PAGE },
    { url: 'https://news.example/2', name: 'page.txt', text: '标题' },
    { url: 'https://news.example/3', name: 'page.html', text: PAGE },
  ]);
  expect(passedOver.toSorted()).toEqual([
    'WARC record that is no response',
    'WARC record that is no response',
    'WARC response that is neither HTML nor text',
    'WARC response without status 200',
  ]);
});

test('the position is that of the record in the unpacked file', async () => {
  const [first, second] = await records({}, { url: 'https://news.example/2' });
  const whole = Buffer.concat([first ?? [], second ?? []].map((part) => Buffer.from(part)));
  const { found } = await read(whole);
  expect(found.map(({ at }) => at)).toEqual(['0', String(first?.length)]);
  expect(whole.subarray(first?.length, (first?.length ?? 0) + 8).toString()).toBe('WARC/1.0');
});

describe('what the server did to the content is undone', () => {
  const plain = Buffer.from(PAGE);
  test.for<readonly [string, Readonly<Record<string, string>>, Uint8Array]>([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(plain)],
    ['Brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(plain)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(plain)],
    ['deflate without its header', { 'Content-Encoding': 'deflate' }, deflateRawSync(plain)],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, chunked(plain)],
    [
      'chunks of gzip',
      { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' },
      chunked(gzipSync(plain)),
    ],
    ['gzip that the crawler undid', { 'Content-Encoding': 'gzip' }, plain],
    ['Brotli that the crawler undid', { 'Content-Encoding': 'br' }, plain],
    ['chunks that the crawler undid', { 'Transfer-Encoding': 'chunked' }, plain],
  ])('%s', async ([, headers, body]) => {
    const parts = await records({ headers: { 'Content-Type': 'text/html', ...headers }, body });
    expect((await read(Buffer.concat(parts))).found).toMatchObject([{ text: PAGE }]);
  });

  test('a page that unpacks to too much is set aside, and the next is read', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const headers = { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' };
    const { found } = await read(Buffer.concat(await records({ headers, body: bomb }, {})), 100_000);
    expect(found).toMatchObject([{ at: '0', reason: expect.stringMatching(/larger than/i) }, { text: PAGE }]);
  });

  test('a record that is too large is set aside, and the next is read', async () => {
    const { found } = await read(Buffer.concat(await records({ body: 'x'.repeat(300_000) }, {})), 100_000);
    expect(found).toMatchObject([
      { at: '0', reason: expect.stringMatching(/larger than 100000 bytes/) },
      { text: PAGE },
    ]);
  });
});

describe('of a file that is cut off, what was whole is read, and the rest is set aside with its place', () => {
  test.for([true, false])('packed: %s', async (isPacked) => {
    const parts = (await records({}, { url: 'https://news.example/2' }, { body: 'x'.repeat(5000) })).map(
      (part) => (isPacked ? gzipSync(part) : Buffer.from(part)),
    );
    const whole = Buffer.concat(parts);
    const cut = whole.subarray(0, whole.length - (isPacked ? 30 : 2000));
    const { found } = await read(cut);
    expect(found.slice(0, 2)).toMatchObject([{ text: PAGE }, { text: PAGE }]);
    expect(found).toHaveLength(3);
    expect(found[2]?.reason).toMatch(isPacked ? /byte \d+: unexpected end/ : /cut off: \d+ of \d+ bytes/);
  });

  test('in the middle of headers', async () => {
    const [first = new Uint8Array(), second = new Uint8Array()] = await records({}, {});
    const { found } = await read(Buffer.concat([first, second.subarray(0, 60)]));
    expect(found).toMatchObject([
      { text: PAGE },
      { at: String(first.length), reason: expect.stringMatching(/no whole record/) },
    ]);
  });

  test('in a record that is no page', async () => {
    const [first = new Uint8Array(), second = new Uint8Array()] = await records({}, { type: 'request' });
    const { found } = await read(Buffer.concat([first, second.subarray(0, -500)]));
    expect(found).toMatchObject([
      { text: PAGE },
      { at: String(first.length), reason: expect.stringMatching(/cut off: \d+ of \d+ bytes/) },
    ]);
  });
});
