import type { EventTypeDefinition } from './event-type.ts';

export const vote: EventTypeDefinition = {
  type: 'vote',
  label: { zhHans: '表决', zhHant: '表決', en: 'Vote' },
  about: 'Vote, veto, election, referendum, law or resolution passed.',
  plover: () => undefined,
};
