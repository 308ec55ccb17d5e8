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
  {
    id: 'incident/barge',
    match:
      '(?:闯入|硬闯|强闯|擅闯|闯进)(?:了)?[^，没未的]{0,4}{O}(?![^，]{0,6}(?:系统|网络|网站|服务器|数据))',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      {
        text: '中国外交官10月9日闯入韩国外交部酒会。',
        who: 'country/CN country/KR organization/韩国外交部',
        date: '2024-10-09',
      },
    ],
    not: ['中国黑客10月9日闯入韩国外交部系统。'],
    reason: 'Who bursts into a mission or its reception.',
  },
  {
    id: 'incident/mishap',
    match: '(?:训练|飞行|任务|航行|演练)(?:中|时)?(?:失事|迫降|坠毁|坠海|爆炸|失联)(?!的)|(?:方式|紧急)迫降',
    roles: 'subject',
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '10月9日，印度飞行员执行射击训练失事。', who: 'country/IN', date: '2024-10-09' }],
    not: ['印度10月9日没有飞行失事。'],
    reason: 'A crash told by what the craft was at.',
  },
  {
    id: 'incident/hurt',
    match: '{P}[^，没未不]{0,6}(?:遭|被|中)[^，没未]{0,10}(?:枪击|砍伤|刺伤|殴打|泼漆)(?!的)',
    roles: 'received',
    sides: 1,
    confidence: 0.7,
    examples: [{ text: '史密斯10月9日遭美国警察枪击。', who: 'country/US', date: '2024-10-09' }],
    not: ['史密斯10月9日没有遭枪击。'],
    reason: 'A person shot or beaten, who lives.',
  },
  {
    id: 'incident/snatch',
    match: '(?:试图|企图|妄图)抢夺',
    roles: 'directed',
    object: true,
    needsDate: true,
    sides: 2,
    confidence: 0.7,
    examples: [
      { text: '中国军队10月9日试图抢夺印度的高地。', who: 'country/CN country/IN', date: '2024-10-09' },
    ],
    not: ['印度和中国10月9日都没有试图抢夺高地。'],
    reason: 'An attempt to take ground.',
  },
];
