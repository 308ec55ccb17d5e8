import { expect, test } from 'vitest';
import { splitByline } from './byline.ts';

test.for([
  ['编译：甲乙丙  责编：丁戊 网编：己庚'],
  ['記者 甲乙 責編 丙丁 網編 戊己'],
  ['某某电台记者 甲乙 台北报导 责编 丙丁 网编 戊己'],
  ['甲乙/丙丁丁'],
  ['编辑/校正/发稿：甲乙'],
])('"%s" is a byline', ([text]) => {
  expect(splitByline(text ?? '').map(({ zone }) => zone)).toEqual(['byline']);
});

test('a signature gives its names to the byline and its agencies to the body', () => {
  expect(splitByline('甲乙/丙丁 (德新社、路透社)')).toEqual([
    { zone: 'byline', text: '甲乙/丙丁' },
    { zone: 'body', text: ' (德新社、路透社)' },
  ]);
});

test('the editors in brackets at the end of a paragraph are split off', () => {
  expect(splitByline('会谈结束。（編輯：甲乙丙）1090101').map(({ text }) => text)).toEqual([
    '会谈结束。',
    '（編輯：甲乙丙）1090101',
  ]);
});

test.for([
  ['记者问及此事时，发言人没有回答。'],
  ['两国国防部长在北京会晤（资料图片）。'],
  ['编辑部收到来信：内容如下。'],
  ['（中央社台北15日電）兩國今天會談。'],
])('"%s" is no byline', ([text]) => {
  expect(splitByline(text ?? '')).toEqual([{ zone: 'body', text }]);
});
