import type { EventTypeDefinition } from './event-type.ts';

export const dismissal: EventTypeDefinition = {
  type: 'dismissal',
  label: { zhHans: '去职', zhHant: '去職', en: 'Dismissal' },
  about: 'Removed, resigned, disappeared, investigated, arrested or sentenced.',
  plover: () => undefined,
};
