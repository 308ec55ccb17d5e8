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
    id: 'attack/casualties',
    match:
      '(?:士兵|军人|官兵|军官|警察|警员|平民|民众|武装分子|工人)[^，没未不的]{0,6}在[^，没未不]{0,16}(?:冲突|袭击|战斗|交火|空袭|激战|爆炸|枪击|炮击|轰炸|伏击)中[^，没未不]{0,8}(?:丧生|死亡|身亡|阵亡|被打死|遇难|死伤|受伤|伤亡|牺牲|殉职|丧命|遇害)|(?:打死|击毙|杀死|炸死|射杀|枪杀)(?:了)?(?:至少|超过|约|近)?(?:\\d|[一二两三四五六七八九十百千数])+(?:多|余)?(?:名|人)(?:[^，]{0,6}(?:士兵|军人|官兵|警察|警员|平民|武装分子|恐怖分子|工人|示威者))?(?!的)',
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.6,
    examples: [
      { text: '10月9日，二十名印度士兵在边境冲突中丧生。', who: 'country/IN', date: '2024-10-09' },
      { text: '10月9日，伊朗部队打死三名印度士兵。', who: 'country/IN country/IR', date: '2024-10-09' },
    ],
    not: ['10月9日，印度士兵没有在冲突中丧生。'],
    reason: 'A clash told of by those who died in it.',
  },
  {
    id: 'attack/hit',
    match:
      '(?:遇袭|遭袭|受袭|中伏|挨炸|遭炮火|遭到?炮火|遭射击|遭枪击|被炸)(?<=(?:{G}|{O}|车队|使馆|基地|船|舰|机|士兵|军人|工程师)[^，]{0,14})(?!者|的|事件|身亡|后身亡|死)',
    roles: 'received',
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '10月9日，美国驻基辅使馆遭袭。', who: 'country/UA country/US', date: '2024-10-09' }],
    not: ['10月9日，美国使馆没有遭袭。'],
    reason: 'The short words of headlines for being attacked.',
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
