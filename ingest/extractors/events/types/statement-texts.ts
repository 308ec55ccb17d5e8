import type { EventTrigger } from '../event-rule.ts';

/** What somebody says in a text of his own, or by refusing. */
export const texts: readonly EventTrigger[] = [
  {
    id: 'statement/report-says',
    match:
      '{O}(?:[^，]{0,16})(?:发布|公布|出炉|发表|签署|提交|推出)的[^，]{0,24}(?:报告|评估|白皮书|战略|年报|鉴定|调查|文件|声明)[^，]{0,6}?(?:显示|指出|称|说|认为|警告|写道|强调|提到|表示)',
    roles: 'speaker',
    confidence: 0.5,
    examples: [
      {
        text: '俄罗斯国防部今年二月份推出的年度评估当中显示，风险很大。',
        who: 'country/RU organization/俄罗斯国防部',
        date: '2024-02',
      },
    ],
    not: ['俄罗斯国防部没有推出的年度评估当中显示，风险很大。'],
    reason: 'The report of a body speaks for it.',
  },
  {
    id: 'statement/plan',
    match:
      '{A}[^，]{0,24}(?:公布|发布|推出|出台|发表)(?:了)?(?!的)(?=[^，的]{0,16}(?:计划|战略(?!伙伴|导弹|轰炸)|方案|路线图|蓝图|倡议|构想)(?!的|中|里|后))',
    roles: 'speaker',
    confidence: 0.5,
    examples: [
      {
        text: '俄罗斯国防部10月9日公布一份十年计划。',
        who: 'country/RU organization/俄罗斯国防部',
        date: '2024-10-09',
      },
    ],
    not: ['俄罗斯国防部10月9日没有公布一份十年计划。'],
    reason: 'A plan that is put forward is what its author proposes.',
  },
  {
    id: 'statement/refuses',
    match:
      '{A}(?:(?!受到|遭到|被|令|使|的)[^，]){0,24}?(?:拒绝|回绝|婉拒)(?:了)?(?!的|者|承认|让|透露|评论|置评|回答|证实|就)(?=[^，]{2})',
    roles: 'speaker',
    confidence: 0.5,
    examples: [{ text: '伊朗总统哈桑昨天拒绝协商。', who: 'country/IR person/哈桑', date: '2024-10-14' }],
    not: ['伊朗总统哈桑昨天拒绝置评。'],
    reason: 'To refuse is a stance as much as to demand.',
  },
];
