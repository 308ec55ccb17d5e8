import type { Candidate } from '../extraction.ts';
import type { Scan } from '../extractors/scan.ts';

/** One sign that a capital is meant as a place or as its government; tried on the text before or after its name. */
export interface CapitalRule {
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly match: RegExp;
  readonly gives: 'place' | 'metonym';
  readonly example: string;
  readonly not: string;
  readonly reason: string;
}

/** In order; the first that fits decides. `example` and `not` mark the capital with brackets. */
export const CAPITAL_RULES: readonly CapitalRule[] = [
  {
    id: 'capital-pair',
    side: 'after',
    match:
      /^(?:和|与|同|跟|、)(?:北京|莫斯科|华盛顿|台北|东京|首尔|平壤|德里|新德里|基辅|伦敦|柏林|德黑兰|河内|马尼拉)(?!举行|会晤|市|等地|机场)/,
    gives: 'metonym',
    example: '[莫斯科]和北京就越应该展示合作',
    not: '[莫斯科]和当地居民',
    reason: 'two capitals side by side are two governments',
  },
  {
    id: 'capital-influence',
    side: 'after',
    match:
      /^(?:的(?:压力|威胁|影响|干预|渗透|指示|资金|支持|许可|授意|控制|要求|警告|制裁)|来说|而言|所(?:面临|面对|说|称)|觉得|打算|用(?:军事|经济|武力)|还在施|同时作出)/,
    gives: 'metonym',
    example: '来自[北京]的压力越来越大',
    not: '来自[北京]的游客',
    reason: 'pressure, orders and money of this kind come from a government',
  },
  {
    id: 'capital-all-of-them',
    side: 'after',
    match:
      /^(?:、|和|与|及|以及)[^，。、]{2,6}(?:(?:、|和|与|及|以及)[^，。、]{2,6})?(?:都|均|皆)(?:驳斥|否认|谴责|表示|认为|反对|支持|同意|拒绝|希望)/,
    gives: 'metonym',
    example: '[华沙]、维尔纽斯及北约都驳斥指控',
    not: '[华沙]和克拉科夫都下雪',
    reason: 'several that all deny or demand are governments',
  },
  {
    id: 'capital-leaning',
    side: 'before',
    match: /(?:亲|反|抗|挺|制裁|针对)$/,
    gives: 'metonym',
    example: '亲[北京]的议员',
    not: '他住在[北京]',
    reason: 'one is for or against a government',
  },
  {
    id: 'capital-located',
    side: 'before',
    match:
      /(?:在|于|从|到|抵达|飞抵|前往|飞往|离开|返回|回到|访问|至|来自|赴|驻|抵|途经|距离|位于|进入|定居|首都|去|飞|进攻|攻占|占领|轰炸|袭击|住在|逃往|设在|总部|走上|突访|造访|到访|进军|流亡|距|近|途径|经|绕过|飞过|迁往|迁至|派往|运往|运抵|通往|开往|直飞|移居|旅居|留在|身在|生于|死于|葬于|重返|路过|现身|聚集|聚集在|俄罗斯|德国|瑞典|法国|英国|日本|韩国|美国首府|乌克兰|白俄罗斯|伊朗|印度|泰国|波兰|奥地利|比利时|意大利|土耳其|埃及|澳大利亚|加拿大|首府|省会|古都)$/,
    gives: 'place',
    example: '双方在[北京]会晤',
    not: '他认为[北京]会让步',
    reason: 'a preposition or verb of place',
  },
  {
    id: 'capital-site',
    side: 'after',
    match:
      /^(?:[-－—–·][^，。]{1,8}(?:航线|航班|铁路|高铁|公路|专列|列车)|航线|航班|专列|列车|市|时间|举行|会晤|会见|会谈|机场|国际机场|街头|郊区|附近|以[东南西北]|周边|地区|出生|居民|市民|市长|天安门|峰会|冬奥|奥运|大学|举办|召开|一所|一家|一名|的(?:街|大街|红场|办公|住|会议|一|家|机场|中国|俄罗斯|美国)|发出的|当地|城|\d|一带|市中心|大使馆|开幕|出席|参加|访问)/,
    gives: 'place',
    example: '[莫斯科]时间上午九时',
    not: '[莫斯科]表示抗议',
    reason: 'what follows can only be said of a city',
  },
  {
    id: 'capital-speaks',
    side: 'after',
    match:
      /^["”」 ]{0,2}(?:过于|最近|努力|今年|去年|近来|目前|仍|更|反|提出|发布|承诺|宣布|拒绝|否认|就|当局|方面|政府|政权|官方|高层|领导|所谓|并不|不愿|不想|愿意|一直|正在|已经|试图|企图|为了|认为|希望|担心|对|向|与|和(?:平壤|北京|莫斯科|华盛顿|首尔|东京|台北|华府|基辅)|将|会|也|则|却|已|正|不|要|想|有意|需要|应该|应|可能|可以|能|没有|未|曾|就|把|被|之间|的(?:政策|立场|态度|关系|行为|行动|战略|利益|野心|要求|决定|支持|压力|影响|威胁|意图|军事|外交|核心|回应|警告|努力|反应|利用|盟友|做法|目标|统治|说法|手|角度|侵略|扩张))/,
    gives: 'metonym',
    example: '[华盛顿]认为此举危险',
    not: '[华盛顿]市长否认',
    reason: 'only a government has plans, stances and means',
  },
  {
    id: 'capital-addressed',
    side: 'before',
    match:
      /(?:对|向|与|同|跟|给|令|让|把|将|促|使|由|被|受|遭|迫使|敦促|呼吁|要求|警告|批评|指责|谴责|支持|说服|针对|反对|帮助|援助|担心|认为|表示|指出|称|对付|对抗|抗衡|遏制|施压|援引|引述|挑战|制衡|牵制|拉拢|取悦|激怒|促使|平壤和|北京和|莫斯科和|华盛顿和|台北和|东京和|首尔和|北京与|莫斯科与|华盛顿与|化解)$/,
    gives: 'metonym',
    example: '此举是对[北京]的警告',
    not: '他住在[北京]',
    reason: 'one speaks with, warns or presses a government',
  },
];

/** Settles each capital or palace that is proposed both as a place and as its country. */
export function settleCapitals(scan: Scan, candidates: readonly Candidate[]): readonly Candidate[] {
  const metonyms = new Map(
    candidates.filter(({ means }) => means === 'metonym').map((metonym) => [keyOf(metonym), metonym]),
  );
  return candidates.filter((proposed) => {
    if (proposed.kind !== 'Place' && proposed.means !== 'metonym') return true;
    if (!metonyms.has(keyOf(proposed))) return true;
    return (readCapital(scan, proposed) === 'metonym') === (proposed.means === 'metonym');
  });
}

/** Unless something places it, a capital in such news means its government, as a palace does. */
function readCapital(scan: Scan, { start, end }: { start: number; end: number }): 'place' | 'metonym' {
  const before = scan.text.slice(Math.max(0, start - 6), start);
  const after = scan.text.slice(end, end + 12);
  const rule = CAPITAL_RULES.find(({ side, match }) => match.test(side === 'before' ? before : after));
  return rule?.gives ?? 'metonym';
}

function keyOf({ start, end }: Candidate): string {
  return `${start}-${end}`;
}
