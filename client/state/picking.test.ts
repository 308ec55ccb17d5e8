import { expect, test } from 'vitest';
import { picking } from './picking.ts';
import { id } from './sample.ts';

const [a, b, c] = [id('person/a'), id('person/b'), id('person/c')];

test.for([
  {
    name: 'the first pick takes the selected node along',
    picked: [],
    selected: a,
    clicked: [b],
    expected: [a, b],
  },
  { name: 'a picked node is taken out', picked: [a, b], selected: undefined, clicked: [b], expected: [a] },
  { name: 'a box adds', picked: [a], selected: undefined, clicked: [b, c], expected: [a, b, c] },
  { name: 'a selected tie is no node', picked: [], selected: 'tie|x|y', clicked: [b], expected: [b] },
])('$name', ({ picked, selected, clicked, expected }) => {
  expect([...picking({ picked: new Set(picked), selected }, clicked)]).toEqual(expected);
});
