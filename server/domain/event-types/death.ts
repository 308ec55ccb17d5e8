import type { EventTypeDefinition } from './event-type.ts';

export const death: EventTypeDefinition = {
  type: 'death',
  label: { zhHans: '死亡', zhHant: '死亡', en: 'Death' },
  about: 'Death or killing of a named person.',
  plover: () => undefined,
};
