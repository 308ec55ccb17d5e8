import type { EventTypeDefinition } from './event-type.ts';

export const incident: EventTypeDefinition = {
  type: 'incident',
  label: { zhHans: '事件', zhHant: '事件', en: 'Incident' },
  about: 'Airspace or sea intrusion, near miss, harassment, spying case or collision.',
  plover: () => 'COERCE',
};
