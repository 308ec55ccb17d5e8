import type { EventTypeDefinition } from './event-type.ts';

export const attack: EventTypeDefinition = {
  type: 'attack',
  label: { zhHans: '攻击', zhHant: '攻擊', en: 'Attack' },
  about: 'Invasion, strike, battle, shelling or cyber attack.',
  plover: () => 'ASSAULT',
};
