import type { EventType } from '#domain';
import type { EventRule } from '../event-rule.ts';
import { meeting } from './meeting.ts';
import { call } from './call.ts';
import { visit } from './visit.ts';
import { summit } from './summit.ts';
import { exercise } from './exercise.ts';
import { patrol } from './patrol.ts';
import { agreement } from './agreement.ts';
import { armsTransfer } from './arms-transfer.ts';
import { attack } from './attack.ts';
import { incident } from './incident.ts';
import { deployment } from './deployment.ts';
import { test } from './test.ts';
import { sanction } from './sanction.ts';
import { appointment } from './appointment.ts';
import { dismissal } from './dismissal.ts';
import { death } from './death.ts';
import { vote } from './vote.ts';
import { protest } from './protest.ts';
import { statement } from './statement.ts';

/** How each type of event is told, one line each; the compiler asks for the missing one. */
export const EVENT_RULES: Readonly<Record<EventType, EventRule>> = {
  meeting,
  call,
  visit,
  summit,
  exercise,
  patrol,
  agreement,
  armsTransfer,
  attack,
  incident,
  deployment,
  test,
  sanction,
  appointment,
  dismissal,
  death,
  vote,
  protest,
  statement,
};
