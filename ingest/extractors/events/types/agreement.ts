import type { EventRule } from '../event-rule.ts';
import { treatiesInForce } from './agreement-force.ts';
import { backgroundTreaties } from './agreement-treaty.ts';

/** What is signed or declared; contracts over arms are transfers. */
const DOCUMENT =
  '(?:协议|协定|条约|和约|公约|议定书|备忘录|(?:联合|共同)(?:声明|宣言)|公报|宣言|伙伴关系|合作文件|投降书|投降文件|意向书|路线图|停战|停火|盟约|协约|新约|换文|合作计划|行动计划|谅解书)';

export const agreement: EventRule = {
  type: 'agreement',
  sides: 1,
  people: true,
  organizations: 'alone',
  triggers: [
    {
      id: 'agreement/sign',
      sides: 2,
      match: `(?:签署|签订|签定|签立|草签|签了|签下|达成|缔结|订立|订定|敲定|谈妥|谈成|续签|签约|延长|续约|续订)(?!的)[^，]{0,30}${DOCUMENT}(?![^，]{0,3}(?:障碍|前景|可能|条件|是))|(?:发表|发布)(?<!就[^，]{2,60}发[表布])(?!的)[^，]{0,24}(?:(?:联合|共同)(?:声明(?!说|称|呼吁|谴责|表示|警告)|宣言|公报)|公报)`,
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
      not: ['中国和俄罗斯没有签署新的协议。', '美国和日本10月9日就乌克兰局势发表联合声明。'],
      reason: 'Signing concludes an agreement.',
    },
    {
      id: 'agreement/titled',
      sides: 2,
      match:
        '(?:签署|签订|签定|签立|草签|缔结|订立|续签)(?:了)?(?![国者方]|的|[^，]{0,8}COVID)[^，《「]{0,16}(?:《[^》]{2,40}(?<!法|法案|命令|令|条例|决议案?)》|「[^」]{2,40}(?<!法|法案|命令|令|条例|决议案?)」|(?<=(?:签署|签订|签定|草签|续签|了))[（(]?[A-Z]{3,6}(?![a-zA-Z])(?!的))',
      roles: 'joint',
      examples: [
        {
          text: '美国与印度10月9日签署《地理空间基本交流》。',
          who: 'country/IN country/US',
          date: '2024-10-09',
        },
        { text: '中国与日本10月9日签署RCEP。', who: 'country/CN country/JP', date: '2024-10-09' },
      ],
      not: ['美国总统史密斯10月9日签署《中国责任法案》。'],
      reason: 'What is signed may go by its title or letters alone; a statute is no agreement.',
    },
    {
      id: 'agreement/exchange',
      sides: 2,
      match:
        '(?:交换|互换)(?:了)?[^，]{0,30}(?:批准书|批准文本|条约文本|协议文本|合作文本|文件文本|备忘录|换文)|(?:完成|结束)(?:了)?[^，]{0,16}(?:协定|协议|条约|自贸区?|自由贸易)[^，]{0,6}谈判',
      roles: 'joint',
      examples: [
        {
          text: '中国外长张三10月9日与俄罗斯外长伊万诺夫交换了条约的批准书。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
        },
        {
          text: '中国与韩国10月9日完成投资协定谈判。',
          who: 'country/CN country/KR',
          date: '2024-10-09',
        },
      ],
      not: ['中国与韩国10月9日没有完成投资协定谈判。'],
      reason: 'Exchanging the ratified texts, or ending the talks on a treaty, concludes it.',
    },
    {
      id: 'agreement/truce',
      sides: 2,
      match:
        '(?:同意|宣布|接受|实现|恢复|商定)(?:了)?(?!的)[^，没未]{0,14}(?:停火|停战|休战)(?!的|协议的)|(?:停火|停战|休战|和平协议)[^，没未]{0,24}生效(?!的|后|前|以来)|(?:实现|宣布|同意|达成)(?:了)?[^，没未]{0,10}(?:关系正常化|复交|互派大使|互设大使馆)(?!的|谈判|进程)',
      roles: 'joint',
      examples: [
        {
          text: '俄罗斯与乌克兰10月9日同意停火。',
          who: 'country/RU country/UA',
          date: '2024-10-09',
        },
        {
          text: '俄罗斯与乌克兰的停火10月9日正式生效。',
          who: 'country/RU country/UA',
          date: '2024-10-09',
        },
        {
          text: '伊朗与韩国10月9日宣布关系正常化。',
          who: 'country/IR country/KR',
          date: '2024-10-09',
        },
      ],
      not: ['俄罗斯呼吁乌克兰同意停火。'],
      reason: 'Both sides of a truce, or of relations resumed, agree to it.',
    },
    {
      id: 'agreement/statement-of-all',
      sides: 2,
      match:
        '(?:双方|两国|三国|四国|五国|各方|[三四五]方)(?![^，]{0,8}(?:各自|分别))[^，没未]{0,10}(?:发表|发布|发出|公布)(?:的|了)?[^，]{0,6}(?:声明|宣言|公报)|{C}[^，没未]{0,8}(?:[二两三四五]国|外长|防长|领导人)[^，没未]{0,8}(?:共同|联合|联名)(?:发表|发布|发出|签署)(?:的|了)?[^，]{0,6}(?:声明|宣言|公报)',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '中国与印度10月9日会谈，两国发表的声明表示满意。',
          who: 'country/CN country/IN',
          date: '2024-10-09',
        },
      ],
      not: ['中国与印度10月9日会谈，两国没有发表声明。'],
      reason: 'A statement that all sides issue is agreed among them.',
    },
    {
      id: 'agreement/brokered',
      sides: 2,
      match:
        '(?:斡旋|调停|调解|撮合)(?:之)?下(?:实现)?(?:停火|停战|和解)(?!的|协议|后)|(?:斡旋|调停|调解|撮合)(?:之)?下[^，没未]{0,16}(?:同意|达成|宣布|签署|接受)(?!的)[^，]{0,24}(?:停火|停战|协议|和平|和解|正常化|共识)',
      roles: 'joint',
      examples: [
        {
          text: '俄罗斯与乌克兰10月9日在美国斡旋下达成和平。',
          who: 'country/RU country/UA',
          date: '2024-10-09',
        },
      ],
      not: ['俄罗斯与乌克兰10月9日在美国斡旋下没有达成和平。'],
      reason: 'What a third brings about between two is their agreement.',
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
        '(?:双方|两国|三国|各方|两军|(?:两国|三国)?(?:外长|防长|元首|领导人))[^，没未不拒]{0,8}(?:同意|商定|约定|议定|一致决定)(?!的)|{C}[^，与和同]{0,6}(?:与|和|同|跟){C}[^，没未不拒的]{0,12}(?:同意|商定|约定|议定)(?!的)|{C}(?:双方|两国|双边)?[^，没未不拒的与和]{0,8}(?:原则上|原则|一致|初步|共同|均|都|皆)(?:同意|商定|答应|决定)(?!的)|^ *(?:一致|共同|均|都)*(?:同意|商定)(?!的)',
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
    ...backgroundTreaties,
    ...treatiesInForce,
    {
      id: 'agreement/partnership',
      sides: 2,
      match:
        '(?<!(?:目标|目的|意图|希望|寻求|谋求)[^，]{0,16})(?:宣布|正式|宣告)?(?:建立|结成|结为|缔结|恢复)[^，]{0,16}(?:伙伴关系|外交关系|防卫关系|防务关系|同盟|联盟|邦交)|建交(?![^，]{0,8}(?:周年|以来|年|后|前|纪念|之初|之际|公报))|(?:关系)[^，]{0,6}(?:提升|升级)[^，]{0,4}(?:为|到|至)[^，]{0,16}伙伴|(?:同意|决定)(?:联合|共同|合作)(?:研制|开发|建设|建造)',
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
