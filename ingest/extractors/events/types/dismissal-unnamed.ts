import type { EventTrigger } from '../event-rule.ts';

/** Arrests of somebody without a name. */
export const unnamed: readonly EventTrigger[] = [
  {
    id: 'dismissal/one',
    match:
      '(?:逮捕|拘捕|抓捕|拘留|拘押|起诉|扣押|抓获|判处)(?:了)?(?!的)[^，没未不]{0,24}(?:一|1|两|2)[名位个](?![^，]{0,14}{P})[^，]{0,14}(?:间谍|男子|女子|公民|学者|教授|学生|主管|高管|军官|官员|士兵|记者|人员|嫌犯|嫌疑人|商人|科学家|研究员|工程师|前?特工|成员|人士|籍)',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      { text: '美国10月9日逮捕了俄罗斯公司的一名主管。', who: 'country/RU country/US', date: '2024-10-09' },
    ],
    not: ['美国10月9日没有逮捕俄罗斯公司的一名主管。'],
    reason: 'Who is arrested may be told by trade alone.',
  },
];
