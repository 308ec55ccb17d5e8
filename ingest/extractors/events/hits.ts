import type { EventRule, EventTrigger } from './event-rule.ts';
import { compile, openerOf } from './notation.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { EVENT_RULES } from './types/index.ts';

interface Compiled {
  readonly rule: EventRule;
  readonly trigger: EventTrigger;
  readonly pattern: RegExp;
  /** What a clause must hold for the trigger to be tried at all. */
  readonly opener: RegExp | undefined;
}

const COMPILED: readonly Compiled[] = Object.values(EVENT_RULES).flatMap((rule) =>
  rule.triggers.map((trigger) => ({
    rule,
    trigger,
    pattern: compile(trigger.match),
    opener: openerOf(trigger.match),
  })),
);

/** Every trigger in every clause that may tell of an event: at most one of a type in a clause, the first that fits. */
export function hitsIn(reading: Reading): readonly Hit[] {
  return reading.clauses
    .filter(({ zone }) => zone === 'title' || zone === 'body' || zone === 'caption')
    .flatMap((clause) => {
      const words = reading.painted.slice(clause.start, clause.end);
      const types = new Set<string>();
      return COMPILED.flatMap(({ rule, trigger, pattern, opener }) => {
        if (types.has(rule.type) || opener?.test(words) === false) return [];
        pattern.lastIndex = 0;
        const match = pattern.exec(words);
        if (match === null) return [];
        types.add(rule.type);
        const start = clause.start + match.index;
        return [{ rule, trigger, clause, start, end: start + match[0].length }];
      });
    });
}
