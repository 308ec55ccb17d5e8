import type { EventTypeDefinition } from './event-type.ts';

export const test: EventTypeDefinition = {
  type: 'test',
  label: { zhHans: '试验', zhHant: '試驗', en: 'Test' },
  about: 'Missile, nuclear, weapon or equipment test, or a launch.',
  plover: () => 'MOBILIZE',
};
