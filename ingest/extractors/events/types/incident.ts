import type { EventRule } from '../event-rule.ts';

export const incident: EventRule = {
  type: 'incident',
  sides: 1,
  people: false,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'incident/intrude',
      match:
        '(?:闯入|飞入|进入|侵入|侵犯|误入|擅闯|入侵|逼近|穿越|越过|飞抵)(?:了)?[^，]{0,16}(?:识别区|领空|领海|防识区|专属经济区|海峡中线)|(?:闯入|飞入|侵入)(?:了)?[^，]{0,8}{L}|(?:军机|战机|无人机|轰炸机|军舰)[^，]{0,8}进入(?:了)?{L}',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '上个月，俄罗斯和中国的军机闯入韩国防空识别区。',
          who: 'country/CN country/KR country/RU',
          date: '2024-09',
        },
        { text: '俄罗斯否认侵犯韩国领空。', who: 'country/KR country/RU', status: 'denied' },
      ],
      not: ['中俄军机并未进入韩国领空。'],
      reason: 'Intrusion into a zone or air space concerns its state.',
    },
    {
      id: 'incident/intercept',
      match:
        '(?:拦截|驱离|跟踪监视|尾随|跟踪监控)(?:了)?[^，]{0,10}{C}|{C}[^，]{0,24}(?:被|遭)[^，]{0,6}(?:拦截|驱离)|[机舰船艇][^，]{0,12}(?:相撞|碰撞|擦撞|危险接近)|发射[^，]{0,8}警示弹|鸣枪示警',
      roles: 'directed',
      object: true,
      examples: [{ text: '韩国的战机朝俄罗斯军机发射360发警示弹。', who: 'country/KR country/RU' }],
      reason: 'Interception and warning shots.',
    },
    {
      id: 'incident/drone',
      match: '(?<![困干纷打])扰{C}|(?:军机|共机|无人机|军舰)[^，]{0,6}(?:扰|越界|骚扰)',
      roles: 'directed',
      object: true,
      examples: [
        { text: '中国大陆22日清晨派出无人机扰台。', who: 'country/CN country/TW', date: '2024-09-22' },
      ],
      reason: 'Harassment by aircraft or ships.',
    },
    {
      id: 'incident/spy',
      match:
        '(?:间谍|窃密|叛国|泄密|窃取)[^，]{0,16}(?:被捕|逮捕|案|罪|起诉)|(?:涉嫌|指控|被控|控告)[^，]{0,20}(?:间谍|窃取|叛国|窃密|(?:传递|泄露|提供)[^，]{0,10}(?:秘密|机密|情报))',
      roles: 'directed',
      object: true,
      status: 'alleged',
      sides: 2,
      examples: [
        { text: '俄罗斯当局指控他接受中国的间谍任务。', who: 'country/CN country/RU', status: 'alleged' },
      ],
      reason: 'A spying case concerns two states.',
    },
  ],
};
