import { ArticleResponse, EvidenceItem, type GraphEdge } from '#domain';
import { expect, test } from 'vitest';
import { givingOffice, groundsOf, sentencesIn, supporting, witnessOf } from './edge-support.ts';
import { anEdge } from './sample.ts';

const EVENT = 'event/meeting/2024-01-31/m';
const said = (given: object) =>
  EvidenceItem.parse({
    article: 'article/a',
    title: '标题',
    relation: 'REPORTS',
    quote: '国防部长董军',
    start: 3,
    end: 9,
    rule: 'r',
    ...given,
  });

const TEXT = '董军出任部长。绍伊古致电董军！完';
const article = ArticleResponse.parse({
  article: {
    id: 'article/a',
    title: '标题',
    text: TEXT,
    zones: [],
    language: 'zh-Hans',
    format: 'text',
    textHash: 'x',
    ingestVersion: '1',
  },
  spans: [0, 12].map((start) => ({
    start,
    end: start + 2,
    node: 'person/dong-jun',
    kind: 'Person',
    name: '董军',
    relation: 'MENTIONS',
    rule: 'lexicon',
  })),
});

test.for([
  ['TOOK_PART_IN', 'person/dong-jun', 'sentences'],
  ['OF', 'person/dong-jun', 'lexicon'],
  ['OF', 'organization/某公司@RU', 'context'],
  ['PUBLISHED', 'source/xinhua', 'masthead'],
] as const)('%s from %s is known by %s', ([type, source, grounds]) => {
  expect(groundsOf(anEdge(type, source, 'country/CN'))).toBe(grounds);
});

test('the event bears witness to who took part and where it was', () => {
  expect(witnessOf(anEdge('TOOK_PART_IN', 'country/CN', EVENT))).toBe(EVENT);
  expect(witnessOf(anEdge('HAPPENED_IN', EVENT, 'place/beijing'))).toBe(EVENT);
  expect(witnessOf(anEdge('HOLDS', 'person/dong-jun', 'country/CN'))).toBe('person/dong-jun');
});

test('an edge is supported by the articles that it names, not by all that report the event', () => {
  const edge: GraphEdge = {
    ...anEdge('TOOK_PART_IN', 'country/CN', EVENT),
    properties: { articles: ['article/a'] },
  };
  expect(supporting(edge, [said({}), said({ article: 'article/b' })])).toHaveLength(1);
});

test('an office is supported by the sentences that give it, not by those that give another', () => {
  const edge: GraphEdge = {
    ...anEdge('HOLDS', 'person/dong-jun', 'country/CN'),
    properties: { office: '国防部长', article: 'article/a', start: 3 },
  };
  const items = [
    said({ relation: 'HOLDS' }),
    said({ relation: 'HOLDS', article: 'article/b', quote: '海军司令员董军' }),
    said({ relation: 'MENTIONS' }),
  ];
  expect(givingOffice(edge, items)).toEqual([items[0]]);
});

test('a mention opens every sentence of its article that names the node, and marks the name', () => {
  const edge = anEdge('MENTIONS', 'article/a', 'person/dong-jun');
  const found = sentencesIn(edge, article);
  expect(found.map(({ quote }) => quote)).toEqual(['董军出任部长。', '绍伊古致电董军！']);
  for (const { quote, start, end } of found) expect(TEXT.slice(start, end)).toBe(quote);
});

test('who published an article is shown by how it begins', () => {
  const [first] = sentencesIn(anEdge('PUBLISHED', 'source/xinhua', 'article/a'), article);
  expect(first?.quote).toBe('董军出任部长。');
});
