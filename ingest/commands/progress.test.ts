import { expect, test } from 'vitest';
import { progressLine, progressReport } from './progress.ts';

const summary = { stored: 20, unchanged: 3, replaced: 1, quarantined: 1 };

test('a report has rate and time left where the total is known', () => {
  const report = progressReport(summary, 100, 5000);
  expect(report).toEqual({ ...summary, done: 25, perSecond: 5, total: 100, secondsLeft: 15 });
  expect(progressLine(report)).toBe('articles: 25 of 100, 5/s, 15 s left, 1 in quarantine');
});

test('a report says nothing of the end where nobody knows it', () => {
  const report = progressReport({ ...summary, quarantined: 0 }, undefined, 5000);
  expect(report).not.toHaveProperty('secondsLeft');
  expect(progressLine(report)).toBe('articles: 24, 4.8/s');
});

test('more articles than files move the total', () => {
  expect(progressReport(summary, 10, 5000)).toMatchObject({ total: 25, secondsLeft: 0 });
});
