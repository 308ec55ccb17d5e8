import type { Graph } from '#domain';
import { expect, test } from 'vitest';
import { aScene, anEvent, call, denial, drill } from './sample.ts';
import { countByType, newestFirst, tieReports, tiesOf, tieStatus } from './ties.ts';

function tiesIn(...parts: readonly Graph[]) {
  const scene = aScene(...parts);
  const events = [...scene.nodes.values()].filter(({ kind }) => kind === 'Event');
  return tiesOf(events, scene.edges.values(), scene.nodes);
}

test('two people who act for their countries are tied to each other, not to each other’s country', () => {
  expect(tiesIn(call).map(({ id }) => id)).toEqual([
    'tie|country/CN|country/RU',
    'tie|person/dong-jun|person/shoigu',
  ]);
});

test('a person is tied to a country that sent nobody', () => {
  const visit = anEvent('event/visit/2024/v', { type: 'visit' }, ['person/dong-jun', 'country/RU']);
  expect(tiesIn(visit).map(({ id }) => id)).toEqual(['tie|country/RU|person/dong-jun']);
});

test('nobody is tied to their own country', () => {
  expect(tiesIn(anEvent('event/visit/2024/v', {}, ['person/dong-jun', 'country/CN']))).toEqual([]);
});

test('a tie counts its events by type and sums up their sources', () => {
  const [tie] = tiesIn(call, drill, denial);
  expect(tie === undefined ? [] : [...countByType(tie.events)]).toEqual([
    ['call', 1],
    ['exercise', 1],
    ['armsTransfer', 1],
  ]);
  expect(tie === undefined ? 0 : tieReports(tie)).toBe(6);
});

test('a tie is dashed only where none of its events occurred', () => {
  expect(tiesIn(denial).map(tieStatus)).toEqual(['denied']);
  expect(tiesIn(denial, drill).map(tieStatus)).toEqual(['occurred']);
});

test('the newest event comes first, an undated one last', () => {
  const undated = anEvent('event/meeting/undated/u');
  const events = newestFirst([...undated.nodes, ...drill.nodes, ...call.nodes]);
  expect(events.map(({ id }) => id.split('/')[1])).toEqual(['call', 'exercise', 'meeting']);
});
