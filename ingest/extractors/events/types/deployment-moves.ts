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
];
