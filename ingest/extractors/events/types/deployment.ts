import type { EventRule } from '../event-rule.ts';

const FORCES =
  '(?:军队|部队|士兵|官兵|军人|兵力|导弹|飞弹|军舰|舰艇|舰队|航母|驱逐舰|战机|轰炸机|军机|潜艇|系统|坦克|{E}|\\d+(?:多)?(?:名|架|艘)|仪仗队)';

export const deployment: EventRule = {
  type: 'deployment',
  sides: 1,
  people: false,
  organizations: 'none',
  host: 'place',
  triggers: [
    {
      id: 'deployment/send',
      match: `(?:部署|增派|调派|调动|进驻|驻扎|集结)(?!的|系统|在[^，]{0,24}的)(?:了|过)?[^，]{0,24}?${FORCES}|(?:派遣|派出|派)(?:了|过)?[^，]{0,24}?(?:军队|部队|士兵|官兵|军人|军舰|舰艇|舰队|航母|驱逐舰)(?![^，]{0,8}(?:参加|参演|参赛)[^，]{0,12}(?:演习|军演|比赛|阅兵))`,
      roles: 'directed',
      examples: [
        {
          text: '朝鲜已经向俄罗斯部署了超过一万人的部队。',
          who: 'country/KP country/RU',
        },
        { text: '中国在2008年12月派出3艘军舰参加打击海盗行动。', who: 'country/CN', date: '2008-12' },
      ],
      not: ['美国未来可能会在日本部署导弹。'],
      reason: 'Forces or weapons moved or stationed.',
    },
    {
      id: 'deployment/base',
      match:
        '(?:建立|修建|建造|兴建|扩建|建成|建设|启用)(?:了)?[^，]{0,18}(?:基地|跑道|军事设施|雷达站|军港|军事[^，]{0,4}中心)(?!的)',
      roles: 'directed',
      examples: [
        {
          text: '2017年中国在吉布提建立了第一个海外军事基地。',
          who: 'country/CN country/DJ',
          date: '2017',
          place: 'country/DJ',
        },
      ],
      reason: 'A base built is a lasting deployment.',
    },
    {
      id: 'deployment/parade',
      match: '(?:举行|举办|出席|参加|观看)[^，]{0,40}(?:阅兵|检阅)|阅兵式',
      needsDate: true,
      roles: 'joint',
      object: false,
      examples: [
        {
          text: '俄罗斯6月24日在莫斯科举行阅兵。',
          who: 'country/RU',
          date: '2024-06-24',
          place: 'place/莫斯科',
        },
      ],
      reason: 'A parade shows forces and counts as their deployment.',
    },
    {
      id: 'deployment/troops-abroad',
      match: '(?:出兵|派兵|增兵)[^，]{0,6}{C}?',
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [{ text: '朝鲜出兵俄罗斯。', who: 'country/KP country/RU' }],
      reason: 'Troops sent abroad.',
    },
  ],
};
