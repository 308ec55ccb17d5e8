import type { EventTrigger } from '../event-rule.ts';

const TREATY = '(?:协议|协定|条约|公约|议定书|盟约|协议书)';

/** What becomes of a treaty once it is signed. */
export const treatiesInForce: readonly EventTrigger[] = [
  {
    id: 'agreement/ratify',
    sides: 1,
    match: `(?:批准|核准|认可)(?:了)?(?!的|书)[^，没未不]{0,24}${TREATY}(?:草案|文本)?(?=$|[。；，]|并|后)|第[0-9一二三四五六七八九十百]{1,4}个[^，]{0,6}批准[^，]{0,20}(?:${TREATY}|的)[^，]{0,6}(?:国家|成员|缔约国)`,
    roles: 'joint',
    object: true,
    confidence: 0.7,
    examples: [
      {
        text: '10月9日，俄罗斯总统普一批准了与印度的友好协定。',
        who: 'country/IN country/RU person/普一',
        date: '2024-10-09',
      },
      { text: '10月9日，伊朗成为第50个批准该条约的国家。', who: 'country/IR', date: '2024-10-09' },
    ],
    not: ['10月9日，俄罗斯没有批准与印度的友好协定。', '10月9日，普一谈到批准条约的国家。'],
    reason: 'A state is bound by what it ratifies.',
  },
];
