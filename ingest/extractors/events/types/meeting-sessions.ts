import type { EventTrigger } from '../event-rule.ts';

/** Talks told by what they are, by whom they were with, or by their outcome. */
export const sessions: readonly EventTrigger[] = [
  {
    id: 'meeting/whom',
    match: '(?:与|和|同|跟)[^，]{0,6}{P}[^，没未]{0,14}(?:会面|会晤|见面|会谈|碰面)的[^，]{0,24}{P}',
    roles: 'joint',
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '10月9日与伊万诺夫会面的中国部长张三回国。',
        who: 'country/CN country/RU person/伊万诺夫 person/张三',
        date: '2024-10-09',
      },
    ],
    not: ['与伊万诺夫没有会面的张三10月9日回国。'],
    reason: 'Who talked with whom, as what tells two people apart.',
  },
  {
    id: 'meeting/joint-session',
    match: '(?:与|和|同|跟)[^，]{0,8}(?:联席会议|圆桌会议|协调会|碰头会|座谈会)',
    roles: 'joint',
    needsDate: true,
    sides: 1,
    confidence: 0.7,
    examples: [
      { text: '中国政府10月9日召开了与美国的联席会议。', who: 'country/CN country/US', date: '2024-10-09' },
    ],
    not: ['中国没有与美国召开联席会议。'],
    reason: 'A session held with somebody.',
  },
  {
    id: 'meeting/ministers',
    match:
      '{C}(?:两国|双方)?(?:外长|防长|领导人|元首|总理|总统|国防部长|外交部长)[^，没未]{0,16}(?:在|于){G}(?:就[^，]{0,12})?达成',
    roles: 'joint',
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '中印两国外长10月9日在莫斯科达成五点意见。', who: 'country/CN country/IN', date: '2024-10-09' },
    ],
    not: ['中印两国外长没有在莫斯科达成一致。'],
    reason: 'What ministers reached in a place they met there for.',
  },
];
