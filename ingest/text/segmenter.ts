import nodejieba from 'nodejieba';
import type { Token } from '../extraction.ts';

/** Cuts a text into words without gaps; offsets are UTF-16. */
export type Segmenter = (text: string) => readonly Token[];

/** nodejieba holds one dictionary a process, so the words given to any segmenter are known to all of them. */
const known = new Set<string>();

/** @param words Names that are to stay whole; those with white space cannot be taught to nodejieba and are passed over. */
export function createSegmenter(words: Iterable<string>): Segmenter {
  for (const word of words) {
    if (known.has(word) || /\s/.test(word)) continue;
    known.add(word);
    nodejieba.insertWord(word);
  }
  return (text) => {
    const tokens: Token[] = [];
    let start = 0;
    for (const word of nodejieba.cut(text)) {
      const found = text.startsWith(word, start) ? start : text.indexOf(word, start);
      // A lone surrogate comes back as a replacement character; the gap is closed with the next word that is found.
      if (found === -1) continue;
      if (found > start) tokens.push({ start, end: found });
      start = found + word.length;
      tokens.push({ start: found, end: start });
    }
    if (start < text.length) tokens.push({ start, end: text.length });
    return tokens;
  };
}
