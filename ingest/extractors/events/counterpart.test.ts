import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

function told(text: string, type: string): readonly string[] {
  return readExample(text)
    .filter((event) => event.type === type)
    .map(({ rule, participants }) =>
      [...participants.map(({ entity }) => entity).toSorted(), rule].join(' '),
    );
}

test.for([
  [
    '美国10月9日逮捕一名俄罗斯军官，罪名是对美国从事间谍活动。',
    ['country/RU country/US incident/espionage/inferred'],
  ],
  [
    '伊朗10月9日逮捕一名军官。美国表示不满，罪名是涉嫌从事间谍活动。',
    ['country/IR country/US incident/espionage/inferred'],
  ],
  ['美国10月9日逮捕一名军官，罪名是涉嫌从事间谍活动。', []],
] as const)('a spying case has as its other side the state named before: %s', ([text, expected]) => {
  expect(told(text, 'incident')).toEqual(expected);
});
