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

/** Every trigger in every clause that may tell of an event: for each clause and type those that fit, the likeliest first,
 *  each looked for when it is asked for. */
export function hitsIn(reading: Reading): readonly Iterable<Hit>[] {
  return reading.clauses
    .filter(({ zone }) => zone === 'title' || zone === 'body' || zone === 'caption')
    .flatMap((clause) => hitsInClause(reading, clause));
}

function hitsInClause(reading: Reading, clause: Clause): readonly Iterable<Hit>[] {
  const words = reading.glossed.slice(clause.start, clause.end);
  const byType = new Map<EventRule, Compiled[]>();
  for (const index of likely(words)) {
    const compiled = COMPILED[index];
    if (compiled === undefined) continue;
    const others = byType.get(compiled.rule);
    if (others === undefined) byType.set(compiled.rule, [compiled]);
    else others.push(compiled);
  }
  return [...byType.values()].map((ofType) => fitting(ofType, words, clause));
}

function* fitting(ofType: readonly Compiled[], words: string, clause: Clause): Generator<Hit> {
  for (const { rule, trigger, pattern } of ofType) {
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    if (match === null) continue;
    const start = clause.start + match.index;
    yield { rule, trigger, clause, start, end: start + match[0].length };
  }
}
