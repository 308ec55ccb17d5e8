import type { EventTypeDefinition } from './event-type.ts';

export const meeting: EventTypeDefinition = {
  type: 'meeting',
  label: { zhHans: '会谈', zhHant: '會談', en: 'Meeting' },
  about: 'Talks in person between named people or delegations.',
  plover: () => 'CONSULT',
};
