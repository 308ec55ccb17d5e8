import type { EventTrigger } from '../event-rule.ts';

/** Elections told of by who won or by what they are near to, and treaties that an assembly adopts. */
export const outcomes: readonly EventTrigger[] = [
  {
    id: 'vote/near-election',
    match:
      '{C}(?:的|今年|本届|即将到来的)?(?:总统|中期)?(?:大选|选举)(?:投票)?(?:日|在即|临近|逼近|将至|来临|结束|前(?!总统|候选|途|景)|仅剩|只剩|倒计时|之前|近在|进入|的?(?:前夕|关键时刻|最后))',
    roles: 'subject',
    isPresupposed: true,
    isClosed: true,
    needsDate: true,
    confidence: 0.6,
    examples: [
      { text: '美国大选前两周，两国关系紧张。', who: 'country/US', date: '2024-11-05', status: 'planned' },
    ],
    not: ['史密斯谈到俄罗斯的选举前景。', '俄罗斯大选前两周，两国关系紧张。'],
    reason: 'The day of some elections is fixed by law, so that what is near to them tells of them.',
  },
  {
    id: 'vote/victor',
    match:
      '(?:胜选|败选)(?<={P}[^，没未不]{0,18}..)(?<=[日号][^，]{0,12}..)(?<!(?:宣布|认证|承认|预测|祝贺|恭喜|预期)[^，]{0,8}..)(?!的|结果|者|人|感言|演说|演讲|后|以来|可能|连任)',
    roles: 'subject',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '普一10月9日在争议中胜选。', who: 'country/RU person/普一', date: '2024-10-09' }],
    not: ['普一10月9日没有胜选。', '普一10月9日发表胜选演说。'],
    reason: 'Who has won an election is told without the word for it.',
  },
  {
    id: 'vote/adopts-treaty',
    match:
      '(?:联合国|大会|安理会|{O})(?:(?!与|和|同|没有|未|拒绝)[^，]){0,16}(?:表决|投票|一致)?通过(?:了)?(?!的)[^，《「没未]{0,10}[《「][^》」，]{2,40}(?:条约|公约|协定|宣言|议定书|声明)[》」]|(?:条约|公约|宣言)[^，没未不]{0,6}[^，]{0,10}在[^，]{0,12}(?:大会|联大|安理会|{O})[^，没未不]{0,12}(?:获|以)[^，]{0,14}通过',
    roles: 'subject',
    object: true,
    confidence: 0.7,
    examples: [{ text: '金砖国家1996年通过《外空条约》。', who: 'organization/金砖国家', date: '1996' }],
    not: ['金砖国家1996年没有通过《外空条约》。'],
    reason: 'An assembly of states adopts a treaty by a vote, before any state signs it.',
  },
];
