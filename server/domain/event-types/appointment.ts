import type { EventTypeDefinition } from './event-type.ts';

export const appointment: EventTypeDefinition = {
  type: 'appointment',
  label: { zhHans: '任命', zhHant: '任命', en: 'Appointment' },
  about: 'Appointed, elected, promoted, took office.',
  plover: () => undefined,
};
