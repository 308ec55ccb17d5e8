import type { EventRule } from '../event-rule.ts';

export const vote: EventRule = {
  type: 'vote',
  sides: 1,
  people: true,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'vote/pass',
      match:
        '(?:(?:票|表决|投票|审议|一致|高票|三读|二读|压倒性|正式|日|天|周[一二三四五六日])(?:通过|批准)(?:了)?|(?:通过|批准|签署)(?:了|一项|新的?|该|这项|两项|多项|《|(?=关于|谴责|旨在|{C}|印太|国防|国家))|签署生效)(?:(?!阻止|协议|协定|条约|合同|备忘录|签署)[^，]){0,24}?(?:法案|决议|法律|修正案|草案|预算案?|授权法|条例|战略(?![^，]{0,4}(?:导弹|巡航|轰炸|伙伴|武器))|法令|议案|动议|提案|法$)(?!中|所|的规定)',
      roles: 'subject',
      examples: [
        {
          text: '美国国会10月14日通过一项法案。',
          who: 'country/US organization/美国国会',
          date: '2024-10-14',
        },
        {
          text: '美国国会10月9日高票通过谴责俄罗斯的决议。',
          who: 'country/RU country/US organization/美国国会',
        },
      ],
      not: ['美国国会尚未通过该法案。', '两国通过外交渠道处理决议草案以外的问题。'],
      reason: 'A law, resolution or strategy passed by a parliament, cabinet or council.',
    },
    {
      id: 'vote/passed',
      match:
        '(?:法案|决议(?:案|草案)?|修正案|草案|条例|预算案|法律|动议|提案)[^，]{0,12}(?:获得?|被|遭到?|以)[^，]{0,16}(?:通过|批准|否决|表决|生效)|(?:法案|条例|法律|国安法)[^，]{0,8}(?:生效|施行|实施)(?!的|后)',
      roles: 'subject',
      object: true,
      examples: [
        {
          text: '10月9日，美国国会提出的法案获得通过。',
          who: 'country/US organization/美国国会',
          date: '2024-10-09',
        },
      ],
      reason: 'The passive, as in reports of ballots and of laws that come into force.',
    },
    {
      id: 'vote/ballot',
      match:
        '(?:投下?(?:了)?(?:反对|赞成|弃权|同意|否决)票(?!的|支持)|投(?:了)?弃权|(?:行使|动用|使用)(?:了)?[^，]{0,6}否决权|否决(?:了)?[^，]{0,24}(?:法案|决议|草案|提案|议案))|(?<!可以|能够|票)弃权(?!的|通过)',
      roles: 'subject',
      examples: [
        { text: '中国和印度10月9日对决议草案投弃权票。', who: 'country/CN country/IN', date: '2024-10-09' },
        { text: '俄罗斯10月9日动用了否决权。', who: 'country/RU', date: '2024-10-09' },
      ],
      reason: 'How states vote in councils and assemblies.',
    },
    {
      id: 'vote/election',
      match:
        '(?:举行|进行|展开|组织|完成)(?:了)?[^，]{0,14}(?:大选|选举|公投|全民投票|投票|表决)(?!的|权|站|所|机制|以来)|(?:大选|选举|公投)(?:后|中|期间)?(?:的)?(?:结果|开票|计票)[^，]{0,6}(?:公布|出炉|揭晓|显示)|(?:在|于)[^，]{0,16}(?:大选|选举)[^，]{0,4}(?:获胜|胜出|赢得|击败|当选|连任|落败)|赢得(?:了)?[^，]{0,12}(?:大选|选举)|(?:大选|选举)[^，]{0,8}(?:获胜者?|胜出|赢得连任)',
      roles: 'subject',
      object: true,
      needsDate: true,
      examples: [
        { text: '俄罗斯2024年3月举行总统选举。', who: 'country/RU', date: '2024-03' },
        { text: '史密斯10月9日赢得美国大选。', who: 'country/US person/史密斯', date: '2024-10-09' },
      ],
      not: ['俄罗斯总统选举的结果将影响两国关系。'],
      reason: 'An election or referendum held or won.',
    },
  ],
};
