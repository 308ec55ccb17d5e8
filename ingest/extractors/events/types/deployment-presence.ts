import type { EventTrigger } from '../event-rule.ts';

/** Forces strengthened where they are, and reviewed; bases made of something else. */
export const presence: readonly EventTrigger[] = [
  {
    id: 'deployment/build-up',
    match:
      '(?:增强|加强|强化|扩充|扩大|增加|提升|巩固|加大)(?:了)?(?:在|其在)?[^，没未不]{0,4}{G}[^，没未不]{0,8}(?:军事力量|军力|兵力|军事存在|军事部署|驻军|武装力量|海军力量|空军力量|军力部署|防御力量)',
    roles: 'directed',
    object: true,
    examples: [{ text: '俄罗斯10月9日增强太平洋地区的军事力量。', who: 'country/RU', date: '2024-10-09' }],
    not: ['俄罗斯10月9日没有增强太平洋地区的军事力量。'],
    reason: 'Where forces are strengthened stands behind the verb.',
  },
  {
    id: 'deployment/turned-into-base',
    match:
      '(?:改造|改建|扩建|升级|变|建|打造)(?:成|为)(?:了)?(?!的)[^，的]{0,10}(?:军事|海军|空军|补给|永久性?|导弹|潜艇)[^，的]{0,4}(?:基地|据点|港口)|(?:建立|设立|修建|修筑|兴建|建造|建设)(?:了|起)?[^，的没未]{0,14}(?:军事港口|军港|要塞|哨所|哨站|观察哨|边防站|监听站|军机跑道|补给站|后勤(?:支持|保障)?中心|军事据点|防御工事|发射井|停机坪)',
    roles: 'directed',
    examples: [
      {
        text: '俄罗斯2019年在柬埔寨建立了军事港口。',
        who: 'country/KH country/RU',
        date: '2019',
        place: 'country/KH',
      },
    ],
    not: ['俄罗斯没有在柬埔寨建立军事港口。', '美国2019年建立科学后勤学院。'],
    reason: 'A base made of something else, or the parts of one.',
  },
  {
    id: 'deployment/review',
    match: '(?:校阅|检阅)(?:了)?(?!的|台)[^，没未的]{0,8}(?:部队|军队|官兵|三军|仪仗队|舰队|士兵|{O})',
    roles: 'directed',
    object: true,
    examples: [
      { text: '普一10月9日在莫斯科校阅部队。', who: 'country/RU', date: '2024-10-09', place: 'place/莫斯科' },
    ],
    not: ['普一10月9日没有校阅部队。'],
    reason: 'A review of troops is a parade.',
  },
];
