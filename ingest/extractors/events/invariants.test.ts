import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleGraph } from '#domain';
import { toArticleGraph } from '../../to-graph.ts';
import { extractExample, readExample } from './example-reading.ts';

const fragment = constantFrom(
  '中国',
  '俄罗斯',
  '张三',
  '伊万诺夫',
  '北京',
  '与',
  '对',
  '在',
  '被',
  '10月9日',
  '去年5月',
  '将',
  '没有',
  '双方',
  '举行会谈',
  '访问',
  '入侵',
  '联合军演',
  '任命',
  '制裁',
  '表示',
  '，',
  '。',
  '\n',
  '（',
  '）',
);
const body = array(fragment, { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join(''))
  .filter((text) => /\p{Script=Han}/u.test(text));

test('whatever the text, events quote it exactly, stand in order and pass the schema', () => {
  assert(
    property(body, (text) => {
      const extraction = extractExample(text);
      let last = 0;
      for (const { quote, start, end } of extraction.events) {
        expect(extraction.article.text.slice(start, end)).toBe(quote);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
      expect(ArticleGraph.safeParse(toArticleGraph(extraction)).error).toBeUndefined();
    }),
  );
});

test('the same text gives the same events', () => {
  assert(
    property(body, (text) => {
      expect(readExample(text)).toEqual(readExample(text));
    }),
  );
});
