import type { EventRule } from '../event-rule.ts';

const TREATY = '(?:协议(?!书)|协定|条约|和约|新约|公约|备忘录|议定书|公报)';
/** What is signed or declared; contracts over arms are transfers. */
const DOCUMENT =
  '(?:协议|协定|条约|和约|公约|议定书|备忘录|(?:联合|共同)(?:声明|宣言)|公报|宣言|伙伴关系|合作文件|投降书|投降文件|意向书|路线图|停战|停火)';

export const agreement: EventRule = {
  type: 'agreement',
  sides: 1,
  people: true,
  organizations: 'alone',
  triggers: [
    {
      id: 'agreement/sign',
      sides: 2,
      match: `(?:签署|签订|签了|签下|达成|缔结|续签|签约|延长|续订)(?!的)[^，]{0,30}${DOCUMENT}(?![^，]{0,3}(?:障碍|前景|可能|条件|是))|(?:发表|发布)(?!的)[^，]{0,24}(?:(?:联合|共同)(?:声明|宣言|公报)|公报)`,
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
      id: 'agreement/contract',
      sides: 2,
      match:
        '(?:签署|签订|签下)(?!的)[^，]{0,20}(?:供气|供油|天然气|石油|能源|核电|铀|投资|贸易|建设|工程|基建|铁路|矿产|稀土|粮食|农业)[^，]{0,10}(?:合同|合约|契约|大单)',
      roles: 'joint',
      object: false,
      examples: [
        { text: '俄罗斯10月9日与中国签署供气合同。', who: 'country/CN country/RU', date: '2024-10-09' },
      ],
      not: ['俄罗斯10月9日与中国签署导弹采购合同。'],
      reason: 'A contract between states or their firms over civil goods; one over arms is a transfer.',
    },
    {
      id: 'agreement/by-body',
      match:
        '(?:一致(?:同意|决定|通过)|达成(?:一致|共识|协议)|商定)(?<={O}(?:的|各)?(?:成员国|各国|国家|盟国|成员|领导人|外长|防长|国防部长|外交部长|大使)[^，]{0,16})(?!的)',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '金砖国家防长10月9日一致同意设立中心。',
          who: 'organization/金砖国家',
          date: '2024-10-09',
        },
      ],
      not: ['金砖国家防长10月9日没有达成共识。'],
      reason: 'What the members of a body agree to is agreed in its name.',
    },
    {
      id: 'agreement/consensus',
      sides: 2,
      match: '(?<![要需能可])达成(?:了)?(?!的)[^，]{0,20}(?:共识|一致|谅解|妥协|和解|默契)(?!的|后|是|立场)',
      roles: 'joint',
      examples: [
        {
          text: '中国外长张三与美国外长史密斯10月9日就边境问题达成五项共识。',
          who: 'country/CN country/US person/史密斯 person/张三',
          date: '2024-10-09',
        },
      ],
      not: ['中国与印度10月9日未能达成共识。'],
      reason: 'A consensus that is reached is an agreement concluded.',
    },
    {
      id: 'agreement/agree',
      sides: 2,
      match:
        '(?:双方|两国|三国|各方|两军|(?:两国|三国)?(?:外长|防长|元首|领导人))[^，没未不拒]{0,8}(?:同意|商定|约定|议定|一致决定)(?!的)|{C}[^，与和同]{0,6}(?:与|和|同|跟){C}[^，没未不拒的]{0,12}(?:同意|商定|约定|议定)(?!的)|^ *(?:一致|共同|均|都)*(?:同意|商定)(?!的)',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '中国与印度10月9日会谈，双方同意撤离部队。',
          who: 'country/CN country/IN',
          date: '2024-10-09',
        },
        {
          text: '中国与印度对峙。双方10月9日沟通，同意撤离部队。',
          who: 'country/CN country/IN',
          date: '2024-10-09',
        },
        { text: '俄罗斯和乌克兰10月9日同意交换战俘。', who: 'country/RU country/UA', date: '2024-10-09' },
      ],
      not: ['中国与印度10月9日会谈，双方没有同意撤离部队。'],
      reason: 'What both sides agree to is an agreement, even unsigned.',
    },
    {
      id: 'agreement/declare',
      match: '{O}[^，]{0,20}(?:发表|通过|发布|签署)(?:了)?(?!的)[^，]{0,12}宣言',
      roles: 'joint',
      examples: [
        {
          text: '金砖国家10月9日在莫斯科发表宣言。',
          who: 'organization/金砖国家',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['美国军方10月9日没有发表宣言。'],
      reason: 'The declaration of a body of states is agreed among them.',
    },
    {
      id: 'agreement/join',
      sides: 2,
      match:
        '(?:接纳|吸纳|吸收)[^，]{0,30}{C}|(?:邀请|批准|同意)[^，]{0,60}{C}[^，]{0,6}(?:加入(?!了?战|行列)|入盟|入约|成为[^，]{0,4}成员)|正式加入[^，]{0,6}{O}|正式成为[^，]{0,10}{O}[^，]{0,6}成员',
      roles: 'joint',
      examples: [
        {
          text: '金砖国家10月9日邀请伊朗加入。',
          who: 'country/IR organization/金砖国家',
          date: '2024-10-09',
        },
      ],
      not: ['金砖国家10月9日没有接纳伊朗。'],
      reason: 'Admission to a body of states is agreed between it and the member.',
    },
    {
      id: 'agreement/signed',
      sides: 2,
      match:
        '(?<!退出[^，]{0,16})(?:签署|签订|达成|缔结)的[^，]{0,24}(?:协议|协定|条约|备忘录)(?![^，]{0,24}(?:到期|失效|终止))',
      needsDate: true,
      roles: 'joint',
      confidence: 0.6,
      examples: [
        { text: '他高度赞扬中国和俄罗斯2001年签署的条约。', who: 'country/CN country/RU', date: '2001' },
      ],
      reason: 'Attributively as well.',
    },
    {
      id: 'agreement/signed-by',
      sides: 2,
      match: `${TREATY}[^，]{0,8}(?:由|系|是|经|于|在)[^，]{0,50}(?:签署|签订|缔结|达成)`,
      roles: 'joint',
      examples: [
        {
          text: '该条约是2010年由史密斯与普一签署的。',
          who: 'country/RU country/US person/史密斯 person/普一',
          date: '2010',
        },
      ],
      not: ['该条约由史密斯与普一签署的可能性很小。'],
      reason: 'The treaty as the subject of its signing.',
    },
    {
      id: 'agreement/of-year-both',
      sides: 2,
      match: `(?<!(?:退出|放弃|废除)[^，]{0,16})[12][0-9]{3}年(?:签署|签订|达成|缔结)?的?(?:(?!退出|废除|放弃|遵守|[对该已在])[^，年]){0,14}${TREATY}[^，]{0,10}(?:双方|两国)|(?<!(?:退出|放弃|废除)[^，]{0,16})[12][0-9]{3}年的?(?:双方|两国|两军)(?:签署|签订|达成|缔结|发表)?的?[^，年对该已在]{0,8}(?:${TREATY}|(?:联合|共同)(?:声明|宣言))`,
      needsDate: true,
      roles: 'joint',
      confidence: 0.6,
      examples: [
        {
          text: '中国与俄罗斯关系密切，2001年的友好条约允许双方通商。',
          who: 'country/CN country/RU',
          date: '2001',
        },
      ],
      not: ['中国与俄罗斯关系密切，放弃2001年的友好条约对双方不利。', '中国与俄罗斯退出2001年的两国条约。'],
      reason: 'A treaty that binds both sides was concluded by them.',
    },
    {
      id: 'agreement/of-year',
      sides: 2,
      match: `(?<!退出[^，]{0,16})[12][0-9]{3}年(?:[0-9]+月)?(?:签署|签订|达成|缔结|发表)?的?(?:(?!退出|废除|放弃|遵守|[对该已在])[^，年]){0,14}(?:${TREATY}|(?:联合|共同)(?:声明|宣言))(?![^，]{0,24}(?:到期|失效|终止))`,
      needsDate: true,
      isClosed: true,
      roles: 'joint',
      confidence: 0.6,
      examples: [
        { text: '中国与俄罗斯2001年的友好条约规定了边界。', who: 'country/CN country/RU', date: '2001' },
      ],
      not: ['中国与俄罗斯退出2001年的友好条约。'],
      reason: 'A treaty is named by the year in which it was concluded.',
    },
    {
      id: 'agreement/partnership',
      sides: 2,
      match:
        '(?<!(?:目标|目的|意图|希望|寻求|谋求)[^，]{0,16})(?:宣布|正式|宣告)?(?:建立|结成|缔结|恢复)[^，]{0,16}(?:伙伴关系|外交关系|防卫关系|防务关系|同盟|联盟|邦交)|建交(?![^，]{0,8}(?:周年|以来|年|后|前|纪念|之初|之际|公报))|(?:关系)[^，]{0,6}(?:提升|升级)[^，]{0,4}(?:为|到|至)[^，]{0,16}伙伴|(?:同意|决定)(?:联合|共同|合作)(?:研制|开发|建设|建造)',
      roles: 'joint',
      examples: [
        { text: '中国与俄罗斯宣布建立“无限制”伙伴关系。', who: 'country/CN country/RU' },
        { text: '俄罗斯与中国2008年决定联合研制客机。', who: 'country/CN country/RU', date: '2008' },
      ],
      not: [
        '目前没有必要建立中俄军事联盟。',
        '美国的目标是与日本建立同盟。',
        '今年是中国与俄罗斯建交75周年。',
      ],
      reason: 'A partnership declared is an agreement.',
    },
  ],
};
