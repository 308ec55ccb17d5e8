import type { EventTypeDefinition } from './event-type.ts';

export const visit: EventTypeDefinition = {
  type: 'visit',
  label: { zhHans: '访问', zhHant: '訪問', en: 'Visit' },
  about: 'A person or delegation goes to a country or place.',
  plover: () => 'CONSULT',
};
