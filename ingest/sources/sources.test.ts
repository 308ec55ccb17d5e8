import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSources, type SourceOptions } from './index.ts';

/** Made by `tar` and `zstd`: d/a.txt and d/b.jsonl with two lines. */
const TAR_ZST =
  'KLUv/QRoLQUAIscaH6DtDPR/Wcmft6/HzybQ003ETlWAyq1USUJe+kEDlAITvT45UcoLKUGRJSeZSvbawH9hmkcBjHq0rCjQwkSuE6XMttHSRJ8tPPbA2v8hRxko6tG5aZye0ynyA/Wd7Rhj6/7/94P2vhd71yMVICAt0eIO740esEcgihjxGquSdDgPoPRUVw1g1Cg3tp0POO1TaQwDMPsDT3wL9ABKgCmA+YTdIA+Grg==';
const ARTICLE = '标题\n\n两国海军举行联合演习。\n';
const LINES = '{"title":"一"}\n\nnonsense\n{"title":"二"}';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(join(at(name), '..'), { recursive: true });
  await writeFile(at(name), content);
};

/** Origin and text of each item, or origin, stage and reason of what is set aside. */
const readAll = async (inputs: readonly string[], options?: SourceOptions) => {
  const found: [origin: string, what: string][] = [];
  for await (const each of openSources(inputs, options)) {
    const origin = each.origin.slice(each.origin.indexOf('sources-')).replace(/^[^/]*\//, '');
    if ('reason' in each) found.push([origin, `${each.stage}: ${each.reason}`]);
    else found.push([origin, Buffer.from(each.bytes).toString('utf8')]);
  }
  return found;
};

async function tarOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files)) archive.entry({ name }, content);
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('folders and patterns', () => {
  test('files come in the order of their names, hidden ones and links left out', async () => {
    for (const name of ['b/2.txt', 'b/1.txt', 'a.html', '.hidden.txt', '.git/x.txt']) await put(name, name);
    await symlink(at('a.html'), at('c.html'));
    expect(await readAll([folder])).toEqual([
      ['a.html', 'a.html'],
      ['b/1.txt', 'b/1.txt'],
      ['b/2.txt', 'b/2.txt'],
    ]);
  });

  test('a pattern takes the files that it matches', async () => {
    for (const name of ['b/2.txt', 'b/1.txt', 'a.html']) await put(name, name);
    expect((await readAll([at('**/*.txt')])).map(([origin]) => origin)).toEqual(['b/1.txt', 'b/2.txt']);
  });

  test.for(['absent', 'absent/*.html'])('%s, which is nowhere, is a mistake of the caller', async (name) => {
    await expect(readAll([at(name)])).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('a file that vanishes before its turn is set aside, and the next is read', async () => {
    for (const name of ['1.txt', '2.txt', '3.txt']) await put(name, name);
    const origins: string[] = [];
    for await (const each of openSources([folder])) {
      if (origins.length === 0) await rm(at('2.txt'));
      origins.push('reason' in each ? `${each.stage}: ${each.reason.slice(0, 6)}` : each.name);
    }
    expect(origins).toEqual(['1.txt', 'read: ENOENT', '3.txt']);
  });

  test('a file that is cut down while it is read gives what is left of it', async () => {
    const line = `{"title":"${'长'.repeat(100)}"}\n`;
    await put('long.jsonl', line.repeat(2000));
    let count = 0;
    for await (const each of openSources([at('long.jsonl')])) {
      if (count === 0) await writeFile(at('long.jsonl'), line);
      expect('reason' in each || Buffer.from(each.bytes).length).not.toBe(0);
      count += 1;
    }
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(2000);
  });

  test('a picture is set aside, and so is what is larger than an item may be', async () => {
    await put('1.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    await put('2.txt', 'x'.repeat(101));
    await put('3.txt', 'x'.repeat(100));
    expect(await readAll([folder], { maxItemBytes: 100 })).toEqual([
      ['1.png', 'read: the file is binary, not text'],
      ['2.txt', expect.stringMatching(/^read: it is larger than 100 bytes/)],
      ['3.txt', 'x'.repeat(100)],
    ]);
  });
});

describe('archives', () => {
  test('a tar packed with Zstandard gives its files, and each line of those with many', async () => {
    await put('news.tar.zst', Buffer.from(TAR_ZST, 'base64'));
    expect(await readAll([at('news.tar.zst')])).toEqual([
      ['news.tar.zst!d/a.txt', '标题\n\n正文。\n'],
      ['news.tar.zst!d/b.jsonl:1', '{"title":"一"}'],
      ['news.tar.zst!d/b.jsonl:2', '{"title":"二"}'],
    ]);
  });

  test('content tells an archive, whatever its name', async () => {
    await put('1.dat', gzipSync(await tarOf({ 'a.txt': ARTICLE })));
    await put('2.html', zipSync({ 'b/c.txt': Buffer.from(ARTICLE) }));
    await put('3.txt', gzipSync(ARTICLE));
    expect(await readAll([folder])).toEqual([
      ['1.dat!a.txt', ARTICLE],
      ['2.html!b/c.txt', ARTICLE],
      ['3.txt', ARTICLE],
    ]);
  });

  test('archives in archives are opened, with what systems leave in them passed over', async () => {
    const inner = zipSync({ 'a.txt': Buffer.from(ARTICLE), '__MACOSX/a.txt': Buffer.from('x') });
    const outer = pack();
    outer.entry({ name: '.DS_Store' }, 'x');
    outer.entry({ name: 'in/inner.zip' }, Buffer.from(inner));
    outer.entry({ name: 'link', type: 'symlink', linkname: '/etc/passwd' });
    outer.entry({ name: '../../out.txt' }, 'x');
    outer.entry({ name: 'b.jsonl.gz' }, gzipSync(LINES));
    outer.finalize();
    await pipeline(outer, createWriteStream(at('all.tar')));
    expect(await readAll([folder])).toEqual([
      ['all.tar!in/inner.zip!a.txt', ARTICLE],
      ['all.tar!link', 'unpack: it is a symlink, not a file'],
      ['all.tar!../../out.txt', expect.stringMatching(/^unpack: .*leads outside/)],
      ['all.tar!b.jsonl.gz:1', '{"title":"一"}'],
      ['all.tar!b.jsonl.gz:3', 'nonsense'],
      ['all.tar!b.jsonl.gz:4', '{"title":"二"}'],
    ]);
  });

  test('of a tar.gz that is cut off, all whole files are read, and the place is told', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `${index + 100}.txt`,
        `${index} ${Math.sin(index)}`.repeat(40),
      ]),
    );
    const whole = gzipSync(await tarOf(files));
    await put('1.tar.gz', whole.subarray(0, Math.floor(whole.length / 2)));
    await put('2.txt', ARTICLE);
    const found = await readAll([folder]);
    const good = found.filter(([origin, text]) => text === files[origin.replace('1.tar.gz!', '')]);
    expect(good.length).toBeGreaterThan(15);
    expect(good.length).toBeLessThan(50);
    expect(found.at(-1)).toEqual(['2.txt', ARTICLE]);
    expect(found.at(-2)).toEqual([
      '1.tar.gz',
      expect.stringMatching(
        new RegExp(
          `^unpack: the tar breaks off after ${good.length} whole .* byte ${Math.floor(whole.length / 2)}: unexpected end`,
        ),
      ),
    ]);
  });

  test('of a gzip with a wrong byte nothing is read, since only its end tells that words are wrong', async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `{"title":"${Math.sin(index)}"}`);
    const packed = gzipSync(lines.join('\n'));
    const middle = Math.floor(packed.length / 2);
    packed[middle] = (packed[middle] ?? 0) ^ 0x10;
    await put('a.jsonl.gz', packed);
    await put('b.txt', ARTICLE);
    expect(await readAll([folder])).toEqual([
      ['a.jsonl.gz', expect.stringMatching(/^unpack: the gzip data is damaged .* nothing of it is read/)],
      ['b.txt', ARTICLE],
    ]);
  });

  test('a broken file in a zip is set aside, and those after it are read', async () => {
    const packed = Buffer.from(
      zipSync({ '1.txt': Buffer.from(LINES.repeat(50)), '2.txt': Buffer.from(ARTICLE) }),
    );
    packed.fill(0xff, 40, 60);
    await put('a.zip', packed);
    expect(await readAll([folder])).toEqual([
      ['a.zip!1.txt', expect.stringMatching(/^unpack: /)],
      ['a.zip!2.txt', ARTICLE],
    ]);
  });

  test(
    'an article of 200 MB is set aside and never held, and the next is read',
    { timeout: 60_000 },
    async () => {
      const archive = pack();
      const written = pipeline(archive, createGzip({ level: 1 }), createWriteStream(at('big.tar.gz')));
      const entry = archive.entry({ name: '1.txt', size: 200_000_000 });
      const part = Buffer.alloc(1_000_000, 'monster ');
      for (let done = 1; done < 200; done += 1) if (!entry.write(part)) await once(entry, 'drain');
      entry.end(part);
      await once(entry, 'finish');
      archive.entry({ name: '2.txt' }, ARTICLE);
      archive.finalize();
      await written;
      const before = process.memoryUsage().arrayBuffers;
      let most = 0;
      const watch = setInterval(
        () => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)),
        5,
      );
      const found = await readAll([at('big.tar.gz')]);
      clearInterval(watch);
      expect(found).toEqual([
        ['big.tar.gz!1.txt', expect.stringMatching(/^read: it is larger than 20000000 bytes/)],
        ['big.tar.gz!2.txt', ARTICLE],
      ]);
      expect(most).toBeLessThan(80_000_000);
    },
  );

  test('a line that is too long is set aside with its number', async () => {
    await put('a.jsonl', `{"a":1}\n{"b":"${'x'.repeat(300_000)}"}\n{"c":3}\n`);
    expect(await readAll([folder], { maxItemBytes: 1000 })).toEqual([
      ['a.jsonl:1', '{"a":1}'],
      ['a.jsonl:2', expect.stringMatching(/^read: it is larger than 1000 bytes/)],
      ['a.jsonl:3', '{"c":3}'],
    ]);
  });
});
