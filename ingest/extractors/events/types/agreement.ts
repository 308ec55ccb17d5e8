import type { EventRule } from '../event-rule.ts';

export const agreement: EventRule = {
  type: 'agreement',
  sides: 2,
  people: true,
  organizations: 'none',
  triggers: [
    {
      id: 'agreement/sign',
      match:
        '(?:签署|签订|签了|签下|达成|缔结|续签|签约|发表)(?!的)[^，]{0,30}(?:协议|协定|条约|备忘录|联合声明|公报|公约|议定书|伙伴关系|谅解备忘录)',
      roles: 'joint',
      object: false,
      examples: [
        {
          text: '普一和金二今年六月在平壤签署战略合作伙伴关系条约。',
          who: 'country/KP country/RU person/普一 person/金二',
          date: '2024-06',
          place: 'place/平壤',
        },
      ],
      not: ['中国和俄罗斯没有签署新的协议。'],
      reason: 'Signing concludes an agreement.',
    },
    {
      id: 'agreement/signed',
      match:
        '(?<!退出[^，]{0,16})签署的[^，]{0,16}(?:协议|协定|条约|备忘录)(?![^，]{0,24}(?:到期|失效|终止))',
      needsDate: true,
      roles: 'joint',
      confidence: 0.6,
      examples: [
        { text: '他高度赞扬中国和俄罗斯2001年签署的条约。', who: 'country/CN country/RU', date: '2001' },
      ],
      reason: 'Attributively as well.',
    },
    {
      id: 'agreement/partnership',
      match:
        '(?:宣布|正式|宣告)?(?:建立|结成|缔结)[^，]{0,16}(?:伙伴关系|外交关系|同盟|联盟|邦交)|(?:同意|决定)(?:联合|共同|合作)(?:研制|开发|建设|建造)',
      roles: 'joint',
      examples: [
        { text: '中国与俄罗斯在战前宣布建立“无限制”伙伴关系。', who: 'country/CN country/RU' },
        { text: '俄罗斯与中国2008年决定联合研制客机。', who: 'country/CN country/RU', date: '2008' },
      ],
      not: ['目前没有必要建立中俄军事联盟。'],
      reason: 'A partnership declared is an agreement.',
    },
  ],
};
