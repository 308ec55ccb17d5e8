import type { EventTypeDefinition } from './event-type.ts';

export const armsTransfer: EventTypeDefinition = {
  type: 'armsTransfer',
  label: { zhHans: '军售与军援', zhHant: '軍售與軍援', en: 'Arms transfer' },
  about: 'Sale, delivery, aid or purchase of weapons, engines, dual-use goods or military technology.',
  plover: () => 'AID',
};
