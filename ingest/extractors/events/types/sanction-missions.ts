import type { EventTrigger } from '../event-rule.ts';

const ENVOYS =
  '(?:外交官|外交人员|外交使节|使馆人员|领馆人员|馆员|使馆[^，]{0,3}(?:工作)?人员|大使|武官|驻[^，]{0,4}(?:工作)?人员|记者|特工|间谍)';

/** Sanctions on those of another state who live in the country: its missions, envoys, travellers and firms. */
export const missions: readonly EventTrigger[] = [
  {
    id: 'sanction/sent-home',
    match: `(?:将|把)[^，没未]{0,24}${ENVOYS}[^，没未]{0,4}(?:驱逐|逐出|遣返|赶出)|(?:驱逐|逐出)(?:了)?(?!的|舰)[^，]{0,20}${ENVOYS}|(?:要求|勒令|限令|命令|责令|限)[^，没未]{0,20}${ENVOYS}[^，没未]{0,10}(?:限期|立即|\\d+小时内|[一二三四五六七]天内)[^，没未]{0,4}(?:离境|离开|出境|撤离)`,
    roles: 'directed',
    object: true,
    examples: [
      { text: '印度10月9日将两名俄罗斯武官驱逐出境。', who: 'country/IN country/RU', date: '2024-10-09' },
      { text: '美国10月9日要求两名俄罗斯外交官限期离境。', who: 'country/RU country/US', date: '2024-10-09' },
    ],
    not: ['印度10月9日没有将两名俄罗斯武官驱逐出境。', '俄罗斯大使10月9日离开印度。'],
    reason: 'Who sends the envoys of a state home punishes it.',
  },
  {
    id: 'sanction/shut-mission',
    match: '(?:关闭|关停|查封|取缔)(?:了)?(?!的){O}(?!的|[^，]{0,4}(?:网站|账号|账户|总部大楼))',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      {
        text: '10月9日，俄罗斯关闭韩国外交部。',
        who: 'country/KR country/RU organization/韩国外交部',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，俄罗斯没有关闭韩国外交部。', '10月9日，俄罗斯关闭俄罗斯国防部的网站。'],
    reason: 'A consulate or firm of another state that is read by its name is shut.',
  },
  {
    id: 'sanction/entry',
    match:
      '(?:禁止|拒绝)(?:了)?[^，的没未]{0,14}{P}[^，的没未]{0,8}(?:入境|进入)|(?:对|向)[^，]{0,14}{A}[^，]{0,12}(?:发出|发布|实施|下达|祭出)(?!的)[^，]{0,6}(?:入境|旅行|签证)(?:禁令|限制|禁止令)',
    roles: 'directed',
    object: false,
    examples: [{ text: '美国10月9日拒绝让哈桑入境。', who: 'country/IR country/US', date: '2024-10-09' }],
    not: ['美国10月9日允许伊朗官员哈桑入境。', '美国10月9日考虑禁止哈桑入境。'],
    reason: 'Officials who may not enter are under sanctions.',
  },
  {
    id: 'sanction/blacklist',
    match:
      '(?:宣布|公布|推出|展开)(?:了)?(?!的)[^，没未]{0,60}(?:新一轮|进一步|更多|额外|追加)的?制裁(?!的|法|措施)|(?:祭(?:出)?|追加|加码|端出)(?:了)?(?:新(?:一轮|的)?)?制裁(?!的|法)|(?:列|进|上|入|打入|登上|拉入|拉进)(?:了)?(?:其|该国|{C})?(?:贸易|出口|投资|军事)?黑名单(?!的)',
    roles: 'directed',
    object: true,
    examples: [
      { text: '10月9日，美国把中国公司拉进黑名单。', who: 'country/CN country/US', date: '2024-10-09' },
    ],
    not: ['10月9日，美国没有把中国公司拉进黑名单。'],
    reason: 'Headlines say in two words that sanctions are imposed.',
  },
  {
    id: 'sanction/mission-shut',
    match:
      '(?:{O}|总?领事?馆|大?使馆|代表处|办事处)(?:[^，没未不的]{0,10})(?:被迫|被勒令|被下令|被强制|被责令|遭|被)(?:到)?[^，没未不的]{0,8}(?:关闭|关停|查封)(?!的|后)',
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '俄罗斯领事馆10月9日被美国政府关闭。',
        who: 'country/RU country/US',
        date: '2024-10-09',
      },
    ],
    not: ['俄罗斯领事馆10月9日没有被美国政府关闭。'],
    reason: 'The passive of shutting a mission.',
  },
  {
    id: 'sanction/widened',
    sides: 1,
    match:
      '(?:扩大|收紧|扩展|放宽|修改)(?:了)?(?!的)[^，没未]{0,12}(?:最终用户|终端用户|出口管制|管制清单|制裁)[^，没未]{0,4}(?:定义|范围|力度)|加[大强](?:了)?(?!的)[^，没未的]{0,8}制裁(?!的)',
    roles: 'directed',
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '美国国会10月9日扩大了终端用户的定义。',
        who: 'country/US organization/美国国会',
        date: '2024-10-09',
      },
    ],
    not: ['美国国会10月9日没有扩大终端用户的定义。'],
    reason: 'Controls are widened by what their rules are made to cover.',
  },
  {
    id: 'sanction/broken-off',
    match: '(?:断交|断绝[^，的]{0,4}(?:外交)?关系|中断[^，的]{0,4}外交关系)(?!的|潮|威胁|风险|以来)',
    roles: 'joint',
    needsDate: true,
    examples: [{ text: '10月9日，伊朗宣布与韩国断交。', who: 'country/IR country/KR', date: '2024-10-09' }],
    not: ['10月9日，伊朗没有与韩国断交。'],
    reason: 'To break off relations is the heaviest of the penalties between states.',
  },
  {
    id: 'sanction/blockade',
    match:
      '对[^，]{0,4}{C}[^，没未]{0,8}(?:进行|实施|实行|展开)(?:了)?[^，没未]{0,10}(?:封锁|围困|抵制)(?!的)',
    roles: 'directed',
    confidence: 0.7,
    examples: [
      { text: '俄罗斯1990年对乌克兰进行了10个月的燃料封锁。', who: 'country/RU country/UA', date: '1990' },
    ],
    not: ['俄罗斯没有对乌克兰实施封锁。'],
    reason: 'A blockade without a word for sanctions.',
  },
];
