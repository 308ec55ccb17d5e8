import type { EventTrigger } from '../event-rule.ts';

/** Spies told by whom they serve. */
export const spies: readonly EventTrigger[] = [
  {
    id: 'incident/spies-for',
    match:
      '(?:为|替|帮助?|向){A}[^，没未]{0,10}(?:刺探|搜集|收集|窃取|提供|出卖|出售|泄露|从事|充当|当|做)(?:了)?(?!的)[^，没未]{0,10}(?:情报|间谍|机密|军情|国家秘密)(?!的(?:能力|风险))',
    roles: 'directed',
    object: false,
    sides: 2,
    status: 'alleged',
    examples: [
      {
        text: '俄罗斯10月9日逮捕一名为美国刺探情报的科学家。',
        who: 'country/RU country/US',
        date: '2024-10-09',
        status: 'alleged',
      },
    ],
    not: ['俄罗斯10月9日拒绝为美国提供情报。'],
    reason: 'Who works for the secret service of another state.',
  },
];
