import type { ZoneSpan } from '#domain';
import type { Sentence } from '../extraction.ts';

/** A full stop and its kin, with the closing quotes and brackets that belong to the sentence. */
const SENTENCE = /[^。！？!?…]*(?:[。！？!?]|…+)+[”’」』）)]*|[^。！？!?…]+$/g;

const LINE = /[^\n]+/g;

/** Splits each zone into paragraphs at line breaks and these into sentences; leading blanks belong to none. */
export function splitSentences(text: string, zones: readonly ZoneSpan[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let lineEnd = -1;
  for (const { zone, start, end } of zones) {
    for (const piece of matches(text.slice(start, end), LINE, start)) {
      // A byline split off the end of a paragraph still belongs to that paragraph.
      if (piece.start !== lineEnd) paragraph += 1;
      lineEnd = piece.end;
      for (const sentence of matches(text.slice(piece.start, piece.end), SENTENCE, piece.start)) {
        const trimmed = trim(text, sentence.start, sentence.end);
        if (trimmed.end > trimmed.start)
          sentences.push({ start: trimmed.start, end: trimmed.end, zone, paragraph });
      }
    }
  }
  return sentences;
}

function matches(text: string, pattern: RegExp, offset: number) {
  const found: { readonly start: number; readonly end: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push({ start: offset + match.index, end: offset + pattern.lastIndex });
  return found;
}

function trim(text: string, start: number, end: number) {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
