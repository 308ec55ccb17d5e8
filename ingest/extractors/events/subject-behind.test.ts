import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

test.for([
  ['在10月9日举行的论坛上，普一批评美国。', ['country/RU', 'person/普一']],
  ['普一没有缺席。在10月9日举行的论坛上，他批评美国。', ['country/RU', 'person/普一']],
  ['在10月9日举行的论坛上，没有人提到普一。', []],
  ['在10月9日举行的论坛上。普一批评美国。', []],
] as const)('who acts behind the frame attends the conference: %s', ([text, expected]) => {
  const summits = readExample(text).filter(({ type }) => type === 'summit');
  expect(summits.flatMap(({ participants }) => participants.map(({ entity }) => entity)).toSorted()).toEqual(
    expected,
  );
});
