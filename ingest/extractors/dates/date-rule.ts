import type { DateBasis } from '#domain';
import type { Day } from './calendar.ts';

/** What a rule may look at to complete a date. */
export interface DateClues {
  /** The article's own day; undefined where nobody knows it. */
  readonly published: Day | undefined;
  /** The last date read before this one, in the same sentence; its year and month complete what follows. */
  readonly inSentence: string | undefined;
  /** The last date with a month read before, in this paragraph. */
  readonly inParagraph: string | undefined;
  /** The last day read before, anywhere in this zone: what 当天 goes back to. */
  readonly lastDay: Day | undefined;
  /** The last day read before in this paragraph. */
  readonly dayInParagraph: Day | undefined;
  /** The clause speaks of what is to come (将, 拟, 下周). */
  readonly future: boolean;
}

export interface ResolvedDate {
  readonly date: string | undefined;
  readonly dateEnd?: string | undefined;
  readonly basis: DateBasis;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing dates. `gives` returns undefined where the words turn out to be no date. */
export interface DateRule {
  readonly id: string;
  /** Read over the normalised text; global; named groups. */
  readonly match: RegExp;
  readonly gives: (groups: Groups, clues: DateClues) => ResolvedDate | undefined;
  /** Text, the day on which it was published, and what the rule makes of it. */
  readonly examples: readonly (readonly [text: string, published: string, date: string])[];
  /** Texts in which the rule finds nothing. */
  readonly not?: readonly string[];
  readonly reason: string;
}
