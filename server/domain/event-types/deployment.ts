import type { EventTypeDefinition } from './event-type.ts';

export const deployment: EventTypeDefinition = {
  type: 'deployment',
  label: { zhHans: '部署', zhHant: '部署', en: 'Deployment' },
  about: 'Troops, ships or missiles moved or stationed; a parade; a base built.',
  plover: () => 'MOBILIZE',
};
