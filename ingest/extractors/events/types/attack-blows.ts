import type { EventTrigger } from '../event-rule.ts';

const SITE =
  '(?:人口稠密地区|城市|建筑|大楼|住宅|民房|村庄|[座个]村|屯垦村|基础设施|工厂|桥梁|铁路|卡车|防空系统|指挥所|哨站|防线|民众|居民|村民)';

/** Blows told in other ways than by who strikes what. */
export const blows: readonly EventTrigger[] = [
  {
    id: 'attack/on',
    match: `(?:(?<!网络|网路|人身|言语|口头)攻击|(?<!台风|病毒|疫情|飓风|寒流)袭击|轰炸|炮击|空袭|摧毁|炸毁|击毁|攻占|占领|伏击)(?:了|过)?(?!者|机|舰|的|性|能力|目标|行为|事件|案|检查)[^，的没未]{0,14}${SITE}(?!的)`,
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.6,
    examples: [{ text: '俄军10月9日占领了两座行政大楼。', who: 'country/RU', date: '2024-10-09' }],
    not: ['俄军10月9日没有占领大楼。', '史密斯10月9日口头攻击城市的居民。'],
    reason: 'What is struck may be any site.',
  },
  {
    id: 'attack/cyber-on',
    match:
      '(?:对|向|针对)[^，]{0,30}(?:发动|发起|展开|进行|实施|作出|策划)(?:了|过)?[^，没未]{0,14}(?:网络|网路|黑客|骇客|资讯)[^，]{0,6}(?:侦察|侦查|攻击|入侵|渗透|行动)(?!的(?:能力|可能))',
    roles: 'directed',
    object: true,
    examples: [
      { text: '俄罗斯10月9日对印度的大学展开网络侦察。', who: 'country/IN country/RU', date: '2024-10-09' },
    ],
    not: ['俄罗斯10月9日没有对印度的大学展开网络侦察。'],
    reason: 'A campaign in the net.',
  },
  {
    id: 'attack/hired',
    match:
      '(?:悬赏|雇用?|指使|唆使|赏金|资助|收买|资金)[^，没未]{0,24}(?:攻击|袭击|刺杀|杀害)(?:了)?(?!的|者)[^，的]{0,8}(?:{O}|{C}(?:军人|士兵|军队)|官兵|士兵)',
    roles: 'directed',
    object: true,
    sides: 2,
    status: 'alleged',
    examples: [
      {
        text: '伊朗10月9日被指悬赏攻击美军。',
        who: 'country/IR country/US organization/美军',
        date: '2024-10-09',
        status: 'alleged',
      },
    ],
    not: ['伊朗10月9日没有悬赏攻击美军。'],
    reason: 'Who pays for an attack takes part in it.',
  },
];
