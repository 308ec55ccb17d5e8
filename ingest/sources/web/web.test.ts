import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSources, type SourceOptions } from '../index.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const page =
  (text: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (request, response) => {
    const etag = headers['etag'];
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
  };
const xml = (text: string): Answer => page(text, { 'content-type': 'application/xml' });
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

let server: Server;
let site: string;
let folder: string;
let pages: Record<string, Answer> = {};
let asked: { readonly url: string; readonly at: number; readonly agent: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', at: performance.now(), agent: request.headers['user-agent'] });
    const answer = pages[request.url ?? ''] ?? status(404);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  site = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  pages = {};
  asked = [];
  folder = await mkdtemp(join(tmpdir(), 'web-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Path and text of each page, or path and reason; settles what it reads where told so. */
const read = async (
  paths: readonly string[],
  { settles = false, ...options }: SourceOptions & { readonly settles?: boolean } = {},
) => {
  const found: [path: string, what: string][] = [];
  const inputs = paths.map((path) => `${site}${path}`);
  for await (const each of openSources(inputs, {
    gapMs: 0,
    allowsPrivate: true,
    timeoutMs: 500,
    ...options,
  })) {
    const path = each.origin.slice(site.length);
    found.push([
      path,
      'reason' in each ? `${each.stage}: ${each.reason}` : Buffer.from(each.bytes).toString(),
    ]);
    if (settles && !('reason' in each)) await each.settled?.();
  }
  return found;
};
const askedPages = () => asked.map(({ url }) => url).filter((url) => url !== '/robots.txt');

test('a page comes with its last address and its media type, asked for under a name', async () => {
  pages = { '/old': status(302, { location: '/new' }), '/new': page('新') };
  for await (const item of openSources([`${site}/old`], { gapMs: 0, allowsPrivate: true }))
    expect(item).toMatchObject({
      origin: `${site}/old`,
      url: `${site}/new`,
      name: 'page.html',
      contentType: 'text/html; charset=utf-8',
    });
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['Mailuo']));
});

describe('the pages that a list names are fetched in its order', () => {
  const one = '<link>/1</link><pubDate>Wed, 31 Jan 2024 18:08:02 GMT</pubDate>';
  test.for<readonly [string, Answer]>([
    [
      'RSS',
      xml(
        `<rss version="2.0"><channel><title>t</title><item>${one}</item><item><link>/2</link></item></channel></rss>`,
      ),
    ],
    [
      'Atom',
      xml(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><link rel="edit" href="/x"/><link href="/1"/></entry><entry><link href="2"/></entry></feed>',
      ),
    ],
    [
      'RSS 1.0',
      xml(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel><item><title>1</title><link>/1</link></item><item><title>2</title><link>/2</link></item></rdf:RDF>',
      ),
    ],
    [
      'JSON Feed',
      page(
        '{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","url":"/1"},{"id":"2","url":"/2"}]}',
        {
          'content-type': 'application/feed+json',
        },
      ),
    ],
    [
      'a sitemap',
      xml(
        '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/1</loc></url><url><loc>/2</loc></url></urlset>',
      ),
    ],
    [
      'a packed sitemap',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/gzip' })
          .end(gzipSync('<urlset><url><loc>/1</loc></url><url><loc>/2</loc></url></urlset>')),
    ],
    ['an index of sitemaps', xml('<sitemapindex><sitemap><loc>/inner</loc></sitemap></sitemapindex>')],
  ])('%s', async ([, list]) => {
    pages = {
      '/list': list,
      '/inner': xml(
        '<urlset><url><loc>/1</loc></url><url><loc>/2</loc></url><url><loc>/1</loc></url></urlset>',
      ),
      '/1': page('一'),
      '/2': page('二'),
    };
    expect(await read(['/list'])).toEqual([
      ['/1', '一'],
      ['/2', '二'],
    ]);
  });

  test('and a page that cannot be had is set aside among them', async () => {
    pages = {
      '/list': xml('<urlset><url><loc>/1</loc></url><url><loc>/2</loc></url></urlset>'),
      '/2': page('二'),
    };
    expect(await read(['/list'])).toEqual([
      ['/1', expect.stringMatching(/^fetch: .* answers 404/)],
      ['/2', '二'],
    ]);
  });

  test('lists that name each other come to an end', async () => {
    const index = (to: string) => xml(`<sitemapindex><sitemap><loc>${to}</loc></sitemap></sitemapindex>`);
    pages = { '/a': index('/b'), '/b': index('/a') };
    expect(await read(['/a'])).toEqual([]);
    expect(askedPages()).toEqual(['/a', '/b']);
  });
});

describe('robots.txt', () => {
  const robots = (text: string) => page(text, { 'content-type': 'text/plain' });

  test('is asked for once and obeyed, after redirects too', async () => {
    pages = {
      '/robots.txt': robots('User-agent: *\nDisallow: /\n\nUser-agent: mailuo\nDisallow: /private'),
      '/private/1': page('x'),
      '/to-private': status(301, { location: '/private/1' }),
      '/public': page('公开'),
    };
    expect(await read(['/private/1', '/to-private', '/public'])).toEqual([
      ['/private/1', expect.stringMatching(/robots\.txt does not allow it/)],
      ['/to-private', expect.stringMatching(/robots\.txt does not allow it/)],
      ['/public', '公开'],
    ]);
    expect(asked.map(({ url }) => url)).toEqual(['/robots.txt', '/to-private', '/public']);
  });

  test.for([
    [404, true],
    [503, false],
    [429, false],
  ] as const)('with status %d lets pages be fetched: %s', async ([code, expected]) => {
    pages = { '/robots.txt': status(code), '/1': page('一') };
    const [found] = await read(['/1']);
    expect(found?.[1] === '一').toBe(expected);
    expect(askedPages()).toEqual(expected ? ['/1'] : []);
  });

  test('asks for a delay, and gets it', async () => {
    pages = { '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.3'), '/1': page('一'), '/2': page('二') };
    await read(['/1', '/2']);
    const [first, second] = asked.filter(({ url }) => url !== '/robots.txt').map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(280);
  });
});

test('between two requests to a host, robots.txt among them, the gap is kept', async () => {
  pages = { '/1': page('一'), '/2': status(302, { location: '/3' }), '/3': page('三') };
  await read(['/1', '/2'], { gapMs: 150 });
  const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
  expect(gaps).toHaveLength(3);
  for (const gap of gaps) expect(gap).toBeGreaterThan(135);
});

describe('what is unchanged since a run before', () => {
  test('costs a 304 and is passed over once it was settled', async () => {
    pages = { '/1': page('一', { etag: '"a"' }) };
    const passedOver: string[] = [];
    const options = {
      cacheFolder: folder,
      settles: true,
      onPassedOver: (why: string) => passedOver.push(why),
    };
    expect(await read(['/1'], options)).toHaveLength(1);
    expect(await read(['/1'], options)).toEqual([]);
    expect(passedOver).toEqual(['page that has not changed']);
    pages = { '/1': page('一（更新）', { etag: '"b"' }) };
    expect(await read(['/1'], options)).toEqual([['/1', '一（更新）']]);
  });

  test('comes again, out of the cache, as long as nobody settled it', async () => {
    pages = { '/1': page('一', { etag: '"a"' }) };
    await read(['/1'], { cacheFolder: folder });
    pages = {
      '/1': (request, response) =>
        status(request.headers['if-none-match'] === '"a"' ? 304 : 500)(request, response),
    };
    expect(await read(['/1'], { cacheFolder: folder })).toEqual([['/1', '一']]);
  });

  test('comes again when asked for', async () => {
    pages = { '/1': page('一', { etag: '"a"' }) };
    await read(['/1'], { cacheFolder: folder, settles: true });
    expect(await read(['/1'], { cacheFolder: folder, again: true })).toEqual([['/1', '一']]);
  });

  test('is told by its bytes where the server knows neither tag nor date', async () => {
    pages = { '/1': page('一') };
    await read(['/1'], { cacheFolder: folder, settles: true });
    expect(await read(['/1'], { cacheFolder: folder, settles: true })).toEqual([]);
  });

  test('is not even asked for where its list has the same date', async () => {
    const list = (day: string) =>
      page(`<urlset><url><loc>/1</loc><lastmod>${day}</lastmod></url></urlset>`, {
        'content-type': 'text/xml',
        etag: `"${day}"`,
      });
    pages = { '/list': list('2024-05-01'), '/1': page('一') };
    const options = { cacheFolder: folder, settles: true };
    await read(['/list'], options);
    await read(['/list'], options);
    expect(askedPages()).toEqual(['/list', '/1', '/list']);
    pages = { '/list': list('2024-05-02'), '/1': page('二') };
    expect(await read(['/list'], options)).toEqual([['/1', '二']]);
  });
});

describe('an address is set aside', () => {
  test.for<readonly [string, Answer, RegExp]>([
    ['that leads round and round', status(302, { location: '/page' }), /redirects more than 5 times/],
    ['that is a picture', page('x', { 'content-type': 'image/png' }), /image\/png, not a web page/],
    ['that never answers', () => undefined, /no whole answer within 500 ms/],
    [
      'that stops in the middle',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>'),
      /no whole answer within 500 ms/,
    ],
    [
      'that breaks off',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('<p>');
        setTimeout(() => response.destroy(), 20);
      },
      /cannot be fetched/,
    ],
    ['that is too large', page('x'.repeat(2000)), /more than 1000 bytes/],
    ['that is a broken feed', xml('<rss version="2.0"><channel>'), /not a web page, feed or sitemap/],
  ])('%s', async ([, answer, reason]) => {
    pages = { '/page': answer, '/next': page('下') };
    expect(await read(['/page', '/next'], { maxItemBytes: 1000 })).toEqual([
      ['/page', expect.stringMatching(reason)],
      ['/next', '下'],
    ]);
  });

  test('of a private network, unless that is allowed; its robots.txt is not asked for either', async () => {
    expect(await read(['/page'], { allowsPrivate: false })).toEqual([
      ['/page', expect.stringMatching(/not on the open internet/)],
    ]);
    expect(asked).toEqual([]);
  });
});

test('a run that is stopped while it waits for its turn ends there', async () => {
  pages = { '/1': page('一'), '/2': page('二') };
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  await expect(read(['/1', '/2'], { gapMs: 60_000, signal: stop.signal })).rejects.toThrow(/abort/i);
});
