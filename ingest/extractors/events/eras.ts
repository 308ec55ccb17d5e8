import type { PartialDate } from '#domain';
import { partialDate } from '../dates/calendar.ts';
import type { Clause, Reading } from './reading.ts';

/** Turns of history that date what is told to have happened at them; 苏联解体后 is later and left alone. */
const ERAS: readonly (readonly [RegExp, string])[] = [
  [/(?:二战|第二次世界大战)(?:的)?(?:末期|后期|末尾|尾声|结束(?!后|之后|以后|以来|\d))/, '1945'],
  [/苏联解体(?=期间|时|之际|前夕|过程)/, '1991'],
  [/(?:9[·・.]?11|九一一)(?:恐怖)?(?:袭击|攻击|事件|恐袭)(?!后|之后|以后|以来)/, '2001-09-11'],
  [/珍珠港(?:事件|事变|袭击)(?!后|之后|以后|以来)/, '1941-12-07'],
];

/** The date of the turn of history that the sentence names up to the end of the clause. */
export function eraIn({ text }: Reading, clause: Clause): PartialDate | undefined {
  const start = text.sentences[clause.sentence]?.start ?? clause.start;
  const words = text.normalised.slice(start, clause.end);
  return partialDate(ERAS.find(([pattern]) => pattern.test(words))?.[1]);
}
