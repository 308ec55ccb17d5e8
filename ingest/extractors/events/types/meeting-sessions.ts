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
  {
    id: 'meeting/long-debate',
    match: '{P}[^，没未]{0,50}(?:进行|举行|展开)(?:了)?[^，没未]{0,16}辩论(?!的|时|中)',
    roles: 'joint',
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '张三和李四10月9日晚在北京的一所大学里头进行今年总统大选的首场辩论。',
        who: 'country/CN person/张三 person/李四',
        date: '2024-10-09',
      },
    ],
    not: ['张三和李四没有进行首场辩论。'],
    reason: 'Candidates who debate, with much between them and the word.',
  },
  {
    id: 'meeting/told',
    match:
      '(?:会谈|会晤|会面|见面|会见|接见|晤谈|磋商|协商|商讨|商谈|商议|会商|座谈|拜访|拜会|约见|面谈|交谈|密谈|联席会议|部长会议|讨论|对话)',
    roles: 'joint',
    object: true,
    needsDate: true,
    isLast: true,
    confidence: 0.5,
    examples: [{ text: '中国部长10月9日密谈俄罗斯部长。', who: 'country/CN country/RU', date: '2024-10-09' }],
    not: ['中国部长密谈俄罗斯部长。'],
    reason: 'Words of the kind in a clause that says when and of which no construction tells.',
  },
];
