import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amended, jumped, recorded, redone, startHistory, stepsOf, undone, type History } from './history.ts';

const step = { action: 'hide' } as const;

test('undo and redo walk the recorded states in both directions', () => {
  const history = recorded(recorded(startHistory(0), step, 1), step, 2);
  expect(undone(history).present.state).toBe(1);
  expect(undone(undone(history)).present.state).toBe(0);
  expect(redone(undone(history)).present.state).toBe(2);
});

test('a new step forgets what was undone', () => {
  const history = recorded(undone(recorded(startHistory(0), step, 1)), step, 5);
  expect(history.future).toEqual([]);
  expect(undone(history).present.state).toBe(0);
});

test('a step that changes nothing is not recorded', () => {
  const history = startHistory(0);
  expect(recorded(history, step, 0)).toBe(history);
});

test('undo at the beginning and redo at the end change nothing', () => {
  const history = startHistory(0);
  expect(undone(history)).toBe(history);
  expect(redone(history)).toBe(history);
});

test('after any steps, undoing all and redoing all comes back to the same state', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (states) => {
      const end = states.reduce<History<number>>(
        (history, state) => recorded(history, step, state),
        startHistory(0),
      );
      let back = end;
      while (back.past.length > 0) back = undone(back);
      expect(back.present.state).toBe(0);
      while (back.future.length > 0) back = redone(back);
      expect(back).toEqual(end);
    }),
  );
});

test('an amended state keeps its step and what can be redone', () => {
  const history = amended(undone(recorded(startHistory(0), step, 1)), 7);
  expect([history.present.state, history.present.step.action]).toEqual([7, 'open']);
  expect(redone(history).present.state).toBe(1);
});

describe('the list of steps', () => {
  const three = recorded(
    recorded(startHistory(0), { action: 'add', name: 'a' }, 1),
    { action: 'hide', name: 'b' },
    2,
  );

  test('says where the present one is', () => {
    expect(stepsOf(undone(three)).map((listed) => [listed.step.action, listed.position])).toEqual([
      ['open', 'past'],
      ['add', 'present'],
      ['hide', 'future'],
    ]);
  });

  test.for([0, 1, 2])('leads to any step, and from there to any other: %i', (index) => {
    const there = jumped(three, index);
    expect(there.present.state).toBe(index);
    expect(stepsOf(there)).toHaveLength(3);
    expect(jumped(there, 2)).toEqual(three);
  });

  test('leads nowhere outside itself', () => {
    expect(jumped(three, 3)).toBe(three);
    expect(jumped(three, -1)).toBe(three);
  });
});
