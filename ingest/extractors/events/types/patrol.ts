import type { EventRule } from '../event-rule.ts';

export const patrol: EventRule = {
  type: 'patrol',
  sides: 1,
  people: false,
  organizations: 'none',
  triggers: [
    {
      id: 'patrol/hold',
      match: '(?:进行|实施|组织|举行|开展|执行|完成|展开|恢复)[^，]{0,24}(?:巡航|巡逻|巡弋|巡防|警巡)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '今年十月初，中俄海警在日本海进行联合巡航。',
          who: 'country/CN country/RU',
          date: '2024-10',
          place: 'place/日本海',
        },
      ],
      not: ['类似联合巡航将在亚太地区常态化。'],
      reason: 'A patrol that is carried out.',
    },
    {
      id: 'patrol/joint',
      match: '联合(?:空中|海上|战略)?(?:战略)?(?:巡航|巡逻)(?=$|任务|行动|，)',
      roles: 'joint',
      confidence: 0.6,
      examples: [{ text: '俄罗斯与中国轰炸机最近再次联合巡逻', who: 'country/CN country/RU' }],
      reason: 'Headlines use the bare word.',
    },
    {
      id: 'patrol/bombers',
      match: '轰炸机[^，]{0,8}(?:飞越|飞经|飞临)[^，]{0,4}{L}',
      roles: 'joint',
      examples: [
        {
          text: '六架中国和俄罗斯战略轰炸机飞越日本海。',
          who: 'country/CN country/RU',
          place: 'place/日本海',
        },
      ],
      reason: 'Bombers over a sea are on patrol.',
    },
  ],
};
