import { expect, test } from 'vitest';
import { MailuoError, type Job, type JobEventBody } from '#domain';
import { anArticleGraph } from '../../test/contract/builders.ts';
import type { Incoming } from './incoming.ts';
import { earlierIn } from './job-state.ts';
import { runJob, type RunOptions } from './run-job.ts';

const aJob = (files: number, kind: Job['kind'] = 'files'): Job => ({
  id: '00000000-0000-4000-8000-000000000000',
  kind,
  state: 'running',
  counts: { files, filesDone: 0, stored: 0, unchanged: 0, replaced: 0, quarantined: 0 },
  createdAt: '2024-10-15T00:00:00.000Z',
});

/** Runs a job of files of one article each; those named in `bad` have none. */
async function run(job: Job, options: Partial<RunOptions> & { readonly bad?: readonly string[] } = {}) {
  const { files } = job.counts;
  const batches: number[] = [];
  const told: JobEventBody[] = [];
  async function* incoming(): AsyncGenerator<Incoming> {
    for (let index = 1; index <= files; index += 1) yield { file: { name: `f${index}`, path: '' } };
  }
  const running = runJob(job, incoming(), {
    pool: {
      read: ({ file: { name: origin } }) => {
        const isBad = options.bad?.includes(origin) === true;
        const outcome = isBad
          ? { origin, stage: 'read' as const, reason: 'empty' }
          : { origin, graph: anArticleGraph({ key: origin }) };
        return Promise.resolve({ outcomes: [outcome], isEnd: true, broken: undefined });
      },
      readItem: () => Promise.reject(new Error('not asked for')),
      close: () => Promise.resolve(),
    },
    store: {
      putArticles: (graphs) => {
        batches.push(graphs.length);
        return Promise.resolve(graphs.map(({ article: { id } }) => ({ article: id, outcome: 'stored' })));
      },
    },
    earlier: earlierIn([]),
    tell: (body) => {
      told.push(body);
      return Promise.resolve();
    },
    signal: new AbortController().signal,
    now: () => 0,
    ...options,
  });
  const failure = await running.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { batches, told, failure };
}

const filesIn = (told: readonly JobEventBody[]) =>
  told.flatMap((event) => (event.type === 'file' ? [`${event.file} ${event.outcome}`] : []));

test('articles of many files go into one transaction, and each file is told of by itself, in order', async () => {
  const { batches, told } = await run(aJob(120), { bad: ['f3'] });
  expect(batches).toEqual([49, 50, 20]);
  expect(told.map((event) => event.type)).toEqual(
    Array.from({ length: 240 }, (_, index) => (index % 2 === 0 ? 'article' : 'file')),
  );
  expect(filesIn(told)).toEqual(
    Array.from({ length: 120 }, (_, index) => `f${index + 1} ${index === 2 ? 'quarantined' : 'done'}`),
  );
  expect(told.at(-1)).toMatchObject({
    progress: { counts: { filesDone: 120, stored: 119, quarantined: 1 } },
  });
});

test('pages, which come slowly, are stored one by one', async () => {
  expect((await run(aJob(3, 'urls'))).batches).toEqual([1, 1, 1]);
});

test('a job that is stopped ends the batch in hand and begins no other', async () => {
  const stop = new AbortController();
  const told: JobEventBody[] = [];
  const { batches } = await run(aJob(200), {
    signal: stop.signal,
    tell: async (body) => {
      told.push(body);
      stop.abort();
    },
  });
  expect(batches).toEqual([50]);
  expect(told.filter(({ type }) => type === 'article')).toHaveLength(50);
});

test('what an earlier start wrote down is not done again', async () => {
  const { told: before } = await run(aJob(3));
  const events = before.slice(0, 3).map((body, index) => ({ seq: index + 1, at: '', ...body }));
  const { batches, told } = await run(aJob(3), { earlier: earlierIn(events) });
  expect(batches).toEqual([2]);
  expect(filesIn(told)).toEqual(['f2 done', 'f3 done']);
});

test('a file of which only bad articles were found, before and after a restart, is set aside as a whole', async () => {
  const { told } = await run(aJob(2), { bad: ['f1', 'f2'] });
  const [first] = told;
  if (first === undefined) throw new Error('nothing was told');
  const events = [{ seq: 1, at: '', ...first }];
  const after = await run(aJob(2), { bad: ['f1', 'f2'], earlier: earlierIn(events) });
  expect(filesIn(after.told)).toEqual(['f1 quarantined', 'f2 quarantined']);
});

test('where the store is gone, the job fails and nothing is said of its articles', async () => {
  const gone = new MailuoError('store_unavailable', 'the store is gone');
  const { told, failure } = await run(aJob(120), { store: { putArticles: () => Promise.reject(gone) } });
  expect([failure, told]).toEqual([gone, []]);
});
