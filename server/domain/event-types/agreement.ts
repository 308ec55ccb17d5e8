import type { EventTypeDefinition } from './event-type.ts';

export const agreement: EventTypeDefinition = {
  type: 'agreement',
  label: { zhHans: '协议', zhHant: '協議', en: 'Agreement' },
  about: 'Something signed, declared jointly or concluded.',
  plover: () => 'SUPPORT',
};
