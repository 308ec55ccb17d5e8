import type { EventTypeDefinition } from './event-type.ts';

export const incident: EventTypeDefinition = {
  type: 'incident',
  label: { zhHans: '摩擦与事故', zhHant: '摩擦與事故', en: 'Incident' },
  about: 'Airspace or sea intrusion, near miss, harassment, spying case or collision.',
  plover: () => 'COERCE',
};
