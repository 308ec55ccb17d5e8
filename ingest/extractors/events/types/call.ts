import type { EventRule } from '../event-rule.ts';

export const call: EventRule = {
  type: 'call',
  sides: 2,
  people: true,
  organizations: 'none',
  where: 'nowhere',
  triggers: [
    {
      id: 'call/talk',
      match:
        '(?:视频|视讯|电话)(?:连线)?(?:通话|会晤|会谈|会议|会面|交谈|磋商|峰会)(?!前|后|中|上|时|的)|(?<!直)通(?:了|过)?(?:一次)?电话(?!会议室)|(?:进行|举行)(?:了)?[^，]{0,6}通话|{A}[^，]{0,8}通话(?!机制|热线|前|后|中|上|时|的)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '中国国防部长张三星期三（10月9日）与俄罗斯国防部长伊万诺夫举行视频通话。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
        },
        { text: '俄罗斯与中国外长举行了电话交谈。', who: 'country/CN country/RU' },
      ],
      not: ['中国国防部长张三召开电话会议。', '中国和美国可能会进行通话。'],
      reason: 'Talks by telephone or video.',
    },
  ],
};
