import type { EventTrigger } from '../event-rule.ts';

/** Attacks by those who act for no state. */
export const terror: readonly EventTrigger[] = [
  {
    id: 'attack/gunmen',
    match:
      '(?:枪手|武装分子|武装人员|恐怖分子|歹徒|袭击者|圣战分子|极端分子|激进分子|自杀炸弹客|民兵|叛军)(?:(?!没有|并未|未|不(?!同))[^，]){0,24}(?:开火|开枪|扫射|引爆|闯入|冲入|袭击|攻击|枪杀|打死|劫持|伏击)(?!者|的|事件)|(?:恐怖袭击|恐袭|枪击案|爆炸案|袭击案|枪击事件|爆炸事件|袭击事件)(?:发生(?!的)|造成[^，]{0,14}(?:死|亡|伤))',
    roles: 'received',
    needsDate: true,
    examples: [
      {
        text: '10月12日，枪手在基辅的车站开火。',
        who: 'country/UA',
        date: '2024-10-12',
        place: 'place/基辅',
      },
      {
        text: '10月12日，在乌克兰的恐怖袭击造成三人死亡。',
        who: 'country/UA',
        date: '2024-10-12',
      },
    ],
    not: ['武装分子没有在基辅开火。'],
    reason: 'Attackers of no state; the country is that where it happens.',
  },
  {
    id: 'attack/terror',
    match:
      '(?:发生|遭遇)(?:了)?[^，]{0,16}(?:恐怖袭击|恐袭|爆炸案|自杀式?(?:炸弹)?爆炸|炸弹袭击|枪击案|袭击事件|汽车炸弹)',
    roles: 'received',
    examples: [
      {
        text: '10月12日，俄罗斯首都发生恐怖袭击。',
        who: 'country/RU',
        date: '2024-10-12',
      },
    ],
    not: ['美国警告可能发生恐怖袭击。'],
    reason: 'An attack by unknown hands concerns the country where it happens.',
  },
  {
    id: 'attack/terror-by',
    match:
      '(?:制造|策划|实施)(?:了)?[^，]{0,16}(?:恐怖袭击|恐袭|爆炸案|自杀式?(?:炸弹)?爆炸|炸弹袭击|枪击案|袭击事件)',
    roles: 'subject',
    examples: [{ text: '伊朗10月9日策划恐怖袭击。', who: 'country/IR', date: '2024-10-09' }],
    not: ['伊朗没有策划恐怖袭击。'],
    reason: 'Told of those who carry it out.',
  },
];
