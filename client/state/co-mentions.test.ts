import { expect, test } from 'vitest';
import { coMentionsIn } from './co-mentions.ts';
import { drawnGraph } from './drawn-graph.ts';
import { noFilters } from './filters.ts';
import { aScene, anEvent, call } from './sample.ts';

const pair = { left: 'person/shoigu', right: 'person/dong-jun', articles: ['article/b', 'article/a'] };

test('a pair that no event joins is drawn, its ends in order', () => {
  const drawn = drawnGraph(aScene(anEvent('event/meeting/2024/q')), noFilters, 'events');
  const found = coMentionsIn({ ...drawn, nodes: [...aScene().nodes.values()] }, [pair]);
  expect(found).toEqual([
    {
      id: 'mention|person/dong-jun|person/shoigu',
      source: 'person/dong-jun',
      target: 'person/shoigu',
      articles: pair.articles,
    },
  ]);
});

test.for(['events', 'ties'] as const)('a pair that an event joins is not drawn again among %s', (mode) => {
  expect(coMentionsIn(drawnGraph(aScene(call), noFilters, mode), [pair])).toEqual([]);
});

test('a pair out of sight is left out', () => {
  expect(
    coMentionsIn(drawnGraph(aScene(), noFilters, 'events'), [{ ...pair, left: 'person/nobody' }]),
  ).toEqual([]);
});
