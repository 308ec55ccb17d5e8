import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise, type Entry as ZipEntry } from 'yauzl';
import { setAside } from '../source-item.ts';
import type { Budget } from './budget.ts';
import { lastPart, type Entry, type NameInside, type Packing } from './entry.ts';
import { isLeftover } from './entry-name.ts';

/** A name that leads outside of it ends the reading; a size other than its directory says is the file's own fault. */
export const zip: Packing = {
  recognises: ([first, second, third]) => first === 0x50 && second === 0x4b && (third === 3 || third === 5),
  unpack: async function* (archive, means) {
    if (archive.path !== undefined) {
      yield* unpackFile(archive.path, archive.origin, means);
      return;
    }
    // Its directory stands at the end: one that comes out of another archive is put on disk first.
    const folder = await mkdtemp(join(tmpdir(), 'mailuo-zip-'));
    try {
      const path = join(folder, 'inner.zip');
      await pipeline(archive.bytes, createWriteStream(path));
      yield* unpackFile(path, archive.origin, means);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function* unpackFile(
  path: string,
  archive: string,
  { budget, nameInside }: { readonly budget: Budget; readonly nameInside: NameInside },
): AsyncGenerator<Entry | ReturnType<typeof setAside>> {
  const file = await openPromise(path, { lazyEntries: true, validateEntrySizes: true });
  try {
    for await (const entry of file.eachEntry()) {
      budget.takeEntry();
      if (entry.fileName.endsWith('/') || isLeftover(entry.fileName)) continue;
      const origin = nameInside(archive, entry.fileName, false);
      const reason = reasonAgainst(entry);
      if (reason !== undefined) {
        yield setAside(origin, 'unpack', reason);
        continue;
      }
      const content = await file.openReadStreamPromise(entry);
      const bytes = budget.meter(content, () => entry.compressedSize);
      yield { origin, name: lastPart(entry.fileName), bytes, stage: 'unpack' };
      content.destroy();
    }
  } finally {
    file.close();
  }
}

function reasonAgainst(entry: ZipEntry): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted';
  return entry.canDecodeFileData() ? undefined : 'it is packed in a way that is not supported';
}
