import { expect, test } from 'vitest';
import { createDeadline } from './deadline.ts';
import { createPlanning } from './planning.ts';

/** More than are planned at once. */
const MANY = 10;
const forever = () => new Promise<never>(() => undefined);

test('some are planned at once, the others when their turn comes', async () => {
  const planning = createPlanning();
  let running = 0;
  let most = 0;
  const plan = async (n: number) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 10));
    running -= 1;
    return n;
  };
  const deadline = createDeadline(5000, undefined);
  const all = Array.from({ length: MANY }, (_, n) => planning.inTurn(() => plan(n), deadline));
  expect(await Promise.all(all)).toEqual(Array.from({ length: MANY }, (_, n) => n));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(MANY);
  deadline.clear();
});

test('a place is taken until the planning ends, and who gets none in time is told why', async () => {
  const planning = createPlanning();
  const begun: number[] = [];
  const attempts = Array.from({ length: MANY }, (_, n) => {
    const work = () => {
      begun.push(n);
      return forever();
    };
    return planning.inTurn(work, createDeadline(50, undefined));
  });
  const failures = await Promise.all(attempts.map((attempt) => attempt.catch((error: unknown) => error)));
  const messages = failures.map(String);
  expect(begun.length).toBeGreaterThan(1);
  expect(begun.length).toBeLessThan(MANY);
  expect(messages.slice(0, begun.length).every((message) => message.includes('stopped after 50 ms'))).toBe(
    true,
  );
  expect(messages.slice(begun.length).every((message) => message.includes('did not get its turn'))).toBe(
    true,
  );
});

test('who goes away while waiting leaves its turn to the next', async () => {
  const planning = createPlanning();
  const ends: (() => void)[] = [];
  const plan = () => new Promise<void>((resolve) => ends.push(resolve));
  const deadline = createDeadline(5000, undefined);
  const first = Array.from({ length: MANY }, () => planning.inTurn(plan, deadline).catch(() => undefined));
  const gone = new AbortController();
  const left = planning.inTurn(() => expect.fail('it has gone'), createDeadline(5000, gone.signal));
  gone.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  const last = planning.inTurn(() => Promise.resolve('planned'), deadline);
  for (let round = 0; round < MANY; round += 1) {
    for (const end of ends.splice(0)) end();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(first);
  expect(await last).toBe('planned');
  deadline.clear();
});

test('what fails in planning fails for who asked, and frees its place', async () => {
  const planning = createPlanning();
  const deadline = createDeadline(5000, undefined);
  for (let n = 0; n < MANY; n += 1) {
    const failing = planning.inTurn(() => Promise.reject(new Error('no such label')), deadline);
    await expect(failing).rejects.toThrow('no such label');
  }
  deadline.clear();
});
