import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import { entityEndingAt } from '../context.ts';
import type { Scan } from '../scan.ts';

const SHIP_NOUN =
  '(?:核动力|导弹|飞弹|大型|反潜|两栖|综合|远洋|电子|海洋|航天|测量|医院|神盾)*(?:驱逐舰|护卫舰|巡洋舰|航母|航空母舰|潜艇|潜舰|登陆舰|攻击舰|补给舰|巡防舰|护卫艇|巡逻舰|巡逻船|破冰船|侦察船|救援舰|测量船|护航舰|海警船|货轮|油轮|商船|邮轮|战舰|军舰|打击群|级|舰|轮)';

/** “罗斯福号”航母, 金刚号护卫舰, 朝日号: between quotes or before a word for a ship. */
const QUOTED = /[“「『"]([\u4e00-\u9fff·]{2,8}号)[”」』"]/g;
/** “特里布茨海军上将”|号: the word for a ship's name outside the quotes. */
const QUOTED_BEFORE = /[“「『"]([\u4e00-\u9fff·]{2,12})[”」』"]号(?![召称])/g;
/** What may follow a name before the word for a ship: 尼米兹号（USS Nimitz）|航空母舰. */
const NOUN_AFTER = new RegExp(`^(?:[（(][^）)]{0,40}[)）]?)?[”」』"]?${SHIP_NOUN}`);
const NAME_BEFORE = /[\u4e00-\u9fff·]{2,12}$/;
/** 驱逐舰|朝日号, 航舰|罗斯福号. */
const AFTER_NOUN =
  /(?:驱逐舰|护卫舰|巡洋舰|巡防舰|航母|航舰|航空母舰|潜艇|潜舰|登陆舰|攻击舰|补给舰|巡逻舰|军舰|战舰|科考船|侦察船|油轮|货轮|船)[“「『"]?([\u4e00-\u9fff·]{1,6}号)/g;
/** 井冈山舰, 长沙舰: Chinese ships are named after places. */
const PLACE_SHIP = /([\u4e00-\u9fff]{2,4}舰)(?![队艇船员长岛载机只体上])/g;
const NOT_A_NAME =
  /(?:\d|[一二三四五六七八九十第几]|信|符|编|型|头|字|称|口|挂|账|帐|军|代|暗|记|问|外|同|舷|番|旗|句|逗|引|括|文|大|小|绰|年|月)号$/;
/** Words that stand before a ship's name and are no part of it. */
const LEAD =
  /^.*(?:核动力|航母|航空母舰|驱逐舰|护卫舰|巡洋舰|潜艇|军舰|战舰|登陆舰|舰艇|货轮|油轮|海军|海上自卫队|国|军|包括|以及|派出|派遣|搭乘|乘坐|登上|一艘|两艘|名为|名叫|舰队|的|和|与|在|由|对|是|为|及|艘|新|型|级|舰|向|从|将|让|搭载|旗舰|命名)/;

/** 特里布茨|海军上将号, 沙波什尼科夫|元帅号: ships named after officers carry their ranks. */
const RANK = /(?:海军|空军)?(?:元帅|大将|上将|中将|少将|将军|总司令|院士|船长)号$/;

/** How much of what was found stands before the name; the rank in a name is no such word. */
function leadOf(found: string): number {
  const rank = RANK.exec(found)?.[0] ?? found.slice(-1);
  return LEAD.exec(found.slice(0, -rank.length))?.[0].length ?? 0;
}

/** Ships by their own names. */
export function shipNames(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const quoted = [QUOTED, QUOTED_BEFORE]
    .flatMap((form) => Array.from(text.matchAll(form)))
    .flatMap(({ index, 1: name = '' }) =>
      isShip(text, index + 1 + name.length) ? shipAt(index + 1, name) : [],
    );
  const named = Array.from(text.matchAll(AFTER_NOUN)).flatMap(({ index, 0: found, 1: name = '' }) =>
    shipAt(index + found.length - name.length, name),
  );
  return [...quoted, ...plainNames(text), ...named, ...placeShips(scan)];
}

/** Every 号 before a word for a ship, or behind an officer's rank. */
function plainNames(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('号'); at !== -1; at = text.indexOf('号', at + 1)) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, at - 12), at))?.[0];
    if (before === undefined) continue;
    const name = `${before.slice(before.lastIndexOf('号') + 1)}号`;
    if (!RANK.test(name) && !NOUN_AFTER.test(text.slice(at + 1, at + 60))) continue;
    const lead = leadOf(name);
    found.push(...shipAt(at + 1 - name.length + lead, name.slice(lead)));
  }
  return found;
}

/** A quoted name counts where a ship, an aircraft or a mission is spoken of nearby. */
function isShip(text: string, end: number): boolean {
  return /舰|航母|潜艇|军演|海军|轮|船|飞船|卫星/.test(text.slice(Math.max(0, end - 40), end + 20));
}

function shipAt(start: number, name: string): readonly Candidate[] {
  if (name.length < 3 || name.length > 12 || NOT_A_NAME.test(name)) return [];
  return [
    candidate({
      kind: 'Equipment',
      start,
      end: start + name.length,
      rule: 'equipment-ship-name',
      confidence: 0.6,
    }),
  ];
}

function placeShips(scan: Scan): readonly Candidate[] {
  return Array.from(scan.text.matchAll(PLACE_SHIP)).flatMap(({ index, 0: found }) => {
    const noun = index + found.length - 1;
    const place = entityEndingAt(scan, noun, ['Place']);
    return place === undefined || noun - place.start > 4
      ? []
      : shipAt(place.start, scan.text.slice(place.start, noun + 1));
  });
}
