import { expect, test } from 'vitest';
import { namesIn } from './name-list.ts';

test.for([
  { text: '普京、绍伊古，董军', names: ['普京', '绍伊古', '董军'] },
  { text: '普京 绍伊古 董军', names: ['普京', '绍伊古', '董军'] },
  { text: 'Sergei Shoigu, Dong Jun', names: ['Sergei Shoigu', 'Dong Jun'] },
  { text: '普京；Sergei Shoigu\n董军', names: ['普京', 'Sergei Shoigu', '董军'] },
  { text: '普京、普京、董军', names: ['普京', '董军'] },
  { text: '普京\t100', names: ['普京', '100'] },
  { text: 'Sergei Shoigu', names: [] },
  { text: '弗拉基米尔·普京', names: [] },
  { text: '苏-35 战机', names: ['苏-35', '战机'] },
  { text: '、，', names: [] },
  { text: '', names: [] },
])('“$text” holds $names', ({ text, names }) => {
  expect(namesIn(text)).toEqual(names);
});
