import type { EventTrigger } from '../event-rule.ts';

const SEIZED = '(?:船|艇|油轮|货轮|公民|国民|平民|村民|边民|船员|渔民|人员|士兵|军人|外交官|人质|商人|学者)';

/** Incidents about people rather than craft: held, released, beaten, spying, meddling. */
export const incidentsWithPeople: readonly EventTrigger[] = [
  {
    id: 'incident/seizure',
    match: `(?:扣押|扣留|抓扣|扣下|劫持|截停|绑架|掳走)(?:了)?[^，]{0,16}${SEIZED}(?!的|案|问题)|(?:扣为|扣作|劫为|沦为)(?:了)?人质(?!的)`,
    roles: 'directed',
    object: true,
    sides: 2,
    examples: [
      { text: '伊朗10月9日扣押一艘美国油轮。', who: 'country/IR country/US', date: '2024-10-09' },
      { text: '伊朗学生10月9日把50名美国外交官扣为人质。', who: 'country/IR country/US', date: '2024-10-09' },
    ],
    not: ['美国法院扣押了一批商品。'],
    reason: 'Ships or people of one state held by another.',
  },
  {
    id: 'incident/seized',
    match: `(?:被|遭)(?<=${SEIZED}[^，]{0,16})[^，]{0,24}(?:扣押|扣留|抓扣|劫持|截停|绑架|掳走)(?!的|案)`,
    roles: 'received',
    sides: 2,
    examples: [
      {
        text: '10月9日，两名印度公民在边境被中国军人扣留。',
        who: 'country/CN country/IN',
        date: '2024-10-09',
      },
    ],
    not: ['印度公民没有被中国军人扣留。'],
    reason: 'Those held are the subject.',
  },
  {
    id: 'incident/released',
    match: `(?:把|将)[^，]{0,14}(?:人|名|公民|平民|士兵|船员|渔民|战俘)[^，]{0,4}(?:移交|交还|送还|遣返)|(?:释放|移交|交还|送还)(?:了)?[^，]{0,16}(?:公民|平民|士兵|船员|渔民|战俘|俘虏|人质|被扣)(?!的|问题|协议)`,
    roles: 'directed',
    object: true,
    sides: 2,
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '中国10月9日把五人移交印度。', who: 'country/CN country/IN', date: '2024-10-09' },
      { text: '10月9日，伊朗释放两名美国公民。', who: 'country/IR country/US', date: '2024-10-09' },
    ],
    not: ['10月9日，美国呼吁伊朗释放被扣公民。'],
    reason: 'Those held are given back.',
  },
  {
    id: 'incident/brawl',
    match:
      '(?:硬闯|强闯|擅闯|大闹|闹场|冲入|闯进)(?:了)?[^，]{0,8}(?:酒会|会场|现场|活动|使馆|领馆|领事馆|代表处|官邸|驻地)|(?:打伤|殴伤|殴打|围殴|追打)(?:了)?[^，]{0,8}(?:官员|外交官|外交人员|代表|记者|馆员|士兵|军人|渔民|船员)',
    roles: 'directed',
    object: true,
    sides: 2,
    needsDate: true,
    examples: [
      { text: '中国外交官10月8日硬闯台湾代表处。', who: 'country/CN country/TW', date: '2024-10-08' },
    ],
    not: ['10月9日，美国警方殴打记者。'],
    reason: 'People of one state break in on those of another, or beat them.',
  },
  {
    id: 'incident/espionage',
    match:
      '(?<!主要)(?:进行|从事|展开|开展)(?:了)?[^，反]{0,6}(?:间谍|谍报|情报搜集|情报收集)(?:活动|工作|行动)?(?<!用于[^，]{0,24})(?!活动|工作|行动|的|罪|法|存在)',
    roles: 'directed',
    sides: 2,
    examples: [{ text: '他在上世纪50年代为俄罗斯对美国进行间谍活动。', who: 'country/RU country/US' }],
    not: ['中国反对从事间谍活动。', '这与中国对美国从事间谍工作存在联系。'],
    reason: 'Told of the act, where the row of cases needs an arrest or a charge.',
  },
  {
    id: 'incident/secrets-sold',
    match:
      '(?:向|为|给|替)[^，]{0,4}{C}[^，]{0,12}(?:出售|泄露|泄漏|传递|贩卖|贩售|透露|(?:提供|收集|搜集)(?<=(?:涉嫌|被指|被控|指控|因为?|承认)[^，]{0,30}))(?:了)?[^，]{0,14}(?:情报|机密|秘密|敏感信息|敏感资料|军情)(?!的)',
    roles: 'directed',
    object: true,
    sides: 2,
    status: 'alleged',
    confidence: 0.7,
    examples: [
      {
        text: '一名美国军官10月9日因向俄罗斯出售情报被捕。',
        who: 'country/RU country/US',
        date: '2024-10-09',
        status: 'alleged',
      },
    ],
    not: ['10月9日，美国同意向日本提供情报的请求遭拒。'],
    reason: 'Secrets that a national of one state passes to another.',
  },
  {
    id: 'incident/missing',
    match: '失踪(?<=(?:公民|平民|渔民|士兵|军人|船员)[^，]{0,26})',
    roles: 'received',
    examples: [{ text: '五名印度公民10月在边境失踪。', who: 'country/IN', date: '2024-10' }],
    not: ['失踪的飞机至今没有找到。'],
    reason: 'People who vanish at a border.',
  },
  {
    id: 'incident/meddling',
    match: '(?<!前来|旨在)(?:干预|干涉|介入|操纵|干扰|(?:企图|试图)影响)(?:了)?[^，]{0,12}(?:大选|选举|公投)',
    roles: 'directed',
    object: true,
    sides: 2,
    needsDate: true,
    status: 'alleged',
    examples: [
      { text: '俄罗斯干预2016年美国大选。', who: 'country/RU country/US', date: '2016', status: 'alleged' },
      {
        text: '俄罗斯黑客企图影响2016年美国大选。',
        who: 'country/RU country/US',
        date: '2016',
        status: 'alleged',
      },
    ],
    not: ['美国官员谈到防止俄罗斯干预选举。'],
    reason: 'Meddling in an election is held against a state.',
  },
  {
    id: 'incident/spy',
    match:
      '(?<!反)(?:间谍|共谍|匪谍|谍报|窃密|叛国|泄密|窃取)[^，]{0,16}(?:被捕|逮捕|落网|案|罪|起诉|被判)|(?:涉嫌|指控|被控|控告|逮捕|起诉)[^，]{0,20}(?:间谍|窃取|叛国|窃密|(?:传递|泄露|提供)[^，]{0,10}(?:秘密|机密|情报))',
    roles: 'directed',
    object: true,
    status: 'alleged',
    sides: 2,
    examples: [
      { text: '俄罗斯当局指控他接受中国的间谍任务。', who: 'country/CN country/RU', status: 'alleged' },
    ],
    reason: 'A spying case concerns two states.',
  },
];
