import type { EventTypeDefinition } from './event-type.ts';

export const sanction: EventTypeDefinition = {
  type: 'sanction',
  label: { zhHans: '制裁', zhHant: '制裁', en: 'Sanction' },
  about: 'Sanctions, export controls or an entity list.',
  plover: () => 'SANCTION',
};
