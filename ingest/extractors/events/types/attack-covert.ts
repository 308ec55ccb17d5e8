import type { EventTrigger } from '../event-rule.ts';

/** Attacks on networks, and on a person by poison or murder. */
export const covertAttacks: readonly EventTrigger[] = [
  {
    id: 'attack/cyber',
    match:
      '(?:黑客|骇客|网络|网路)[^，]{0,6}(?:攻击|入侵|袭击)(?:了)?[^，]{0,8}{A}|(?:对|向)[^，]{0,4}{A}[^，]{0,12}(?:网络攻击|网路攻击|黑客攻击|骇客攻击|网攻)',
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
      '(?:遭|受到|被)(?<={A}[^，]{0,17})[^，]{0,14}(?:网络攻击|网路攻击|网攻|黑客攻击|骇客攻击|黑客入侵|骇客入侵|黑入)',
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
    match: '(?:毒杀|毒害|刺杀|暗杀|行刺)[^，]{0,8}{P}',
    roles: 'directed',
    object: true,
    examples: [{ text: '俄罗斯10月9日毒杀彼得罗夫。', who: 'country/RU', date: '2024-10-09' }],
    reason: 'Attacks on a person.',
  },
  {
    id: 'attack/poisoned',
    match:
      '(?:遭|被)(?<=(?:{P}|反对派|异见人士|间谍|特工)[^，]{0,16})[^，]{0,10}(?:投毒|下毒|毒害|毒杀|(?<!暗)刺杀|毒剂)|中毒(?<={P}[^，]{0,16})(?!不|死|原因|症状|迹象)',
    roles: 'received',
    examples: [
      { text: '伊万诺夫10月9日遭投毒。', who: 'country/RU', date: '2024-10-09' },
      { text: '俄罗斯异见人士10月9日被下毒。', who: 'country/RU', date: '2024-10-09' },
    ],
    not: ['伊万诺夫没有遭投毒。'],
    reason: 'The victim is the subject.',
  },
];
