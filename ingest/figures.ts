import { numberOf } from './extractors/dates/numerals.ts';
import { normalise } from './text/normalise.ts';

/** A number, its measure word and the noun or verb behind it. 约, 近, 超过 before it and 多, 余 in it make it no exact
 *  figure; 第 before it and 年, 月, 日 behind it make it none at all. */
const FIGURE =
  /(?<![\d.第约近逾超过少多上达共几数]|大约|至少)(\d{1,6}|[一二两三四五六七八九十]{1,3})(名|人|架|艘|枚|辆|门|座|套|台|具|次)(死亡|丧生|遇难|受伤|伤亡|被俘|失踪|被捕|士兵|军人|官兵|平民|警察|飞行员|战机|飞机|轰炸机|直升机|无人机|军舰|舰艇|舰船|潜艇|护卫舰|导弹|弹头|卫星|坦克|装甲车)/g;

/** The exact figures in some words, number first: `5 人死亡`. Sorted, each once. */
export function figuresIn(words: string): readonly string[] {
  const figures = Array.from(
    normalise(words).matchAll(FIGURE),
    ([, number = '', measure = '', what = '']) => {
      const value = /\d/.test(number) ? Number(number) : numberOf(number.replaceAll('两', '二'));
      return value === undefined ? [] : [`${value} ${measure}${what}`];
    },
  );
  return [...new Set(figures.flat())].toSorted();
}
