import { expect, test } from 'vitest';
import { drawnGraph } from './drawn-graph.ts';
import { noFilters } from './filters.ts';
import { aScene, anEdge, call, drill } from './sample.ts';
import { withGraph } from './scene.ts';
import { sentencesOf } from './sentences.ts';

const office = anEdge('HOLDS', 'person/dong-jun', 'country/CN');
const scene = withGraph(aScene(drill, call), {
  nodes: [],
  edges: [{ ...office, properties: { office: '国防部长' } }],
});

test('events are told from the newest, with the people rather than their countries, and how many sources say so', () => {
  const [first, second] = sentencesOf(drawnGraph(scene, noFilters, 'events'), scene.nodes);
  expect(first).toMatchObject({ kind: 'event', type: 'call', date: '2024-01-31', sources: 3 });
  expect(first?.kind === 'event' ? first.participants.map(({ name }) => name) : []).toEqual([
    '董军',
    '绍伊古',
  ]);
  expect(second).toMatchObject({ kind: 'event', type: 'exercise' });
});

test('ties are told instead of the events folded into them, the fullest first', () => {
  const sentences = sentencesOf(drawnGraph(scene, noFilters, 'ties'), scene.nodes);
  expect(sentences.filter(({ kind }) => kind === 'event')).toEqual([]);
  expect(sentences[0]).toMatchObject({ kind: 'tie', id: 'tie|country/CN|country/RU', reports: 5 });
});

test('an office is told with its name', () => {
  const sentences = sentencesOf(drawnGraph(scene, noFilters, 'events'), scene.nodes);
  expect(sentences.at(-1)).toMatchObject({ kind: 'relation', type: 'HOLDS', office: '国防部长' });
});
