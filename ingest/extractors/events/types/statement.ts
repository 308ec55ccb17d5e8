import type { EventRule } from '../event-rule.ts';

export const statement: EventRule = {
  type: 'statement',
  sides: 1,
  named: 'yes',
  people: true,
  organizations: 'all',
  where: 'nowhere',
  triggers: [
    {
      id: 'statement/interview',
      match: '{P}[^，]{0,24}接受[^，]{0,20}(?:专访|采访|访问)(?:时|中|后)?$',
      roles: 'speaker',
      confidence: 0.4,
      examples: [
        {
          text: '中国驻俄罗斯大使张三7月30日接受媒体专访时，谈到两国合作。',
          who: 'country/CN person/张三',
          date: '2024-07-30',
        },
      ],
      reason: 'The interview dates what is said in it.',
    },
    {
      id: 'statement/says',
      match:
        '{P}[^，]{0,50}?(?:表示(?!满意|祝贺|欢迎|感谢|慰问|遗憾|哀悼|敬意|赞赏|理解|歉意)|警告|谴责|呼吁|敦促|强调|指出|否认|重申|声称|辩解|提议|誓言|宣布|证实|指责|坦言|称|说|(?<![的出过国种及])(?:批评|要求|承诺|主张|威胁)(?![，的]|$))|{O}(?:发言人)?{P}?[^，]{0,14}(?:表示|警告|谴责|呼吁|敦促|强调|否认|批评|重申|驳斥|声明|证实)',
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '俄罗斯总统伊万诺夫前天表示，目前没有必要建立军事联盟。',
          who: 'country/RU person/伊万诺夫',
          date: '2024-10-13',
        },
      ],
      reason: 'A named official who takes a stance.',
    },
  ],
};
