import { expect, test } from 'vitest';
import { readExample } from './example-reading.ts';

const agreements = (text: string) => readExample(text).filter(({ type }) => type === 'agreement');

test('where the likeliest words only wish, others of the clause tell the event', () => {
  const [told] = agreements('中国与俄罗斯10月9日商定希望签署友好条约。');
  expect(told?.rule).toBe('agreement/agree');
});

test('where words say that nothing happened no others of the clause tell it', () => {
  expect(agreements('中国与俄罗斯10月9日没有签署敲定的友好条约。')).toEqual([]);
});
