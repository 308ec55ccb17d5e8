import type { EventTrigger } from '../event-rule.ts';

/** Laws and decrees told by what they do. */
export const laws: readonly EventTrigger[] = [
  {
    id: 'vote/by-house',
    match:
      '(?:通过|批准|核准)(?<=(?:{O}|常委会|议会|国会|众院|参院|杜马|内阁|内阁会议|立法会)(?:会议|大会)?(?:[0-9]+[日年月号]|周.|星期.|今天|昨天|正式|一致|投票|表决|已|也|又|全票|高票){0,3}.{2})(?:了|过)?(?!的|与|和)[^，没未不的]{0,16}(?:修正案|国安法|法律|法(?=$|[。；])|决议案|议案|法案|动议|提名|学说|军费|预算)(?!的)',
    roles: 'subject',
    object: false,
    examples: [
      {
        text: '美国国会10月9日通过外国代理人法。',
        who: 'country/US organization/美国国会',
        date: '2024-10-09',
      },
    ],
    not: ['美国国会10月9日没有通过外国代理人法。', '美国国会10月9日通过网站说明。'],
    reason: 'A house named by its name passes what ends in 法 or 案.',
  },
  {
    id: 'vote/emergency',
    match:
      '(?:宣布|颁布|发布|下令|宣告|决定)(?:了)?(?!的|国际|全球)(?:在|从|自|于)?[^，没未不的]{0,16}(?:进入|实施|实行|施行)?[^，没未不的]{0,4}(?:紧急状态|戒严|军管|军事管制|宵禁)(?!的|期间|[^，]{0,2}[和及与][^，]{0,4}动员)',
    roles: 'subject',
    needsDate: true,
    examples: [{ text: '10月9日，乌克兰宣布进入国家紧急状态。', who: 'country/UA', date: '2024-10-09' }],
    not: ['10月9日，乌克兰没有宣布进入紧急状态。', '乌克兰宣布进入紧急状态的传言是假的。'],
    reason: 'A state of emergency is decreed as a law is.',
  },
  {
    id: 'vote/amends',
    match:
      '(?:修改|修订|修正|废除|废止)(?<!(?:企图|要求|呼吁|承诺|同意|可能|打算|操纵|推动|因为|计划|建议|提议).{2})(?:了)?(?!的|意见)[^，没未不的]{0,12}(?:任期制|任期限制|连任限制|死刑|戒严法|宪法|法律|修正案|基本法|刑法|选举法|国籍法|条例)(?!的|者|后|草案|委员)',
    roles: 'subject',
    needsDate: true,
    confidence: 0.6,
    examples: [
      { text: '2004年，普一废除任期制。', who: 'country/RU person/普一', date: '2004' },
      { text: '10月9日，日本修改选举法。', who: 'country/JP', date: '2024-10-09' },
    ],
    not: ['2004年，普一没有废除任期制。', '2004年，普一呼吁修改宪法。'],
    reason: 'To change or do away with a law is law-making.',
  },
  {
    id: 'vote/treaty',
    match: '(?:条约|公约|协定)》?[^，没未]{0,24}(?:获得?|以)[^，没未]{0,16}通过(?!的)',
    roles: 'subject',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '《军备条约》2017年获得中国和俄罗斯通过。', who: 'country/CN country/RU', date: '2017' },
    ],
    not: ['条约没有获得中国和俄罗斯通过。'],
    reason: 'A treaty passed by states that vote.',
  },
  {
    id: 'vote/repeal',
    match: '(?:废除|废止|取消|删除)(?:了)?(?!的)[^，没未]{0,16}(?:的法律|条款|法令|条例|任期限制|死刑|法案)',
    roles: 'subject',
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '2004年印度废除了总统不得连任的法律。', who: 'country/IN', date: '2004' }],
    not: ['印度没有废除任何法律条款。'],
    reason: 'A law done away with.',
  },
  {
    id: 'vote/relief',
    match:
      '签署(?:了)?(?!的)[^，没未]{0,24}(?:纾困|救济|拨款|支出|救助|刺激)(?:方案|计划|法案?)?(?!的)|签署(?:了)?(?!的)[^，没未]{0,10}(?:资金|拨款|预算)方案',
    roles: 'subject',
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '史密斯10月9日签署疫情救济方案。', who: 'country/US person/史密斯', date: '2024-10-09' },
    ],
    not: ['史密斯10月9日没有签署救济方案。'],
    reason: 'Spending signed into law under the name of a plan.',
  },
  {
    id: 'vote/day-over',
    match:
      '(?:大选|选举|公投)(?:投票日|投票|日)?(?:宣告|正式|已经|已)?(?:结束|落幕|登场|开始|展开)(?!的|后|前)',
    roles: 'subject',
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '10月9日晚，印度最新一届总统选举投票日宣告结束。', who: 'country/IN', date: '2024-10-09' },
    ],
    not: ['印度大选结束的时间没有公布。'],
    reason: 'The day of voting.',
  },
];
