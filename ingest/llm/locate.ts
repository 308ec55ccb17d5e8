/** A stretch of the text; both are UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds every place where words stand in the text, white space apart; nothing else is forgiven. */
export type Locate = (words: string) => readonly Stretch[];

export function createLocate(text: string): Locate {
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1)
    if (!/\s/.test(text.charAt(index))) offsets.push(index);
  const dense = withoutSpace(text);
  return (words) => {
    const wanted = withoutSpace(words);
    if (wanted === '') return [];
    const found: Stretch[] = [];
    for (let at = dense.indexOf(wanted); at >= 0; at = dense.indexOf(wanted, at + wanted.length)) {
      const [start = 0, last = 0] = [offsets[at], offsets[at + wanted.length - 1]];
      if (isWhole(text, start, last + 1)) found.push({ start, end: last + 1 });
    }
    return found;
  };
}

function withoutSpace(words: string): string {
  return words.replace(/\s/g, '');
}

const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;

/** A Latin or Cyrillic word, or a number, is found whole only: Ali does not stand in Alibaba, nor 苏-3 in 苏-35. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (left: number) =>
    LETTER_OR_DIGIT.test(text.charAt(left)) && LETTER_OR_DIGIT.test(text.charAt(left + 1));
  return !cuts(start - 1) && !cuts(end - 1);
}
