import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lines } from '../records/lines.ts';
import { collect } from './collect.ts';
import { gunzip, unzstd } from './inflate.ts';
import { peek } from './peek.ts';

/** Made by `zstd`: 第一行 and 第二行, each with a line end. */
const ZSTD = Buffer.from('KLUv/QRYoQAA56ys5LiA6KGMCuesrOS6jOihjAraTdRx', 'base64');

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What comes before the fault, if there is one. */
async function untilFault(source: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of source) parts.push(part);
    return { text: Buffer.concat(parts).toString('latin1'), fault: undefined };
  } catch (error) {
    return { text: Buffer.concat(parts).toString('latin1'), fault: String(error) };
  }
}

const size = fc.integer({ min: 1, max: 50 });

test('lines are the same however the bytes are cut into chunks, and long ones are left out alone', async () => {
  const line = fc.stringMatching(/^[a-z中]{0,12}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(line), size, async (texts, chunkSize) => {
      const found: (string | undefined)[] = [];
      const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
      for await (const { number, bytes: own } of lines(chunks(bytes, chunkSize), 10)) {
        found.push(own === undefined ? undefined : Buffer.from(own).toString());
        expect(number).toBe(found.length);
      }
      expect(found).toEqual(texts.map((text) => (Buffer.byteLength(text) > 10 ? undefined : text)));
    }),
  );
});

test('looking at the head of a stream loses nothing of it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), size, size, async (bytes, chunkSize, length) => {
      const { head, bytes: all } = await peek(chunks(bytes, chunkSize), length);
      expect(Buffer.from(head)).toEqual(Buffer.from(bytes.subarray(0, length)));
      expect(await collect(all, 1000)).toEqual(Buffer.from(bytes));
    }),
  );
});

test('a gzip cut off anywhere gives a part of its text from the start, and the fault with its place', async () => {
  const text = Array.from({ length: 3000 }, (_, index) => Math.sin(index)).join(' ');
  const packed = gzipSync(text);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: packed.length - 1 }), async (length) => {
      const { text: part, fault } = await untilFault(gunzip(chunks(packed.subarray(0, length), 1000)));
      expect(text.startsWith(part)).toBe(true);
      expect(part.length).toBeGreaterThanOrEqual(length < 20_000 ? 0 : text.length / 4);
      expect(fault).toMatch(new RegExp(`broken about byte ${length}: unexpected end`));
    }),
    { numRuns: 30 },
  );
});

describe('after the end of a gzip', () => {
  const text = Array.from({ length: 3000 }, (_, index) => Math.sin(index)).join(' ');
  const readWith = (after: Uint8Array) =>
    untilFault(gunzip(chunks(Buffer.concat([gzipSync(text), after]), 4096)));

  test('another is read on', async () => {
    expect(await readWith(gzipSync('more'))).toEqual({ text: `${text}more`, fault: undefined });
  });

  test('zeros are padding', async () => {
    expect(await readWith(Buffer.alloc(10_000))).toEqual({ text, fault: undefined });
  });

  test('anything else is a fault, which costs no more than 16 KB before it', async () => {
    const { text: part, fault } = await readWith(Buffer.from('garbage'));
    expect(fault).toMatch(/incorrect header/);
    expect(text.startsWith(part)).toBe(true);
    expect(part.length).toBeGreaterThanOrEqual(text.length - 16_384);
  });
});

test('Zstandard is unpacked, frame after frame, and a cut is a fault', async () => {
  const read = async (bytes: Uint8Array) => {
    const { text, fault } = await untilFault(unzstd(chunks(bytes, 7)));
    return [Buffer.from(text, 'latin1').toString(), fault];
  };
  expect(await read(ZSTD)).toEqual(['第一行\n第二行\n', undefined]);
  expect(await read(Buffer.concat([ZSTD, ZSTD]))).toEqual(['第一行\n第二行\n'.repeat(2), undefined]);
  expect(await read(ZSTD.subarray(0, 20))).toEqual(['', expect.stringMatching(/broken about byte 20/)]);
});
