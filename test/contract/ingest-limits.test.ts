import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLexicons } from '../../ingest/lexicons/load.ts';
import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts';
import { READING_LIMITS, type ReadingLimits } from '../../ingest/worker/limits.ts';
import { readHere } from '../../ingest/worker/read-item.ts';
import { openReadingPool, type ReadingPool } from '../../ingest/worker/reading-pool.ts';

let pipeline: Pipeline;
let pool: ReadingPool;

beforeAll(() => {
  pipeline = createPipeline(loadLexicons());
  pool = openReadingPool({ isKept: true, limits: { ...READING_LIMITS, seconds: 1 } });
});
afterAll(() => pool.close());

const SENTENCE = '10月14日，中国国防部长董军与俄罗斯国防部长别洛乌索夫在北京举行会谈。';
const itemOf = (text: string) => ({
  origin: 'a.txt',
  name: 'a.txt',
  bytes: new TextEncoder().encode(`中俄国防部长会谈\n${text}`),
});

async function reasonFor(text: string, limits: Partial<ReadingLimits>): Promise<string | undefined> {
  const { outcomes } = await readHere(pipeline, { ...READING_LIMITS, ...limits })(itemOf(text));
  const [outcome, ...more] = outcomes;
  expect(more).toEqual([]);
  return outcome !== undefined && 'reason' in outcome ? outcome.reason : undefined;
}

test.for([
  ['bytes', { bytes: 60 }, /more than the 60 .*--max-bytes/],
  ['characters', { characters: 20 }, /more than the 20 .*--max-characters/],
  ['mentions', { mentions: 2 }, /mentions of names, more than the 2 .*--max-mentions/],
] as const)('an article with too many %s is set aside and named its limit', async ([, limits, reason]) => {
  expect(await reasonFor(SENTENCE, limits)).toMatch(reason);
});

test('an article within all limits is read', async () => {
  expect(await reasonFor(SENTENCE, {})).toBeUndefined();
});

test('a thread over its time is ended, and those after it are read', async () => {
  const monster = pool.readItem(itemOf(SENTENCE.repeat(12_000)));
  const others = [1, 2, 3].map(() => pool.readItem(itemOf(SENTENCE)));
  expect((await monster).outcomes).toEqual([
    { origin: 'a.txt', stage: 'read', reason: expect.stringMatching(/longer than the 1 seconds/) },
  ]);
  for (const other of others)
    expect((await other).outcomes).toMatchObject([{ origin: 'a.txt', graph: expect.anything() }]);
});

test('a part of a larger buffer is read, and the rest of the buffer stays its owner’s', async () => {
  const { bytes } = itemOf(SENTENCE);
  const shared = new Uint8Array(bytes.length + 10);
  shared.set(bytes, 5);
  const { outcomes } = await pool.readItem({
    origin: 'b.txt',
    name: 'b.txt',
    bytes: shared.subarray(5, 5 + bytes.length),
  });
  expect(outcomes).toMatchObject([{ origin: 'b.txt', graph: expect.anything() }]);
  expect(shared.length).toBe(bytes.length + 10);
});
