import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf, type SetAside } from '#domain';
import { createArchiveReader, isArchive, type ArchiveLimits } from '../../../ingest/index.ts';

/** A file on disk with the name that its sender knows it by. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

export interface Unpacker {
  /** Whether it is packed in any way, by its first bytes. */
  readonly isArchive: (path: string) => Promise<boolean>;
  /** All files of an archive, those of archives in it too; what cannot be had is a value among them. */
  readonly unpack: (archive: NamedFile) => AsyncGenerator<NamedFile | SetAside>;
}

/** Unpacks into the folder, under names of its own. The limits hold for all that one unpacker does. */
export function createUnpacker(folder: string, limits: ArchiveLimits): Unpacker {
  const reader = createArchiveReader({ limits, nameInside: (archive, name) => `${archive}/${name}` });
  let files = 0;
  return {
    isArchive: async (path) => isArchive(await headOf(path)),
    unpack: async function* ({ name: archive, path: packed }) {
      const entry = { origin: archive, name: archive, path: packed, stage: 'unpack' } as const;
      for await (const found of reader.unpack({ ...entry, bytes: createReadStream(packed) })) {
        if ('reason' in found) {
          yield found;
          continue;
        }
        const path = join(folder, String((files += 1)));
        const reason = await written(found.bytes, path);
        if (reason === undefined) yield { name: found.origin, path };
        else yield { origin: found.origin, stage: 'unpack', reason };
      }
    },
  };
}

/** Why it could not be written whole, if so; then nothing of it stays. */
async function written(bytes: AsyncIterable<Uint8Array>, path: string): Promise<string | undefined> {
  try {
    await pipeline(bytes, createWriteStream(path));
    return undefined;
  } catch (error) {
    await rm(path, { force: true });
    return messageOf(error);
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
