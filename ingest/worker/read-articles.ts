import { readFile } from 'node:fs/promises';
import type { SetAside } from '#domain';
import type { SourceDocument } from '../readers/source-document.ts';
import { readFileContent } from '../readers/index.ts';
import { findFiles, type FileEntry } from '../sources/files.ts';
import { setAside } from '../sources/source-item.ts';

/** An article with the file it comes from, or what could not be read and why. */
export type ReadResult =
  | { readonly path: string; readonly document: SourceDocument }
  | { readonly rejected: SetAside };

/** Reads every article at or below the paths, or in the files that a pattern matches; a bad folder, file or line is a
 *  value among the others and stops nothing. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<ReadResult> {
  for (const path of paths)
    for await (const found of findFiles(path))
      if ('reason' in found) yield { rejected: found };
      else yield* articlesIn(found);
}

async function* articlesIn({ path, origin }: FileEntry): AsyncGenerator<ReadResult> {
  try {
    for (const result of readFileContent(origin, await readFile(path)))
      yield 'reason' in result ? { rejected: { stage: 'read', ...result } } : { path, document: result };
  } catch (error) {
    // Whatever a file does to a reader concerns that file alone.
    yield { rejected: setAside(origin, 'read', error) };
  }
}
