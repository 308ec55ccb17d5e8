import type { RejectedDocument, SourceDocument } from './source-document.ts';

/** Half of a character's two code units without the other, as `"\ud83d"` in JSON leaves it: no store and no UTF-8 file
 *  can hold it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Replaces each lone surrogate by U+FFFD, which has the same length, so that offsets stay. */
export function* wellFormed(
  documents: Iterable<SourceDocument | RejectedDocument>,
): Generator<SourceDocument | RejectedDocument> {
  for (const document of documents) {
    if ('reason' in document) {
      yield document;
      continue;
    }
    const { title, publisherHint, blocks } = document;
    yield {
      ...document,
      title: repaired(title),
      publisherHint: publisherHint === undefined ? undefined : repaired(publisherHint),
      blocks: blocks.map(({ zone, text }) => ({ zone, text: repaired(text) })),
    };
  }
}

function repaired(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}
