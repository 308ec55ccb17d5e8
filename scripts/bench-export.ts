// Writes a large made-up graph in every format to nowhere, and prints time, size and how far memory grew.
import { ExportFormat, NodeId, type GraphEdge, type GraphNode } from '#domain';
import type { GraphElement } from '../server/exports/exporter.ts';
import { EXPORTERS } from '../server/exports/index.ts';

const NODES = 20_000;
const EDGES = 100_000;
const CONTEXT = { version: 'bench', exportedAt: '2024-01-01T00:00:00.000Z' };
const MEGABYTE = 2 ** 20;

if (globalThis.gc === undefined)
  throw new Error('run it with `npm run bench:export`, which exposes the collector');

console.log(`${NODES} nodes, ${EDGES} edges`);
console.log('format      seconds   file MB   peak growth MB');
for (const format of ExportFormat.options) console.log(await measure(format));

async function measure(format: ExportFormat): Promise<string> {
  const before = heldBytes();
  const started = performance.now();
  let peak = before;
  let bytes = 0;
  const elements = madeUp(() => (peak = Math.max(peak, heldBytes())));
  for await (const piece of EXPORTERS[format].write(elements, CONTEXT)) bytes += Buffer.byteLength(piece);
  const seconds = (performance.now() - started) / 1000;
  const columns = [seconds, bytes / MEGABYTE, (peak - before) / MEGABYTE];
  return format.padEnd(10) + columns.map((value) => value.toFixed(1).padStart(9)).join('');
}

/** Garbage is not growth: what counts is what is still held. Buffers lie outside the heap and count too. */
function heldBytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function* madeUp(sample: () => void): AsyncGenerator<GraphElement> {
  for (let n = 0; n < NODES; n += 1) yield { node: node(n) };
  for (let n = 0; n < EDGES; n += 1) {
    if (n % 10_000 === 0) sample();
    yield { edge: edge(n) };
  }
  sample();
}

function node(n: number): GraphNode {
  const properties = {
    aliases: [`别名${n}`, `化名${n}`],
    articleCount: n % 50,
    country: 'CN',
    nameEn: `Person ${n}`,
  };
  return { id: personId(n), kind: 'Person', name: `人物${n}`, properties };
}

function edge(n: number): GraphEdge {
  const event = NodeId.parse(`event/meeting/2024-10-${String((n % 28) + 1).padStart(2, '0')}/${n % 5000}`);
  const person = personId(n % NODES);
  const properties = { articles: [`article/${n}`, `article/${n + 1}`], role: 'participant' };
  return {
    id: `TOOK_PART_IN|${person}|${event}|participant`,
    type: 'TOOK_PART_IN',
    source: person,
    target: event,
    properties,
  };
}

function personId(n: number): NodeId {
  return NodeId.parse(`person/${String(n).padStart(6, '0')}`);
}
