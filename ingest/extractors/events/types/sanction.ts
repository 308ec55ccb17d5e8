import type { EventRule } from '../event-rule.ts';

export const sanction: EventRule = {
  type: 'sanction',
  sides: 2,
  people: false,
  organizations: 'none',
  where: 'nowhere',
  triggers: [
    {
      id: 'sanction/impose',
      match:
        '(?:宣布|(?:实施|施加)(?!的)|加强|扩大|加入|追加|发动|采取|祭出|公布|解除)[^，]{0,20}(?:制裁|出口管制|禁运|黑名单)|(?<![的际济受部])制裁(?:了)?[^，的使]{0,8}{A}|(?:对)[^，]{0,6}{A}[^，]{0,14}(?:实施|进行|施加|实行|展开)(?:了)?[^，]{0,8}(?:制裁|禁运|出口管制)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国星期一宣布制裁百家俄中两国企业。',
          who: 'country/CN country/RU country/US',
          date: '2024-10-14',
        },
      ],
      not: ['使其能够逃避联合国制裁。', '美国可能会对俄罗斯实施更加严厉的制裁。'],
      reason: 'Sanctions have one who imposes and one who bears them.',
    },
    {
      id: 'sanction/list',
      match:
        '(?:将|把)[^，]{0,30}(?:列入|加入|纳入)[^，]{0,12}(?:实体清单|黑名单|制裁名单|名单)|(?:列入|列为)[^，]{0,12}(?:实体清单|黑名单|制裁名单)|(?:注册为|列为)[^，]{0,4}外国代理人',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国商务部10月14日将60家中国公司列入实体清单。',
          who: 'country/CN country/US',
          date: '2024-10-14',
        },
      ],
      reason: 'Listing is the way in which sanctions are imposed.',
    },
  ],
};
