import { expect, test } from 'vitest';
import { collapsing } from './collapse.ts';
import { aNode, anEdge, anEvent, aScene, call, dongJun, id } from './sample.ts';
import { withExpansion, withNode } from './scene.ts';

const found = anEvent('event/visit/2024/x', { type: 'visit' }, ['person/dong-jun', 'person/modi']);
const modi = aNode('Person', 'person/modi', '莫迪');
const ministry = aNode('Organization', 'organization/ministry', '国防部');
const expansion = { hub: id('person/dong-jun'), relation: undefined };
const progress = { shown: 2, total: 2, nextCursor: undefined };
const expanded = withExpansion(
  aScene(call),
  expansion,
  {
    nodes: [dongJun, modi, ministry, ...found.nodes],
    edges: [...found.edges, anEdge('HOLDS', 'person/dong-jun', 'organization/ministry')],
  },
  progress,
);

test('collapsing takes away what the expansion brought, and nothing else', () => {
  const after = collapsing(expanded, id('person/dong-jun'));
  expect([...after.nodes.keys()].toSorted()).toEqual([...aScene(call).nodes.keys()].toSorted());
  expect([...after.edges.keys()].toSorted()).toEqual([...aScene(call).edges.keys()].toSorted());
  expect(after.recipe.expanded).toEqual([]);
});

test('what was searched for stays, though an expansion had brought it too', () => {
  const searched = withNode(aScene(call), modi, []);
  const again = withExpansion(
    searched,
    expansion,
    { nodes: [dongJun, modi, ...found.nodes], edges: found.edges },
    progress,
  );
  expect(collapsing(again, id('person/dong-jun')).nodes.has(modi.id)).toBe(true);
});

test('what hangs on something else as well stays', () => {
  const tied = {
    ...expanded,
    edges: new Map([...expanded.edges, ['k', anEdge('HOLDS', 'person/shoigu', 'organization/ministry')]]),
  };
  expect(collapsing(tied, id('person/dong-jun')).nodes.has(ministry.id)).toBe(true);
});

test('collapsing a node that was never expanded changes nothing in sight', () => {
  expect(collapsing(expanded, id('person/shoigu')).nodes.size).toBe(expanded.nodes.size);
});
