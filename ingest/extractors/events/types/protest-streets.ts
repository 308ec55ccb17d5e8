import type { EventTrigger } from '../event-rule.ts';

const CROWD =
  '(?:民众|人民|国民|市民|公民|百姓|学生|工人|员工|职工|矿工|教师|居民|选民|示威者|抗议者|支持者|反对派|反对者|民主派|人群|群众|侨民|妇女|活动人士|工会)';

/** Protests told of by who takes to the streets, or by whom they hit. */
export const crowds: readonly EventTrigger[] = [
  {
    id: 'protest/crowd',
    match: `{C}人?的?[^，]{0,6}${CROWD}(?:(?!没有|并未|未能|拒绝|呼吁|要求|希望|不能|必须|停止)[^，]){0,24}?(?:走上[^，]{0,8}街头|涌上[^，]{0,6}街头|上街|示威(?!者)|游行|聚集(?=[^，]{0,12}(?:抗议|示威))|集会|罢工|抗议(?!者|人士|声))(?!的(?:要求|权利))`,
    roles: 'received',
    isClosed: true,
    confidence: 0.7,
    examples: [
      { text: '10月13日，数万俄罗斯民众走上莫斯科街头。', who: 'country/RU', date: '2024-10-13' },
      { text: '10月13日，伊朗学生罢课并举行示威。', who: 'country/IR', date: '2024-10-13' },
    ],
    not: ['俄罗斯民众没有走上街头。'],
    reason: 'The country of the crowd.',
  },
  {
    id: 'protest/meets-with',
    match:
      '(?:遭到?|招致|招来|引起|引发|激起|惹来|受到)(?:了)?{C}(?:政府|方面|外交部|当局|官方)?(?:和{C})?的?[^，]{0,6}(?:抗议|强烈不满|不满和|严正交涉)(?!活动|者)',
    roles: 'received',
    sides: 2,
    examples: [
      {
        text: '10月9日，美国军舰通过台湾海峡，引发中国强烈抗议。',
        who: 'country/CN country/US',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，美国的做法没有引发中国抗议。'],
    reason: 'What was done meets with the protest of another state.',
  },
];

/** Protests of other kinds than a demonstration, or told of by their name and year. */
export const gatherings: readonly EventTrigger[] = [
  {
    id: 'protest/rally',
    match:
      '(?:举行|召开|发起|举办|组织|召集|出现)(?:了)?[^，]{0,16}(?<!非法|竞选|未经批准的?)(?:集会|罢工|罢市|静坐|烛光晚会|守夜)(?!自由|结社|权|的权|罪)|(?:宣布|号召|发动)[^，]{0,8}罢[工市](?!者)|(?:员工|工人|职工|矿工|雇员|工作者|教师|医生|司机)(?:(?!没有|并未|未|坚持|如果|威胁)[^，]){0,10}罢工(?!者|的|工人|[^，]{0,5}周年)',
    roles: 'directed',
    isClosed: true,
    confidence: 0.7,
    examples: [
      {
        text: '10月13日，伊万诺夫的支持者在基辅举行集会。',
        who: 'country/RU country/UA person/伊万诺夫',
        date: '2024-10-13',
        place: 'place/基辅',
      },
      { text: '10月13日，俄罗斯矿业公司旗下各家企业的员工宣布罢工。', who: 'country/RU', date: '2024-10-13' },
    ],
    not: ['中国没有集会自由。', '俄罗斯工人没有罢工。'],
    reason: 'Rallies for or against, and strikes.',
  },
  {
    id: 'protest/there',
    match:
      '(?:该国|当地|国内|全国|各地|全境)(?<!(?:倡议|号召|计划|呼吁)[^，]{0,14})[^，]{0,10}(?:民众|人民|市民|百姓|学生|工人|示威者|抗议者|反对派|群众)?[^，没未]{0,16}(?:举行|爆发|发生|展开|发起|出现|走上街头|上街)[^，]{0,14}(?:示威|抗议|游行|集会|罢工|罢课|罢市)(?!者|人士|自由|权)|(?<!亲|反)(?:抗议者|示威者|示威民众|抗议民众|抗议人群|示威群众)(?:(?!没有|并未|未|要求|呼吁|表示)[^，]){0,12}(?:走上[^，]{0,8}街头|涌上[^，]{0,6}街头|齐聚|聚集|云集|涌入|冲进|冲入|闯入|冲击|包围|占领|围堵|封锁|静坐|绝食|游行)(?!的)',
    roles: 'received',
    needsDate: true,
    confidence: 0.6,
    examples: [
      {
        text: '伊朗10月9日公布选举结果后，愤怒的示威者涌上街头。',
        who: 'country/IR',
        date: '2024-10-09',
      },
      { text: '10月9日，伊朗公布选举结果，当地爆发罢课。', who: 'country/IR', date: '2024-10-09' },
    ],
    not: ['伊朗10月9日公布选举结果后，示威者没有走上街头。'],
    reason: 'The country was named before the crowd.',
  },
  {
    id: 'protest/dispersed',
    match:
      '(?:警方|警察|军警|防暴警察|安全部队|当局|国民警卫队)(?:(?!没有|并未|未|呼吁|要求)[^，]){0,24}(?:驱散|镇压|逮捕|拘捕|拘留|抓捕)(?:了)?[^，]{0,14}(?:示威者?|抗议者?|抗议活动|集会|游行|人群|抗议民众|示威民众)(?!的(?:权利|自由))|(?:示威者|抗议者|抗议民众|示威民众|示威群众|示威人群|抗议人群)[^，]{0,8}(?:与|和|同|遭|被|遭到)[^，]{0,14}(?:警方|警察|军警|防暴警察|安全部队)[^，]{0,10}(?:冲突|对峙|驱散|逮捕|拘捕|镇压)',
    roles: 'received',
    needsDate: true,
    confidence: 0.6,
    examples: [
      {
        text: '10月9日，伊朗警方动用催泪弹驱散示威者。',
        who: 'country/IR',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，伊朗警方没有驱散示威者。'],
    reason: 'A demonstration told of by the police that break it up.',
  },
  {
    id: 'protest/stormed',
    match:
      '(?:支持者|示威者|抗议者|暴徒|暴民|群众|人群|民众)(?:(?!没有|并未|未|企图|试图)[^，]){0,14}(?:冲击|冲进|冲入|闯入|攻占|攻入|强闯|围攻|占领|占据|洗劫)(?:了)?[^，]{0,8}(?:国会|议会|政府|总统府|总统官邸|使馆|领馆|领事馆|大楼|市政厅|立法会)(?!的(?:人|嫌))|(?:支持者|示威者|抗议者|暴徒|暴民|示威)(?:(?!没有|并未|未|企图|试图)[^，]){0,14}(?:冲击|冲进|冲入|闯入|强闯|攻入)(?:了)?[^，]{0,4}{O}(?!的(?:人|嫌))',
    roles: 'received',
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '10月9日，伊万诺夫的支持者冲进俄罗斯议会。',
        who: 'country/RU person/伊万诺夫',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，示威者没有冲进俄罗斯议会。'],
    reason: 'A crowd that breaks into a building of state.',
  },
  {
    id: 'protest/of-year',
    match:
      '{G}[^，]{0,10}(?:示威游行|示威|抗议(?:活动|运动|浪潮)|大?游行|大?罢工|反送中|雨伞运动|占中|民主运动|学潮|(?:橙色|颜色|天鹅绒|玫瑰|茉莉花|郁金香|广场)革命)(?!者|人士|的(?:要求|权利))(?=[。]?\\s*$|运动|活动|浪潮|期间|中|后|以来|之后|时|开始|爆发|已经|持续|被|遭|冲突|造成|导致|升级)',
    roles: 'received',
    isClosed: true,
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '2013年乌克兰抗议浪潮后，局势紧张。', who: 'country/UA', date: '2013' }],
    not: ['2013年乌克兰示威者的要求没有得到满足。'],
    reason: 'Protests named with the year or day.',
  },
  {
    id: 'protest/uprising',
    match:
      '(?:爆发|发生(?!在|的)|掀起|出现)(?:了)?(?!的)[^，没未不]{0,12}(?:起义|骚乱|暴动|骚动|暴乱|群体事件|群体性事件|学潮|学运|民变|民众抗争|罢工潮|抗议潮|示威潮|(?<!工业|技术|文化)革命)(?!的|者)',
    roles: 'received',
    object: false,
    examples: [{ text: '2005年，印度爆发了大规模起义。', who: 'country/IN', date: '2005' }],
    not: ['2005年，印度没有爆发起义。'],
    reason: 'Risings are protests grown large.',
  },
  {
    id: 'protest/gathered',
    match:
      '(?:聚集|齐聚|集结|集合|云集)(?:在|于)?(?!的)[^，没未不]{0,24}(?:抗议|示威|静坐|声援|请愿|维权|陈情|高呼|呼喊|高喊)(?!者|区)|(?:走上|涌上|走到|占据)(?<=[人众民][^，没未不]{0,6})(?:了)?[^，的]{0,6}的?(?:主干道|大街|马路|街道|大道)(?!的)|(?:手拉手|手挽手|组成[^，]{0,6}人链)',
    roles: 'received',
    needsDate: true,
    examples: [
      {
        text: '10月9日，上百名家长聚集在北京抗议。',
        who: 'country/CN',
        date: '2024-10-09',
        place: 'place/北京',
      },
    ],
    not: ['10月9日，家长没有聚集在北京抗议。', '10月9日，中国代表团走上莫斯科的大街。'],
    reason: 'Who gathers to protest need not be called a crowd.',
  },
  {
    id: 'protest/at-mission',
    match:
      '(?:到|前往|赴|去|在|于)(?!的)[^，没未不]{0,12}(?:使馆|领馆|领事馆|代表处|办事处|总部|官邸|总统府|国会|议会|{O})(?:大楼)?(?:前|外|门口|门前|外面|周围|对面)?(?:举行|发起|展开|进行)?(?:了)?(?:示威|抗议|请愿|静坐|集会|绝食)(?!者|的|区|书|信)',
    roles: 'received',
    examples: [
      {
        text: '10月9日，数百人在首尔的俄罗斯使馆前请愿。',
        who: 'country/KR country/RU',
        date: '2024-10-09',
        place: 'place/首尔',
      },
    ],
    not: ['10月9日，数百人没有到俄罗斯使馆前请愿。'],
    reason: 'A protest told of by the building that it is brought to.',
  },
  {
    id: 'protest/goes-on',
    match:
      '(?:抗议|示威|游行|罢工|骚乱|集会)(?:活动|浪潮|运动|潮|行动)?(?:(?!没有|并未|未|的)[^，]){0,10}(?:(?:持续|进行|进入)(?:了|到)?[^，]{0,3}(?:第[^，]{1,4}[天日周]|[^，]{1,3}(?:天|周|个月|星期))|达到[^，]{0,4}高潮|升级为|席卷(?:了)?[^，]{0,4}(?:{G}|全国|各地)|蔓延(?:到|至)[^，]{0,4}(?:{G}|全国|各地))',
    roles: 'received',
    confidence: 0.7,
    examples: [
      {
        text: '10月9日，针对俄罗斯总统选举结果的抗议已经持续了三周。',
        who: 'country/RU',
        date: '2024-10-09',
      },
      {
        text: '10月9日，针对伊朗新政府经济政策的大规模示威浪潮席卷全国。',
        who: 'country/IR',
        date: '2024-10-09',
      },
    ],
    not: ['伊朗的抗议者没有达到目的。'],
    reason: 'A protest told of by how long it lasts and how far it spreads.',
  },
  {
    id: 'protest/people-of',
    match:
      '{C}人(?:民|们)?[^，没未不的]{0,10}(?:上街|走上[^，]{0,6}街头|涌上[^，]{0,4}街头|示威|游行|罢工|静坐)(?!者|的|队)',
    roles: 'received',
    isClosed: true,
    examples: [{ text: '10月9日，俄罗斯人上街支持普一。', who: 'country/RU', date: '2024-10-09' }],
    not: ['10月9日，俄罗斯人没有上街。'],
    reason: 'The people of a country as such.',
  },
  {
    id: 'protest/of-day',
    match:
      '[0-9][日月年](?:晚|起)?(?:开始|举行|爆发|发起|发生|出现|持续)的[^，的]{0,10}(?:大?罢工|大?示威|大?游行|抗议|集会)(?:活动|浪潮)?(?!者)',
    roles: 'received',
    isPresupposed: true,
    examples: [
      {
        text: '在伊朗，10月9日开始的全国大罢工可能会撼动政权。',
        who: 'country/IR',
        date: '2024-10-09',
      },
    ],
    not: ['在伊朗，从去年持续至今的罢工可能会撼动政权。'],
    reason: 'Its day makes a protest an event of its own, whatever it may bring about.',
  },
  {
    id: 'protest/cleared',
    match:
      '(?:警方|警察|军警|防暴警察|安全部队|当局)(?:(?!没有|并未|未|呼吁|要求)[^，]){0,16}(?:清场|武力镇压|暴力镇压|血腥镇压|开枪镇压)(?!的)|(?:抗议|示威|集会)[^，]{0,8}(?:遭|被|遭到)[^，]{0,14}(?:清场|镇压)(?!的)',
    roles: 'received',
    needsDate: true,
    confidence: 0.6,
    examples: [
      {
        text: '10月9日，在首尔的抗议人士遭到警方暴力清场。',
        who: 'country/KR',
        date: '2024-10-09',
        place: 'place/首尔',
      },
    ],
    not: ['10月9日，首尔警方没有清场。'],
    reason: 'A protest told of by how the police ended it.',
  },
  {
    id: 'protest/boycott',
    match:
      '(?:发起|掀起|展开|出现|号召)(?:了)?(?:的)?[^，没未]{0,10}(?:抵制|罢买|罢课|罢市|请愿|静坐|绝食)(?!的)',
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '中国民众2008年发起了抵制日本的事件。', who: 'country/JP', date: '2008' }],
    not: ['中国民众没有发起抵制。'],
    reason: 'Boycotts, sit-ins and petitions that are started.',
  },
  {
    id: 'protest/of-time',
    match:
      '(?:[0-9]年|[0-9]月|[0-9]日)(?:以来)?(?:参加|参与)?的?[^，没未对]{0,8}(?:抗议|示威|游行)(?:示威|活动|运动|集会)*(?=期间|中|活动|，|$)',
    roles: 'received',
    object: true,
    needsDate: true,
    isPresupposed: true,
    confidence: 0.7,
    examples: [
      { text: '史密斯因在2019年参加抗议活动而受罚。', who: 'country/US person/史密斯', date: '2019' },
    ],
    not: ['印度定期举行游行。'],
    reason: 'A rally that only its date tells.',
  },
];
