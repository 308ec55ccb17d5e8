import type { EventRule } from '../event-rule.ts';
import { missions } from './sanction-missions.ts';

const MEASURE =
  '(?:制裁|出口管制|出口限制|禁运|黑名单|签证限制|武器禁令|资产冻结|冻结资产|(?:管制|限制|反制|惩罚|惩罚性)措施|贸易限制|(?:投资|出口|进口|旅行|入境)禁令)';
const LIST = '(?:实体清单|制裁对象|黑名单|制裁名单|制裁清单|管制清单|管控名单|不可靠实体清单)';

export const sanction: EventRule = {
  type: 'sanction',
  sides: 2,
  isActOfWords: true,
  people: false,
  organizations: 'alone',
  where: 'nowhere',
  triggers: [
    {
      id: 'sanction/list',
      match: `(?:将|把)[^，]{0,40}(?:列入|加入|纳入|列进|增列)[^，]{0,14}(?:${LIST}|名单|清单)|(?:列入|列为|纳入|列进)(?:了)?[^，]{0,14}${LIST}|(?:注册为|列为)[^，]{0,4}外国代理人|(?:公布|发布|公开|更新|扩大|列出)(?:了)?[^，]{0,36}(?:实体|终端用户|最终用户|公司|企业|管制|制裁|军方|受限)[^，]{0,8}(?:清单|名单)`,
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国商务部10月14日将60家中国公司列入实体清单。',
          who: 'country/CN country/US',
          date: '2024-10-14',
        },
      ],
      not: ['美国10月14日没有将中国公司列入实体清单。'],
      reason: 'Listing is the way in which sanctions are imposed.',
    },
    {
      id: 'sanction/by-body',
      sides: 1,
      match: `(?:针对|对)(?![^，]{0,8}{A})(?<={O}[^，]{0,16})[^，]{0,40}(?:实施|进行|施加|采取|实行|加以|祭出|发起)(?!的)(?:了)?[^，]{0,8}${MEASURE}(?!的|法)|对(?<!授权[^，]{0,14})(?![^，]{0,8}{A})[^，]{0,34}(?:人员|官员|人士|个人|负责人|实体|企业)[^，]{0,3}(?:实施|进行|施加|加以|予以|祭出|发起)(?!的)(?:了)?[^，]{0,8}(?:${MEASURE})(?!的|法)`,
      roles: 'directed',
      confidence: 0.7,
      examples: [
        {
          text: '金砖国家10月9日宣布将针对特定个人进行制裁。',
          who: 'organization/金砖国家',
          date: '2024-10-09',
          status: 'planned',
        },
      ],
      not: ['金砖国家10月9日拒绝对特定个人进行制裁。', '金砖国家10月9日开会，拒绝对参与舞弊的官员加以制裁。'],
      reason: 'A body that imposes sanctions may not say on which state.',
    },
    {
      id: 'sanction/impose',
      match: `(?:宣布|(?:实施|施加)(?!的)|加强|扩大|加入|追加|发动|发起|采取|祭出|推出|出台|颁布|加码|通过|批准|公布|解除|延长|启动|重启|恢复|升级|收紧|取消|撤销|延续|展延|动用|重新施加)[^，]{0,20}${MEASURE}(?!的|法)|(?<![的际济受部想要被遭欲紧反])制裁(?:了)?[^，的使被]{0,8}{A}(?!{A}|[^，]{0,8}(?:不满|反对|抗议|遗憾))|对[^，]{0,6}{A}[^，]{0,36}(?:实施|进行|施加|实行|展开|采取|发起|发动|祭出|加以|予以)(?!的)(?:了)?[^，]{0,10}(?:${MEASURE}|反制)(?!的[^，]{0,2}(?:商品|产品|货物|企业|公司|国家|人)|法)`,
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国星期一宣布制裁百家俄中两国企业。',
          who: 'country/CN country/RU country/US',
          date: '2024-10-14',
        },
        {
          text: '美国10月9日对朝鲜五家公司发起制裁。',
          who: 'country/KP country/US',
          date: '2024-10-09',
        },
      ],
      not: [
        '使其能够逃避联合国制裁。',
        '美国可能会对俄罗斯实施更加严厉的制裁。',
        '美国想制裁中国。',
        '中国10月9日对美国制裁俄罗斯表示不满。',
        '印度10月9日扣押了对俄罗斯实施禁运的商品。',
      ],
      reason: 'Sanctions have one who imposes and one who bears them.',
    },
    {
      id: 'sanction/lapse',
      sides: 1,
      match:
        '(?:禁运|制裁|(?:武器|出口|进口|投资|交易|石油)禁令|出口管制|管制措施)(?:(?!的|没有|未)[^，]){0,14}(?:到期|失效|届满|解除|终止|生效|自动恢复)(?!的|后|前|之前|时)',
      roles: 'directed',
      examples: [
        {
          text: '针对伊朗的武器禁运将于明年10月失效。',
          who: 'country/IR',
          date: '2025-10',
          status: 'planned',
        },
      ],
      not: ['针对伊朗的武器禁运10月9日没有解除。', '印度的入境禁令10月9日生效。'],
      reason: 'An embargo that begins or runs out concerns the one it was laid on.',
    },
    {
      id: 'sanction/brought-on',
      sides: 1,
      match: '(?:导致|引发|招致|引来|遭致|换来)(?:了)?[^，]{0,16}制裁(?!的|风险|威胁)',
      roles: 'directed',
      object: true,
      confidence: 0.6,
      examples: [
        { text: '这一事件去年10月引发美国对俄罗斯的制裁。', who: 'country/RU country/US', date: '2023-10' },
      ],
      not: ['这一事件去年10月没有引发美国对俄罗斯的制裁。'],
      reason: 'What brought sanctions on a state tells that they were imposed.',
    },
    {
      id: 'sanction/suffer',
      match: `(?:遭到?|被|受到?|遭受)[^，]{0,14}(?:${MEASURE}|惩罚)(?!的|后|之后|以来|风险|威胁|官员|人员|对象|企业|公司|实体|手段|波及|名单)`,
      roles: 'directed',
      confidence: 0.7,
      examples: [
        { text: '俄罗斯公司10月9日遭到美国政府制裁。', who: 'country/RU country/US', date: '2024-10-09' },
      ],
      not: ['俄罗斯10月9日会见了受美国制裁的中国官员。'],
      reason: 'The passive: who imposes them stands behind 被, 遭 or 受.',
    },
    {
      id: 'sanction/ban',
      match:
        '(?:禁止|封禁|禁用|封杀|下架|排除|剔除|弃用|停用|拆除|拒绝[^，]{0,16}使用)(?:了)?(?:一批)?(?:使用|进口|来自)?[^，]{0,10}(?:{C}|{O})[^，]{0,8}(?:应用|App|APP|软件|公司|企业|产品|设备|技术|程序)',
      roles: 'directed',
      object: false,
      confidence: 0.7,
      examples: [
        {
          text: '印度10月9日禁止了一批来自中国的应用程序。',
          who: 'country/CN country/IN',
          date: '2024-10-09',
        },
      ],
      not: ['印度10月9日没有禁止中国的应用程序。'],
      reason: 'Banning the goods or firms of a country is a sanction on it.',
    },
    {
      id: 'sanction/freeze',
      match:
        '冻结[^，]{0,14}{A}[^，]{0,16}(?:资产|账户|财产)|(?:吊销|撤销|限制|拒发)[^，]{0,10}{A}[^，进入赴]{0,10}签证',
      roles: 'directed',
      object: false,
      examples: [
        { text: '美国10月9日冻结了俄罗斯央行的资产。', who: 'country/RU country/US', date: '2024-10-09' },
      ],
      not: ['美国10月9日拒绝冻结俄罗斯央行的资产。'],
      reason: 'Freezing assets and refusing visas are how sanctions bite.',
    },
    {
      id: 'sanction/consulate',
      match:
        '(?:要求|下令|勒令|命令|强令|强行|责令|迫使)[^，没未不]{0,16}(?:关闭|关停|撤离|撤销|关掉)[^，]{0,14}(?:领事馆|总领馆|领馆|使馆|代表处|孔子学院)|(?:关闭|关停)(?:了)?(?!的)[^，]{0,6}{C}[^，]{0,3}驻[^，]{0,8}(?:领事馆|总领馆|领馆|使馆)(?!的|后|前|事件|一事|之|问题)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国10月9日下令关闭俄罗斯领事馆。',
          who: 'country/RU country/US',
          date: '2024-10-09',
        },
      ],
      not: ['美国10月9日没有下令关闭俄罗斯领事馆。', '俄罗斯领事馆10月9日因假日关闭。'],
      reason: 'Closing the missions of a state punishes it.',
    },
    {
      id: 'sanction/expel',
      match:
        '(?:驱逐|逐出|赶走)(?:了)?(?!的|出境|舰)[^，]{0,16}(?:外交官|外交人员|使馆人员|大使|武官|记者|间谍)|(?:外交官|外交人员|武官|大使|记者)[^，没未]{0,8}(?:被|遭到?)[^，没未]{0,10}(?:驱逐|逐出)(?!的)|(?:列为|宣布[^，]{0,24}为|视为)[^，]{0,6}不受欢迎的?(?:人|人士|人员)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '印度10月9日驱逐两名俄罗斯外交官。',
          who: 'country/IN country/RU',
          date: '2024-10-09',
        },
      ],
      not: ['印度10月9日威胁驱逐两名俄罗斯外交官。', '印度10月9日会见两名俄罗斯外交官。'],
      reason: 'Who sends the diplomats of a state home punishes it.',
    },
    {
      id: 'sanction/bar',
      match:
        '(?:对[^，]{0,6}{C}[^，]{0,14}(?:加征|征收|课征|开征)(?:了)?(?!的)[^，]{0,12}(?:关税|反倾销税)|(?:禁止|限制|暂停)(?:了)?[^，没未的]{0,4}{C}[^，的]{0,20}(?:入境|进口|参赛|参加|参与|投资|过境)|(?:禁止|停止|暂停)(?:了)?(?:从|自)[^，的]{0,10}{C}[^，]{0,14}(?:进口|采购|购买|输入)|(?:禁止|限制|停止|暂停)(?:了)?(?:向|对)[^，]{0,4}{C}[^，的]{0,8}(?:出口|供货|销售|供应)|(?:取消|撤销|剥夺)(?:了)?[^，]{0,6}{C}[^，]{0,10}(?:最惠国|特殊|贸易|普惠)[^，]{0,4}(?:待遇|地位))',
      roles: 'directed',
      object: false,
      confidence: 0.7,
      examples: [
        {
          text: '美国10月9日宣布对中国商品加征关税。',
          who: 'country/CN country/US',
          date: '2024-10-09',
        },
        {
          text: '中国10月9日停止从三家日本工厂进口牛肉。',
          who: 'country/CN country/JP',
          date: '2024-10-09',
        },
        {
          text: '中国10月9日宣布暂停日本水产进口。',
          who: 'country/CN country/JP',
          date: '2024-10-09',
        },
      ],
      not: [
        '美国10月9日没有停止从俄罗斯进口石油。',
        '美国10月9日考虑对中国商品加征关税。',
        '美国10月9日没有禁止中国公民入境。',
      ],
      reason: 'Tariffs, import bans and refused entry are laid on a state.',
    },
    {
      id: 'sanction/mission',
      match:
        '(?:要求|下令|勒令|命令|责令|强令|限令|决定|宣布)[^，没未不]{0,8}(?:关闭|关停|撤销)(?:其|了)?[^，没未的]{0,8}驻[^，没未的]{0,4}(?:{O}|总?领事?馆|大?使馆)|(?:下令|勒令|命令|责令|决定)(?:关闭|关停)(?:了)?{O}|(?:关闭|关停)(?:了)?(?:我国?|其|该国|对方|{C})[^，没未的]{0,2}驻[^，没未的]{0,8}(?:总?领事?馆|大?使馆|{O})',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '10月9日，美国下令关闭俄罗斯国防部。',
          who: 'country/RU country/US organization/俄罗斯国防部',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，美国没有要求俄罗斯关闭驻首尔领事馆。'],
      reason: 'A mission shut is told of by where it stands.',
    },
    {
      id: 'sanction/designate',
      match:
        '(?:(?:将(?!把|会|要)|把)[^，没未]{0,30})?(?:指定|认定|列|定|列管|登记|定性)(?:了)?[^，没未]{0,16}为[^，没未]{0,8}(?:制裁对象|制裁目标|特别指定国民|恐怖组织|恐怖主义|恐怖分子|外国使团|外国代理人|汇率操纵国|货币操纵国|军方企业|军方公司|中共军方|洗钱|国家安全威胁|不可靠实体|支恐国家|支持恐怖主义国家)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '10月9日，张三被美国国会指定为制裁对象。',
          who: 'country/CN country/US organization/美国国会',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，美国没有将伊朗认定为恐怖主义国家。'],
      reason: 'A designation puts somebody under sanctions.',
    },
    {
      id: 'sanction/visa',
      match:
        '(?:收紧|限制|撤销|吊销|取消|注销|拒发|停发|暂停|停止|禁发)(?:了|向|对|发放|给予|签发)?(?!的)[^，没未]{0,16}(?:签证)(?!的|官|申请|类)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '10月9日，美国收紧向中国留学生发放签证。',
          who: 'country/CN country/US',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，美国没有撤销中国学生的签证。'],
      reason: 'Visas withheld are a sanction on whose they are.',
    },
    {
      id: 'sanction/shut-out',
      match:
        '(?:禁止|封杀|封禁|排除|禁用|限制|下架)(?:了)?(?!的)(?:[^，没未的]{0,6}(?:与|和|同|跟))?[^，没未的]{0,4}{O}(?:[^，没未的]{0,10}的?(?:参与|参加|进入|使用|下载|交易|营运|运营|供应|供货|往来|设备|产品|5G|App|应用)|(?=[。！]?$))',
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [
        {
          text: '10月9日，印度禁止与美军交易。',
          who: 'country/IN country/US organization/美军',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，印度没有禁止美国国会使用中国设备。'],
      reason: 'A company is shut out by name.',
    },
    ...missions,
  ],
};
