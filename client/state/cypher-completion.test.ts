import { expect, test } from 'vitest';
import { completionsAt } from './cypher-completion.ts';

/** What is offered at the bar in the text. */
function offered(text: string): readonly string[] {
  const position = text.indexOf('¦');
  const found = completionsAt(text.replace('¦', ''), position, ['person']);
  return found?.options.map(({ label }) => label) ?? [];
}

test.for([
  { text: 'MATCH (p:¦)', has: 'Person', lacks: 'HOLDS' },
  { text: 'MATCH (p:Pe¦', has: 'Person', lacks: 'MATCH' },
  { text: 'MATCH (p)-[:¦]->()', has: 'HOLDS', lacks: 'Person' },
  { text: 'MATCH (p)-[r:HOLDS|¦]->()', has: 'OF', lacks: 'Person' },
  { text: 'MATCH (p:Person) RETURN p.¦', has: 'nameRu', lacks: 'sortDay' },
  { text: 'MATCH (a)-[r:HOLDS]->(b) RETURN r.¦', has: 'office', lacks: 'nameRu' },
  { text: 'MATCH (x) RETURN x.¦', has: 'sortDay', lacks: 'MATCH' },
  { text: 'MATCH (e:Event {¦})', has: 'series', lacks: 'nameRu' },
  { text: 'MATCH (e:Event {type: "meeting", s¦', has: 'status', lacks: 'nameRu' },
  { text: 'MATCH (p {id: $¦})', has: 'person', lacks: 'Person' },
  { text: 'ma¦', has: 'MATCH', lacks: 'Person' },
  { text: 'MATCH (visitor) RETURN vi¦', has: 'visitor', lacks: 'Person' },
])('$text offers $has and not $lacks', ({ text, has, lacks }) => {
  expect(offered(text)).toContain(has);
  expect(offered(text)).not.toContain(lacks);
});

test.for(["RETURN 'MATCH (p:¦'", 'RETURN 1 // MATCH (p:¦', 'MATCH (p) ¦'])('%s offers nothing', (text) => {
  expect(offered(text)).toEqual([]);
});

test('the word that is being typed is replaced', () => {
  expect(completionsAt('MATCH (p:Per', 12, [])?.from).toBe(9);
});
