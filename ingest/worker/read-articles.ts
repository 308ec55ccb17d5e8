import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { SetAside } from '#domain';
import type { SourceDocument } from '../readers/source-document.ts';
import { readFileContent } from '../readers/index.ts';
import { walk } from './walk.ts';

/** An article, or what could not be read and why, with the file it comes from. */
export type ReadResult =
  | { readonly path: string; readonly document: SourceDocument }
  | { readonly path: string; readonly rejected: SetAside };

/** Reads every article below the paths; a bad file or line is a value among the others and stops nothing. */
export async function* readArticles(paths: readonly string[]): AsyncGenerator<ReadResult> {
  for await (const path of walk(paths)) {
    const origin = relative(process.cwd(), path);
    try {
      for (const result of readFileContent(origin, await readFile(path))) {
        yield 'reason' in result
          ? { path, rejected: { stage: 'read', ...result } }
          : { path, document: result };
      }
    } catch (error) {
      // Whatever a file does to a reader concerns that file alone.
      yield {
        path,
        rejected: { origin, stage: 'read', reason: error instanceof Error ? error.message : String(error) },
      };
    }
  }
}
