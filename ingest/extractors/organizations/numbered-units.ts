import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

/** 第9航空母舰打击群, 第七舰队, 第80集团军: a unit goes by its number. */
const NUMBERED =
  /第[\d一二三四五六七八九十百零]{1,5}(?:近卫|独立|合成|海军|特种|航空母舰|航母|摩托化|机械化|战斗机|轰炸机|陆战|空降|装甲|坦克|步兵|炮兵|导弹|防空|航空){0,3}(?:打击群|集团军|舰队|航空队|特遣队|特遣舰队|远征军|步兵师|空降师|装甲师|坦克师|山地师|步兵旅|空降旅|导弹旅|陆战旅|陆战师|军团|空军|联队|中队|师|旅)(?![年月日次届])/g;

export function numberedUnits({ text }: Scan): readonly Candidate[] {
  return Array.from(text.matchAll(NUMBERED), ({ index, 0: name }) =>
    candidate({
      kind: 'Organization',
      start: index,
      end: index + name.length,
      rule: 'organization-numbered-unit',
      confidence: 0.6,
    }),
  );
}
