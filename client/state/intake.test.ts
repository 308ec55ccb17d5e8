import { Job, type JobEvent } from '#domain';
import { describe, expect, test } from 'vitest';
import { backOff } from './back-off.ts';
import { addressesIn, followed, isOver, shareDone, toldBy } from './intake.ts';

const counts = { files: 2, filesDone: 0, stored: 0, unchanged: 0, replaced: 0, quarantined: 0 };
const job = Job.parse({
  id: 'b325cc59-6dbb-4d90-abf6-ea95143aa0c1',
  kind: 'files',
  state: 'queued',
  counts,
  createdAt: '2026-11-22T11:13:26.053Z',
});
const at = '2026-11-22T11:13:27.000Z';
const progress = { counts: { ...counts, stored: 1, filesDone: 1 }, articlesPerSecond: 12.5, secondsLeft: 3 };

const stored = (seq: number): JobEvent => ({
  seq,
  at,
  type: 'article',
  file: 'a.html',
  result: { outcome: 'quarantined', origin: `a.html:${seq}`, stage: 'read', reason: 'empty' },
  progress,
});
const events: readonly JobEvent[] = [
  { seq: 1, at, type: 'state', state: 'running' },
  stored(2),
  {
    seq: 3,
    at,
    type: 'file',
    file: 'b.zip',
    outcome: 'quarantined',
    articles: 0,
    setAside: { origin: 'b.zip', stage: 'unpack', reason: 'broken' },
    progress,
  },
  { seq: 4, at, type: 'state', state: 'failed', note: 'the store is away', resumable: true },
];

describe('a followed job', () => {
  test('is what its events tell', () => {
    const told = events.reduce(toldBy, followed(job));
    expect(told.job).toMatchObject({ state: 'failed', resumable: true, note: 'the store is away' });
    expect(told.job.counts.stored).toBe(1);
    expect(told.quarantined.map(({ reason }) => reason)).toEqual(['empty', 'broken']);
    expect([told.seq, told.progress?.secondsLeft]).toEqual([4, 3]);
    expect([isOver(job), isOver(told.job)]).toEqual([false, true]);
  });

  test('takes no event twice, as a stream taken up again may repeat', () => {
    const once = events.reduce(toldBy, followed(job));
    expect(events.reduce(toldBy, once)).toEqual(once);
  });

  test('forgets why it waited once it goes on', () => {
    const told = [...events, { seq: 5, at, type: 'state', state: 'running' } as const].reduce(
      toldBy,
      followed(job),
    );
    expect(told.job.note).toBeUndefined();
    expect(told.job.resumable).toBeUndefined();
  });

  test('remembers the last five articles, the newest first', () => {
    const told = [3, 4, 5, 6, 7, 8].map(stored).reduce(toldBy, followed(job));
    expect(told.recent.map(({ seq }) => seq)).toEqual([8, 7, 6, 5, 4]);
  });

  test('has a share once it knows its files', () => {
    expect(shareDone(job)).toBe(0);
    expect(shareDone({ ...job, counts: { ...counts, files: 0 } })).toBeUndefined();
    expect(shareDone({ ...job, counts: { ...counts, filesDone: 1 } })).toBe(0.5);
  });
});

test.for([
  [
    'https://example.org/a\n http://example.org/b https://example.org/a',
    ['https://example.org/a', 'http://example.org/b'],
  ],
  ['董军访问莫斯科 https://example.org/a', undefined],
  ['', undefined],
  ['ftp://example.org', undefined],
] as const)('addresses in %j', ([text, found]) => {
  expect(addressesIn(text)).toEqual(found);
});

test('waiting doubles up to half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 40].map(backOff)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});
