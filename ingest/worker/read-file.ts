import { MailuoError, messageOf, type ArticleGraph, type SetAside } from '#domain';
import type { Pipeline } from '../pipeline.ts';
import { readFileContent, type RejectedDocument, type SourceDocument } from '../readers/index.ts';
import { toArticleGraph } from '../to-graph.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { refuseFuture } from './refuse-future.ts';
import type { Unwanted } from './wanted.ts';

/** A file on disk under whatever name, with what its sender calls it. */
export interface IncomingFile {
  readonly path: string;
  /** What messages call it; unless `fileName` is given, its ending helps to tell its format. */
  readonly name: string;
  readonly fileName?: string | undefined;
  /** Where it was fetched from: the address of an article that states none itself. */
  readonly url?: string | undefined;
  /** What its server said that it is. */
  readonly contentType?: string | undefined;
}

/** How a file is read, beside the rules themselves. */
export interface FileReading {
  readonly limits?: ReadingLimits;
  /** Says why a document is to be let pass unread. */
  readonly sieve?: (document: SourceDocument) => Unwanted | undefined;
  readonly onUnwanted?: (reason: Unwanted) => void;
  /** Milliseconds since 1970; tells only what is from the future. */
  readonly now?: () => number;
}

/** One article of a file as the graph takes it, or why it does not. */
export type ReadOutcome = { readonly origin: string; readonly graph: ArticleGraph } | SetAside;

/** The articles of a file one by one, bad ones as values among the others; throws where it is broken as a whole. */
export function* readFile(
  { name, fileName = name, url, contentType }: Omit<IncomingFile, 'path'>,
  bytes: Uint8Array,
  pipeline: Pipeline,
  { limits = READING_LIMITS, sieve, onUnwanted, now = Date.now }: FileReading = {},
): Generator<ReadOutcome> {
  for (const found of readFileContent(fileName, bytes, contentType)) {
    const unwanted = 'reason' in found ? undefined : sieve?.(found);
    if (unwanted !== undefined) {
      onUnwanted?.(unwanted);
      continue;
    }
    const origin = `${name}${found.origin.slice(fileName.length)}`;
    yield outcomeOf({ ...found, origin }, url, { pipeline, limits, now });
  }
}

function outcomeOf(
  found: SourceDocument | RejectedDocument,
  url: string | undefined,
  { pipeline, limits, now }: { readonly pipeline: Pipeline } & Required<Pick<FileReading, 'limits' | 'now'>>,
): ReadOutcome {
  const { origin } = found;
  if ('reason' in found) return { origin, stage: 'read', reason: found.reason };
  try {
    refuseLong(found, limits.characters);
    const graph = toArticleGraph(pipeline({ ...found, url: found.url ?? url }));
    refuseFuture(graph.article, now());
    refuseCrowded(graph, limits.mentions);
    return { origin, graph };
  } catch (error) {
    return { origin, stage: 'extract', reason: messageOf(error) };
  }
}

function refuseLong({ blocks }: SourceDocument, most: number): void {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > most)
    throw new MailuoError(
      'unreadable_article',
      `${length} characters of text, more than the ${most} that one article may have (--max-characters)`,
    );
}

function refuseCrowded({ mentions }: ArticleGraph, most: number): void {
  if (mentions.length > most)
    throw new MailuoError(
      'unreadable_article',
      `${mentions.length} mentions of names, more than the ${most} that one article may have (--max-mentions)`,
    );
}
