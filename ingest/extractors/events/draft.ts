import type { Zone } from '#domain';
import type { ExtractedEvent } from '../../extraction.ts';

/** An event as one clause tells it, before it is merged with what others tell. */
export interface EventDraft extends ExtractedEvent {
  readonly zone: Zone;
  /** The words of the trigger. */
  readonly words: string;
  /** Whether the clause opens the article: its title or lead. */
  readonly isOpening: boolean;
  /** Whether the words refer to an event told elsewhere (这次演习, 访问期间) rather than tell of one. */
  readonly isReference: boolean;
  /** How many clauses tell of it. */
  readonly tellings: number;
  /** Whether only a pronoun tells who acts. */
  readonly isInferred: boolean;
  /** Whether the date is only the article's own day. */
  readonly isAssumed: boolean;
}
