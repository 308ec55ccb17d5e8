import type { EventRule, EventTrigger } from './event-rule.ts';
import { compile } from './notation.ts';
import { createPrefilter } from '../prefilter.ts';
import type { Hit } from './hit.ts';
import type { Clause, Reading } from './reading.ts';
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
  const hits: Hit[] = [];
  for (const clause of reading.clauses)
    if (clause.zone === 'title' || clause.zone === 'body' || clause.zone === 'caption')
      noteHits(reading, clause, hits);
  return hits;
}

function noteHits(reading: Reading, clause: Clause, hits: Hit[]): void {
  const words = reading.glossed.slice(clause.start, clause.end);
  // The triggers of a type stand together.
  let told: EventRule | undefined;
  for (const index of likely(words)) {
    const compiled = COMPILED[index];
    if (compiled === undefined || compiled.rule === told) continue;
    const { rule, trigger, pattern } = compiled;
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    if (match === null) continue;
    told = rule;
    const start = clause.start + match.index;
    hits.push({ rule, trigger, clause, start, end: start + match[0].length });
  }
}
