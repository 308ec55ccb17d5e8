import { expect, test } from 'vitest';
import type { EdgeData } from '../edge-data.ts';
import type { NodeData } from '../elements.ts';
import { underPointer } from './under-pointer.ts';

const node = (id: string, size: number): NodeData => ({
  ...{ id, size, label: id, script: 'alphabet', kind: 'Person', colour: '#000', icon: '', fontSize: 13 },
  ...{ status: 'occurred', country: undefined, date: undefined, parent: undefined },
});
const edge = (id: string, source: string, target: string): EdgeData => ({
  ...{
    id,
    source,
    target,
    label: '',
    type: 'OF',
    colour: undefined,
    width: 1,
    status: 'occurred',
    events: 0,
  },
});
const PLACES = new Map([
  ['small', { x: 0, y: 0 }],
  ['large', { x: 30, y: 0 }],
  ['far', { x: 0, y: 400 }],
]);
const found = underPointer(
  {
    nodes: [node('small', 20), node('large', 60), node('far', 20), node('nowhere', 20)],
    edges: [edge('long', 'small', 'far'), edge('loose', 'small', 'nowhere')],
  },
  (id) => PLACES.get(id),
);

test.for([
  { at: { x: 0, y: 9 }, id: 'small' },
  { at: { x: 0, y: 12 }, id: undefined },
  { at: { x: 5, y: 0 }, id: 'small' },
  { at: { x: 9, y: 0 }, id: 'large' },
  { at: { x: 200, y: 200 }, id: undefined },
])('at $at lies the node $id', ({ at, id }) => {
  expect(found.nodeAt(at, 1)).toBe(id);
});

test.for([
  { at: { x: 3, y: 200 }, id: 'long' },
  { at: { x: 9, y: 200 }, id: undefined },
  { at: { x: 0, y: 409 }, id: undefined },
])('at $at runs the line $id', ({ at, id }) => {
  expect(found.lineAt(at, 4)).toBe(id);
});
