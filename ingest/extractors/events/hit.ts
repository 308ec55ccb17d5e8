import type { EventRule, EventTrigger } from './event-rule.ts';
import type { Clause } from './reading.ts';

/** A trigger found in a clause. */
export interface Hit {
  readonly rule: EventRule;
  readonly trigger: EventTrigger;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
}
