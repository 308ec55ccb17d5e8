import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, type SetAside } from '#domain';
import type { FetchPage, IncomingFile } from '../../ingest/index.ts';
import type { JobLimits } from './limits.ts';
import type { JobFolder, JobInput } from './record.ts';
import { createUnpacker, type NamedFile } from './unpack/index.ts';

/** A step on the way from what was sent to files that can be read. */
export type Incoming = { readonly file: IncomingFile } | { readonly setAside: SetAside } | IncomingArchive;

/** An archive counts as a file of its own, beside what is in it. */
export interface IncomingArchive {
  readonly archive: string;
  readonly entries: readonly Incoming[];
}

export interface IncomingOptions {
  readonly folder: JobFolder;
  readonly limits: JobLimits;
  readonly fetchPage: FetchPage;
  readonly signal: AbortSignal;
}

/** Makes each input readable when its turn comes; the same inputs come in the same order under the same names. */
export async function* incomingFiles(
  inputs: readonly JobInput[],
  { folder, limits, fetchPage, signal }: IncomingOptions,
): AsyncGenerator<Incoming> {
  await rm(folder.work, { recursive: true, force: true });
  await mkdir(folder.work, { recursive: true });
  const unpacker = createUnpacker(folder.work, limits);
  const unique = uniqueNames();
  let pages = 0;
  for (const input of inputs) {
    if (input.kind === 'url') {
      const path = join(folder.work, `page-${(pages += 1)}`);
      yield await fetched(input.url, path, () => fetchPage(input.url, signal));
      continue;
    }
    const path = join(folder.spool, input.file);
    const name = unique(input.name);
    if (await unpacker.isArchive(path)) {
      const entries: Incoming[] = [];
      for await (const each of unpacker.unpack({ name, path })) entries.push(toIncoming(each, unique));
      yield { archive: name, entries };
      for (const each of entries) if ('file' in each) await rm(each.file.path, { force: true });
    } else {
      yield { file: { name, path, url: input.url } };
    }
  }
}

function toIncoming(found: NamedFile | SetAside, unique: (name: string) => string): Incoming {
  if ('path' in found) return { file: { name: unique(found.name), path: found.path } };
  return { setAside: found };
}

async function fetched(url: string, path: string, fetchPage: () => ReturnType<FetchPage>): Promise<Incoming> {
  try {
    const page = await fetchPage();
    await writeFile(path, page.bytes);
    const fileName = page.kind === 'html' ? 'page.html' : 'page.txt';
    return { file: { name: url, fileName, path, url: page.url } };
  } catch (error) {
    const reason = messageOf(error);
    return { setAside: { origin: url, stage: 'fetch', reason } };
  }
}

/** Two files of one name are told apart by a number. */
function uniqueNames(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before === 0 ? name : name.replace(/(\.[^./]*)?$/, ` (${before + 1})$1`);
  };
}
