import { z } from 'zod';
import { EventType } from './event-types/index.ts';
import { EntityId, EventId, SourceId } from './ids.ts';
import { DateBasis, PartialDate } from './partial-date.ts';
import { Sector } from './sector.ts';

export const EventStatus = z.enum(['occurred', 'planned', 'alleged', 'denied']);
export type EventStatus = z.infer<typeof EventStatus>;

/** What the reports of one event do not agree on. */
export const Disagreement = z.enum(['status', 'date', 'figures']);
export type Disagreement = z.infer<typeof Disagreement>;

export const ParticipantRole = z.enum(['actor', 'recipient', 'host', 'participant', 'platform']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

export const Participant = z.strictObject({
  entity: EntityId,
  role: ParticipantRole,
  /** What they act for, where the words say it; a defence minister is both of the government and of the military. */
  sectors: z.array(Sector).min(1).exactOptional(),
});
export type Participant = z.infer<typeof Participant>;

/** A rule's certainty, 0 to 1. */
export const Confidence = z.number().min(0).max(1);

/** Where a fact is read: the exact words, where they stand, and the rule that read them. */
export const Evidence = z.strictObject({
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  rule: z.string().min(1),
  confidence: Confidence,
});
export type Evidence = z.infer<typeof Evidence>;

/** One article's account of one event. An event is a pure function of the reports that name it. */
export const EventReport = z.strictObject({
  event: EventId,
  type: EventType,
  title: z.string().min(1),
  date: PartialDate.exactOptional(),
  dateEnd: PartialDate.exactOptional(),
  dateBasis: DateBasis,
  status: EventStatus,
  participants: z.array(Participant),
  place: EntityId.exactOptional(),
  /** The series that an exercise or patrol belongs to and its number or year: `海上联合-2024`. */
  series: z.string().exactOptional(),
  /** The outlets and agencies that the article has this from. */
  cites: z.array(SourceId).exactOptional(),
  /** Who says it, and in what office, where the article puts it into somebody's mouth. */
  speaker: EntityId.exactOptional(),
  speakerOffice: z.string().exactOptional(),
  /** Exact figures in the words, number first: `5 人死亡`, `12 架战机`. */
  figures: z.array(z.string()).exactOptional(),
  ...Evidence.shape,
});
export type EventReport = z.infer<typeof EventReport>;
