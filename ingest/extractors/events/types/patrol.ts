import type { EventRule } from '../event-rule.ts';

const CRAFT =
  '(?:军机|战机|战斗机|轰炸机|侦察机|反潜机|预警机|加油机|巡逻机|军舰|战舰|舰艇|舰队|航母|打击群|驱逐舰|护卫舰|巡洋舰|补给舰|海警船|潜艇|编队|[”」]号|{E})';

export const patrol: EventRule = {
  type: 'patrol',
  sides: 1,
  people: false,
  organizations: 'none',
  triggers: [
    {
      id: 'patrol/hold',
      match:
        '(?:进行|实施|组织|举行|开展|执行|完成|展开|恢复|参加|参与|结束|启动)[^，]{0,24}(?:巡航(?!导弹|飞弹|的)|巡逻(?!艇|舰|机|的)|巡弋|巡防|警巡|护航任务|护航行动|自由航行|航行自由(?:行动|任务))',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '今年十月初，中俄海警在日本海进行联合巡航。',
          who: 'country/CN country/RU',
          date: '2024-10',
          place: 'place/日本海',
        },
      ],
      not: ['类似联合巡航将在亚太地区常态化。'],
      reason: 'A patrol that is carried out.',
    },
    {
      id: 'patrol/joint',
      match: '联合(?:空中|海上|战略)?(?:战略)?(?:巡航|巡逻)(?=$|任务|行动|期间|，|。)',
      roles: 'joint',
      confidence: 0.6,
      examples: [{ text: '俄罗斯与中国轰炸机最近再次联合巡逻', who: 'country/CN country/RU' }],
      reason: 'Headlines use the bare word.',
    },
    {
      id: 'patrol/fly',
      match: `(?:飞越|飞经|飞临|飞近)(?<=(?:轰炸机|侦察机|巡逻机|反潜机|预警机|战机|军机|{E})[^，“”"《]{0,20})(?=[^，]{0,4}{G})|飞行(?!路线|员|计划|器)(?<=(?:军机|战机|战斗机|轰炸机|侦察机|反潜机|无人机)[^，]{0,24}(?:上空|空域)[^，]{0,6})`,
      roles: 'joint',
      examples: [
        {
          text: '六架中国和俄罗斯战略轰炸机飞越日本海。',
          who: 'country/CN country/RU',
          place: 'place/日本海',
        },
        { text: '一架印度战斗机10月9日在边境上空飞行。', who: 'country/IN', date: '2024-10-09' },
        {
          text: '中国和俄罗斯轰炸机10月9日飞近美国阿拉斯加。',
          who: 'country/CN country/RU',
          date: '2024-10-09',
        },
      ],
      reason: 'Military aircraft over a sea or a border are on patrol.',
    },
    {
      id: 'patrol/runs',
      match:
        '(?:举行|进行|开始|结束|完成|展开)(?<=(?:巡航|巡逻)(?!的|导弹|飞弹|艇|舰|机|船|期间|后)[^，]{0,24})(?!后|前|的|之前|时|调研|检查|整改)',
      roles: 'joint',
      needsDate: true,
      examples: [
        {
          text: '中俄两军的联合巡航10月9日在日本海上空举行。',
          who: 'country/CN country/RU',
          date: '2024-10-09',
          place: 'place/日本海',
        },
      ],
      not: ['两国联合巡航结束后，中国与俄罗斯军舰返航。'],
      reason: 'The patrol is the subject.',
    },
    {
      id: 'patrol/together',
      match:
        '(?:编队|联合|结伴|共同|一同|一起|并肩|结队)(?:航行|飞行|航渡|飞越|同航)(?<=(?:(?<!飞)船|舰|艇|机|军|{E}|{C}|{O})[^，]{0,34})(?!演练|与|和|的)',
      roles: 'joint',
      examples: [
        {
          text: '10月9日，两艘中国海警船与两艘俄罗斯边防船在日本海编队航行。',
          who: 'country/CN country/RU',
          date: '2024-10-09',
          place: 'place/日本海',
        },
      ],
      not: ['两艘飞船联合飞行，中国航天员平安归来。', '中国军机没有与俄罗斯军机共同飞行。'],
      reason: 'Ships or aircraft that go together are on patrol.',
    },
    {
      id: 'patrol/transit',
      match: `(?:穿越|通过|驶过|航经|驶经|穿过|行经|穿航|过航)(?<=${CRAFT}[^，]{0,19})(?:了)?[^，]{0,4}(?:{L}|海峡)|(?:穿越|通过|驶过|航经|驶经|穿航|过航)(?<={O}[^，的]{0,12})(?:了)?{L}(?=[。]?\\s*$|进入|前往|驶|并|后)`,
      roles: 'joint',
      examples: [
        {
          text: '10月9日，俄罗斯驱逐舰穿越日本海。',
          who: 'country/RU',
          date: '2024-10-09',
          place: 'place/日本海',
        },
        {
          text: '美军10月9日穿越日本海并返航。',
          who: 'country/US',
          date: '2024-10-09',
          place: 'place/日本海',
        },
      ],
      not: ['美国军舰不再通过日本海。', '美国国会10月9日通过太平洋威慑法案。'],
      reason: 'Warships that pass a strait show presence.',
    },
    {
      id: 'patrol/bare',
      match:
        '(?:巡逻|巡航|巡弋|巡视)(?<=(?:{C}|{O}|军队|士兵|官兵|军舰|海警船|军机|战机|轰炸机)[^，的]{0,21})(?!导弹|飞弹|艇|舰|机|车|队|士兵|官兵|部队|人员|点|路线|线|组|员|整改|制度|工作|模式|领导|兵力|及|[^，]{0,2}(?:是|被视为|引发))',
      roles: 'joint',
      needsDate: true,
      confidence: 0.6,
      examples: [{ text: '印度士兵10月9日在中国边境巡逻。', who: 'country/IN', date: '2024-10-09' }],
      not: ['中国海警的巡逻船停靠北京。', '10月9日，中国军队遭到巡逻士兵警告。'],
      reason: 'The verb without another.',
    },
  ],
};
