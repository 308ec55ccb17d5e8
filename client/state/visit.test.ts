import { expect, test } from 'vitest';
import { stepsAfter, type Visited } from './visit.ts';

const entry = (place: number, steps: number): Visited => ({ visit: 'one', place, steps });

test.for([
  { says: 'back goes to the step before', from: entry(2, 2), to: entry(1, 1), steps: 2, after: 1 },
  {
    says: 'back takes moves along that have no entry',
    from: entry(1, 5),
    to: entry(0, 0),
    steps: 5,
    after: 0,
  },
  {
    says: 'back undoes although the page undid before',
    from: entry(2, 1),
    to: entry(1, 1),
    steps: 1,
    after: 0,
  },
  { says: 'back stops at the first step', from: entry(2, 0), to: entry(1, 1), steps: 0, after: 0 },
  { says: 'forward brings the step again', from: entry(1, 1), to: entry(2, 2), steps: 1, after: 2 },
  { says: 'two entries back are two steps', from: entry(3, 3), to: entry(1, 1), steps: 3, after: 1 },
])('$says', ({ from, to, steps, after }) => {
  expect(stepsAfter(from, to, steps)).toBe(after);
});
