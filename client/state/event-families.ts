import type { EventType } from '#domain';

/** Nineteen colours cannot be told apart; six can. */
export const EVENT_FAMILIES = ['talks', 'drills', 'deals', 'force', 'offices', 'speech'] as const;
export type EventFamily = (typeof EVENT_FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<EventType, EventFamily>> = {
  meeting: 'talks',
  call: 'talks',
  visit: 'talks',
  summit: 'talks',
  exercise: 'drills',
  patrol: 'drills',
  deployment: 'drills',
  test: 'drills',
  agreement: 'deals',
  armsTransfer: 'deals',
  attack: 'force',
  incident: 'force',
  sanction: 'force',
  appointment: 'offices',
  dismissal: 'offices',
  death: 'offices',
  vote: 'speech',
  protest: 'speech',
  statement: 'speech',
};
