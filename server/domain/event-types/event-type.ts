import { z } from 'zod';

export const EventType = z.enum([
  'meeting',
  'call',
  'visit',
  'summit',
  'exercise',
  'patrol',
  'agreement',
  'armsTransfer',
  'attack',
  'incident',
  'deployment',
  'test',
  'sanction',
  'appointment',
  'dismissal',
  'death',
  'vote',
  'protest',
  'statement',
]);
export type EventType = z.infer<typeof EventType>;

/** The event classes of the PLOVER ontology that news of this kind falls into. */
export const PloverClass = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type PloverClass = z.infer<typeof PloverClass>;

export interface EventTypeDefinition {
  readonly type: EventType;
  readonly label: { readonly zhHans: string; readonly zhHant: string; readonly en: string };
  /** What counts as one, in a sentence. */
  readonly about: string;
  /** PLOVER class by how many states take part; undefined where PLOVER has none (an appointment, a death). */
  readonly plover: (countries: number) => PloverClass | undefined;
}
