import type { EventRule } from '../event-rule.ts';
import { crowds, gatherings } from './protest-streets.ts';

export const protest: EventRule = {
  type: 'protest',
  sides: 1,
  people: true,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'protest/lodge',
      match:
        '(?:提出|提|表达|表示|发出|递交|做出|作出)(?:了|过)?[“"「]?[^，]{0,8}(?:抗议(?!者|的|活动)|交涉|照会)|(?<!前往)(?:严正)?交涉(?:并|后|，)?(?:提出)?抗议',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '韩国外交部10月14日向俄罗斯提出强烈抗议。',
          who: 'country/KR country/RU organization/韩国外交部',
          date: '2024-10-14',
        },
        { text: '中方已向美方提出严正交涉。', who: 'country/CN country/US' },
      ],
      not: ['韩国没有向俄罗斯提出抗议。'],
      reason:
        'The set phrase of diplomacy, 交涉 in the mainland, 抗议 elsewhere; no other side need be named.',
    },
    {
      id: 'protest/concern',
      match:
        '(?:向|(?:透过|通过|经)[^，]{0,8}(?:管道|渠道|途径))[^，]{0,32}?(?:表示|表达|转达|传达|提出)(?:了)?[“"「]?[^，]{0,6}(?:遗憾|忧虑|严重关切|严重关注|强烈不满|愤慨|担忧)',
      roles: 'directed',
      sides: 2,
      object: true,
      examples: [
        {
          text: '日本就军机活动向俄罗斯和中国表达了“严重关切”。',
          who: 'country/CN country/JP country/RU',
        },
      ],
      not: ['日本对中国扩军表示担忧。'],
      reason: 'A concern put to another state, which the clause names.',
    },
    {
      id: 'protest/summon',
      match:
        '(?:召见|召唤|传召|约见|紧急召见)(?:了)?[^，]{0,16}(?:大使|武官|公使|外交官|代办|总领事|外交代表)',
      roles: 'directed',
      sides: 2,
      object: true,
      examples: [
        {
          text: '韩国外交部10月14日召见俄罗斯驻韩国大使。',
          who: 'country/KR country/RU organization/韩国外交部',
          date: '2024-10-14',
        },
      ],
      reason: 'To summon an ambassador is to protest.',
    },
    {
      id: 'protest/against',
      match:
        '(?<!举行|展开|发起|参加|爆发|的|大规模|示威)抗议(?:了)?(?:(?!而|的|在|活动|者|运动|已|令|人|声|浪|示威|行动|集会)[^，]){0,4}{A}',
      roles: 'directed',
      sides: 2,
      object: true,
      examples: [
        {
          text: '韩国外交部10月14日抗议俄罗斯军机进入防空区。',
          who: 'country/KR country/RU organization/韩国外交部',
        },
      ],
      not: ['张三参加抗议活动。'],
      reason: 'The verb with its object.',
    },
    ...crowds,
    {
      id: 'protest/demonstration',
      match:
        '(?:举行|发动|展开|爆发|发起|发生|进行|出现|引发|组织|面对|走上街头|上街|持续)(?:了|过|着)?(?:(?!反映|报道|报导|镇压)[^，]){0,12}(?:示威|抗议|游行|集会抗议|罢工)(?!者|人士|群众|[^，]{0,6}的局面)|(?:民众|示威者|群众|人群|市民|学生|抗议者|(?:数|上)?[千万百]人)(?<!(?:镇压|报道|报导|驱散|打压|平息|声援|支持|害怕|对待)[^，]{0,6}..)[^，]{0,14}(?:走上[^，]{0,8}街头|上街(?:游行|抗议|示威)|示威(?!者)|游行(?!队)|聚集抗议|包围|集会(?:抗议|声援|反对))',
      roles: 'subject',
      isClosed: true,
      examples: [
        {
          text: '10月13日，数万民众在莫斯科举行大规模示威。',
          who: 'country/RU',
          date: '2024-10-13',
          place: 'place/莫斯科',
        },
        { text: '10月13日，民众在基辅发起抗议活动。', who: 'country/UA', date: '2024-10-13' },
      ],
      not: ['示威者的要求没有得到满足。', '10月13日，俄罗斯指责乌克兰镇压民众示威。'],
      reason: 'A demonstration, by whoever comes; its country is that of the place.',
    },
    ...gatherings,
    {
      id: 'protest/recall',
      match: '(?:召回|撤回|召返)(?:了)?(?!的)[^，没未不的]{0,10}(?:大使|使节|外交代表|代办)(?!的)',
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [{ text: '10月9日，乌克兰召回驻柬埔寨大使。', who: 'country/UA', date: '2024-10-09' }],
      not: ['10月9日，乌克兰没有召回驻柬埔寨大使。'],
      reason: 'An ambassador called home is the sharpest protest short of a break.',
    },
    {
      id: 'protest/summoned',
      match:
        '(?:大使|代办|公使|武官)[^，没未不的]{0,6}(?:被|遭|获|奉命)[^，没未不的]{0,8}(?:召见|传召|约见|召到|召至)(?!的)',
      roles: 'received',
      object: false,
      sides: 1,
      examples: [
        {
          text: '10月9日，日本大使被中国国防部召见。',
          who: 'country/CN country/JP organization/中国国防部',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，日本大使没有被召见。'],
      reason: 'The passive of summoning.',
    },
  ],
};
