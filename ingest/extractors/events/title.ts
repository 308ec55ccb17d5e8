import { EVENT_TYPES, type EntityId, type EventType, type Participant } from '#domain';
import type { Reading } from './reading.ts';

/** Names shown of each side. */
const MOST = 3;

type Wording = (actors: string, others: string, count: number) => string;

const joint =
  (verb: string): Wording =>
  (actors, others, count) =>
    `${[actors, others].filter(Boolean).join('与')}${count > 1 ? '联合' : ''}${verb}`;
const onto =
  (verb: string): Wording =>
  (actors, others) =>
    `${actors}${verb}${others}`;
const toward =
  (preposition: string, verb: string): Wording =>
  (actors, others) =>
    others === '' ? `${actors}${verb}` : `${actors}${preposition}${others}${verb}`;

/** How a title is worded from those who act and those to whom it is done. */
const WORDING: Partial<Record<EventType, Wording>> = {
  visit: onto('访问'),
  summit: (actors) => `${actors}出席峰会`,
  exercise: joint('演习'),
  patrol: joint('巡航'),
  agreement: (actors) => `${actors}达成协议`,
  armsTransfer: toward('对', '军售军援'),
  attack: (actors, others) => (others === '' ? `${actors}交战` : `${actors}攻击${others}`),
  incident: toward('涉', '事件'),
  deployment: toward('在', '部署兵力'),
  test: (actors) => `${actors}武器试验`,
  sanction: onto('制裁'),
  appointment: (actors) => `${actors}就任`,
  protest: toward('向', '抗议'),
};

/** A short readable title: who, and what they do; people before countries, a series by its name. */
export function titleOf(
  reading: Reading,
  type: EventType,
  participants: readonly Participant[],
  series: string | undefined,
): string {
  const of = (prefix: string) => participants.filter(({ entity }) => entity.startsWith(prefix));
  const people = of('person/');
  const countries = of('country/');
  const actors = [people, countries, participants]
    .map((group) => group.filter((participant) => !isOther(participant)))
    .find((group) => group.length > 0);
  const names = namesOf(reading, actors ?? []);
  const others = namesOf(reading, type === 'statement' ? [] : countries.filter(isOther));
  if (series !== undefined) return `${names}${series}`;
  const wording = WORDING[type];
  return wording === undefined
    ? `${names}${EVENT_TYPES[type].label.zhHans}`
    : wording(names, others, actors?.length ?? 0);
}

function isOther({ role }: Participant): boolean {
  return role === 'recipient' || role === 'host';
}

function namesOf(reading: Reading, participants: readonly { readonly entity: EntityId }[]): string {
  const names = participants.map(
    ({ entity }) => reading.entities.get(entity)?.name ?? entity.split('/')[1] ?? '',
  );
  if (names.length > MOST) return `${names.slice(0, MOST).join('、')}等`;
  return names.length === 2 ? names.join('与') : names.join('、');
}
