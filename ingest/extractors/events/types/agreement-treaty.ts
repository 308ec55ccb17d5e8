import type { EventTrigger } from '../event-rule.ts';

const TREATY = '(?:协议(?!书)|协定|条约|和约|新约|公约|备忘录|议定书|公报|盟约|协约)';

/** Treaties told of in the background: by their year, or as what somebody signed. */
export const backgroundTreaties: readonly EventTrigger[] = [
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
    id: 'agreement/of-year-one',
    sides: 1,
    match: `[12][0-9]{3}年(?:[0-9]+月)?(?:[0-9]+日)?(?:签署|签订|签定|达成|缔结|生效)?(?:了|的)?(?:(?!遵守|退出|撤出|废除|放弃|终止|撕毁|违反|恢复|期满|谈判|[对该已在让])[^，年]){0,10}(?:核|导弹|中导|武器|军控|裁军|安保|防务|友好|互助|边界|停火|同盟|开放天空)[^，年]{0,8}${TREATY}`,
    needsDate: true,
    isPresupposed: true,
    roles: 'joint',
    confidence: 0.6,
    examples: [{ text: '10月9日，美国退出2015年的伊朗核协议。', who: 'country/IR', date: '2015' }],
    not: ['美国2018年退出伊朗核协议。', '世界贸易公约2015年的修订版本由中国发布。'],
    reason: 'A treaty on arms or borders was concluded in its year, whoever leaves or keeps it.',
  },
];
