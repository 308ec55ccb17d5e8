import type { EventRule } from '../event-rule.ts';

export const vote: EventRule = {
  type: 'vote',
  sides: 1,
  people: false,
  organizations: 'alone',
  triggers: [
    {
      id: 'vote/pass',
      match:
        '(?:表决通过|投票通过|审议通过|通过)(?:了)?[^，]{0,24}(?:法案|决议|法律|修正案|草案|预算|授权法|条例|公投)|否决(?:了)?[^，]{0,24}(?:法案|决议|草案|提案)|(?:举行|进行)(?:了)?[^，]{0,10}(?:大选|选举|公投|投票|表决)(?!的)',
      roles: 'subject',
      examples: [
        {
          text: '美国国会10月14日通过一项法案。',
          who: 'country/US organization/美国国会',
          date: '2024-10-14',
        },
      ],
      not: ['美国国会尚未通过该法案。'],
      reason: 'A law or resolution passed, or a vote held.',
    },
  ],
};
