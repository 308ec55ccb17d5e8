import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pino } from 'pino';
import { z } from 'zod';
import { openStore } from '#store';
import { startServer } from '../../server/main.ts';

const MEGABYTE = 2 ** 20;
const SAMPLE_MS = 100;
/** Node puts off taking garbage away for as long as it may take more memory: a limit shows what an export needs. */
const HEAP_LIMIT = '--max-old-space-size=192';

/** What a server process says to the one that measures it. */
const Said = z.union([
  z.object({ address: z.string() }),
  z.object({ started: z.literal(true) }),
  z.object({ rss: z.number(), held: z.number() }),
]);

export interface ExportMemory {
  readonly edges: number;
  /** All in megabytes: the file, the most that the process took while it wrote it, and the most that it held. */
  readonly file: number;
  readonly rss: number;
  readonly held: number;
}

/** Exports everything, articles and all, from a server process of its own that does nothing else. `script` is this
 *  benchmark, which serves where it is asked to. */
export async function measureExport(script: string, storeAddress: string): Promise<ExportMemory> {
  const server = fork(script, ['serve', storeAddress], { execArgv: [...process.execArgv, HEAP_LIMIT] });
  try {
    const said = Said.parse(await nextFrom(server));
    if (!('address' in said)) throw new Error('the server did not start');
    const plain = await sampled(server, said.address, 'plain');
    const collected = await sampled(server, said.address, 'collected');
    return { ...plain.read, rss: plain.peak.rss, held: collected.peak.held };
  } finally {
    const ended = once(server, 'exit');
    server.disconnect();
    await ended;
  }
}

/** `collected`: with garbage taken away before each look, as garbage is not held. */
async function sampled(server: ChildProcess, address: string, how: 'plain' | 'collected') {
  server.send(how);
  await nextFrom(server);
  const read = await readExport(address);
  server.send('stop');
  const peak = Said.parse(await nextFrom(server));
  if (!('rss' in peak)) throw new Error('the server did not say what it took');
  return { read, peak };
}

async function nextFrom(server: ChildProcess): Promise<unknown> {
  const [message]: unknown[] = await once(server, 'message');
  return message;
}

/** The other side: serves a store, and looks at what it takes from when it is told to until it is told to stop. */
export async function serve(storeAddress: string): Promise<void> {
  const store = await openStore(storeAddress);
  const log = pino({ level: 'silent' });
  const server = await startServer({ store, host: '127.0.0.1', port: 0, log, checkAnswers: false });
  let looking: NodeJS.Timeout | undefined;
  let peak = { rss: 0, held: 0 };
  process.on('message', (message) => {
    clearInterval(looking);
    if (message === 'stop') {
      process.send?.(peak);
      return;
    }
    peak = { rss: 0, held: 0 };
    looking = setInterval(() => (peak = larger(peak, look(message === 'collected'))), SAMPLE_MS);
    process.send?.({ started: true });
  });
  process.once('disconnect', () => {
    void server.close().then(() => store.close());
  });
  process.send?.({ address: server.address.replace('localhost', '127.0.0.1') });
}

function look(collects: boolean) {
  if (collects) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / MEGABYTE, held: (heapUsed + external) / MEGABYTE };
}

function larger(one: ReturnType<typeof look>, other: ReturnType<typeof look>) {
  return { rss: Math.max(one.rss, other.rss), held: Math.max(one.held, other.held) };
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

async function readExport(address: string): Promise<{ readonly file: number; readonly edges: number }> {
  const body = JSON.stringify({ selection: { kind: 'all', articles: true }, format: 'ndjson' });
  const program = ['--input-type=module', '--eval', READER, `${address}/api/export`, body];
  const reader = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  reader.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = await once(reader, 'close');
  if (code !== 0) throw new Error('the export was not read');
  const { bytes, edges } = ReadAmount.parse(JSON.parse(said));
  return { file: bytes / MEGABYTE, edges };
}
