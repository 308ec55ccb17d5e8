// npm run bench:api -- [--seconds N] [--engine embedded|neo4j]: what the API costs over the store behind it. Ratios of one
// run on one machine; absolute figures say little elsewhere.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { Command, Option } from 'commander';
import { pino } from 'pino';
import { z } from 'zod';
import { ArticleGraph, NeighboursRequest, NodeId } from '#domain';
import { openStore, type GraphStore } from '#store';
import { startServer } from '../server/main.ts';
import { putSamples } from '../test/contract/sample-graph.ts';
import { missingForNeo4j, startNeo4j } from './neo4j.mjs';

const CONNECTIONS = 10;
const MEGABYTE = 2 ** 20;
const HUB = NodeId.parse('country/CN');
/** Five unrelated nodes a row: no engine ends this within the time that it is given. */
const RUNAWAY = 'MATCH (a), (b), (c), (d), (e) RETURN count(a.id + b.id + c.id + d.id + e.id) AS n';
const RUNAWAY_MS = 2000;
/** As many edges as the product of the two. */
const EXPORT_ARTICLES = 1000;
const EXPORT_MENTIONS = 100;
const PEOPLE = 2000;
const SAMPLE_MS = 100;

interface Options {
  readonly seconds: number;
  readonly engine?: 'embedded' | 'neo4j';
}

interface Line {
  readonly what: string;
  readonly plain: string;
  readonly measured: string;
  readonly result: string;
  readonly aim: string;
}

async function bench({ seconds, engine }: Options): Promise<void> {
  const lines: Line[] = [];
  if (engine !== 'neo4j') lines.push(...(await onEmbedded(seconds)));
  if (engine !== 'embedded') lines.push(...(await onNeo4j(seconds)));
  print({ what: '', plain: 'without', measured: 'with', result: 'result', aim: 'aim' });
  lines.forEach(print);
}

function print({ what, plain, measured, result, aim }: Line): void {
  console.log(what.padEnd(46) + [plain, measured, result, aim].map((cell) => cell.padStart(14)).join(''));
}

async function onEmbedded(seconds: number): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-bench-'));
  try {
    return await measure(await openStore(`embedded:${join(folder, 'graph')}`), seconds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(seconds: number): Promise<readonly Line[]> {
  const missing = missingForNeo4j();
  if (missing !== undefined) {
    console.error(`Left out: Neo4j. ${missing}`);
    return [];
  }
  const server = await startNeo4j({ log: console.error });
  try {
    return await measure(await openStore(server.uri), seconds);
  } finally {
    await server.stop();
  }
}

async function measure(store: GraphStore, seconds: number): Promise<readonly Line[]> {
  const log = pino({ level: 'silent' });
  console.error(`${store.engine}: reading the samples …`);
  await putSamples(store);
  const server = await startServer({ store, host: '127.0.0.1', port: 0, log, checkAnswers: false });
  const api = server.address.replace('localhost', '127.0.0.1');
  try {
    await expand(store, 1);
    const raw = await expand(store, seconds);
    const calm = await hammer(api, seconds);
    const stormy = await besideRunaways(api, seconds);
    console.error(`${store.engine}: storing ${EXPORT_ARTICLES * EXPORT_MENTIONS} edges …`);
    for (let first = 0; first < EXPORT_ARTICLES; first += 50) await store.putArticles(madeUp(first, 50));
    const memory = await exportAll(api);
    return [
      {
        what: `${store.engine}: expansions a second, API over store`,
        plain: raw.toFixed(0),
        measured: calm.perSecond.toFixed(0),
        result: (calm.perSecond / raw).toFixed(2),
        aim: '>= 0.70',
      },
      {
        what: `${store.engine}: p99 ms beside ${stormy.stopped} runaways stopped`,
        plain: calm.p99.toFixed(0),
        measured: stormy.p99.toFixed(0),
        result: `${(stormy.p99 / calm.p99).toFixed(2)} x`,
        aim: '<= 2 x',
      },
      {
        what: `${store.engine}: export of ${memory.edges} edges, MB held`,
        plain: memory.before.toFixed(0),
        measured: memory.peak.toFixed(0),
        result: `+${(memory.peak - memory.before).toFixed(0)} MB`,
        aim: 'below the file',
      },
      {
        what: `${store.engine}: the file of that export, MB`,
        plain: '',
        measured: '',
        result: memory.file.toFixed(0),
        aim: '',
      },
    ];
  } finally {
    await server.close();
    await store.close();
  }
}

/** Expansions a second, asked straight from the store by as many at once as the API is. */
async function expand(store: GraphStore, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  const request = NeighboursRequest.parse({});
  let done = 0;
  const one = async () => {
    while (performance.now() < end) {
      await store.neighbours(HUB, request);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return done / seconds;
}

async function hammer(api: string, seconds: number) {
  const url = `${api}/api/nodes/${encodeURIComponent(HUB)}/neighbours`;
  // In a thread of its own, so that asking costs the server nothing but the processor.
  const found = await autocannon({ url, connections: CONNECTIONS, duration: seconds, workers: 1 });
  if (found.non2xx > 0 || found.errors > 0)
    throw new Error(`${found.non2xx + found.errors} answers were not good`);
  return { perSecond: found.requests.average, p99: found.latency.p99 };
}

async function besideRunaways(api: string, seconds: number) {
  const over = new AbortController();
  let stopped = 0;
  const runaways = (async () => {
    while (!over.signal.aborted) {
      const response = await fetch(`${api}/api/cypher`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statement: RUNAWAY, timeoutMs: RUNAWAY_MS }),
      });
      const text = await response.text();
      if (!text.includes('query_timeout'))
        throw new Error(`the runaway was not stopped: ${text.slice(0, 300)}`);
      stopped += 1;
    }
  })();
  const { p99 } = await hammer(api, seconds);
  over.abort();
  await runaways;
  return { p99, stopped };
}

/** Reads an export as a client of its own would, and says how much came. */
const READER = `
  const [url, body] = process.argv.slice(1);
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
  const response = await fetch(url, { method: 'POST', headers, body });
  if (!response.ok) throw new Error('the export answered ' + response.status);
  let bytes = 0;
  let edges = 0;
  for await (const chunk of response.body) {
    bytes += chunk.length;
    edges += Buffer.from(chunk).toString('latin1').split('"source":').length - 1;
  }
  console.log(JSON.stringify({ bytes, edges }));
`;
const ReadAmount = z.object({ bytes: z.number(), edges: z.number() });

/** Has another process read an export of everything, and measures how far what this one holds grows meanwhile. */
async function exportAll(api: string) {
  const before = heldMegabytes();
  const body = JSON.stringify({ selection: { kind: 'all', articles: true }, format: 'ndjson' });
  const program = ['--input-type=module', '--eval', READER, `${api}/api/export`, body];
  const reader = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  let peak = before;
  const sampling = setInterval(() => (peak = Math.max(peak, heldMegabytes())), SAMPLE_MS);
  let said = '';
  reader.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = await once(reader, 'close');
  clearInterval(sampling);
  if (code !== 0) throw new Error('the export was not read');
  const { bytes, edges } = ReadAmount.parse(JSON.parse(said));
  return { before, peak, file: bytes / MEGABYTE, edges };
}

/** Garbage is not growth: what counts is what is still held. */
function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

function madeUp(first: number, count: number): readonly ArticleGraph[] {
  return Array.from({ length: count }, (_, index) => article(first + index));
}

function article(n: number): ArticleGraph {
  const people = Array.from({ length: EXPORT_MENTIONS }, (_, index) => (n * 7 + index * 13) % PEOPLE);
  const names = [...new Set(people)].map((person) => ({
    person,
    name: `人物${String(person).padStart(4, '0')}`,
  }));
  const text = names.map(({ name }) => name).join('');
  return ArticleGraph.parse({
    article: {
      id: `article/bench-${n}`,
      title: `第${n}篇`,
      language: 'zh-Hans',
      text,
      zones: [{ zone: 'body', start: 0, end: text.length }],
      textHash: createHash('sha256').update(`${n} ${text}`).digest('hex').slice(0, 16),
      format: 'text',
      ingestVersion: 'bench',
    },
    entities: names.map(({ person, name }) => ({
      kind: 'Person',
      id: `person/bench-${person}`,
      name,
      aliases: [],
    })),
    mentions: names.map(({ person, name }, index) => ({
      entity: `person/bench-${person}`,
      surface: name,
      start: index * name.length,
      end: (index + 1) * name.length,
      zone: 'body',
      rule: 'bench',
    })),
    citations: [],
    reports: [],
    offices: [],
  });
}

await new Command('bench:api')
  .description('Measure what the API costs over the store, beside runaway statements, and in memory.')
  .addOption(new Option('--seconds <number>', 'how long each measurement takes').default(5).argParser(Number))
  .addOption(new Option('--engine <name>', 'one engine alone').choices(['embedded', 'neo4j']))
  .action(bench)
  .parseAsync();
