import { basename } from 'node:path';
import { MailuoError } from '#domain';
import { decode } from './decode.ts';
import { epoch } from './epoch.ts';
import { html } from './html.ts';
import { jekyll } from './jekyll.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { mirror } from './mirror.ts';
import type { Reader, RejectedDocument, SourceDocument } from './source-document.ts';
import { text } from './text.ts';
import { wellFormed } from './well-formed.ts';

/** Asked in this order; the formats that content alone gives away come first, file names decide the rest. */
const READERS: readonly Reader[] = [jekyll, epoch, mirror, html, jsonl, markdown, text];

/** Reads all articles of one file; throws `unreadable_article` where no reader knows it or it is broken as a whole. With
 *  the content type that a server stated, where there was one. */
export function readFileContent(
  path: string,
  bytes: Uint8Array,
  contentType?: string,
): Iterable<SourceDocument | RejectedDocument> {
  const name = basename(path);
  const content = decode(bytes, contentType);
  const reader = READERS.find(({ recognises }) => recognises(name, content));
  if (reader === undefined) {
    throw new MailuoError(
      'unreadable_article',
      'unknown format: expected Jekyll, stored page, HTML, Markdown, text or JSONL',
    );
  }
  return wellFormed(reader.read(path, content));
}

export type { RejectedDocument, SourceDocument };
