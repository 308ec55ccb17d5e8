import type { EventTypeDefinition } from './event-type.ts';

export const statement: EventTypeDefinition = {
  type: 'statement',
  label: { zhHans: '表态', zhHant: '表態', en: 'Statement' },
  about: "A named actor's own notable public stance.",
  plover: () => undefined,
};
