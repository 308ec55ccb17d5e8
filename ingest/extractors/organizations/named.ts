import type { Candidate } from '../../extraction.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { candidate } from '../candidate.ts';
import { compoundStart } from '../compound-name.ts';
import { entityEndingAt, hitBeginningAt, hitEndingAt, isClosing, surfaceOf } from '../context.ts';
import type { Scan } from '../scan.ts';

/** Heads that make a name only with more before them than a country: 俄罗斯|委员会 says nothing. */
const SHORTEST = 4;

/** Bodies that end in a word for a kind of body and begin with a name: 科里莫夫设计局, 莫斯科国立大学. */
export function namedOrganizations(scan: Scan, lexicons: Lexicons): readonly Candidate[] {
  return scan.withRole('organizationHead').flatMap((head) => {
    const { end } = head;
    if (hitEndingAt(scan, end, 'organizationHead') !== head) return [];
    if (!(scan.isBoundary(end) || hitBeginningAt(scan, end, 'title') !== undefined)) return [];
    const start = compoundStart(scan, head.start, lexicons);
    if (start === undefined || end - start < SHORTEST || isBare(scan, start, head.start, end)) return [];
    if (scan.text.startsWith('组织', head.start) && isOrganizing(scan, head.start, end)) return [];
    return candidate({ kind: 'Organization', start, end, rule: 'organization-head', confidence: 0.6 });
  });
}

/** 在西太平洋空域|组织|联合巡航: before its object 组织 is a verb; behind the name of a body stand other words. */
function isOrganizing(scan: Scan, start: number, end: number): boolean {
  if (entityEndingAt(scan, start, ['Organization']) !== undefined) return true;
  if (isClosing(scan, end) || hitBeginningAt(scan, end, 'verb') !== undefined) return false;
  return !/^(?:的|和|与|及|或|等|在|是|也|已|将|曾|并|对|向|从|因|内|中|成员|领导|负责|头目|首领|总干事|秘书|官员|发言人|峰会|主席|总部|专家|网站|代表|创始)/.test(
    scan.text.slice(end, end + 3),
  );
}

/** Heads that make a name with a place alone: 莫斯科大学, 黑海舰队. */
const DIRECT = /(?:大学|研究所|学院|科学院|分院|厂|设计局|舰队|军区|战区|打击群)$/;
/** With a country alone only these do: 俄罗斯科学院; 美国大学 is any of them. */
const NATIONAL = /(?:科学院|舰队|军区|战区)$/;
/** What says the trade of a company or school and not its name: 俄罗斯|军火|公司. */
const TRADE =
  /^(?:科技|军火|国有|国营|能源|石油|医药|制药|军工|互联网|高科技|大型|航空|私营|民营|外国|子|贸易|天然气|通讯|电信|国防|武器|安全|保险|物流|建筑|网络|软件|两大|多所|知名|重点|军事|情报|恐怖|非政府|人权|民间|国际|犯罪|武装|极端|反政府|全球性|医疗|公共|合资|飞机|造船|汽车|新闻|媒体|咨询|研究|技术|顶尖|名牌|著名|生物|外卖|电商)+$/;

/** 制裁24家|中国|公司: what is counted has no name. */
const COUNTED = /(?:\d|[一二两三四五六七八九十百千数多几])\s*(?:家|个|所|名|间|座|支)/;

function isBare(scan: Scan, start: number, headStart: number, end: number): boolean {
  const head = scan.text.slice(headStart, end);
  // 贝鲁特市|中心 is downtown, 英国|全|党 a word of its own.
  if (/(?:市中心|全党|两党|多党)$/.test(scan.text.slice(start, end))) return true;
  if (/^(?:国家|国立|国际|中央|联合|全国|全球|世界|皇家|王家|人民)$/.test(scan.text.slice(start, headStart)))
    return true;
  if (COUNTED.test(scan.text.slice(start, headStart))) return true;
  const anchor = scan.beginning[start]?.findLast(
    (hit) => hit.end <= headStart && surfaceOf(hit, ['Country', 'Place', 'Person']) !== undefined,
  );
  if (anchor === undefined) return false;
  const middle = scan.text.slice(anchor.end, headStart);
  if (middle !== '') return TRADE.test(middle);
  // 新加坡国立大学|南亚研究所 is part of a body.
  if (entityEndingAt(scan, start, ['Organization']) !== undefined) return false;
  return !(surfaceOf(anchor, ['Country']) === undefined ? DIRECT : NATIONAL).test(head);
}
