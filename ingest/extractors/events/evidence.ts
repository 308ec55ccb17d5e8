import type { Evidence } from '#domain';
import type { Reading } from './reading.ts';
import type { Hit } from './hit.ts';

const MOST_CLAUSES = 4;
const MOST_LENGTH = 120;
const OPENING =
  /^(?:[（(【]?[^，。）)】]{0,30}(?:电|電|报导|报道|報導|報道|讯|訊)[）)】])?[\s“”"「」『』"（(、]*/;
const CLOSING = /[\s“"「『"（(、，。；]+$/;

type Quote = Pick<Evidence, 'quote' | 'start' | 'end'>;

/** The words that assert the event, from the clause that names its subject or date to the trigger's; an exact substring
 *  of the text. */
export function evidenceOf(reading: Reading, hit: Hit, from: number): Quote {
  const to = endOfWords(reading, hit);
  const raw = reading.text.text.slice(from, to);
  const start = from + (OPENING.exec(raw)?.[0].length ?? 0);
  const end = to - (CLOSING.exec(raw)?.[0].length ?? 0);
  return start < end
    ? { quote: reading.text.text.slice(start, end), start, end }
    : { quote: raw, start: from, end: to };
}

/** What is said belongs to a statement's evidence, up to a length that can be read at a glance. */
export function endOfWords(reading: Reading, { clause, rule }: Hit): number {
  if (rule.type !== 'statement') return clause.end;
  const words = reading.clauses
    .slice(clause.index, clause.index + MOST_CLAUSES)
    .filter(({ sentence, end }) => sentence === clause.sentence && end - clause.start <= MOST_LENGTH);
  return words.at(-1)?.end ?? clause.end;
}
