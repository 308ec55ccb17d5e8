import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { MailuoError, type SetAside } from '#domain';
import type { Entry } from './archives/entry.ts';
import { setAside } from './source-item.ts';

/** A file on disk, as it is. */
export interface FileEntry extends Entry {
  readonly path: string;
}

/** Files at or below a path, or that a pattern such as `news/**\/*.html` matches, in a fixed order, hidden ones left
 *  out; a folder that cannot be read is a value among them. Throws `invalid_input` where there is nothing. */
export async function* findFiles(input: string): AsyncGenerator<FileEntry | SetAside> {
  const found = await stat(input).catch(() => undefined);
  if (found?.isDirectory() === true) yield* walk(input);
  else if (found !== undefined) yield toEntry(input);
  else if (isDynamicPattern(input)) yield* match(input);
  else throw new MailuoError('invalid_input', `${input}: no such file or folder; check the path`);
}

async function* match(pattern: string): AsyncGenerator<FileEntry> {
  const paths = await glob(pattern, { dot: false, expandDirectories: false });
  if (paths.length === 0)
    throw new MailuoError('invalid_input', `${pattern}: no file matches; check the pattern`);
  for (const path of paths.toSorted()) yield toEntry(path);
}

async function* walk(folder: string): AsyncGenerator<FileEntry | SetAside> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    setAside(originOf(folder), 'read', error),
  );
  if ('reason' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield toEntry(path);
  }
}

function toEntry(path: string): FileEntry {
  return {
    origin: originOf(path),
    name: basename(path),
    path,
    stage: 'read',
    bytes: fileBytes(path),
  };
}

/** Opened when it is read, so that a file is open no longer than its turn lasts. */
async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
}

function originOf(path: string): string {
  return relative(process.cwd(), path) || path;
}
