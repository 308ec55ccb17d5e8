import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import type { SourceItem } from '../sources/index.ts';
import { hashOf } from '../worker/known-items.ts';

/** Items as the queue holds them: what is said of each, and the bytes of all, one after the other, packed. */
export const Batch = z.strictObject({
  items: z
    .array(
      z.strictObject({
        origin: z.string(),
        name: z.string(),
        url: z.string().exactOptional(),
        contentType: z.string().exactOptional(),
        bytes: z.int().nonnegative(),
      }),
    )
    .min(1),
  /** gzip, in base64. */
  packed: z.string(),
});
export type Batch = Readonly<z.infer<typeof Batch>>;

export async function packBatch(items: readonly SourceItem[]): Promise<Batch> {
  const packed = await promisify(gzip)(Buffer.concat(items.map(({ bytes }) => bytes)), { level: 6 });
  return {
    items: items.map(({ origin, name, url, contentType, bytes }) => ({
      origin,
      name,
      ...(url === undefined ? {} : { url }),
      ...(contentType === undefined ? {} : { contentType }),
      bytes: bytes.length,
    })),
    packed: packed.toString('base64'),
  };
}

/** Throws where this is no batch, or a broken one. */
export async function unpackBatch(data: unknown): Promise<readonly SourceItem[]> {
  const { items, packed } = Batch.parse(data);
  const whole = await promisify(gunzip)(Buffer.from(packed, 'base64'));
  const length = items.reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole.length !== length) throw new Error(`holds ${whole.length} bytes instead of ${length}`);
  let end = 0;
  return items.map(({ bytes, ...item }) => {
    end += bytes;
    return { ...item, bytes: whole.subarray(end - bytes, end) };
  });
}

/** The same items, in the same order, have the same: they are in the queue once. */
export function batchId(items: readonly SourceItem[]): string {
  const hash = createHash('sha256').update(items.map((item) => hashOf(item)).join());
  // A number alone is no name of a job.
  return `b${hash.digest('hex').slice(0, 32)}`;
}
