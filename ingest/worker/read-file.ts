import type { ArticleGraph, SetAside } from '#domain';
import type { Pipeline } from '../pipeline.ts';
import { readFileContent, type RejectedDocument, type SourceDocument } from '../readers/index.ts';
import { toArticleGraph } from '../to-graph.ts';

/** A file on disk under whatever name, with what its sender calls it. */
export interface IncomingFile {
  readonly path: string;
  /** What messages call it; unless `fileName` is given, its ending helps to tell its format. */
  readonly name: string;
  readonly fileName?: string | undefined;
  /** Where it was fetched from: the address of an article that states none itself. */
  readonly url?: string | undefined;
}

/** One article of a file as the graph takes it, or why it does not. */
export type ReadOutcome = { readonly origin: string; readonly graph: ArticleGraph } | SetAside;

/** The articles of a file one by one, bad ones as values among the others; throws where it is broken as a whole. */
export function* readFile(
  { name, fileName = name, url }: IncomingFile,
  bytes: Uint8Array,
  pipeline: Pipeline,
): Generator<ReadOutcome> {
  for (const found of readFileContent(fileName, bytes)) {
    const origin = `${name}${found.origin.slice(fileName.length)}`;
    yield outcomeOf({ ...found, origin }, url, pipeline);
  }
}

function outcomeOf(
  found: SourceDocument | RejectedDocument,
  url: string | undefined,
  pipeline: Pipeline,
): ReadOutcome {
  const { origin } = found;
  if ('reason' in found) return { origin, stage: 'read', reason: found.reason };
  try {
    return { origin, graph: toArticleGraph(pipeline({ ...found, url: found.url ?? url })) };
  } catch (error) {
    return { origin, stage: 'extract', reason: reasonOf(error) };
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
