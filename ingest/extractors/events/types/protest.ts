import type { EventRule } from '../event-rule.ts';

export const protest: EventRule = {
  type: 'protest',
  sides: 2,
  people: false,
  organizations: 'alone',
  triggers: [
    {
      id: 'protest/diplomatic',
      match:
        '(?:提出|表达|发出)(?:了)?[^，]{0,8}(?:抗议|交涉)|(?:表示|表达)(?:了)?[^，]{0,6}(?:遗憾|忧虑|严重关切|强烈不满|抗议)|抗议(?:了)?(?:(?!而|的|在|活动|者|运动|已|令)[^，]){0,4}{A}|召见(?:了)?[^，]{0,16}(?:大使|武官|公使|外交官)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '日本就战略轰炸机飞行向中国和俄罗斯表达了“严重关切”。',
          who: 'country/CN country/JP country/RU',
        },
        {
          text: '韩国外交部10月14日召见俄罗斯驻韩国大使。',
          who: 'country/KR country/RU organization/韩国外交部',
          date: '2024-10-14',
        },
      ],
      reason: 'A state protests to another.',
    },
  ],
};
