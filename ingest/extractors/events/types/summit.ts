import type { EventRule } from '../event-rule.ts';

export const summit: EventRule = {
  type: 'summit',
  sides: 1,
  people: true,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'summit/attend',
      match:
        '(?:出席|参加|与会|主持|列席|缺席)[^，]{0,30}(?:峰会|高峰会议|首脑会议|领导人会议|论坛|年会|圆桌会议|外长会|防长会|大会|全会|非正式会议|视频会议)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '张三下周出席在俄罗斯举行的金砖国家领导人峰会。',
          who: 'country/CN country/RU organization/金砖国家 person/张三',
          date: '2024-10',
          status: 'planned',
          place: 'country/RU',
        },
      ],
      not: ['张三没有出席金砖国家领导人峰会。'],
      reason: 'Those who attend are named before the verb.',
    },
    {
      id: 'summit/hold',
      match:
        '(?:举行|召开|举办|主办|承办)(?!的)[^，]{0,24}(?:峰会|高峰会议|首脑会议|领导人会议|论坛|年会|圆桌会议|外长会|防长会|大会|全会|国际会议)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '中俄两国去年9月在莫斯科举行了一个论坛。',
          who: 'country/CN country/RU',
          date: '2023-09',
          place: 'place/莫斯科',
        },
      ],
      reason: 'A conference that is held.',
    },
  ],
};
