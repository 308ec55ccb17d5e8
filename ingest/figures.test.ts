import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.for([
  ['袭击造成5人死亡、十二人受伤', ['12 人受伤', '5 人死亡']],
  ['雙方出動兩架轟炸機和8艘軍艦', ['2 架轰炸机', '8 艘军舰']],
  ['约5人死亡，超过30人受伤', []],
  ['第3架战机', []],
  ['造成50多人死亡', []],
  ['3.5 人死亡', []],
  ['几十架战机', []],
] as const)('%s holds the figures %j', ([words, figures]) => {
  expect(figuresIn(words)).toEqual(figures);
});
