import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

test.for([
  { text: '甲来了。普京说好。乙走了。', sentence: '普京说好。' },
  { text: '标题\n普京说好\n下一段。', sentence: '普京说好' },
  { text: '甲说：“好。”普京走了。”', sentence: '普京走了。”' },
  { text: '甲？！普京也在', sentence: '普京也在' },
  { text: '普京', sentence: '普京' },
  { text: '甲。  普京来了！', sentence: '普京来了！' },
])('a mention stands in its sentence: $sentence', ({ text, sentence }) => {
  const start = text.indexOf('普京');
  const found = sentenceAround(text, { start, end: start + 2 });
  expect(found.quote).toBe(sentence);
  expect(text.slice(found.start, found.end)).toBe(found.quote);
});
