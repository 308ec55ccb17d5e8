import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleGraph, EventType, type Zone } from '#domain';
import { loadLexicons } from '../lexicons/load.ts';
import { createPipeline } from '../pipeline.ts';
import { toArticleGraph } from '../to-graph.ts';
import type { AnsweredEvent, ModelAnswer } from './answer.ts';
import { createGround, refine } from './refine.ts';

const lexicons = loadLexicons();
const pipeline = createPipeline(lexicons);
const ground = createGround(lexicons, 'llm/m');

function read(title: string, blocks: readonly (readonly [Zone, string])[], answer: Partial<ModelAnswer>) {
  const ruled = pipeline({
    origin: 'a.txt',
    format: 'text',
    title,
    url: undefined,
    publishedAt: '2024-10-15',
    publisherHint: undefined,
    blocks: blocks.map(([zone, text]) => ({ zone, text })),
  });
  const whole = { persons: [], organizations: [], places: [], equipment: [], events: [], ...answer };
  return { ruled, refined: refine(ruled, ground(ruled, whole), 'llm/m') };
}

const event = (changes: Partial<AnsweredEvent>): AnsweredEvent => ({
  type: 'incident',
  date: null,
  dateEnd: null,
  status: 'occurred',
  participants: [],
  place: null,
  quote: '',
  ...changes,
});

const added = ({ ruled, refined }: ReturnType<typeof read>) =>
  refined.extraction.mentions
    .filter((mention) => !ruled.mentions.includes(mention))
    .map(({ surface, entity, rule }) => [surface, entity, rule]);

test('a name that nobody knows becomes an entity of its own, at each place where it stands', () => {
  const reading = read('海上的事', [['body', '所谓“蓝鲸之友”昨天出海。蓝鲸之友没有说去哪里。']], {
    organizations: ['蓝鲸之友'],
  });
  const own = reading.refined.extraction.mentions.filter(({ entity }) => entity === 'organization/蓝鲸之友');
  expect(own.map(({ surface }) => surface)).toEqual(['蓝鲸之友', '蓝鲸之友']);
  for (const { start, end, surface } of own)
    expect(reading.refined.extraction.article.text.slice(start, end)).toBe(surface);
  expect(reading.refined.extraction.entities.get(own[0]!.entity)?.name).toBe('蓝鲸之友');
});

test('a name that the rules found keeps its id and is not added again', () => {
  const reading = read('会谈', [['body', '俄罗斯总统普京抵达北京。普京说，访问很好。']], {
    persons: ['普京'],
  });
  expect(added(reading)).toEqual([]);
  expect(reading.refined.drops).toEqual([]);
});

test('a name that the rules read otherwise stays as they read it', () => {
  const reading = read('会谈', [['body', '俄罗斯总统普京抵达北京。']], { organizations: ['普京'] });
  expect(added(reading)).toEqual([]);
  expect(reading.refined.drops).toEqual([{ reason: 'the name overlaps another', words: '普京' }]);
});

test('names of the makers of an article are no mentions', () => {
  const reading = read(
    '会谈',
    [
      ['body', '双方举行了会谈。'],
      ['byline', '欧阳蓝鲸'],
    ],
    { persons: ['欧阳蓝鲸'] },
  );
  expect(added(reading)).toEqual([]);
});

test.for(['，', '董军，普京', '1234', '军', '长'.repeat(41)])('“%s” is no name', (name) => {
  const { refined } = read('会谈', [['body', `董军，普京1234${'长'.repeat(50)}`]], { persons: [name] });
  expect(refined.drops).toEqual([{ reason: 'the name is no name', words: name }]);
});

test.for<[string, readonly string[]]>([
  ['中俄', ['country/CN', 'country/RU']],
  ['中俄两国', ['country/CN', 'country/RU']],
  ['中', ['country/CN']],
  ['俄罗斯总统普京', ['person/putin-vladimir']],
])('who takes part as %s is whom the rules know there', ([name, ids]) => {
  const quote = '中俄两国的蓝鲸发生了碰撞';
  const { refined } = read('海上的事', [['body', `${quote}，俄罗斯总统普京没有评论。`]], {
    events: [event({ participants: [name], quote })],
  });
  const own = refined.extraction.events.find(({ rule }) => rule === 'llm/m');
  expect(own?.participants.map(({ entity }) => entity)).toEqual(ids);
});

test.for<[string, Zone]>([
  ['a related headline', 'related'],
  ['a byline', 'byline'],
])('%s tells of no event', ([, zone]) => {
  const quote = '普京的座机与蓝鲸相撞';
  const { ruled, refined } = read(
    '海上的事',
    [
      ['body', '普京昨天出海。'],
      [zone, quote],
    ],
    { events: [event({ participants: ['普京'], quote })] },
  );
  expect(refined.extraction.events).toEqual(ruled.events);
  expect(refined.drops).toEqual([{ reason: 'the quote is not in the text', words: quote }]);
});

test('an event that the model tells twice is added once', () => {
  const quote = '普京的座机与蓝鲸相撞';
  const twice = event({ participants: ['普京'], quote });
  const { refined } = read('海上的事', [['body', `${quote}。`]], { events: [twice, twice] });
  expect(refined.addedEvents).toBe(1);
});

test('whatever a model says, the graph stays whole, quotes what the text says, and loses nothing of the rules', () => {
  const text =
    '中国国防部长董军14日在北京会见俄罗斯国防部长别洛乌索夫。中俄两国海军在日本海演习，蓝鲸号参加。';
  const words = fc.oneof(
    fc.tuple(fc.nat(text.length), fc.nat(12)).map(([start, length]) => text.slice(start, start + length)),
    fc.constantFrom('普京', '中俄', '董军', '', 'ＲＵ'),
    fc.string({ maxLength: 5 }),
  );
  const list = fc.array(words, { maxLength: 4 });
  const told = fc.record({
    type: fc.constantFrom(...EventType.options),
    date: fc.constantFrom(null, '2024', '2024-10', '2024-10-14', '2024-13', '昨天'),
    dateEnd: fc.constantFrom(null, null, '2024-10-15', '2023'),
    status: fc.constantFrom('occurred' as const, 'planned' as const, 'denied' as const),
    participants: list,
    place: fc.option(words),
    quote: words,
  });
  const events = fc.array(told, { maxLength: 4 });
  const answer = fc.record({ persons: list, organizations: list, places: list, equipment: list, events });
  fc.assert(
    fc.property(answer, (said) => {
      const { ruled, refined } = read('中俄防长会谈', [['body', text]], said);
      const { extraction } = refined;
      expect(extraction.mentions).toEqual(expect.arrayContaining([...ruled.mentions]));
      expect(extraction.events).toEqual(expect.arrayContaining([...ruled.events]));
      const graph = ArticleGraph.parse(toArticleGraph(extraction));
      const whole = graph.article.text;
      for (const { surface, start, end } of graph.mentions) expect(whole.slice(start, end)).toBe(surface);
      for (const { quote, start, end } of graph.reports) expect(whole.slice(start, end)).toBe(quote);
      const known = new Set(graph.entities.map(({ id }) => id));
      for (const { entity } of [...graph.mentions, ...graph.reports.flatMap((each) => each.participants)])
        expect(known).toContain(entity);
      const inOrder = extraction.mentions.toSorted((left, right) => left.start - right.start);
      for (const [index, { start }] of inOrder.entries())
        expect(start).toBeGreaterThanOrEqual(inOrder[index - 1]?.end ?? 0);
    }),
    { numRuns: 150 },
  );
});
