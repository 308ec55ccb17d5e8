/** One way in which names of a kind are written that no lexicon knows; `match` finds every such name in a text, by its
 *  group `name` where the pattern has one. */
export interface NameRule {
  readonly id: string;
  readonly match: RegExp;
  readonly example: string;
  /** The name that the example holds. */
  readonly gives: string;
  /** Words that look alike and hold none. */
  readonly not: string;
  readonly reason: string;
}
