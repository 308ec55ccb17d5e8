import { expect, test } from 'vitest';
import { endLines } from './ingest-report.ts';

const summary = { stored: 2, unchanged: 1, replaced: 0, quarantined: 1, isStopped: false };
const times = { read: 10, parse: 20, extract: 2340, waitForWriter: 0, write: 55.5 };
const options = { json: false, seconds: 2.5, times: undefined, passed: new Map(), quarantine: 'q.jsonl' };

test('the end says what became of all, what was passed over, and how to go on after a stop', () => {
  const passed = new Map([['page that has not changed', 4]]);
  const lines = endLines({ ...summary, isStopped: true }, { ...options, passed });
  expect(lines).toEqual([
    'stored 2, unchanged 1, replaced 0, quarantined 1 → see q.jsonl, or `mailuo quarantine list`',
    'passed over 4: page that has not changed',
    'Stopped before the end; the same command goes on from there.',
  ]);
});

test('a profile has a line for each stage', () => {
  const lines = endLines(summary, { ...options, times });
  expect(lines).toHaveLength(7);
  expect(lines.join('\n')).toMatch(/2\.34 s {2}extracting/);
});

test('for machines the end is one line of JSON', () => {
  const [line = '', ...more] = endLines(summary, { ...options, json: true, times });
  expect(more).toEqual([]);
  expect(JSON.parse(line)).toEqual({
    type: 'summary',
    ...summary,
    seconds: 2.5,
    milliseconds: { ...times, write: 56 },
    quarantine: 'q.jsonl',
  });
});
