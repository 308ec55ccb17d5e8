import type { EventRule } from '../event-rule.ts';

export const visit: EventRule = {
  type: 'visit',
  sides: 1,
  named: 'or office',
  people: true,
  organizations: 'none',
  host: 'place',
  where: 'destination',
  triggers: [
    {
      id: 'visit/arrive',
      match: '(?:抵达|飞抵|到达|前往|赶赴|赴|启程前往|动身前往)[^，]{0,6}{G}',
      roles: 'visitor',
      object: true,
      examples: [
        {
          text: '俄罗斯国防部长伊万诺夫10月14日抵达北京进行正式访问。',
          who: 'country/CN country/RU person/伊万诺夫',
          date: '2024-10-14',
          place: 'place/北京',
        },
      ],
      not: ['俄罗斯军舰前往太平洋。'],
      reason: 'Arriving asserts the visit.',
    },
    {
      id: 'visit/visit',
      match:
        '(?:访问|出访|到访|造访|突访|走访|回访|(?<![受专采上探寻察查来])访(?!谈|员))(?:了)?[^，]{0,6}{G}|对[^，]{0,6}{G}[^，]{0,12}访问|{G}之(?:行|旅)|在[^，]{0,4}{G}的?访问',
      roles: 'visitor',
      object: true,
      examples: [
        {
          text: '佐藤周二突访基辅。',
          who: 'country/JP country/UA person/佐藤',
          date: '2024-10-15',
          place: 'place/基辅',
        },
      ],
      not: ['伊万诺夫邀请张三访问俄罗斯。', '张三接受访问时说。'],
      reason: 'The verb of visits takes its destination as object.',
    },
  ],
};
