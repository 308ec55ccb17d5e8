import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { SetAside } from '#domain';
import { createBudget, type Budget } from './budget.ts';
import type { JobLimits } from '../limits.ts';
import { unpackTar } from './tar.ts';
import { isLeftover, type Unpacked } from './unpacked.ts';
import { unpackZip } from './zip.ts';

/** A file on disk with the name that its sender knows it by. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
}

export interface Unpacker {
  /** Whether it is a zip, tar or gzip, by its first bytes: names and media types are often wrong. */
  readonly isArchive: (path: string) => Promise<boolean>;
  /** All files of an archive, those of archives in it too; what cannot be had is a value among them. */
  readonly unpack: (archive: NamedFile) => AsyncGenerator<NamedFile | SetAside>;
}

/** Unpacks into the folder, under names of its own. The limits hold for all that one unpacker does. */
export function createUnpacker(folder: string, limits: JobLimits): Unpacker {
  const budget = createBudget(limits);
  let files = 0;
  const nextPath = () => join(folder, String((files += 1)));
  return {
    isArchive: async (path) => (await archiveKind(path)) !== undefined,
    unpack: (archive) => unpackDeep(archive, 1, { budget, nextPath }),
  };
}

interface Means {
  readonly budget: Budget;
  readonly nextPath: () => string;
}

async function* unpackDeep(
  archive: NamedFile,
  depth: number,
  means: Means,
): AsyncGenerator<NamedFile | SetAside> {
  const { nesting } = means.budget.limits;
  if (depth > nesting) {
    yield setAside(archive.name, `it is packed more than ${nesting} times over; unpack it first`);
    return;
  }
  try {
    for await (const each of unpackOnce(archive, means)) {
      const name = `${archive.name}/${each.name}`;
      if ('reason' in each) yield setAside(name, each.reason);
      else if (isLeftover(each.name)) await rm(each.path);
      else if ((await archiveKind(each.path)) === undefined) yield { name, path: each.path };
      else yield* unpackDeep({ name, path: each.path }, depth + 1, means);
    }
  } catch (error) {
    // What is wrong with an archive concerns it alone, and what came out of it before stays.
    yield setAside(archive.name, error instanceof Error ? error.message : String(error));
  }
}

async function* unpackOnce(archive: NamedFile, means: Means): AsyncGenerator<Unpacked> {
  const kind = await archiveKind(archive.path);
  if (kind === 'zip') yield* unpackZip(archive.path, means.budget, means.nextPath);
  if (kind === 'tar') yield* unpackTar(archive.path, means.budget, means.nextPath);
  if (kind === 'gzip') yield await gunzip(archive, means);
}

async function gunzip({ name, path }: NamedFile, { budget, nextPath }: Means): Promise<Unpacked> {
  budget.takeEntry();
  const target = nextPath();
  const { size } = await stat(path);
  // Whether it is a file or an archive, which may be larger, is seen once it is unpacked.
  await pipeline(
    createReadStream(path),
    createGunzip(),
    budget.meter(size, !/(?:\.tgz|\.tar\.gz)$/i.test(name)),
    createWriteStream(target),
  );
  return { name: innerName(name), path: target };
}

/** `a/b.html.gz` holds `b.html`, `c.tgz` holds `c.tar`. */
function innerName(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  return last.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}

async function archiveKind(path: string): Promise<'zip' | 'gzip' | 'tar' | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
    if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'zip';
    return head.subarray(257, 262).toString('latin1') === 'ustar' ? 'tar' : undefined;
  } finally {
    await file.close();
  }
}

function setAside(origin: string, reason: string): SetAside {
  return { origin, stage: 'unpack', reason };
}
