import type { EventRule } from '../event-rule.ts';

const ARMS =
  '(?:武器(?!裁减|削减|控制|禁运|级)|导弹|飞弹|战机|战斗机|直升机|军机|潜艇|舰艇|驱逐舰|护卫舰|引擎|发动机|防空|弹药|炮弹|无人机|军备(?!控制|竞赛)|装备|军火|火箭|军售|坦克|军用|军民两用|军事技术|军事装备|雷达|巡逻艇|动力装置|鱼雷|{E})';

export const armsTransfer: EventRule = {
  type: 'armsTransfer',
  sides: 2,
  people: false,
  organizations: 'alone',
  where: 'nowhere',
  triggers: [
    {
      id: 'armsTransfer/give',
      match: `(?:向|对|给|为)[^，]{0,4}{A}[^，]{0,14}?(?:出售|提供|交付|出口|供应|转让|移交|运送|交货|援助|运输|运交|赠送|销售)[^，]{0,30}?${ARMS}`,
      roles: 'directed',
      examples: [
        {
          text: '俄罗斯准备再向中国出售一批苏-35战机。',
          who: 'country/CN country/RU',
          status: 'planned',
        },
        {
          text: '朝鲜被指控向俄罗斯提供炮弹。',
          who: 'country/KP country/RU',
          status: 'alleged',
        },
      ],
      not: ['中国没有向俄罗斯提供武器。', '美国警告中国不要向俄罗斯提供武器。'],
      reason: '向 names who receives the arms.',
    },
    {
      id: 'armsTransfer/buy',
      match: `(?:从|向|自|与|同)[^，]{0,4}{A}[^，]{0,14}?(?:采购|购买|进口|购入|引进|订购|购得|购置|接收|收到|订制|签署|签订)[^，]{0,30}?(?:${ARMS}|合同)`,
      roles: 'received',
      examples: [
        {
          text: '印度从俄罗斯一次性购入五百枚导弹。',
          who: 'country/IN country/RU',
        },
      ],
      reason: '从 names who sells.',
    },
    {
      id: 'armsTransfer/arms-sale',
      match:
        '(?:批准|宣布|公布|发布|同意|决定|推出|通过|进行|完成)[^，]{0,14}(?:军售|售武|武器销售)|(?:军售|售武)案?[^，]{0,4}(?:获|已)[^，]{0,2}(?:批准|通过)|售(?:予)?{C}[^，]{0,16}' +
        ARMS,
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国政府21日宣布3笔对台军售案。',
          who: 'country/TW country/US',
          date: '2024-09-21',
        },
      ],
      reason: '军售 with its 对 names both sides.',
    },
    {
      id: 'armsTransfer/object',
      match: `{A}[^，]{0,16}(?:采购|购买|进口|购入|引进|订购|购进|狂买|接装)(?:了)?[^，]{0,12}{C}(?:制|产)?[^，]{0,12}${ARMS}`,
      roles: 'received',
      object: true,
      examples: [{ text: '中国大量购买俄制直升机。', who: 'country/CN country/RU' }],
      reason: 'The maker stands with the arms.',
    },
    {
      id: 'armsTransfer/deal',
      match: `(?:签署|签订|履行|完成|达成)[^，]{0,36}(?:军火|武器|导弹|战机|直升机|潜艇|{E})[^，]{0,14}(?:合同|交易|订单|协议)`,
      roles: 'joint',
      object: true,
      examples: [
        { text: '中俄10月9日签署苏-35战机采购合同。', who: 'country/CN country/RU', date: '2024-10-09' },
      ],
      not: ['两国尚未签署新的军火交易合同。'],
      reason: 'A contract over arms counts as their transfer.',
    },
    {
      id: 'armsTransfer/develop',
      match: `(?:联合|共同|合作|帮助)[^，]{0,8}(?:设计|研发|研制|开发|建设)[^，]{0,20}(?:${ARMS}|预警系统)`,
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '双方将共同设计开发新一代常规动力潜艇，俄罗斯与中国将联合研制潜艇。',
          who: 'country/CN country/RU',
          status: 'planned',
        },
      ],
      reason: 'Building arms together passes on their technology.',
    },
  ],
};
