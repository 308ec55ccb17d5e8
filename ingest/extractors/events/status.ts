import type { EventStatus, EventType } from '#domain';

/** `none`: the words assert no event at all. */
export type Assertion = EventStatus | 'none';

interface StatusRule {
  readonly id: string;
  /** Over the clause up to the trigger (`before`), with the trigger and what follows close (`near`), or all of it (`around`), normalised. */
  readonly where: 'before' | 'near' | 'around';
  readonly match: RegExp;
  readonly gives: Assertion;
  /** Types that it leaves alone. */
  readonly notOf?: readonly EventType[];
  readonly example: string;
  readonly reason: string;
}

/** Words that announce or expect. */
export const PLANNED =
  /(?<![上中少大名准主已曾图欲])将(?!军|领|士|官|其|他|她|近)|拟(?!议)|(?<![这该个项的度作核弹道器]|(?:根据|依照|按照|依据)[^，]{0,12})计划(?!的|由|书|是)|预计|预定|定于|即将|打算|准备(?!好|工作)|有望|可望|有机会|正在前往|下周|下个月|下月|明年|明天|明日|正与[^，]{1,8}磋商|接下来|有意于|讨论(?=从|向|与|同)|筹划|筹备|(?<![将社议国协大峰年机集晚宴学工委监员法])会(?=与|同(?![意样])|和(?![平谐]))|轮到/;

/** In order: the first that matches decides. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'status/denied-possibility',
    where: 'around',
    match: /(?:否认|否定|排除)[^，]*可能性/,
    gives: 'none',
    example: '俄罗斯否认有与中国举行会谈的可能性。',
    reason: 'What is held to be impossible is neither told nor denied to have happened.',
  },
  {
    id: 'status/denied',
    where: 'before',
    match: /否认|驳斥|否定|澄清/,
    gives: 'denied',
    example: '俄罗斯否认侵犯韩国领空。',
    reason: 'Denied by the one who speaks.',
  },
  {
    id: 'status/negated',
    where: 'before',
    match:
      /(?:没有(?![^，]{0,10}(?:情况|条件|背景)下)|并未|未曾|从未|尚未|未能|未(?!来)|不会|不再|不曾|不予|无意|拒绝|取消|(?<![毫无从差])不(?![断久仅少同明满顾法当安具得住时光只到远惜足等甘料日慎幸但过分])|避免|停止|终止|推迟|禁止|防止|不要)[^，]{0,10}$/,
    gives: 'none',
    example: '中国和俄罗斯没有举行会谈。',
    reason: 'What did not happen is no event.',
  },
  {
    id: 'status/hypothetical',
    where: 'before',
    match:
      /^\s*(?:例如|比如|诸如|如同)|我们|阻止|阻挠|吓阻|遏阻|抵御|难以|无法|不可能|很难|规定|义务|如果|若(?!干)|假如|倘若|一旦|是否|除非|即使|万一|想象|假设|假想|(?:呼吁|敦促|要求|期望|期待)(?!下)|希望|应该|应当|必须|需要|愿意|愿同|可以(?!追溯|看出|看到|说是)|能够|能否|有能力|有意|考虑|建议|主张|反对(?!派|党|阵营|人士|者)|警告|威胁|支持(?!下|者|率)|企图|试图|急于|力争|争取|准备好|推动(?:各方|双方|两国)?$|旨在|以便|为了(?!回应|报复|反击|纪念|庆祝|参加|出席)|避免|鼓励|不排除|欢迎|(?<!应[^，]{0,16})邀请|提议|商讨|探讨|无视|绕过|规避|(?<![许认])可(?!能|靠|疑|观|见|再生)|(?<![将社议国协大峰年机集晚宴学工委])会(?![议谈晤面见员长上后与同和])[^，]{0,4}$|(?<![反响对适相回供理效])应(?![对邀该当约变])[^，]{0,3}$|即便|哪怕|担心|担忧|早晚|原先|原本|原定|原计划|原拟|施压|促请|逼迫|敢于|显然是?|被视为|等于|视作|逃避|谋求|寻求|致力|未来[^，]{0,4}(?:可能|或|会)/,
    gives: 'none',
    example: '史密斯呼吁俄罗斯与乌克兰举行会谈。',
    reason: 'Wished, asked for, feared or possible: nothing is said to happen.',
  },
  {
    id: 'status/risk',
    where: 'around',
    match:
      /(?:风险|危险|可能|能力|必要|意愿|希望|热点|一样)$|可能性|(?:完全|很|极|大有|有)可能|潜在|微乎其微|(?<!后[^，]{0,10})言论(?![^，]{0,20}(?:交涉|抗议|不满))|并?不?容易|困难|模拟(?!弹)|(?:减少|降低)(?!了|[^，]{0,4}(?:到|至|为|驻))|防范|避免/,
    gives: 'none',
    example: '南海成为中美爆发冲突的潜在热点。',
    reason: 'What may come about has not.',
  },
  {
    id: 'status/general',
    where: 'near',
    match:
      /常态化|定时|定期(?!会晤|会议|磋商)|经常|频繁(?<!(?:[0-9]日|今[天日早]|昨[天日]|周[一二三四五六日]|星期[一二三四五六日天])[^，]{0,12}频繁)|频频|向来|每年|每次|历来|屡次|屡屡|数次|多次(?=[^，]{0,4}(?:爆发|发生))|日益|越来越|一系列[^，]{0,6}(?:演习|军演|制裁|行动|活动|演练)|往往|通常|总是|时常|继续保持|以往|任何|所有|之类|可能会/,
    gives: 'none',
    example: '中国和俄罗斯定期举行联合军演。',
    reason: 'A habit or a series is no single event.',
  },
  {
    id: 'status/lasting',
    where: 'near',
    match:
      /长期以来|不断(?!升温|升级|恶化|加剧|扩大|上升|增加|增长|紧张|深化|加深|变化|蔓延|发酵)|(?<!(?:自|从)[^，]{2,20}(?:以来|起|开始)[^，]{0,4})一直|多年来(?!首次|第一次|[^，]{0,14}最)|持续(?!了)/,
    gives: 'none',
    notOf: ['armsTransfer', 'attack', 'protest'],
    example: '中国和俄罗斯一直举行联合军演。',
    reason: 'What goes on has no day; arms that flow, battles and protests are told of all the same.',
  },
  {
    id: 'status/planned',
    where: 'before',
    match: PLANNED,
    gives: 'planned',
    example: '张三将于下周访问俄罗斯。',
    reason: 'Announced or expected.',
  },
  {
    id: 'status/alleged',
    where: 'before',
    match:
      /据称|据传|涉嫌|疑似|疑为|指控|指责|被指|传出|可能|或许|或将|怀疑|据信|声称|看起来|似乎|或$|或(?=联|向|已|在|为)/,
    gives: 'alleged',
    example: '朝鲜涉嫌向俄罗斯提供炮弹。',
    reason: 'Claimed by a party or held to be likely.',
  },
];

/** Between a speaker and the verb: nothing is said, or not once. */
const UNSAID =
  /没有|未(?!来)|从未|不曾|(?<![很不])可能|(?<![这该个项的售])计划(?!的|由|书|是|予|加|表|提)|打算|多次|经常|一直|往往|如果|拒绝(?!谴责|承认).|随时|(?<!重|或)将[^，]{0,10}(?:发表|发布|公布)/;

/** What the clause asserts about the trigger that stands from `start` to `end` in it. */
export function assertionOf(
  clause: string,
  start: number,
  end: number,
  type: EventType,
): { rule: string; gives: Assertion } {
  if (type === 'statement') {
    return UNSAID.test(clause.slice(start, end))
      ? { rule: 'status/unsaid', gives: 'none' }
      : { rule: 'status/asserted', gives: 'occurred' };
  }
  const parts = { before: clause.slice(0, start), near: clause.slice(0, end + 4), around: clause };
  const rule = STATUS_RULES.find(
    ({ where, match, notOf }) => match.test(parts[where]) && notOf?.includes(type) !== true,
  );
  return rule === undefined
    ? { rule: 'status/asserted', gives: 'occurred' }
    : { rule: rule.id, gives: rule.gives };
}
