import type { EventTypeDefinition } from './event-type.ts';

export const summit: EventTypeDefinition = {
  type: 'summit',
  label: { zhHans: '峰会', zhHant: '峰會', en: 'Summit' },
  about: 'A multilateral conference, forum or session.',
  plover: () => 'CONSULT',
};
