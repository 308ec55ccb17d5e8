import type { EventType } from '#domain';
import type { EventDraft } from './draft.ts';

const TALKS: ReadonlySet<EventType> = new Set(['meeting', 'call']);

/** Gives an agreement without a day the day on which its sides were told to talk: 中印外长10日会晤。双方达成共识. */
export function withDayOfTalks(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft {
  const isOpen = draft.date === undefined || draft.isAssumed;
  if (draft.type !== 'agreement' || draft.status !== 'occurred' || !isOpen) return draft;
  const states = statesOf(draft);
  if (states.length < 2) return draft;
  const talks = drafts
    .filter(
      ({ type, date, isAssumed, status }) =>
        TALKS.has(type) && date?.length === 10 && !isAssumed && status === 'occurred',
    )
    .filter((other) => haveSameStates(states, statesOf(other)) && mayBeOfSamePeople(draft, other))
    .toSorted((left, right) => Math.abs(left.start - draft.start) - Math.abs(right.start - draft.start))[0];
  return talks === undefined ? draft : { ...draft, date: talks.date, dateBasis: 'implied', isAssumed: false };
}

function statesOf({ participants }: EventDraft): readonly string[] {
  return participants.map(({ entity }) => entity).filter((entity) => entity.startsWith('country/'));
}

/** Foreign ministers agree at their own talks and not at those of the defence ministers. */
function mayBeOfSamePeople(left: EventDraft, right: EventDraft): boolean {
  const [a, b] = [peopleOf(left), peopleOf(right)];
  return a.length === 0 || b.length === 0 || a.some((person) => b.includes(person));
}

function peopleOf({ participants }: EventDraft): readonly string[] {
  return participants.map(({ entity }) => entity).filter((entity) => entity.startsWith('person/'));
}

function haveSameStates(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((state) => right.includes(state));
}
