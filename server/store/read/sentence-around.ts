import type { Span } from '#domain';

const ENDS = new Set(['。', '！', '？', '!', '?', '\n']);
const CLOSING = new Set(['”', '’', '」', '』', '）', '"']);

/** The sentence that a span stands in, with where it stands; a paragraph's break ends it as a full stop does. */
export function sentenceAround(text: string, { start, end }: Span): Span & { readonly quote: string } {
  let from = start;
  while (from > 0 && !isEnd(text, from - 1) && !isClosed(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isEnd(text, to)) to += 1;
  while (to < text.length && text[to] !== '\n' && (isEnd(text, to) || CLOSING.has(text.charAt(to)))) to += 1;
  while (from < start && /\s/.test(text.charAt(from))) from += 1;
  return { quote: text.slice(from, to), start: from, end: to };
}

function isEnd(text: string, index: number): boolean {
  return ENDS.has(text.charAt(index));
}

/** A closing quotation mark right after a full stop belongs to the sentence before. */
function isClosed(text: string, index: number): boolean {
  return CLOSING.has(text.charAt(index)) && isEnd(text, index - 1);
}
