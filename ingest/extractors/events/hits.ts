import type { EventRule, EventTrigger } from './event-rule.ts';
import { compile } from './notation.ts';
import { createPrefilter } from '../prefilter.ts';
import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { EVENT_RULES } from './types/index.ts';

interface Compiled {
  readonly rule: EventRule;
  readonly trigger: EventTrigger;
  readonly pattern: RegExp;
}

const COMPILED: readonly Compiled[] = Object.values(EVENT_RULES).flatMap((rule) =>
  rule.triggers.map((trigger) => ({ rule, trigger, pattern: compile(trigger.match) })),
);
const likely = createPrefilter(COMPILED.map(({ pattern }) => pattern));

/** Every trigger in every clause that may tell of an event: at most one of a type in a clause, the first that fits. */
export function hitsIn(reading: Reading): readonly Hit[] {
  return reading.clauses
    .filter(({ zone }) => zone === 'title' || zone === 'body' || zone === 'caption')
    .flatMap((clause) => {
      const words = reading.painted.slice(clause.start, clause.end);
      const types = new Set<string>();
      return likely(words).flatMap((index) => {
        const compiled = COMPILED[index];
        if (compiled === undefined || types.has(compiled.rule.type)) return [];
        const { rule, trigger, pattern } = compiled;
        pattern.lastIndex = 0;
        const match = pattern.exec(words);
        if (match === null) return [];
        types.add(rule.type);
        const start = clause.start + match.index;
        return [{ rule, trigger, clause, start, end: start + match[0].length }];
      });
    });
}
