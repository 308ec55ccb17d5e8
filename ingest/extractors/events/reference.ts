import type { Hit } from './hit.ts';
import { datesIn, type Clause, type Reading } from './reading.ts';

/** The clause before in the same sentence is an if. */
export function isConditional(reading: Reading, { index, sentence }: Clause): boolean {
  const before = reading.clauses[index - 1];
  if (before === undefined || before.sentence !== sentence) return false;
  return /^(?:如果|若(?!干)|一旦|假如|倘若|要是|除非)/.test(
    reading.text.normalised.slice(before.start, before.end).trim(),
  );
}

/** A caption to an old picture tells of nothing new, but for what it dates. */
export function isArchive(words: string): boolean {
  return /资料照|资料图|资料画面|档案照|档案图|文件照/.test(words);
}

const REFERENCE =
  /这次|此次|本次|该次|那次|这场|上述|有关|此类|这些(?!方案|议题|问题|话题|人|国家|地区|内容|事)/;
/** Behind the verb 类似 tells of a new one: 签订类似的协议. */
const LIKE = /类似/;
/** 这是双方首次会谈 comments on what was just told. */
const COMMENT = /^\s*这(?:也|将|已|还)?是(?!一[场次])/;
/** 这是对峙以来，他首次与乙会晤: as a comment goes on. */
const COMMENT_BEFORE = /^\s*这(?:也|将|已|还)?是[^，]{0,40}(?:以来|之后|后)$/;
const DURING = /(?:期间|之际|时|前夕|前)$/;

/** The words point back to an event, or only use it to say when something else happens. */
export function isReference(reading: Reading, { clause, start, end }: Hit): boolean {
  const words = reading.text.normalised;
  if (REFERENCE.test(words.slice(Math.max(clause.start, start - 4), end))) return true;
  if (LIKE.test(words.slice(Math.max(clause.start, start - 4), start))) return true;
  const own = words.slice(clause.start, clause.end);
  const before = reading.clauses[clause.index - 1];
  const isCommented =
    before?.sentence === clause.sentence && COMMENT_BEFORE.test(words.slice(before.start, before.end));
  return (
    isCommented ||
    ((COMMENT.test(own) || (clause.isFramed && DURING.test(own))) &&
      datesIn(reading, clause.start, clause.end).length === 0)
  );
}
