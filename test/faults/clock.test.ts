import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startMailuo } from '../contract/ingest-process.ts';
import { lineOf, someLines } from './lines.ts';
import { differenceOf, exportOf, undisturbed } from './read-in-process.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'shifted-clock.mjs')).href;
const YEAR = 365;

let folder: string;
let expected: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-clock-'));
  const undated = [
    lineOf({
      title: '普京访问北京',
      text: '昨天，俄罗斯总统普京抵达北京，与习近平会谈。',
      url: 'https://a.example/u',
    }),
  ];
  await writeFile(join(folder, 'a.jsonl'), [...someLines(5, 'a'), ...undated].join('\n'));
  // Neither says in which zone its time is.
  await writeFile(
    join(folder, 'b.md'),
    '---\nlayout: post\ntitle: "两国海军演习"\ndate: 2024-10-15 20:30:00\nauthor: 新华社\nfrom: https://a.example/b\n---\n<p>昨天，中国海军与俄罗斯海军在日本海举行联合演习。</p>\n',
  );
  expected = await undisturbed([join(folder, 'a.jsonl'), join(folder, 'b.md')], join(folder, 'alone'));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ingest(graph: string, daysOff: number, zone: string) {
  vi.stubEnv('NODE_OPTIONS', `--import=${PRELOAD}`);
  vi.stubEnv('MAILUO_TEST_DAYS_OFF', String(daysOff));
  vi.stubEnv('TZ', zone);
  const { ended } = startMailuo(['ingest', 'a.jsonl', 'b.md', '--store', `embedded:${graph}`], folder);
  vi.unstubAllEnvs();
  return ended;
}

test.for([
  ['ten years ahead', 10 * YEAR, 'Pacific/Kiritimati'],
  ['right, in another zone', 0, 'America/New_York'],
] as const)(
  'with a clock that is %s the graph is the same, undated articles included',
  async ([, days, zone]) => {
    const graph = join(folder, `graph-${days}`);
    expect(await ingest(graph, days, zone)).toMatchObject({ code: 0 });
    expect(differenceOf(await exportOf(graph), expected)).toEqual([]);
  },
);

test('with a clock that is years back, dated articles are set aside and the clock is named; once it is right the same command stores them', async () => {
  const graph = join(folder, 'graph-back');
  const back = await ingest(graph, -20 * YEAR, 'UTC');
  expect(back).toMatchObject({ code: 0, out: expect.stringMatching(/^stored 1,.*quarantined 6/) });
  expect(await readFile(join(graph, 'quarantine.jsonl'), 'utf8')).toMatch(
    /published in the future: it is dated 2024-10-15.*clock says 20/,
  );
  expect(await ingest(graph, 0, 'UTC')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^stored 6, unchanged 1,.*quarantined 0/),
  });
  expect(differenceOf(await exportOf(graph), expected)).toEqual([]);
});
