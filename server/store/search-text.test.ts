import { expect, test } from 'vitest';
import { comparable, comparableLatin, searchProperties } from './search-text.ts';

test.for([
  { kind: 'Person', name: '普京', sounds: ['pujing', 'pj'] },
  { kind: 'Person', name: '董军', sounds: ['dongjun', 'dj'] },
  { kind: 'Person', name: '单田芳', sounds: ['shantianfang', 'stf'] },
  { kind: 'Place', name: '重庆', sounds: ['chongqing', 'cq'] },
  { kind: 'Person', name: '吕布', sounds: ['lvbu', 'lb'] },
] as const)('$name sounds like $sounds', ({ kind, name, sounds }) => {
  expect(searchProperties(kind, { name }).searchPinyin.split('\n').filter(Boolean)).toEqual(sounds);
});

test('the name is marked apart from the other forms, each once', () => {
  const { searchText } = searchProperties('Country', {
    name: '俄羅斯',
    aliases: ['俄国', '俄國'],
    nameEn: 'Russia',
  });
  expect(searchText).toBe('\n=俄罗斯\n~俄国\n~russia\n');
});

test('text is compared in Simplified characters, small letters and single spaces', () => {
  expect(comparable('  美國  F-16\n戰機 ')).toBe('美国 f-16 战机');
  expect(comparableLatin("Xi'an, Pǔ-Jīng")).toBe('xianpujing');
});
