import { expect, test } from 'vitest';
import { EntityId, type Entity } from '#domain';
import type { ExtractedEvent } from '../extraction.ts';
import { mayBeSame } from './overlap.ts';

const DONG = EntityId.parse('person/dong-jun');
const entities = new Map<EntityId, Entity>([
  [DONG, { kind: 'Person', id: DONG, name: '董军', aliases: [], country: 'CN' }],
]);

function anEvent(ids: readonly string[], changes: Partial<ExtractedEvent> = {}): ExtractedEvent {
  return {
    type: 'meeting',
    title: '会谈',
    date: '2024-10-14',
    dateEnd: undefined,
    dateBasis: 'implied',
    status: 'occurred',
    participants: ids.map((id) => ({ entity: EntityId.parse(id), role: 'participant' })),
    place: undefined,
    series: undefined,
    quote: '会谈',
    start: 0,
    end: 2,
    rule: 'r',
    confidence: 0.8,
    ...changes,
  };
}

const there = { start: 50, end: 60 };

test.for<[string, ExtractedEvent, boolean]>([
  ['one of the same person and day', anEvent([DONG], there), true],
  ['one of the month around the day', anEvent([DONG], { ...there, date: '2024-10' }), true],
  ['one without a date', anEvent([DONG], { ...there, date: undefined }), true],
  [
    'one that lasts until the day',
    anEvent([DONG], { ...there, date: '2024-10-11', dateEnd: '2024-10-14' }),
    true,
  ],
  ['one of the person’s country', anEvent(['country/CN'], there), true],
  ['one in the same words', anEvent(['country/US']), true],
  ['one of another type', anEvent([DONG], { type: 'call' }), false],
  ['one of another day', anEvent([DONG], { ...there, date: '2024-10-15' }), false],
  ['one of another person', anEvent(['person/x', 'country/CN'], there), false],
  ['one of another country', anEvent(['country/US'], there), false],
])('%s: the same, perhaps, is %s', ([, other, expected]) => {
  const event = anEvent([DONG]);
  expect([mayBeSame(event, other, entities), mayBeSame(other, event, entities)]).toEqual([
    expected,
    expected,
  ]);
});
