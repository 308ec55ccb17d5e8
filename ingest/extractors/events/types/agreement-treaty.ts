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
    match: `${TREATY}(?:[（(][^，）)]{0,40}[）)])?[^，]{0,8}(?:由|系|是|经|于|在)[^，]{0,50}(?:签署|签订|缔结|达成)`,
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
  {
    id: 'agreement/surrender',
    sides: 1,
    match:
      '{C}(?:军队|军)?(?:(?!的|没|未|不|拒|向|后|前)[^，]){0,12}(?:宣布|正式|无条件)*投降(?!派|书|文件|仪式|的|前|主义|条件|论|者|日|协议)',
    needsDate: true,
    isClosed: true,
    roles: 'subject',
    examples: [{ text: '日本1945年8月宣布无条件投降。', who: 'country/JP', date: '1945-08' }],
    not: ['日本1945年8月拒绝投降。', '日本1945年8月没有向美国投降。'],
    reason: 'A state that capitulates accepts the terms of the victors.',
  },
  {
    id: 'agreement/settled-at',
    sides: 2,
    match:
      '(?:会议|会谈|会晤|峰会|谈判|磋商)(?:上|中|后|期间)[^，没未不]{0,10}(?:商定|议定|约定|敲定|谈妥|达成(?:一致|协议|共识))(?!的)',
    roles: 'joint',
    confidence: 0.7,
    examples: [
      {
        text: '1945年美国外长史密斯和普一在莫斯科会议上商定派兵。',
        who: 'country/RU country/US person/史密斯 person/普一',
        date: '1945',
        place: 'place/莫斯科',
      },
    ],
    not: ['1945年美国和印度在莫斯科会议上没有商定派兵。'],
    reason: 'What is settled at talks is agreed by those who talk.',
  },
  {
    id: 'agreement/signature',
    sides: 2,
    match:
      '在[^，]{0,24}(?:协议|协定|条约|备忘录|文件|合约|声明|公约)[^，]{0,4}上签(?:字|名|署)|(?:举行|出席|参加)(?:了)?[^，没未]{0,24}(?:签字|签署|签约)仪式(?!的|前)|(?:协议|协定|条约|备忘录)[^，没未不尚待]{0,6}(?:正式)?(?:签字|签妥|敲定|谈妥|签成)(?!的|后|前)',
    roles: 'joint',
    confidence: 0.7,
    examples: [
      {
        text: '张三与伊万诺夫10月9日在协定上签字。',
        who: 'country/CN country/RU person/伊万诺夫 person/张三',
        date: '2024-10-09',
      },
    ],
    not: ['张三与伊万诺夫10月9日拒绝在协定上签字。'],
    reason: 'To put one’s name to a text, or to hold the ceremony, is to sign it.',
  },
  {
    id: 'agreement/accede',
    sides: 1,
    match: `{C}[^，没未不拒想要愿望请让使同意批准与和]{0,14}(?:[0-9]年|[0-9]月|[0-9]日|正式|已经|最终|先后)(?:正式)?加入(?:了)?(?!.{0,4}(?:战|抗|行列|讨论|军|搜))[^，]{0,6}(?:{O}|${TREATY})`,
    needsDate: true,
    roles: 'joint',
    object: true,
    examples: [
      {
        text: '印度2017年加入金砖国家。',
        who: 'country/IN organization/金砖国家',
        date: '2017',
      },
    ],
    not: ['印度2017年没有加入金砖国家。'],
    reason: 'A state that joins a body or treaty agrees to its terms.',
  },
  {
    id: 'agreement/since',
    sides: 2,
    match: `[年月日](?:的)?[^，]{0,16}${TREATY}[”」》]?(?:正式)?(?:签署|签订|达成|生效|缔结)(?:后|以来|时|之际|前夕|至今|[^，]{0,6}(?:周年|年后|天后|小时后))`,
    needsDate: true,
    isPresupposed: true,
    roles: 'joint',
    confidence: 0.6,
    examples: [
      {
        text: '在中国和俄罗斯10月9日的协议生效后，两国继续接触。',
        who: 'country/CN country/RU',
        date: '2024-10-09',
      },
    ],
    not: ['中国和俄罗斯的协议生效后，两国继续接触。'],
    reason: 'What happens after a treaty dates the treaty where a day is named.',
  },
  {
    id: 'agreement/leave',
    match:
      '(?:退出|撕毁|废除|废止|撤出)(?<!(?:就|对(?!外)|自从?|关于|批评|指责)[^，]{0,12}..)(?:了)?(?!的|前|后)[^，没未的]{0,10}(?:协议|协定|条约|公约|议定书)(?!的|》?[^，]{0,6}(?:给出|不利|影响|后果|风险|制造|借口|藉口|损害|影响|破坏|不利|意味|理由|决定|表示|一事))',
    roles: 'directed',
    sides: 1,
    needsDate: true,
    examples: [
      { text: '2018年5月8日，美国退出伊朗核协议。', who: 'country/IR country/US', date: '2018-05-08' },
    ],
    not: ['美国2018年5月8日威胁退出伊朗核协议。', '中国10月9日认为美国退出条约损害互信。'],
    reason: 'Leaving a treaty ends what was agreed.',
  },
  {
    id: 'agreement/short-sign',
    match:
      '签(?:了|下|成|妥)?(?!署|订|定|约|证|发|售|合|名|字|到|收|批|出|注|的|下的)[^，没未不的]{0,12}(?:协议|协定|条约|合约|备忘录|合同|路线图)(?!的|后|前)',
    roles: 'joint',
    object: true,
    sides: 2,
    examples: [{ text: '美国10月9日与伊朗签和平协议。', who: 'country/IR country/US', date: '2024-10-09' }],
    not: ['美国10月9日没有与伊朗签和平协议。'],
    reason: 'Headlines say 签 for 签署.',
  },
  {
    id: 'agreement/accession',
    match:
      '加入(?<={C}[^，没未不、的盼要想拟欲愿求申]{0,14}加入)(?:了)?(?!的|到|战|其中)(?:{O}(?=$|[。；]|后|并|成为)|[^，没未不的]{0,14}(?:条约|公约|协定)(?!的))',
    roles: 'joint',
    object: true,
    sides: 1,
    examples: [
      { text: '10月9日，伊朗加入金砖国家。', who: 'country/IR organization/金砖国家', date: '2024-10-09' },
      { text: '10月9日，中国加入武器贸易条约。', who: 'country/CN', date: '2024-10-09' },
    ],
    not: ['10月9日，伊朗没有加入金砖国家。', '10月9日，伊朗加入制裁的行列。'],
    reason: 'A state that joins a treaty or a body of states.',
  },
  {
    id: 'agreement/prolong',
    match:
      '(?:将|把)(?<!(?:提出|提议|建议|主张|希望|要求|愿意|愿|寻求)[^，]{0,12}.)[^，没未不]{0,24}(?:协议|协定|条约|合约|合同)[^，没未不的]{0,6}(?:延长|展延|续签|延期|延续)(?!的)',
    roles: 'joint',
    sides: 2,
    status: 'occurred',
    examples: [
      { text: '10月9日，中俄把货币互换协议延长三年。', who: 'country/CN country/RU', date: '2024-10-09' },
    ],
    not: ['10月9日，中俄没有把货币互换协议延长三年。'],
    reason: 'To prolong an agreement is to agree once more.',
  },
  {
    id: 'agreement/in-force',
    match: '(?:协议|协定|条约|公约|议定书)》?[^，没未不]{0,20}生效(?!的|后|以来|前)',
    roles: 'joint',
    needsDate: true,
    sides: 1,
    confidence: 0.7,
    examples: [
      { text: '中国和俄罗斯的军事协定10月9日生效。', who: 'country/CN country/RU', date: '2024-10-09' },
    ],
    not: ['中国和俄罗斯的协定生效的前景不明。'],
    reason: 'A treaty enters into force.',
  },
  {
    id: 'agreement/unify',
    match: '{C}(?:重新|正式|和平)?统一(?=$|，|。)',
    roles: 'joint',
    needsDate: true,
    sides: 1,
    confidence: 0.7,
    examples: [{ text: '1975年，美国和韩国统一。', who: 'country/KR country/US', date: '1975' }],
    not: ['朝鲜主张统一。'],
    reason: 'Two states become one.',
  },
  {
    id: 'agreement/doses',
    match: '(?:购买|订购|采购|预订|预购|预定)(?:了)?(?!的)[^，没未]{0,14}(?:剂|支|份)[^，]{0,10}疫苗',
    roles: 'joint',
    object: true,
    sides: 1,
    confidence: 0.7,
    examples: [
      { text: '日本10月9日又购买了1亿剂美国疫苗。', who: 'country/JP country/US', date: '2024-10-09' },
    ],
    not: ['日本没有购买疫苗。'],
    reason: 'Orders of vaccine are contracts.',
  },
];
