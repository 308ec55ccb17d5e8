import type { Lexicons } from '../lexicons/load.ts';
import type { SourceDocument } from '../readers/index.ts';
import { letsBy, topicOfLexicon, topicOfWords } from '../sources/filter.ts';

/** Which documents are wanted; plain data, so that it goes to another thread. */
export interface Wanted {
  readonly language: 'zh' | 'any';
  /** Words, one of which has to be in the text; `known` for any name of the lexicons; absent for every topic. */
  readonly topic: readonly string[] | 'known' | undefined;
}

export const ALL_WANTED: Wanted = { language: 'any', topic: undefined };

/** What stands for the choice in the hash of an input, so that another choice looks at it again; empty for all. */
export function wantedKeyOf(wanted: Wanted): string {
  return wanted === ALL_WANTED ? '' : JSON.stringify(wanted);
}

/** Why a document is let pass unread. */
export type Unwanted = 'language' | 'topic';

/** Says of a document why it is not wanted; undefined where it is. */
export function createSieve(
  { language, topic }: Wanted,
  lexicons: () => Pick<Lexicons, 'surfaces' | 'ambiguous'>,
): (document: SourceDocument) => Unwanted | undefined {
  if (language === 'any' && topic === undefined) return () => undefined;
  const isOnTopic =
    topic === undefined ? undefined : topic === 'known' ? topicOfLexicon(lexicons()) : topicOfWords(topic);
  return (document) => {
    const verdict = letsBy({ language, topic: isOnTopic }, document);
    return verdict === true ? undefined : verdict;
  };
}
