import type { EventTrigger } from '../event-rule.ts';

const CRAFT =
  '(?:导弹|飞弹|战机|战斗机|军机|直升机|无人机|教练机|运输机|轰炸机|潜艇|潜舰|军舰|舰艇|护卫舰|巡逻艇|巡逻船|航母|坦克|装甲车|军车|火炮|火箭炮|雷达|防空系统|弹药|炮弹|步枪|武器|军火|军备|军援|{E})';
const HANDED = '(?:出售|转售|卖|转让|移交|交付|赠送|捐赠|运交|租借|租|送|转手|交)';

/** Arms that change hands, told by the thing and not by the sale. */
export const deliveries: readonly EventTrigger[] = [
  {
    id: 'armsTransfer/that-ship',
    match: `${CRAFT}[^，没未不的]{0,16}(?:交付|运交|移交|运抵|运达)(?:给|了|到)?{C}(?!的|[^，]{0,4}(?:计划|可能))|(?:将|把)[^，]{0,8}(?:该舰|该艇|该机|这[艘架批][^，]{0,6}|其中[^，]{0,6}|它们?|${CRAFT})[^，]{0,8}${HANDED}(?:了)?(?:给|予|到|往)(?:了)?[^，]{0,4}{A}`,
    roles: 'directed',
    object: false,
    examples: [{ text: '1998年，乌克兰将该舰卖给中国。', who: 'country/CN country/UA', date: '1998' }],
    not: ['1998年，乌克兰没有将该舰卖给中国。', '1998年，乌克兰将该厂卖给中国。'],
    reason: 'The craft is named before and only pointed at.',
  },
  {
    id: 'armsTransfer/know-how',
    match:
      '(?:向|对|给){A}[^，没未不]{0,8}(?:转让|转移|提供|出售|泄露|输出|扩散)(?:了)?[^，的]{0,10}(?:核|导弹|武器|军事|潜艇|航母|发动机)[^，的]{0,6}(?:技术|科技|图纸|机密|材料|燃料)',
    roles: 'directed',
    object: false,
    examples: [
      { text: '10月9日，俄罗斯向伊朗转让核技术。', who: 'country/IR country/RU', date: '2024-10-09' },
    ],
    not: ['10月9日，俄罗斯拒绝向伊朗转让核技术。'],
    reason: 'Know-how for arms is transferred as arms are.',
  },
  {
    id: 'armsTransfer/aid-object',
    match: `(?:援助|军援|支援|供应|赠予|赠送|捐助|售予|租给)(?:了)?{C}(?!的)[^，没未]{0,12}${CRAFT}|(?:批准|放行|核准|同意|通过|宣布)(?:了)?(?!的)[^，没未]{0,6}对{C}[^，没未]{0,10}(?:军售|军援|售武|军火|武器(?!禁)|军备)`,
    roles: 'directed',
    object: true,
    examples: [
      { text: '中国10月9日援助柬埔寨一批军车。', who: 'country/CN country/KH', date: '2024-10-09' },
      {
        text: '美国国会10月9日放行对印度的战机军售。',
        who: 'country/IN country/US organization/美国国会',
        date: '2024-10-09',
      },
    ],
    not: ['中国10月9日没有援助柬埔寨军车。', '美国10月9日援助柬埔寨一批口罩。'],
    reason: 'The recipient right behind the verb or behind 对.',
  },
  {
    id: 'armsTransfer/receive',
    sides: 1,
    match: `(?:接收|收到|获得|订购|订|购得|采购|购买|买下|引进|迎来|接装)(?:了|到)?(?:了)?(?:首|第[一二三四五]|末|新|最后一)(?:批|架|艘|套|枚)[^，的没未]{0,12}${CRAFT}|(?:订购|增购|续购|采购|购买|买|引进)(?:了)?(?:高达|多达|至少|超过|总共|约|近|共)?(?:\\d+|[一二两三四五六七八九十]+)(?:多|余)?(?:架|艘|套|枚|辆|门)[^，的没未]{0,10}${CRAFT}`,
    roles: 'received',
    object: true,
    confidence: 0.7,
    examples: [
      { text: '印度10月9日接收首批S-400。', who: 'country/IN', date: '2024-10-09' },
      { text: '伊朗10月9日宣布订购24架战机。', who: 'country/IR', date: '2024-10-09' },
    ],
    not: ['印度10月9日没有接收首批S-400。', '印度10月9日接收首批口罩。'],
    reason: 'Arms counted by the piece are bought, though the seller goes without saying.',
  },
];
