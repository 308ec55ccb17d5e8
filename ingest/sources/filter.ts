import type { Lexicons } from '../lexicons/load.ts';
import { createMatcher } from '../lexicons/matcher.ts';
import { normalise } from '../text/normalise.ts';

/** What of a document the tests look at. */
export interface FilteredDocument {
  readonly title: string;
  readonly blocks: readonly { readonly text: string }[];
}

export interface DocumentFilter {
  /** `zh` lets Chinese by, in either script; `any` everything. */
  readonly language: 'zh' | 'any';
  /** Whether a text, as `normalise` gives it, is on the topic; `undefined` lets every topic by. */
  readonly topic: ((text: string) => boolean) | undefined;
}

/** Of all letters, the part that has to be Chinese characters: names and addresses in Latin letters are common. */
const LEAST_HAN = 0.3;

/** Of all East Asian letters, the part that may be kana or hangul: names of Japanese and Korean publications. Of 5,758
 *  Chinese articles none has more than 0.044; a Japanese sentence has more than 0.1, since its endings are written so. */
const MOST_OTHER = 0.08;

/** Read of a text to tell its language; more would not change it. */
const SAMPLE = 4000;

/** `true`, or which test the document does not pass. */
export function letsBy(filter: DocumentFilter, document: FilteredDocument): true | 'language' | 'topic' {
  const text = [document.title, ...document.blocks.map((block) => block.text)].join('\n');
  if (filter.language === 'zh' && !isChinese(text)) return 'language';
  return filter.topic === undefined || filter.topic(normalise(text)) ? true : 'topic';
}

export function isChinese(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = countOf(sample, /\p{L}/gu);
  const han = countOf(sample, /\p{Script=Han}/gu);
  const other = countOf(sample, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  return han > 0 && han >= letters * LEAST_HAN && other <= (han + other) * MOST_OTHER;
}

/** Whether any of the words, in either script and whatever the case, is in a text. */
export function topicOfWords(words: readonly string[]): (text: string) => boolean {
  const wanted = words.map((word) => normalise(word.trim()).toLowerCase()).filter((word) => word !== '');
  return (text) => {
    const folded = text.toLowerCase();
    return wanted.some((word) => folded.includes(word));
  };
}

/** Whether a text names a person, organisation or piece of equipment that the lexicons know; countries and places alone
 *  are in every news article, and ambiguous names say nothing by themselves. */
export function topicOfLexicon({
  surfaces,
  ambiguous,
}: Pick<Lexicons, 'surfaces' | 'ambiguous'>): (text: string) => boolean {
  const unclear = new Set(ambiguous.map(({ surface }) => surface));
  const telling = surfaces.filter(
    ({ kind, form }) => ['Person', 'Organization', 'Equipment'].includes(kind) && !unclear.has(form),
  );
  const matcher = createMatcher(telling.map(({ form }) => [form, true] as const));
  return (text) => {
    let isFound = false;
    matcher.all(text, () => (isFound = true));
    return isFound;
  };
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
