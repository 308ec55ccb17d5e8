import { afterEach, expect, test, vi } from 'vitest';
import { createDeadlines } from './deadlines.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('the time runs from when the work begins, not from when it is asked for', () => {
  vi.useFakeTimers();
  const deadlines = createDeadlines(1000);
  const { begun, signal } = deadlines.watch();
  vi.advanceTimersByTime(5000);
  expect(signal.aborted).toBe(false);
  Atomics.store(begun, 0, 1);
  vi.advanceTimersByTime(900);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(300);
  expect(signal.aborted).toBe(true);
  deadlines.close();
});

test('work that is done has no time limit any more', () => {
  vi.useFakeTimers();
  const deadlines = createDeadlines(1000);
  const { begun, signal, done } = deadlines.watch();
  Atomics.store(begun, 0, 1);
  vi.advanceTimersByTime(500);
  done();
  vi.advanceTimersByTime(5000);
  expect(signal.aborted).toBe(false);
  deadlines.close();
});
