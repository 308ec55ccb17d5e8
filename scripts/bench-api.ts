// npm run bench:api -- [--seconds N] [--engine embedded|neo4j]: what the API costs over the store behind it, on both engines.
// Ratios of one run on one machine; absolute figures say little elsewhere.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { Command, Option } from 'commander';
import { pino } from 'pino';
import { NeighboursRequest, NodeId } from '#domain';
import { openStore, type GraphStore } from '#store';
import { startServer } from '../server/main.ts';
import { putSamples } from '../test/contract/sample-graph.ts';
import { measureExport, serve, type ExportMemory } from './bench-api/export-memory.ts';
import { EDGES_OF_EACH, madeUp } from './bench-api/made-up-articles.ts';
import { missingForNeo4j, startNeo4j } from './neo4j.mjs';

const CONNECTIONS = 10;
const HUB = NodeId.parse('country/CN');
/** Five unrelated nodes a row: no engine ends this within the time that it is given. */
const RUNAWAY = 'MATCH (a), (b), (c), (d), (e) RETURN count(a.id + b.id + c.id + d.id + e.id) AS n';
const RUNAWAY_MS = 2000;
/** Each thing is measured in turns, so that what warms up or cools down meanwhile falls on all alike. */
const ROUNDS = 2;
/** Edges of the smaller and of the larger export. */
const EXPORTS = [20_000, 100_000] as const;
const BATCH = 50;

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
  console.log(what.padEnd(64) + [plain, measured, result, aim].map((cell) => cell.padStart(12)).join(''));
}

async function onEmbedded(seconds: number): Promise<readonly Line[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-bench-'));
  try {
    return await measure(`embedded:${join(folder, 'graph')}`, seconds);
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
    return await measure(server.uri, seconds);
  } finally {
    await server.stop();
  }
}

async function measure(address: string, seconds: number): Promise<readonly Line[]> {
  const speed = await withStore(address, async (store) => {
    console.error(`${store.engine}: reading the samples …`);
    await putSamples(store);
    return { engine: store.engine, ...(await measureSpeed(store, seconds)) };
  });
  const memory: ExportMemory[] = [];
  let stored = 0;
  for (const edges of EXPORTS) {
    console.error(`${speed.engine}: storing ${edges} edges …`);
    const wanted = edges / EDGES_OF_EACH;
    await withStore(address, async (store) => {
      for (; stored < wanted; stored += BATCH) await store.putArticles(madeUp(stored, BATCH));
    });
    memory.push(await measureExport(fileURLToPath(import.meta.url), address));
  }
  return [...speedLines(speed), ...memoryLines(speed.engine, memory)];
}

async function withStore<Result>(
  address: string,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(address);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

interface Speed {
  /** Expansions a second. */
  readonly raw: number;
  readonly api: number;
  /** Milliseconds. */
  readonly calm: number;
  readonly stormy: number;
  /** Runaway statements. */
  readonly stopped: number;
}

async function measureSpeed(store: GraphStore, seconds: number): Promise<Speed> {
  const log = pino({ level: 'silent' });
  const server = await startServer({ store, host: '127.0.0.1', port: 0, log, checkAnswers: false });
  const api = server.address.replace('localhost', '127.0.0.1');
  const rounds: Speed[] = [];
  try {
    await expand(store, seconds);
    await hammer(api, seconds);
    for (let round = 0; round < ROUNDS; round += 1) {
      const raw = await expand(store, seconds);
      const calm = await hammer(api, seconds);
      const stormy = await besideRunaways(api, seconds);
      const { stopped } = stormy;
      rounds.push({ raw, api: calm.perSecond, calm: calm.p99, stormy: stormy.p99, stopped });
    }
  } finally {
    await server.close();
  }
  const sum = (key: keyof Speed) => rounds.reduce((total, round) => total + round[key], 0);
  const mean = (key: keyof Speed) => sum(key) / ROUNDS;
  return {
    raw: mean('raw'),
    api: mean('api'),
    calm: mean('calm'),
    stormy: mean('stormy'),
    stopped: sum('stopped'),
  };
}

function speedLines({ engine, raw, api, calm, stormy, stopped }: Speed & Pick<GraphStore, 'engine'>): Line[] {
  return [
    {
      what: `${engine}: expansions a second, API over store`,
      plain: raw.toFixed(0),
      measured: api.toFixed(0),
      result: (api / raw).toFixed(2),
      aim: '>= 0.70',
    },
    {
      what: `${engine}: p99 ms beside ${stopped} runaways stopped`,
      plain: calm.toFixed(0),
      measured: stormy.toFixed(0),
      result: `${(stormy / calm).toFixed(2)} x`,
      aim: '<= 2 x',
    },
  ];
}

/** The larger export over the smaller. */
function memoryLines(engine: string, [small, large]: readonly ExportMemory[]): Line[] {
  if (small === undefined || large === undefined) return [];
  const line = (what: string, key: keyof ExportMemory, aim: string): Line => ({
    what: `${engine}: ${what}, ${small.edges} and ${large.edges} edges`,
    plain: small[key].toFixed(0),
    measured: large[key].toFixed(0),
    result: `${(large[key] / small[key]).toFixed(2)} x`,
    aim,
  });
  return [
    line('export, MB of file', 'file', ''),
    line('export, MB resident, heap of 192', 'rss', '<= 1.2 x'),
    line('export, MB held', 'held', '<= 1.2 x'),
  ];
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

const program = new Command('bench:api')
  .description('Measure what the API costs over the store, beside runaway statements, and in memory.')
  .addOption(new Option('--seconds <number>', 'how long each measurement takes').default(5).argParser(Number))
  .addOption(new Option('--engine <name>', 'one engine alone').choices(['embedded', 'neo4j']))
  .action(bench);
program.command('serve', { hidden: true }).argument('<store>').action(serve);
await program.parseAsync();
