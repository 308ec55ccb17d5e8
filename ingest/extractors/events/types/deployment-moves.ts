import type { EventTrigger } from '../event-rule.ts';

const UNITS =
  '(?:(?:步兵|装甲|空降|工兵|陆战|坦克|山地|特战|维和|炮兵|导弹|医疗|防空|航空|运输|警卫)[^，、的]{0,4}(?:营|旅|连|团|师|大队|中队|分队|小队|部队)|军警|宪兵|警力|维和人员|军事观察员|军事教官|军事专家)';

/** Troops and bases told by the unit, by its name, or in the short words of headlines. */
export const moves: readonly EventTrigger[] = [
  {
    id: 'deployment/unit',
    match: `(?:派遣|派出|派驻|增派|加派|调派|(?<!不得)部署|布署|派)(?!的)(?:了|过)?[^，的没未]{0,14}${UNITS}(?![^，]{0,30}(?:参演|参赛|演习|军演|比赛|阅兵|的))`,
    roles: 'directed',
    object: true,
    examples: [
      { text: '2015年2月，中国首次向柬埔寨派出维和步兵营。', who: 'country/CN country/KH', date: '2015-02' },
    ],
    not: ['2015年2月，中国没有向柬埔寨派出维和步兵营。', '2015年2月，中国派出两个医疗专家组。'],
    reason: 'Units are sent as troops are.',
  },
  {
    id: 'deployment/build-base',
    match:
      '(?:建|设|造|修)(?:了|起|成)?(?:一[个座])?(?:新的?)?(?:海军|空军|军事|补给|后勤|导弹|雷达|潜艇)[^，的]{0,4}(?:基地|站|据点|设施)(?!的|协议|计划)',
    roles: 'directed',
    examples: [
      {
        text: '俄罗斯2019年在柬埔寨建海军基地。',
        who: 'country/KH country/RU',
        date: '2019',
        place: 'country/KH',
      },
    ],
    not: ['俄罗斯没有在柬埔寨建海军基地。'],
    reason: 'Headlines say 建 for 建设.',
  },
  {
    id: 'deployment/improve-base',
    match:
      '(?:完善|修建|兴建|建设|建造|扩建|升级|翻修|修复|加固)(?:了)?(?!的)[^，没未]{0,16}(?:军事基地|海军基地|空军基地|军港|雷达站|军事设施|军事基础设施|军用机场|哨所)',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [{ text: '美国10月9日完善了太平洋的军事基地。', who: 'country/US', date: '2024-10-09' }],
    not: ['美国没有扩建军事基地。'],
    reason: 'Bases built on.',
  },
  {
    id: 'deployment/readiness',
    match: '(?:下令|命令)[^，没未]{0,20}(?:进入|处于|保持)[^，]{0,6}(?:戒备|战备|警戒|战斗)',
    roles: 'subject',
    confidence: 0.7,
    examples: [{ text: '日本10月9日多次下令海军进入戒备状态。', who: 'country/JP', date: '2024-10-09' }],
    not: ['日本没有下令海军进入战备状态。'],
    reason: 'Forces put on alert by order.',
  },
];
