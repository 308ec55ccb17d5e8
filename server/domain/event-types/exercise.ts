import type { EventTypeDefinition } from './event-type.ts';

export const exercise: EventTypeDefinition = {
  type: 'exercise',
  label: { zhHans: '演习', zhHant: '演習', en: 'Exercise' },
  about: 'Manoeuvres and military drills; a parade is a deployment.',
  plover: (countries) => (countries > 1 ? 'COOPERATE' : 'MOBILIZE'),
};
