import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { QuarantineResponse } from '#domain';
import { createPageFetcher } from '../../ingest/index.ts';
import { isPublicAddress } from '../../ingest/sources/web/public-address.ts';
import { answerOf } from './api-server.ts';
import {
  acceptedJob,
  discard,
  jobWhen,
  openJobsServer,
  sendJson,
  type JobsServer,
} from './api-jobs-server.ts';

const PAGE = `<!doctype html><html lang="zh"><head><title>董军与别洛乌索夫会谈</title>
<meta property="article:published_time" content="2024-10-15T08:00:00+08:00"></head><body><article>
<h1>董军与别洛乌索夫会谈</h1>
<p>10月14日，中国国防部长董军在北京与俄罗斯国防部长别洛乌索夫举行会谈，双方就两军合作交换意见。</p>
<p>会谈结束后，两国国防部长共同会见了记者，并表示两军将继续举行联合演习，扩大在各领域的交流。</p>
<p>俄罗斯国防部表示，别洛乌索夫此次访问为期三天，期间还将与中国其他领导人会面，讨论地区安全问题。</p>
</article></body></html>`;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const html =
  (text: string): Answer =>
  (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(text);
  };
const redirect =
  (to: string): Answer =>
  (_request, response) => {
    response.writeHead(302, { location: to }).end();
  };

/** Goes on until nobody reads, or this much is out. */
const endless: Answer = (_request, response) => {
  response.setHeader('content-type', 'text/html');
  let sent = 0;
  const more = () => {
    while (!response.destroyed && sent < 200_000_000) {
      sent += 65_536;
      if (!response.write(Buffer.alloc(65_536, 'a'))) return void response.once('drain', more);
    }
    response.end();
  };
  more();
};

let pages: Record<string, Answer> = {};
let asked: string[] = [];
let web: Server;
let port: number;
let server: JobsServer;
/** Names of the tests' own; a list per name is given out one answer after another. */
let names: Record<string, string[]> = {};

beforeAll(async () => {
  web = createServer((request, response) => {
    asked.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    const answer = pages[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const bound = web.address();
  port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  server = await openJobsServer({
    fetchPage: createPageFetcher({
      resolve: (host) => Promise.resolve((names[host]?.shift() ?? '').split(' ').filter(Boolean)),
      // What only a test may say: this machine's own server, on its own port.
      isAllowed: (address, at) => (address === '127.0.0.1' && at === port) || isPublicAddress(address),
      mostBytes: 500_000,
      timeoutMs: 1500,
    }),
  });
});
afterAll(async () => {
  await discard(server);
  web.closeAllConnections();
  web.close();
});
beforeEach(() => {
  pages = {};
  asked = [];
  names = {};
});

const fetchAll = async (at: JobsServer, urls: readonly string[]) => {
  const { id } = await acceptedJob(await sendJson(at.address, { urls }));
  const job = await jobWhen(at.address, id);
  const { items } = await answerOf(
    await fetch(`${at.address}/api/jobs/${id}/quarantine`),
    QuarantineResponse,
  );
  return { job, items };
};

test('a page is fetched, read and stored under the address that it was fetched from', async () => {
  names = { 'news.example': ['127.0.0.1', '127.0.0.1'] };
  pages = { '/old': redirect('/a.html'), '/a.html': html(PAGE) };
  const { job, items } = await fetchAll(server, [`http://news.example:${port}/old`]);
  expect([job.state, job.counts.stored, items]).toEqual(['done', 1, []]);
  expect(asked).toEqual([`news.example:${port}/old`, `news.example:${port}/a.html`]);
  const { articles } = await server.store.articles({ limit: 10 });
  expect(articles.map(({ url, publishedAt }) => [url, publishedAt?.slice(0, 10)])).toEqual([
    [`http://news.example:${port}/a.html`, '2024-10-15'],
  ]);
});

describe('a page is set aside', () => {
  test.for<readonly [string, Answer, RegExp]>([
    ['that is not there', (_request, response) => void response.writeHead(404).end(), /404/],
    [
      'that is a picture',
      (_request, response) => void response.setHeader('content-type', 'image/png').end('x'),
      /image\/png/,
    ],
    ['without a type', (_request, response) => void response.end(PAGE), /no type/],
    ['that never ends', endless, /more than 500000 bytes/],
    [
      'that is a bomb',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(20_000_000))),
      /more than 500000 bytes/,
    ],
    ['that never begins', () => undefined, /1500 ms/],
    ['that leads round and round', redirect('/page'), /redirects more than 5 times/],
    ['that leads to a file', redirect('file:///etc/passwd'), /no http or https/],
  ])('%s', async ([, answer, reason]) => {
    pages = { '/page': answer };
    names = { 'news.example': Array.from({ length: 10 }, () => '127.0.0.1') };
    const { job, items } = await fetchAll(server, [`http://news.example:${port}/page`]);
    expect(job).toMatchObject({
      state: 'done',
      counts: { files: 1, filesDone: 1, quarantined: 1, stored: 0 },
    });
    expect(items).toEqual([
      { origin: `http://news.example:${port}/page`, stage: 'fetch', reason: expect.stringMatching(reason) },
    ]);
  });
});

describe('what is not the open internet is not asked', () => {
  const expectRefused = async (at: JobsServer, url: string) => {
    const { items } = await fetchAll(at, [url]);
    expect(items).toEqual([
      { origin: url, stage: 'fetch', reason: expect.stringMatching(/not on the open internet|password/) },
    ]);
  };

  test('also where a name leads there, or one of its addresses does, or a redirect', async () => {
    names = {
      'inner.example': ['10.0.0.7'],
      'both.example': ['127.0.0.1 192.168.0.1'],
      'news.example': ['127.0.0.1', '127.0.0.1'],
    };
    pages = {
      '/to-loopback': redirect('http://127.0.0.1:1/'),
      '/to-metadata': redirect('http://169.254.169.254/'),
    };
    await expectRefused(server, 'http://inner.example/');
    await expectRefused(server, `http://both.example:${port}/`);
    expect(asked).toEqual([]);
    await expectRefused(server, `http://news.example:${port}/to-loopback`);
    await expectRefused(server, `http://news.example:${port}/to-metadata`);
    expect(asked).toHaveLength(2);
  });

  test('a name that means another address a moment later still leads to the one that was checked', async () => {
    names = { 'rebound.example': ['127.0.0.1'] };
    pages = { '/': html(PAGE) };
    // The system knows no such name: had it been asked again, nothing would have come.
    const { job } = await fetchAll(server, [`http://rebound.example:${port}/`]);
    expect([asked, job.counts.quarantined]).toEqual([[`rebound.example:${port}/`], 0]);
  });

  test('a server as it is started for use asks nothing of this machine or its network', async () => {
    const plain = await openJobsServer();
    try {
      pages = { '/': html(PAGE) };
      for (const host of [
        `127.0.0.1:${port}`,
        '127.0.0.1',
        '2130706433',
        '0x7f.1',
        '0.0.0.0',
        '169.254.169.254',
        '[::1]',
        '[::ffff:127.0.0.1]',
        '[fd00::1]',
        '10.0.0.1',
        '192.168.1.1',
        `localhost:${port}`,
        'localhost',
        '8.8.8.8:8080',
        'user:secret@8.8.8.8',
      ]) {
        await expectRefused(plain, `http://${host}/`);
      }
      expect(asked).toEqual([]);
    } finally {
      await discard(plain);
    }
  });
});
