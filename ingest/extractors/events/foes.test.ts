import { expect, test } from 'vitest';
import { readExample, whoOf } from './example-reading.ts';

test.for([
  { text: '俄罗斯与乌克兰爆发战争。\n10月9日，激战仍持续进入第5天。', who: 'country/RU country/UA' },
  { text: '俄罗斯与乌克兰交战多日。\n10月9日，战火蔓延。', who: 'country/RU country/UA' },
])('a fight without both sides is that of the two who were told to fight: $text', ({ text, who }) => {
  const fights = readExample(text).filter(({ type, date }) => type === 'attack' && date === '2024-10-09');
  expect(fights.map(whoOf)).toContain(who);
  expect(fights.map(({ rule }) => rule.endsWith('/inferred'))).toContain(true);
});

test.for(['俄罗斯与乌克兰举行会谈。\n10月9日，激战仍持续进入第5天。', '10月9日，激战仍持续进入第5天。'])(
  'a fight is not laid to states that were not told to fight: %s',
  (text) => {
    expect(readExample(text).filter(({ type }) => type === 'attack')).toEqual([]);
  },
);
