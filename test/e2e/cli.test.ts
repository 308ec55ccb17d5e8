import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'mailuo.js');

let folder: string;
const running = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailuo-cli-'));
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(...args: readonly string[]) {
  const { MAILUO_STORE: _store, ...env } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env });
  running.add(child);
  const output = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (output.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.err += data.toString()));
  return { child, output };
}

async function run(...args: readonly string[]) {
  const { child, output } = start(...args);
  const [code] = await once(child, 'close');
  running.delete(child);
  return { code: Number(code), ...output };
}

/** Waits until the process has printed what the pattern matches; fails where it ends before. */
async function printed(process: ReturnType<typeof start>, pattern: RegExp): Promise<string> {
  for (let waited = 0; waited < 40_000; waited += 50) {
    const match = pattern.exec(process.output.out);
    if (match !== null) return match[0];
    if (process.child.exitCode !== null) throw new Error(`ended: ${process.output.err}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`never printed ${pattern}: ${process.output.out}${process.output.err}`);
}

const store = () => `embedded:${join(folder, 'graph')}`;
const noTrace = /^\s+at .+:\d+:\d+/m;

test.for([
  'start',
  'ingest',
  'quarantine',
  'enqueue',
  'work',
  'queue',
  'extract',
  'query',
  'queries',
  'export',
  'import',
  'stats',
  'mcp',
  'token',
])('mailuo %s --help says how it is used', async (command) => {
  const { code, out } = await run(command, '--help');
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`Usage: mailuo ${command}`));
  // A group of commands lists them; each has help of its own.
  if (['queries', 'quarantine', 'queue', 'token'].includes(command)) expect(out).toContain('Commands:');
  else if (!['extract', 'enqueue'].includes(command)) expect(out).toContain('--store');
});

test.for([
  ['an unknown command', ['frobnicate'], /unknown command/],
  ['an unknown option', ['stats', '--colour'], /unknown option/],
  ['a port out of range', ['start', '--port', '99999'], /0 to 65535/],
  ['a path that does not exist', ['ingest', 'nowhere', '--store', 'embedded:./g'], /no such file/],
  ['an unknown saved query', ['query', 'nothing', '--store', 'embedded:./g'], /who-met-whom/],
  [
    'a bad parameter',
    ['query', 'who-met-whom', '--param', 'from=soon', '--store', 'embedded:./g'],
    /params\.from/,
  ],
  ['an unknown kind of store', ['stats', '--store', 'floppy:a'], /embedded:/],
] as const)('%s is a wrong call: exit code 2 and a reason', async ([, args, reason]) => {
  const { code, err } = await run(...args);
  expect(err).toMatch(reason);
  expect(err).not.toMatch(noTrace);
  expect(code).toBe(2);
});

test('extract prints one record a line, and names what it could not read', async () => {
  await writeFile(join(folder, 'a.txt'), '普京抵达北京\n俄罗斯总统普京10月13日抵达北京进行访问。');
  await writeFile(join(folder, 'b.txt'), '');
  const { code, out, err } = await run('extract', 'a.txt', 'b.txt');
  expect(code).toBe(1);
  expect(err).toContain('b.txt: the file is empty');
  const [record, ...more] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(more).toEqual([]);
  expect(record).toMatchObject({ file: 'a.txt', countries: expect.arrayContaining(['RU']) });
});

const line = (title: string, text: string) =>
  `${JSON.stringify({ title, text, publishedAt: '2024-10-15' })}\n`;
const jsonLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each));

test('ingest --help says what one article may take', async () => {
  const { out } = await run('ingest', '--help');
  for (const option of [
    '--threads',
    '--batch',
    '--max-bytes',
    '--max-characters',
    '--max-mentions',
    '--max-seconds',
  ])
    expect(out).toMatch(new RegExp(`${option} <\\w+> .*\\(\\s*default:`, 's'));
});

test('ingest in JSON ends with what became of all, and says where the time went', async () => {
  await writeFile(join(folder, 'a.jsonl'), line('普京抵达北京', '俄罗斯总统普京10月13日抵达北京进行访问。'));
  const args = ['ingest', 'a.jsonl', '--json', '--profile', '--store', store()];
  const { code, out } = await run(...args);
  expect(jsonLines(out).at(-1)).toMatchObject({
    type: 'summary',
    stored: 1,
    isStopped: false,
    seconds: expect.any(Number),
    milliseconds: { extract: expect.any(Number), write: expect.any(Number) },
  });
  expect(code).toBe(0);
  expect(jsonLines((await run(...args)).out).at(-1)).toMatchObject({ stored: 0, unchanged: 1 });
});

test('ingest --watch goes on with new files until Ctrl-C, which ends it with code 130', async () => {
  await mkdir(join(folder, 'in'));
  await writeFile(
    join(folder, 'in', 'a.jsonl'),
    line('普京抵达北京', '俄罗斯总统普京10月13日抵达北京进行访问。'),
  );
  const watch = start('ingest', 'in', '--watch', '--json', '--store', store());
  await printed(watch, /"type":"round","stored":1/);
  await writeFile(
    join(folder, 'in', 'b.jsonl'),
    line('两国演习', '中国海军与俄罗斯海军上个月在日本海举行联合演习。'),
  );
  await printed(watch, /"type":"round","stored":1[^]*"type":"round","stored":1/);
  watch.child.kill('SIGINT');
  await once(watch.child, 'close');
  expect(jsonLines(watch.output.out).at(-1)).toMatchObject({ type: 'summary', stored: 2, isStopped: true });
  expect(watch.child.exitCode).toBe(130);
});

// Nine runs of the command.
test('what is bad is listed, taken out, and read again once it is mended', { timeout: 180_000 }, async () => {
  await writeFile(join(folder, 'a.jsonl'), '{"title":"无正文"}\n');
  expect((await run('ingest', 'a.jsonl', '--store', store())).out).toMatch(
    /quarantined 1 → see .*quarantine/,
  );
  const [entry] = jsonLines((await run('quarantine', 'list', '--json', '--store', store())).out);
  expect(entry).toMatchObject({
    origin: 'a.jsonl:1',
    stage: 'read',
    reason: expect.stringContaining('text'),
  });
  expect((await run('quarantine', 'list', '--store', store())).out).toMatch(
    /stage +hash +origin +reason\n.*a\.jsonl:1/,
  );
  expect((await run('quarantine', 'export', '--store', store())).out).toBe('a.jsonl:1\n');
  await run('quarantine', 'export', '--output', 'bad', '--store', store());
  const files = await readdir(join(folder, 'bad'));
  expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{8}-a\.jsonl$/), 'reasons.jsonl']);
  expect(await readFile(join(folder, 'bad', files[0] ?? ''), 'utf8')).toContain('无正文');

  const stillBad = await run('quarantine', 'retry', '--store', store());
  expect(stillBad.out).toMatch(/stored 0, .*still in quarantine 1/);
  await writeFile(join(folder, 'a.jsonl'), line('有正文', '俄罗斯总统普京发表讲话。'));
  const mended = await run('quarantine', 'retry', '--store', store());
  expect(mended.out).toMatch(/stored 1, .*still in quarantine 0/);
  expect((await run('quarantine', 'list', '--store', store())).out).toMatch(/empty/);
});

test('start fills an empty graph with the samples, says where it is, and starts at once the second time', async () => {
  const first = start('start', '--port', '0', '--store', store());
  const address = (await printed(first, /http:\/\/localhost:\d+/)).trim();
  expect(first.output.out).toMatch(/stored \d{2}, unchanged 0, replaced 0, quarantined 0/);
  expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({
    status: 'ok',
    engine: 'embedded',
  });
  expect(await (await fetch(address)).text()).toContain('<div id="root">');
  first.child.kill('SIGTERM');
  await once(first.child, 'close');
  expect(first.child.exitCode).toBe(0);

  const second = start('start', '--port', '0', '--store', store());
  await printed(second, /http:\/\/localhost:\d+/);
  expect(second.output.out).not.toContain('stored');
});

test('a second process that wants the same folder is told who has it', async () => {
  const holder = start('start', '--port', '0', '--no-samples', '--store', store());
  await printed(holder, /http:\/\/localhost:\d+/);
  const { code, err } = await run('stats', '--store', store());
  expect(err).toContain(String(holder.child.pid));
  expect(err).not.toMatch(noTrace);
  expect(code).toBe(3);
});

test('a port that is taken is said before anything is read', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const address = blocker.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { code, err } = await run('start', '--port', String(port), '--store', store());
  blocker.close();
  expect(err).toContain(`port ${port} is taken`);
  expect(err).not.toMatch(noTrace);
  expect(code).toBe(3);
});

test('a folder that cannot be written is named', async () => {
  await writeFile(join(folder, 'file'), 'in the way');
  const { code, err } = await run('stats', '--store', `embedded:${join(folder, 'file', 'graph')}`);
  expect(err).toContain(join(folder, 'file'));
  expect(err).not.toMatch(noTrace);
  expect(code).toBe(3);
});
