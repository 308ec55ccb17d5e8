import { EvidenceItem } from '#domain';
import { expect, test } from 'vitest';
import { citationOf, markedQuote, outletsOf, sidesOf, testimoniesOf } from './evidence.ts';

const said = (article: string, given: object = {}) =>
  EvidenceItem.parse({
    article: `article/${article}`,
    title: `标题${article}`,
    publisher: article.toUpperCase(),
    relation: 'REPORTS',
    quote: '中俄举行联合演习',
    start: 10,
    end: 18,
    rule: 'exercise/hold',
    ...given,
  });

test('who said it first, and how many days later the others did', () => {
  const told = testimoniesOf([
    said('a', { publishedAt: '2024-01-30T23:00:00Z' }),
    said('b', { publishedAt: '2024-02-01T01:00:00Z' }),
    said('c'),
  ]);
  expect(told.map(({ days }) => days)).toEqual([0, 2, undefined]);
  expect(told.map(({ isFirst }) => isFirst)).toEqual([true, false, false]);
});

test('where one outlet alone tells it, nobody is first', () => {
  const items = [
    said('a', { publishedAt: '2024-01-30' }),
    said('b', { publisher: 'A', publishedAt: '2024-02-01' }),
  ];
  expect(testimoniesOf(items).some(({ isFirst }) => isFirst)).toBe(false);
});

test('an article of the same origin names the outlet that had it earlier', () => {
  const [first, second, third] = testimoniesOf([
    said('a', { origin: 'article/a' }),
    said('b', { origin: 'article/a' }),
    said('c', { origin: 'article/c' }),
  ]);
  expect([first?.sameAs, second?.sameAs, third?.sameAs]).toEqual([undefined, 'A', undefined]);
});

test('outlets are counted, the fullest first, with those that name none', () => {
  const { publisher: _publisher, ...nameless } = said('c');
  const outlets = outletsOf([nameless, said('a'), said('a')]);
  expect([...outlets]).toEqual([
    ['A', 2],
    [undefined, 1],
  ]);
});

test('a denial stands against what is said to have happened, a plan against nothing', () => {
  const items = [
    said('a', { status: 'occurred' }),
    said('b', { status: 'planned' }),
    said('c', { status: 'denied' }),
  ];
  expect(sidesOf('status', items).map(({ says }) => says)).toEqual(['denied', 'occurred']);
});

test('only days that are in the text stand against each other', () => {
  const items = [
    said('a', { date: '2024-01-30', dateBasis: 'certain' }),
    said('b', { date: '2024-01-31', dateBasis: 'implied' }),
    said('c', { date: '2024-02-01', dateBasis: 'assumed' }),
    said('d', { date: '2024-01', dateBasis: 'certain' }),
  ];
  expect(sidesOf('date', items).map(({ says }) => says)).toEqual(['2024-01-30', '2024-01-31']);
});

test('two numbers of one thing stand against each other, a number of another thing does not', () => {
  const items = [
    said('a', { figures: ['5 人死亡', '12 架战机'] }),
    said('b', { figures: ['7 人死亡'] }),
    said('c', { figures: ['7 人死亡'] }),
  ];
  expect(sidesOf('figures', items).map(({ says, items: of }) => [says, of.length])).toEqual([
    ['7 人死亡', 2],
    ['5 人死亡', 1],
  ]);
});

const chinese = { quote: (text: string) => `“${text}”`, title: (text: string) => `《${text}》`, pause: '，' };

test('a citation gives quote, outlet, title, day and address', () => {
  const item = said('a', { publishedAt: '2024-01-31T08:00:00Z', url: 'https://example.org/1' });
  expect(citationOf(item, chinese)).toBe(
    '“中俄举行联合演习”，A，《标题a》，2024-01-31，https://example.org/1',
  );
});

test('a citation leaves out what is not known', () => {
  const { publisher: _publisher, ...nameless } = said('a');
  expect(citationOf(nameless, chinese)).toBe('“中俄举行联合演习”，《标题a》');
});

test.for([
  { named: { start: 11, end: 12 }, parts: ['中', '俄', '举行联合演习'] },
  { named: undefined, parts: ['中俄举行联合演习', '', ''] },
  { named: { start: 2, end: 4 }, parts: ['中俄举行联合演习', '', ''] },
])('the quote is cut around the name at $named', ({ named, parts }) => {
  expect(markedQuote(said('a', named === undefined ? {} : { named }))).toEqual(parts);
});
