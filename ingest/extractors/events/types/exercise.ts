import type { EventRule } from '../event-rule.ts';

export const exercise: EventRule = {
  type: 'exercise',
  sides: 1,
  people: false,
  organizations: 'alone',
  host: 'country',
  triggers: [
    {
      id: 'exercise/hold',
      match:
        '(?:举行|进行|展开|开展|举办|实施|组织|完成|结束|启动|开启|拉开|参加|参与|加入|参演)[^，]{0,28}(?:演习|军演|演练|演训|联演|操演|军事比赛|实弹射击|军事竞赛)(?<!(?:阶段|科目|课目|等)演练)(?!计划|的行为|的计划|的原因|的决定|的可能)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '上个月，俄罗斯与中国军舰在日本海举行联合演习。',
          who: 'country/CN country/RU',
          date: '2024-09',
          place: 'place/日本海',
        },
        {
          text: '中国与柬埔寨从10月1日至8日举行“金龙-2024”联合军演。',
          who: 'country/CN country/KH',
          date: '2024-10-01',
        },
      ],
      not: ['两国定期举行联合军演。', '中国拒绝参加俄罗斯举行的演习。'],
      reason: 'Exercises are held or taken part in.',
    },
    {
      id: 'exercise/is',
      match: '(?:是|系)(?:一场|一次)?[^，]{0,12}联合(?:军事)?(?:演习|军演)',
      roles: 'joint',
      isClosed: true,
      confidence: 0.6,
      status: 'alleged',
      examples: [{ text: '这是一场中俄联合演习。', who: 'country/CN country/RU', status: 'alleged' }],
      reason: 'Observers call what they see an exercise.',
    },
    {
      id: 'exercise/joint',
      match:
        '(?:联合|海上|军事|实弹|三边|两栖|协同)[^，]{0,6}(?:演习|军演|演练)(?=登场|展开|开始|落幕|结束|$)',
      roles: 'joint',
      confidence: 0.6,
      examples: [{ text: '美日海上联合军演', who: 'country/JP country/US' }],
      reason: 'Headlines leave out the verb.',
    },
  ],
};
