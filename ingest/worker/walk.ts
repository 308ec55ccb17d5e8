import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MailuoError } from '#domain';

/** Files below the paths in a fixed order, hidden ones left out; a path that does not exist is the caller's mistake. */
export async function* walk(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) {
      throw new MailuoError('invalid_input', `${path}: no such file or folder; check the path`);
    }
    if (found.isDirectory()) yield* walkFolder(path);
    else yield path;
  }
}

async function* walkFolder(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path);
    else if (entry.isFile()) yield path;
  }
}
