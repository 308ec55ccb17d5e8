import { expect, test } from 'vitest';
import { compareArticle, figuresOf, type ScoredArticle } from './score.ts';

const person = (name: string, ...mentions: readonly string[]) => ({
  name,
  mentions: [name, ...mentions],
  country: null,
  offices: [],
});
const event = (changes: Partial<ScoredArticle['events'][number]> = {}): ScoredArticle['events'][number] => ({
  type: 'meeting',
  date: '2024-10-14',
  persons: ['董军', '别洛乌索夫'],
  countries: ['CN', 'RU'],
  organizations: [],
  place: null,
  status: 'occurred',
  evidence: '会谈',
  ...changes,
});
const article = (changes: Partial<ScoredArticle> = {}): ScoredArticle => ({
  file: 'a',
  persons: [person('董军'), person('别洛乌索夫', '安德烈·别洛乌索夫')],
  countries: ['CN', 'RU'],
  organizations: [],
  places: [],
  equipment: [],
  citedSources: [],
  events: [event()],
  ...changes,
});
const outcome = (layer: Parameters<typeof compareArticle>[0], changes: Partial<ScoredArticle>) =>
  compareArticle(layer, article(), article(changes));

test('an entity agrees when any surface form does, whatever dot joins its parts', () => {
  const { hits, missed, spurious } = outcome('persons', {
    persons: [person('安德烈‧别洛乌索夫'), person('习近平')],
  });
  expect({ hits, missed, spurious }).toEqual({ hits: 1, missed: ['董军'], spurious: ['习近平'] });
});

test.for([
  ['the same day', {}, 1],
  ['a day where gold has the month', { date: '2024-10-14' }, 1],
  ['another day', { date: '2024-10-15' }, 0],
  ['no date', { date: null }, 0],
  ['another type', { type: 'call' }, 0],
  ['a third of those who took part', { persons: [], countries: ['CN', 'JP'] }, 0],
  ['half of those who took part', { persons: [] }, 1],
] as const)('an event with %s scores %i', ([, changes, hits]) => {
  expect(
    outcome('events', { events: [event(changes as Partial<ScoredArticle['events'][number]>)] }).hits,
  ).toBe(hits);
});

test('strictly, two thirds of those who took part have to agree', () => {
  expect(outcome('eventsStrict', { events: [event({ persons: [] })] }).hits).toBe(0);
  expect(outcome('eventsStrict', { events: [event({ persons: ['董军', '安德烈·别洛乌索夫'] })] }).hits).toBe(
    1,
  );
});

test('a date within the stated range agrees', () => {
  const gold = article({ events: [event({ date: '2024-07-14', dateEnd: '2024-07-17' })] });
  expect(compareArticle('events', gold, article({ events: [event({ date: '2024-07-16' })] })).hits).toBe(1);
});

test('figures add up over articles', () => {
  const outcomes = [
    { hits: 3, missed: ['a'], spurious: [] },
    { hits: 0, missed: [], spurious: ['b', 'c'] },
  ];
  expect(figuresOf(outcomes)).toEqual({
    precision: 0.6,
    recall: 0.75,
    f1: (2 * 0.6 * 0.75) / 1.35,
    gold: 4,
    predicted: 5,
  });
  expect(figuresOf([]).f1).toBe(0);
});
