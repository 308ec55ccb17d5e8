import neo4j from 'neo4j-driver';
import type { ArticleGraph } from '#domain';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline } from '../../ingest/pipeline.ts';
import { openSources } from '../../ingest/sources/index.ts';
import { readHere } from '../../ingest/worker/read-item.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openNeo4j } from '../../server/store/neo4j/engine.ts';
import { parameters } from '../../server/store/neo4j/run.ts';
import { ratioOf, type Line } from './line.ts';
import type { Place } from './places.ts';
import { putRecorded, type RecordedWrite } from './recorded-writes.ts';

/** The first warms the server up; of the others the median counts. */
const ROUNDS = 4;

/** Our writer, which also reads what is there, against plain loops that only write the same rows, on Neo4j: an article
 *  after another, as one begins, and batch after batch. */
export async function* measureWriter(
  folder: string,
  { emptyStore }: Place,
  batchSize: number,
): AsyncGenerator<Line> {
  const graphs = await graphsIn(folder);
  const turn = async (size: number): Promise<{ readonly ours: Speed; readonly plain: Speed }> => {
    const { writes, milliseconds } = await putAll(await emptyStore('neo4j'), graphs, size);
    const rows = writes.reduce((sum, write) => sum + rowsOf(write).length, 0);
    const plain = await replayPlainly(await emptyStore('neo4j'), writes);
    return { ours: { rows, milliseconds }, plain: { rows, milliseconds: plain } };
  };
  const rounds: { readonly ours: Speed; readonly plain: Speed; readonly single: Speed }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ...(await turn(batchSize)), single: (await turn(1)).plain });
  const counted = rounds.slice(1);
  const ours = medianOf(counted.map((round) => round.ours));
  const loops = [
    { what: 'an article at a time', speed: medianOf(counted.map(({ single }) => single)) },
    { what: `batches of ${batchSize} articles`, speed: medianOf(counted.map(({ plain }) => plain)) },
  ];
  yield { what: `neo4j: our writer, batches of ${batchSize} articles`, measured: inWords(ours) };
  for (const { what, speed } of loops)
    yield {
      what: `neo4j: plain UNWIND … MERGE loop, ${what}`,
      measured: inWords(speed),
      ratio: ratioOf(perSecond(ours), perSecond(speed)),
      aim: 'ours >= 1.50 of it',
    };
}

interface Speed {
  readonly rows: number;
  readonly milliseconds: number;
}

async function graphsIn(folder: string): Promise<readonly ArticleGraph[]> {
  const read = readHere(createPipeline(loadLexicons()));
  const graphs: ArticleGraph[] = [];
  for await (const found of openSources([folder])) {
    if ('reason' in found) continue;
    const { outcomes } = await read(found);
    graphs.push(...outcomes.flatMap((outcome) => ('graph' in outcome ? [outcome.graph] : [])));
  }
  return graphs;
}

async function putAll(uri: string, graphs: readonly ArticleGraph[], batchSize: number) {
  const engine = await openNeo4j({ uri, user: undefined, password: undefined });
  try {
    await migrate(engine);
    const writes: RecordedWrite[] = [];
    const started = performance.now();
    for (let first = 0; first < graphs.length; first += batchSize)
      writes.push(...(await putRecorded(engine, graphs.slice(first, first + batchSize))));
    return { writes: writes.filter(isWriting), milliseconds: performance.now() - started };
  } finally {
    await engine.close();
  }
}

/** Each statement in a transaction of its own, as the driver's manual has it, and every CREATE a MERGE. */
async function replayPlainly(uri: string, writes: readonly RecordedWrite[]): Promise<number> {
  const driver = neo4j.driver(uri);
  try {
    const started = performance.now();
    for (const { statement, params } of writes)
      await driver.executeQuery(plainly(statement), parameters(params));
    return performance.now() - started;
  } finally {
    await driver.close();
  }
}

/** An article may report an event, cite a source or claim an office several times, apart by where. */
function plainly(statement: string): string {
  return statement
    .replaceAll('CREATE (', 'MERGE (')
    .replaceAll(/(MERGE \(\w+\)-\[\w+:(?:REPORTS|CITES|CLAIMS))\]/g, '$1 {start: row.properties.start}]')
    .replaceAll(/(MERGE \(\w+\)-\[\w+:HOLDS)\]/g, '$1 {office: row.properties.office}]')
    .replaceAll(/(MERGE \(\w+\)-\[\w+:TOOK_PART_IN)\]/g, '$1 {role: row.properties.role}]');
}

function isWriting({ statement }: RecordedWrite): boolean {
  return /^(?:CREATE|MERGE|SET) /m.test(statement);
}

function rowsOf({ params }: RecordedWrite): readonly unknown[] {
  return Object.values(params).find((value) => Array.isArray(value)) ?? [];
}

function medianOf(speeds: readonly Speed[]): Speed {
  const sorted = speeds.toSorted((left, right) => perSecond(left) - perSecond(right));
  return sorted[Math.floor(sorted.length / 2)] ?? { rows: 0, milliseconds: 1 };
}

function perSecond({ rows, milliseconds }: Speed): number {
  return (rows / milliseconds) * 1000;
}

function inWords(speed: Speed): string {
  return `${Math.round(perSecond(speed)).toLocaleString('en')} rows/s`;
}
