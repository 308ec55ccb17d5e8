import type { EventRule } from '../event-rule.ts';

export const attack: EventRule = {
  type: 'attack',
  sides: 1,
  people: false,
  organizations: 'alone',
  where: 'object',
  triggers: [
    {
      id: 'attack/invade',
      match:
        '(?:全面入侵|悍然入侵|入侵|侵略|进攻|攻击|空袭|轰炸|炮击|(?<!(?:疫情|病毒|台风|飓风|洪水|寒潮|寒流|地震|海啸|风暴|感染|浪潮)[^，]{0,10})袭击|炸毁|攻打|攻占|吞并|占领)(?:了)?(?!战争|行为|者|性|能力|型|机|舰|潜艇|导弹|无人机|直升机|武器)(?:(?!导致|使|让|的)[^，]){0,4}{G}',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '2022年2月俄罗斯入侵乌克兰以来，两国关系日益紧密。',
          who: 'country/RU country/UA',
          date: '2022-02',
          place: 'country/UA',
        },
      ],
      not: ['中国拒绝谴责俄罗斯的入侵。'],
      reason: 'Attacks take their target as object.',
    },
    {
      id: 'attack/launch',
      match:
        '对[^，]{0,4}{G}[^，]{0,8}(?:发动|展开|进行|实施|发起)[^，]{0,10}(?:战争|攻击|袭击|入侵|进攻|空袭|军事行动|打击)|对[^，]{0,2}{G}的?(?:侵略|入侵|进攻)',
      roles: 'directed',
      examples: [
        {
          text: '俄罗斯2022年2月对乌克兰发动侵略战争。',
          who: 'country/RU country/UA',
          date: '2022-02',
        },
      ],
      reason: '对 names the target.',
    },
    {
      id: 'attack/battle',
      match:
        '(?:爆发|发生)[^，]{0,24}(?:冲突|战争|交火|枪战|战斗|武装冲突)|(?:参与|参加)[^，]{0,4}对[^，]{0,4}作战',
      roles: 'joint',
      sides: 2,
      examples: [
        {
          text: '6月，中印两国边境部队在加勒万河谷发生了严重的暴力冲突。',
          who: 'country/CN country/IN',
          date: '2024-06',
          place: 'place/加勒万河谷',
        },
      ],
      reason: 'A clash has two sides and no object.',
    },
    {
      id: 'attack/border-clash',
      match: '{C}[^，]{0,10}(?:边境|边界)(?:武装)?冲突(?:后|以来|之后|期间|中|$)',
      roles: 'joint',
      object: true,
      sides: 2,
      needsDate: true,
      examples: [{ text: '中印六月份边境冲突后，双方会谈。', who: 'country/CN country/IN', date: '2024-06' }],
      not: ['针对中印边境冲突，美国表示关切。'],
      reason: 'A clash named with its date is told of as well as one that breaks out.',
    },
    {
      id: 'attack/poison',
      match: '(?:毒杀|毒害|刺杀|暗杀)[^，]{0,8}{P}|(?:黑客|网络)[^，]{0,6}(?:攻击|入侵)[^，]{0,4}{A}',
      roles: 'directed',
      object: true,
      examples: [{ text: '俄罗斯10月9日毒杀彼得罗夫。', who: 'country/RU', date: '2024-10-09' }],
      reason: 'Attacks on a person or a network.',
    },
  ],
};
