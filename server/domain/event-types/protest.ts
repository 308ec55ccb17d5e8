import type { EventTypeDefinition } from './event-type.ts';

export const protest: EventTypeDefinition = {
  type: 'protest',
  label: { zhHans: '抗议', zhHant: '抗議', en: 'Protest' },
  about: 'Diplomatic protest, summons of an ambassador, or a demonstration.',
  plover: () => 'PROTEST',
};
