import type { EventStatus, EventType } from '#domain';

/** How a trigger's participants stand around it. */
export type Roles =
  /** All do it together: 甲与乙会谈. */
  | 'joint'
  /** The subject does it to the object or to whom 对, 向, 给 name: 甲入侵乙. */
  | 'directed'
  /** The subject receives it from whom 从 or 向 name: 甲从乙采购. */
  | 'received'
  /** The subject alone: 甲试射导弹. */
  | 'subject'
  /** The nearest before or in the words speaks; the countries spoken to take part. */
  | 'speaker'
  /** The subject goes to where the object is. */
  | 'visitor'
  /** Somebody else does it to the object: 撤换甲. */
  | 'object'
  /** Somebody else does it to the subject or object, and does not take part: 任命甲为, 甲被捕. */
  | 'affected';

/** A word or construction that asserts an event. */
export interface EventTrigger {
  readonly id: string;
  /** In the notation of `notation.ts`, over one clause. */
  readonly match: string;
  readonly roles: Roles;
  /** Whether participants also stand after the trigger; else only before. */
  readonly object?: boolean;
  /** Whether the words without a date only look back (中印边境冲突后). */
  readonly needsDate?: boolean;
  /** More or fewer sides than the type asks for. */
  readonly sides?: 1 | 2;
  /** Whether the words take the event for granted (2019年12月的大选), so that it stands whatever the clause wishes or
   *  denies. */
  readonly isPresupposed?: boolean;
  /** Whether the clause names all who take part, so that none is looked for before it. */
  readonly isClosed?: boolean;
  /** The status that the words themselves give, unless the clause says otherwise. */
  readonly status?: EventStatus;
  /** 0 to 1: how often the words mean the event; 0.8 where not given. */
  readonly confidence?: number;
  readonly examples: readonly EventExample[];
  /** Sentences in which the trigger gives no event. */
  readonly not?: readonly string[];
  readonly reason: string;
}

/** Read as the only body sentence of an article published on Tuesday, 15 October 2024. */
interface EventExample {
  readonly text: string;
  /** Countries by code and people and organisations by name, sorted, separated by blanks. */
  readonly who: string;
  readonly date?: string;
  readonly status?: EventStatus;
  readonly place?: string;
}

export interface EventRule {
  readonly type: EventType;
  /** Countries, or failing that people, that must take part; an event with fewer is not told well enough. */
  readonly sides: 1 | 2;
  /** Whether somebody must be named, beside countries; `or office`: an office or a delegation will do. */
  readonly named?: 'yes' | 'or office';
  /** Whether people take part, beside countries. */
  readonly people: boolean;
  /** Whether bodies do: none, those that act themselves, or also the one that a person speaks for. */
  readonly organizations: 'none' | 'alone' | 'all';
  /** Whether the country in which it happens takes part as its host: one that 在 names, or also that of the place. */
  readonly host?: 'country' | 'place';
  /** Whether words without a date only look back (拜登当选后). */
  readonly needsDate?: boolean;
  /** Whether news tells of it as of these days, so that the article's own day dates it where nothing else does. */
  readonly isCurrent?: boolean;
  /** Whether to announce it is to do it (制裁, 军售), so that the day of the announcement dates it. */
  readonly isActOfWords?: boolean;
  /** Where it happens: at the place told (as most), where the object is, where the journey goes, or nowhere
   *  that counts. */
  readonly where?: 'object' | 'destination' | 'nowhere';
  readonly triggers: readonly EventTrigger[];
}
