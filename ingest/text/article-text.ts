import type { ZoneSpan } from '#domain';
import type { ArticleText } from '../extraction.ts';
import type { SourceDocument } from '../readers/source-document.ts';
import { splitByline } from './byline.ts';
import { normalise } from './normalise.ts';
import type { Segmenter } from './segmenter.ts';
import { splitSentences } from './sentences.ts';

/** Lays out the visible text, title first and one block a line, with its zones, normalised copy, sentences and words. */
export function createArticleText(document: SourceDocument, segment: Segmenter): ArticleText {
  const zones: ZoneSpan[] = [{ zone: 'title', start: 0, end: document.title.length }];
  let text = document.title;
  for (const block of document.blocks) {
    const parts = block.zone === 'body' ? splitByline(block.text) : [block];
    text += '\n';
    for (const { zone, text: part } of parts) {
      zones.push({ zone, start: text.length, end: text.length + part.length });
      text += part;
    }
  }
  const normalised = normalise(text);
  return { text, normalised, zones, sentences: splitSentences(text, zones), tokens: segment(normalised) };
}
