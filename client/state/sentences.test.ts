import { expect, test } from 'vitest';
import { anEdge, anEvent, china, dongJun, shoigu } from './sample.ts';
import { edgeSentence, eventSentence, tieSentence } from './sentences.ts';

const [meeting] = anEvent('event/meeting/2024-01-31/m', { date: '2024-01-31', sourceCount: 3 }).nodes;

test('an event is told with the people rather than their countries, and how many sources say so', () => {
  if (meeting === undefined) throw new Error('the sample holds no event');
  const sentence = eventSentence(meeting, [china, dongJun, shoigu]);
  expect(sentence).toMatchObject({ kind: 'event', type: 'meeting', date: '2024-01-31', sources: 3 });
  expect(sentence.participants).toEqual([dongJun, shoigu]);
});

test('a country that sent nobody by name stays', () => {
  if (meeting === undefined) throw new Error('the sample holds no event');
  expect(eventSentence(meeting, [china, shoigu]).participants).toEqual([china, shoigu]);
});

test('a tie tells its kinds of events, the last day and how often its events are reported', () => {
  const events = meeting === undefined ? [] : [meeting];
  const tie = { id: 'tie|a|b', source: dongJun.id, target: shoigu.id, events };
  const sentence = tieSentence(tie, [dongJun, shoigu]);
  expect(sentence).toMatchObject({ kind: 'tie', date: '2024-01-31', status: 'occurred', reports: 3 });
  expect([...sentence.counts]).toEqual([['meeting', 1]]);
});

test.for([
  { says: 'several articles', properties: { articles: ['article/a', 'article/b'] }, support: 2 },
  { says: 'one article that says it best', properties: { article: 'article/a' }, support: 1 },
  { says: 'a word list alone', properties: {}, support: 0 },
])('an edge known from $says counts $support', ({ properties, support }) => {
  const edge = { ...anEdge('HOLDS', 'person/dong-jun', 'country/CN'), properties };
  expect(edgeSentence(edge, dongJun, china).support).toBe(support);
});

test('an office is told with its name', () => {
  const edge = { ...anEdge('HOLDS', 'person/dong-jun', 'country/CN'), properties: { office: '国防部长' } };
  expect(edgeSentence(edge, dongJun, china)).toMatchObject({ type: 'HOLDS', office: '国防部长' });
});
