import type { EventTrigger } from '../event-rule.ts';

/** Attacks on networks, and on a person by poison or murder. */
export const covertAttacks: readonly EventTrigger[] = [
  {
    id: 'attack/cyber',
    match:
      '(?:(?:黑客|骇客)[^，的没未不]{0,14}|(?:网络|网路)[^，]{0,6})(?:攻击|入侵|袭击)(?:了)?[^，]{0,8}{A}|(?:对|向)[^，]{0,4}{A}[^，]{0,12}(?:网络攻击|网路攻击|黑客攻击|骇客攻击|网攻)',
    roles: 'directed',
    object: true,
    examples: [
      {
        text: '10月9日，俄罗斯黑客攻击美国国会。',
        who: 'country/RU country/US organization/美国国会',
        date: '2024-10-09',
      },
    ],
    not: ['美国谈到防范网络攻击的办法。'],
    reason: 'Attacks on a network.',
  },
  {
    id: 'attack/hacked',
    match:
      '(?:遭|受到|被)(?<={A}[^，]{0,34})[^，]{0,14}(?:网络攻击|网路攻击|网攻|黑客攻击|骇客攻击|黑客入侵|骇客入侵|黑入|骇入|骇(?=事件|$|，|。|后))',
    roles: 'received',
    examples: [
      {
        text: '美国国会10月9日遭俄罗斯黑客攻击。',
        who: 'country/RU country/US organization/美国国会',
        date: '2024-10-09',
      },
    ],
    not: ['美国国会没有遭到网络攻击。'],
    reason: 'The network attacked is the subject.',
  },
  {
    id: 'attack/cyber-launch',
    match:
      '(?:发动|发起|实施|展开)(?:了)?[^，]{0,10}(?:网络攻击|网路攻击|网攻|黑客攻击|骇客攻击)|(?:勒索软件|勒索软体|勒索病毒|恶意软件|恶意软体|网络|网路|黑客|骇客)攻击[^，]{0,16}(?:出现|爆发|蔓延)(?!的)',
    roles: 'directed',
    needsDate: true,
    examples: [
      { text: '10月9日，俄罗斯发动网络攻击。', who: 'country/RU', date: '2024-10-09' },
      {
        text: '勒索软件攻击10月9日最早出现在乌克兰。',
        who: 'country/UA',
        date: '2024-10-09',
        place: 'country/UA',
      },
    ],
    not: ['俄罗斯没有发动网络攻击。'],
    reason: 'Without a target only what is dated is one attack.',
  },
  {
    id: 'attack/poison',
    match:
      '(?:毒杀|毒害|刺杀|暗杀|行刺)[^，]{0,14}{P}|(?<!(?:谴责|驳斥|指控|怀疑|参与|针对|否认|声讨|调查|关切)[^，]{0,12})(?:对|向|给){P}[^，]{0,4}(?:投毒|下毒|施毒|行刺|开枪)(?!行为|的|事件|案)',
    roles: 'directed',
    object: true,
    examples: [
      { text: '俄罗斯10月9日毒杀彼得罗夫。', who: 'country/RU person/彼得罗夫', date: '2024-10-09' },
    ],
    reason: 'Attacks on a person.',
  },
  {
    id: 'attack/poisoned',
    match:
      '(?:遭到?|被|受到?)(?<=(?:{P}|反对派|异见人士|间谍|特工)[^，]{0,16})[^，]{0,22}?(?:投毒|下毒|毒害|毒杀|(?<!暗)刺杀|毒剂)|中毒(?<={P}[^，]{0,16})(?!不|死|原因|症状|迹象)',
    roles: 'received',
    examples: [
      { text: '伊万诺夫10月9日遭投毒。', who: 'country/RU person/伊万诺夫', date: '2024-10-09' },
      { text: '俄罗斯异见人士10月9日被下毒。', who: 'country/RU', date: '2024-10-09' },
    ],
    not: ['伊万诺夫没有遭投毒。'],
    reason: 'The victim is the subject.',
  },
  {
    id: 'attack/data-stolen',
    match:
      '(?:被|遭到?)(?!指|控|判)[^，]{0,8}(?:窃取|盗取|窃走|偷走|盗走)(?:了)?[^，]{0,16}(?:资料|数据|信息|个资|机密|文件|邮件|档案|图纸|情报)|(?:资料|数据|信息|个资|机密|文件|邮件|档案)[^，]{0,6}(?:被|遭)[^，]{0,8}(?:窃|盗|黑客|骇客)(?!的)|(?:网站|系统|网络|网路|邮箱|服务器|伺服器|电脑|数据库|资料库)[^，]{0,6}(?:被|遭到?|受到)[^，]{0,10}(?:攻击|入侵|瘫痪|黑客|骇|渗透)(?!的)',
    roles: 'received',
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '2014年，美国一家公司被窃取数千万份用户资料。', who: 'country/US', date: '2014' },
      { text: '2016年，俄罗斯国防企业的敏感信息遭窃。', who: 'country/RU', date: '2016' },
    ],
    not: ['2016年，美国一名商人被指窃取机密。'],
    reason: 'Data stolen from a network, told of by whose they are.',
  },
  {
    id: 'attack/hackers',
    match:
      '(?:黑客|骇客|网军|网络部队|间谍机构)(?:(?!阻止|防止|没有|并未)[^，]){0,24}(?:窃取|盗取|窃得|入侵|侵入|黑入|黑进|骇入|骇进|攻破|渗透|瘫痪|攻陷)(?:了)?[^，]{0,20}(?:资料|数据|个资|邮件|邮箱|网络|网路|系统|电脑|服务器|伺服器|网站|数据库|资料库|账户|帐户|账号)(?!罪|的(?:能力|可能|风险))|(?:骇进|骇入|黑进|黑入)(?:了)?[^，]{0,24}(?:系统|网络|网路|电脑|服务器|伺服器|邮箱|网站|账户|帐户|资料库|数据库|{A})',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      { text: '10月9日，伊朗黑客窃取美国军方数据。', who: 'country/IR country/US', date: '2024-10-09' },
      { text: '2016年，朝鲜骇进美国一家银行的帐户。', who: 'country/KP country/US', date: '2016' },
      { text: '2015年，俄罗斯黑客侵入一家美国公司的电脑系统。', who: 'country/RU country/US', date: '2015' },
    ],
    not: ['伊朗黑客没有入侵美国的电脑。'],
    reason: 'Told of by who breaks in.',
  },
];
