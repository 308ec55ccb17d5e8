import type { EventTypeDefinition } from './event-type.ts';

export const call: EventTypeDefinition = {
  type: 'call',
  label: { zhHans: '通话', zhHant: '通話', en: 'Call' },
  about: 'Phone or video talks.',
  plover: () => 'CONSULT',
};
