import type { EventRule } from '../event-rule.ts';

export const appointment: EventRule = {
  type: 'appointment',
  sides: 1,
  named: 'yes',
  people: true,
  organizations: 'none',
  where: 'nowhere',
  needsDate: true,
  triggers: [
    {
      id: 'appointment/appointed',
      match: '(?:被|获|受)[^，]{0,4}(?:任命|委任|提名|选|推举|晋升)(?:为|出任|担任)?',
      roles: 'affected',
      object: true,
      examples: [
        { text: '张三去年12月29日被任命为国防部长。', who: 'country/CN person/张三', date: '2023-12-29' },
      ],
      not: ['张三没有被任命为国防部长。'],
      reason: 'The one appointed is the subject of a passive.',
    },
    {
      id: 'appointment/took-office',
      match:
        '(?:当选(?!者|所需|总统{P})|就任|上任|出任|接任|继任|升任|就职|连任|走马上任|宣誓就职|接掌|履新|转任|调任)(?!前|以来|的|时|人|日|典礼|仪式|演说|宣誓)|开始[^，]{0,6}任期',
      roles: 'affected',
      object: true,
      examples: [
        {
          text: '美国总统当选人史密斯将于20日就职。',
          who: 'country/US person/史密斯',
          date: '2024-10-20',
          status: 'planned',
        },
      ],
      reason: 'Taking office is said of its holder.',
    },
    {
      id: 'appointment/appointed-by',
      match: '(?<![被获受])(?:任命|委任|提名|晋升)(?:了)?[^，]{0,8}{P}',
      roles: 'object',
      object: true,
      examples: [
        {
          text: '普一10月9日任命彼得罗夫为国防部长。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
        },
      ],
      reason: 'Said actively, the one appointed is the object.',
    },
    {
      id: 'appointment/succeeds',
      match: '(?:接替|取代|接任)(?!的)[^，]{0,8}{P}',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '彼得罗夫今年五月接替伊万诺夫。',
          who: 'country/RU person/伊万诺夫 person/彼得罗夫',
          date: '2024-05',
        },
      ],
      reason: 'Who succeeds and who is succeeded both take part.',
    },
  ],
};
