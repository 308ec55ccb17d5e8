import type { EventTrigger } from '../event-rule.ts';

const PEOPLE =
  '(?:{C}(?:籍)?[^，的没未]{0,4}(?:人|公民|国民|平民|村民|士兵|军人|渔民|船员|记者|商人|学者|外交官|男子|女子)|船|渔船|油轮|货轮)';

/** Secrets stolen or sold, and people taken. */
export const secrets: readonly EventTrigger[] = [
  {
    id: 'incident/secrets-taken',
    match:
      '(?:窃取|盗取|偷取|偷走|窃走|盗走|骗取|刺探|搜集|收集|兜售|出卖|贩卖|泄露|泄漏|外泄|传递|交付|曝光|透露)(?:了)?(?!的)[^，没未]{0,22}(?:机密|秘密|情报(?!局|机构|部门|官|人员)|情资|军情|核心技术|军事技术|敏感技术|作战计划|特工[^，]{0,4}(?:大名|名单|姓名|身[份分])|间谍身[份分])(?!的(?:能力|风险|可能)|罪)',
    roles: 'directed',
    object: true,
    sides: 2,
    status: 'alleged',
    confidence: 0.6,
    examples: [
      {
        text: '一名美国军官10月9日向俄罗斯兜售情资。',
        who: 'country/RU country/US',
        date: '2024-10-09',
        status: 'alleged',
      },
    ],
    not: ['10月9日，美国呼吁俄罗斯不要窃取机密。'],
    reason: 'Secrets that pass from one state to another.',
  },
  {
    id: 'incident/taken',
    match: `(?:被|遭到?)(?<=${PEOPLE}[^，的没未]{0,24})(?!指|控|判)[^，没未]{0,24}(?:掳走|绑走|抓走|带走|绑架|掳|抓获|俘虏|俘获|拘押|拘留|扣押|扣留|扣下|关押)(?!的|者)`,
    roles: 'received',
    sides: 2,
    examples: [
      { text: '10月9日，五名印度人遭中国军队掳走。', who: 'country/CN country/IN', date: '2024-10-09' },
    ],
    not: ['10月9日，五名印度人没有遭中国军队掳走。'],
    reason: 'People of one state taken by another.',
  },
  {
    id: 'incident/takes',
    match: `(?:掳走|绑走|抓走|绑架|抓获|俘虏|俘获|拘押|拘留|扣押|扣留|扣下|逮捕|拘捕|驱逐)(?:了)?(?!的)[^，没未]{0,10}${PEOPLE}(?!的)`,
    roles: 'directed',
    object: true,
    sides: 2,
    needsDate: true,
    confidence: 0.6,
    examples: [{ text: '伊朗10月9日拘捕一名美国商人。', who: 'country/IR country/US', date: '2024-10-09' }],
    not: ['伊朗10月9日拒绝拘捕美国商人。'],
    reason: 'People of another state taken.',
  },
];
