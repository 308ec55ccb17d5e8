import type { EventTypeDefinition } from './event-type.ts';

export const patrol: EventTypeDefinition = {
  type: 'patrol',
  label: { zhHans: '巡航', zhHant: '巡航', en: 'Patrol' },
  about: 'A joint or single air or naval patrol.',
  plover: (countries) => (countries > 1 ? 'COOPERATE' : 'MOBILIZE'),
};
