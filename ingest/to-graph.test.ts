import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleGraph, type EntityId } from '#domain';
import { extractExample } from './extractors/events/example-reading.ts';
import { eventIdOf, toArticleGraph } from './to-graph.ts';

const CALL = '中国国防部长张三10月9日与俄罗斯国防部长伊万诺夫通电话。';

function idsOf(text: string) {
  return toArticleGraph(extractExample(text)).reports.map(({ event }) => event);
}

test('what an article gives passes the schema, and every quote stands where it says', () => {
  const graph = toArticleGraph(extractExample(`${CALL}\n俄罗斯2022年2月入侵乌克兰。`));
  expect(ArticleGraph.parse(graph)).toEqual(graph);
  expect(graph.reports).toHaveLength(2);
  for (const { quote, start, end } of graph.reports) expect(graph.article.text.slice(start, end)).toBe(quote);
});

test('every participant, place and country of theirs is among the entities, each once', () => {
  const { entities, reports } = toArticleGraph(extractExample('伊万诺夫10月9日抵达北京。'));
  const ids = entities.map(({ id }) => String(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['person/伊万诺夫', 'country/RU', 'country/CN', 'place/北京']));
  expect(reports[0]?.participants.map(({ entity }) => entity)).toEqual([
    'person/伊万诺夫',
    'country/RU',
    'country/CN',
  ]);
});

test('two articles that tell of one event in other words share its id', () => {
  expect(idsOf(CALL)).toEqual(idsOf('俄罗斯国防部长伊万诺夫和中国国防部长张三10月9日进行了视频通话。'));
});

test.for([
  { what: 'another day', text: CALL.replace('9日', '8日') },
  { what: 'other people', text: CALL.replace('张三', '李四') },
  { what: 'another type', text: CALL.replace('通电话', '会谈') },
])('$what makes another event', ({ text }) => {
  expect(idsOf(text)).toHaveLength(1);
  expect(idsOf(text)).not.toEqual(idsOf(CALL));
});

test('two people appointed in one month are two events', () => {
  const ids = idsOf('张三去年12月被任命为国防部长。李四去年12月被任命为外交部长。');
  expect(new Set(ids).size).toBe(2);
});

test('an undated event says so in its id', () => {
  expect(idsOf('会议讨论了当前的经济形势。\n印度从俄罗斯一次性购入五百枚导弹。')[0]).toMatch(
    /^event\/armsTransfer\/undated\/[0-9a-f]{10}$/,
  );
});

function idOf(entities: readonly string[]) {
  return eventIdOf({
    type: 'meeting',
    date: '2024-10-14',
    // Made of the prefixes that the schema of an entity id asks for.
    participants: entities.map((id) => ({ entity: id as EntityId, role: 'participant' })),
    place: undefined,
    series: undefined,
  });
}

test('the order of participants does not matter to the id', () => {
  const entity = constantFrom(
    'country/CN',
    'country/RU',
    'country/US',
    'person/a',
    'person/b',
    'organization/c',
  );
  assert(
    property(uniqueArray(entity, { minLength: 1 }), (entities) => {
      expect(idOf(entities.toReversed())).toBe(idOf(entities));
    }),
  );
});

test.for(['国防部长', '國防部長'])('the office %s beside a name becomes a claim with its words', (title) => {
  const extraction = extractExample(`俄罗斯${title}伊万诺夫10月9日抵达北京。`);
  const start = extraction.article.text.indexOf(title);
  const office = { title, start, end: start + 4, target: undefined, tense: 'current' as const };
  const mentions = extraction.mentions.map((mention) =>
    mention.kind === 'Person' ? { ...mention, office } : mention,
  );
  expect(toArticleGraph({ ...extraction, mentions }).offices).toEqual([
    expect.objectContaining({
      person: 'person/伊万诺夫',
      target: 'country/RU',
      office: '国防部长',
      quote: `${title}伊万诺夫`,
    }),
  ]);
});
