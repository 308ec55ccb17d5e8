import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What is remembered of a page from one run to the next. */
const CachedPage = z.strictObject({
  etag: z.string(),
  lastModified: z.string(),
  contentType: z.string(),
  /** Where it was at the end, after redirects. */
  url: z.string(),
  hash: z.string(),
  mark: z.string().exactOptional(),
  /** Stored or in quarantine: no run needs it again until it changes. */
  settled: z.boolean(),
});
export type CachedPage = Readonly<z.infer<typeof CachedPage>>;

export interface PageCache {
  readonly get: (url: string) => Promise<CachedPage | undefined>;
  /** The bytes that were put with it. */
  readonly bytesOf: (url: string) => Promise<Uint8Array | undefined>;
  readonly put: (url: string, page: CachedPage, bytes?: Uint8Array) => Promise<void>;
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Two files a page in the folder, which is made when the first comes; without a folder, nothing is remembered. A file
 *  that cannot be read, or was written by another version, counts as absent. */
export function openPageCache(folder: string | undefined): PageCache {
  if (folder === undefined) {
    const nothing = () => Promise.resolve(undefined);
    return { get: nothing, bytesOf: nothing, put: nothing };
  }
  const fileOf = (url: string, ending: string) => join(folder, `${hashOf(url)}.${ending}`);
  return {
    get: async (url) => {
      const text = await readFile(fileOf(url, 'json'), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parsed(text);
    },
    bytesOf: (url) => readFile(fileOf(url, 'body')).catch(() => undefined),
    put: async (url, page, bytes) => {
      await mkdir(folder, { recursive: true });
      // What it says of the bytes holds only once they are there.
      if (bytes !== undefined) await writeWhole(fileOf(url, 'body'), bytes);
      await writeWhole(fileOf(url, 'json'), JSON.stringify(page));
    },
  };
}

function parsed(text: string): CachedPage | undefined {
  try {
    return CachedPage.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
