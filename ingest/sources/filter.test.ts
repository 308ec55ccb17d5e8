import { describe, expect, test } from 'vitest';
import { loadLexicons } from '../lexicons/load.ts';
import { isChinese, letsBy, topicOfLexicon, topicOfWords } from './filter.ts';

const aDocument = (title: string, ...paragraphs: readonly string[]) => ({
  title,
  blocks: paragraphs.map((text) => ({ text })),
});

describe('Chinese is told from what looks like it', () => {
  test.for([
    ['simplified Chinese', '中俄两国海军在日本海举行联合演习。', true],
    ['traditional Chinese', '中俄兩國海軍在日本海舉行聯合演習。', true],
    [
      'Chinese with names in Latin letters',
      '普京（Vladimir Putin）乘坐Il-96抵达北京，出席Belt and Road论坛',
      true,
    ],
    [
      'Chinese that quotes a Japanese name',
      '日本时任首相在《あさひ》上撰文，批评中国和俄罗斯两国军机在日本周边空域联合巡航一事，并称将与盟友商议',
      true,
    ],
    ['Japanese', '中国とロシアの海軍が日本海で合同演習を実施した。', false],
    ['Japanese with many Chinese characters', '中露両国海軍、日本海合同演習実施を発表した', false],
    ['Korean', '중국과 러시아 해군이 동해에서 연합훈련을 실시했다.', false],
    ['Korean with Chinese characters', '中·러 해군 연합훈련 실시', false],
    ['English', 'China and Russia hold naval drills (中俄联演)', false],
    ['Russian', 'Россия и Китай провели учения', false],
    ['no letters', '2024-05-01 12:00', false],
  ] as const)('%s', ([, text, expected]) => {
    expect(isChinese(text)).toBe(expected);
  });
});

describe('a document', () => {
  const chinese = aDocument('两国海军演习', '俄羅斯海軍太平洋艦隊參加了演習。');
  const english = aDocument('Naval drills', 'The Pacific Fleet took part.');

  test('in another language is let by only where any is wanted', () => {
    expect(letsBy({ language: 'zh', topic: undefined }, english)).toBe('language');
    expect(letsBy({ language: 'any', topic: undefined }, english)).toBe(true);
    expect(letsBy({ language: 'zh', topic: undefined }, chinese)).toBe(true);
  });

  test.for([
    ['in its text, in the other script', ['俄罗斯'], true],
    ['in its title', ['演習'], true],
    ['as one of several', ['核武', '太平洋舰队'], true],
    ['nowhere', ['核武', '导弹'], 'topic'],
    ['nowhere, as blanks are no word', [' ', ''], 'topic'],
  ] as const)('is on a topic that it names %s', ([, words, expected]) => {
    expect(letsBy({ language: 'zh', topic: topicOfWords(words) }, chinese)).toBe(expected);
  });

  test('is on a topic whatever the case of its Latin letters', () => {
    const filter = { language: 'any', topic: topicOfWords(['PACIFIC fleet']) } as const;
    expect(letsBy(filter, english)).toBe(true);
  });

  test.for([
    ['a person', '国防部长别洛乌索夫出席。', true],
    ['a person in traditional characters', '國防部長別洛烏索夫出席。', true],
    ['a piece of equipment', '一架图-95轰炸机起飞。', true],
    ['a country alone', '中国多地今天下雨。', 'topic'],
  ] as const)('is on the topic of the lexicons where it names %s', ([, text, expected]) => {
    const topic = topicOfLexicon(loadLexicons());
    expect(letsBy({ language: 'zh', topic }, aDocument('新闻', text))).toBe(expected);
  });
});
