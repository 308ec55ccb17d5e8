import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needsOf } from './needs.ts';
import { createPrefilter } from './prefilter.ts';

test.for([
  { source: '会谈', needs: [['会谈']] },
  { source: '(?:举行|进行)了?会谈', needs: [['举行', '进行'], ['会谈']] },
  { source: '[访抵]华', needs: [['访', '抵'], ['华']] },
  { source: '没有(?!举行)(?:会谈)?', needs: [['没有']] },
  { source: '通话(?<=[甲乙][^，]{0,4})', needs: [['通话'], ['甲', '乙']] },
  { source: '(?:会谈|\\d+)', needs: [] },
  { source: '访问|(?:在)会晤', needs: [['访问', '会晤']] },
  { source: '三{0,2}月{2}', needs: [['月']] },
])('$source needs $needs', ({ source, needs }) => {
  expect(needsOf(source).map((words) => [...words])).toEqual(needs);
});

test('a text without any of the words leaves only the patterns that need none', () => {
  const likelyIn = createPrefilter([/会谈/, /\d+/, /(?:访问|抵达)/]);
  expect(likelyIn('天气很好')).toEqual([1]);
  expect(likelyIn('张三抵达，举行会谈')).toEqual([0, 1, 2]);
});

test('whatever matches is never left out', () => {
  const patterns = [
    /甲(?:乙|丙)?丁/,
    /(?:甲|乙丙)(?!丁)/,
    /[甲乙]{2}(?<=乙.)/,
    /丙+丁|甲{0,1}乙/,
    /^(?:乙|.丁)$/,
  ];
  const likelyIn = createPrefilter(patterns);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 8 }), (text) => {
      const matching = patterns.flatMap((pattern, index) => (pattern.test(text) ? [index] : []));
      expect(likelyIn(text)).toEqual(expect.arrayContaining(matching));
    }),
  );
});
