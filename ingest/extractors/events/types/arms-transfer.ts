import type { EventRule } from '../event-rule.ts';
import { deliveries } from './arms-delivery.ts';

const ARMS =
  '(?:武器(?!裁减|削减|控制|禁运|级|条约)|导弹|飞弹|战机|战斗机|直升机|军机|轰炸机|运输机|教练机|潜艇|舰艇|军舰|驱逐舰|护卫舰|航母|引擎|发动机|防空|反导|弹药|[炮砲]弹|火[炮砲]|榴弹[炮砲]|无人机|无人艇|军备(?!控制|竞赛)|装备|军火|火箭|弹头|军售|军援|坦克|装甲车|战车|军用|军民两用|两用物项|军事技术|军事科技|军事装备|军事援助|军事物资|雷达|巡逻艇|动力装置|鱼雷|地雷|零部件|武备|军械|军品|军需|军事(?:硬件|设备|器材|装备)|军机|核?潜舰|潜水艇|巡防舰|航空母舰|登陆舰|舰船|巡逻舰|侦察机|预警机|加油机|反潜机|枪支|步枪|机枪|子弹|无人飞行器|{E})';
/** Behind the arms: the sale is judged, not told. */
const NOT_TOLD = '(?![^，]{0,4}(?:严重|违反|违背|的做法|一事|的行为|是否|的?问题|的可能|实施(?:了)?制裁))';
const GIVE =
  '(?:出售|提供|交付|出口|供应|转让|移交|运交|运送|交货|援助|运输|赠送|赠予|销售|输送|输出|捐赠|捐助|转交|发运|转移|卖出|卖(?!掉)|出租|租借|军援|供给)';
/** Between who receives and the verb: the name in Latin letters. */
const LATIN = '(?:[（(][^）)]*[)）])?';
/** A bargain over arms. */
const BARGAIN = '(?:交易|军购案?|合同|合约|订单|大单|采购案|军售案?|销售案?|买卖)';
const GET =
  '(?:采购|购买|进口|购入|引进|订购|购得|购置|购进|接收|收到|订制|获得|得到|取得|获取|换取|采办|引入|租借|租用|买(?:入|进|下|了)?)';

export const armsTransfer: EventRule = {
  type: 'armsTransfer',
  sides: 2,
  isActOfWords: true,
  people: false,
  organizations: 'alone',
  where: 'nowhere',
  triggers: [
    {
      id: 'armsTransfer/give',
      match: `(?<!其|制裁[^，]{0,24})(?:向|对|给|为|帮)[^，]{0,4}{A}${LATIN}[^，]{0,14}?${GIVE}[^，]{0,30}?${ARMS}${NOT_TOLD}`,
      roles: 'directed',
      examples: [
        {
          text: '俄罗斯准备向中国再出售几架苏-35战机。',
          who: 'country/CN country/RU',
          status: 'planned',
        },
        {
          text: '朝鲜被指控向俄罗斯提供炮弹。',
          who: 'country/KP country/RU',
          status: 'alleged',
        },
      ],
      not: [
        '中国没有向俄罗斯提供武器。',
        '美国警告中国不要向俄罗斯提供武器。',
        '美国向台湾出售武器严重违反中美三个公报。',
        '美国10月9日制裁中国公司的理由是其向俄罗斯提供武器。',
      ],
      reason: '向 names who receives the arms.',
    },
    {
      id: 'armsTransfer/hand-over',
      match: `(?:将|把)[^，]{0,20}${ARMS}[^，]{0,12}(?:运交|交付|移交|提供|出售|卖|转让|送|运送|赠送|运往|转交|出口|捐)(?:了|给|予|到|往)*[^，]{0,4}{A}`,
      roles: 'directed',
      object: false,
      examples: [
        { text: '俄罗斯去年已将S-400运交印度。', who: 'country/IN country/RU', date: '2023' },
        { text: '俄罗斯10月9日把三架战机交付给中国。', who: 'country/CN country/RU', date: '2024-10-09' },
      ],
      not: ['俄罗斯10月9日没有将导弹运交印度。'],
      reason: 'With 将 and 把 the arms stand before the verb and the recipient behind it.',
    },
    {
      id: 'armsTransfer/give-to',
      match: `(?<!其|制裁[^，]{0,24})(?:出售|提供|交付|转让|移交|捐赠|援助|出口|卖|运送|运交|输送|移转|转交|赠送|供应|供给|支援)(?!的)[^，没未]{0,24}${ARMS}[^，没未]{0,6}(?:给|予|至|到)(?:了)?[^，]{0,4}{A}`,
      roles: 'directed',
      object: false,
      examples: [
        {
          text: '美国10月9日宣布将出售100枚导弹给台湾。',
          who: 'country/TW country/US',
          status: 'planned',
        },
        { text: '朝鲜10月9日提供大批炮弹给俄罗斯。', who: 'country/KP country/RU', date: '2024-10-09' },
      ],
      not: ['美国10月9日停止出售导弹给台湾。'],
      reason: 'The recipient may stand last, behind 给.',
    },
    {
      id: 'armsTransfer/buy',
      match: `(?<!制裁[^，]{0,24})(?:从|向|自|与|同)[^，]{0,4}{A}${LATIN}[^，]{0,14}?(?:${GET}|(?:签署|签订)(?![^，]{0,16}(?:条约|协约|公约)))[^，]{0,30}?${ARMS}`,
      roles: 'received',
      examples: [
        {
          text: '印度从俄罗斯一次性购入五百枚导弹。',
          who: 'country/IN country/RU',
        },
      ],
      not: [
        '美国10月9日宣布制裁一家中国机构从俄罗斯购买苏-35战机。',
        '美国与俄罗斯2010年签订条约裁减核武器。',
      ],
      reason: '从 names who sells; what a sanction punishes is its reason and not its news.',
    },
    {
      id: 'armsTransfer/arms-sale',
      match:
        '(?:批准|宣布|公布|发布|同意|决定|推出|通过|进行|完成|核准|追加|承诺)(?!的)(?:(?!声明|消息|证实)[^，]){0,24}(?:军售|售武|武器销售|军援|军事援助|武器援助)|(?:军售|售武)案?[^，]{0,4}(?:获|已)[^，]{0,2}(?:批准|通过)|(?:售(?:予)?|军援|交付|移交|捐赠|赠送|(?:提供|供应|出售|卖)给){C}(?!的)[^，]{0,16}' +
        ARMS,
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国政府21日宣布3笔对台军售案。',
          who: 'country/TW country/US',
          date: '2024-09-21',
        },
        {
          text: '美国10月9日宣布向乌克兰追加一批军事援助。',
          who: 'country/UA country/US',
          date: '2024-10-09',
        },
        { text: '俄罗斯10月9日交付印度第二套S-400。', who: 'country/IN country/RU', date: '2024-10-09' },
      ],
      not: ['美国10月9日没有批准对台军售。'],
      reason: '军售 and 军援 with their 对 name both sides.',
    },
    {
      id: 'armsTransfer/object',
      match: `(?<!制裁[^，]{0,24}){A}[^，没未不]{0,16}(?<!坚持)(?:采购|购买|进口|购入|引进|订购|购进|购得|购置|采办|选购|买下|买进|买入|狂买|接装|接收|获得)(?:了)?[^，]{0,12}(?:{C}|{O}(?:制造|生产|研制|研发)的)(?:制|产)?[^，]{0,12}${ARMS}${NOT_TOLD}`,
      roles: 'received',
      object: true,
      examples: [{ text: '中国大量购买俄制直升机。', who: 'country/CN country/RU' }],
      not: ['印度坚持购买俄罗斯导弹。', '美国和印度就印度购买俄罗斯导弹的问题争吵。'],
      reason: 'The maker, a state or a firm, stands with the arms.',
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
      id: 'armsTransfer/arrive',
      match: `(?:[首二三四末后一新]批{C}(?:的)?(?=[^，]{0,8}(?:${ARMS}))|{C}(?:援助|提供|出售|交付|捐赠|制造|生产|制))的?[^，]{0,16}${ARMS}[^，没未]{0,14}(?:运抵|抵达|运达|送达|移交|交付)(?:给|了)?[^，]{0,4}{A}`,
      roles: 'directed',
      object: false,
      examples: [
        { text: '首批俄罗斯S-400系统10月9日运抵印度。', who: 'country/IN country/RU', date: '2024-10-09' },
        { text: '美国援助的首批导弹10月9日运抵乌克兰。', who: 'country/UA country/US', date: '2024-10-09' },
      ],
      not: ['美国援助的导弹10月9日尚未运抵乌克兰。'],
      reason: 'The delivery told of the arms themselves.',
    },
    {
      id: 'armsTransfer/by',
      match: `${ARMS}[^，没未不]{0,20}由{C}[^，没未不]{0,6}(?:提供|供应|出售|制造并提供|援助|捐赠|交付)(?!的)`,
      roles: 'directed',
      examples: [
        {
          text: '印度海军强大，所用导弹也由俄罗斯提供。',
          who: 'country/IN country/RU',
        },
      ],
      not: ['印度海军强大，所用导弹并不由俄罗斯提供。'],
      reason: 'The passive: 由 names who supplies.',
    },
    {
      id: 'armsTransfer/share',
      match:
        '(?:与|和|同|向){A}[^，]{0,14}(?:分享|共享|转移|泄露|透露)[^，]{0,16}(?:军事|武器|导弹|核|国防)[^，]{0,8}(?:技术|科技|机密)',
      roles: 'directed',
      examples: [{ text: '俄罗斯已与中国分享机密的军事技术。', who: 'country/CN country/RU' }],
      not: ['俄罗斯拒绝与中国分享军事技术。'],
      reason: 'Military technology passed on counts as arms.',
    },
    {
      id: 'armsTransfer/develop',
      match: `(?<!(?:排除|制裁)[^，]{0,20})(?:联合|共同|合作|帮助)[^，]{0,8}(?:设计|研发|研制|开发|建设|生产|建造|制造|打造)[^，]{0,20}(?:${ARMS}|预警系统)`,
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '双方将共同设计开发新型常规潜艇，俄罗斯与中国将联合研制潜艇。',
          who: 'country/CN country/RU',
          status: 'planned',
        },
      ],
      not: ['美国已经把印度排除在联合研发战机之外。'],
      reason: 'Building arms together passes on their technology.',
    },
    {
      id: 'armsTransfer/build-for',
      match: `(?<!(?:排除|制裁|要求)[^，]{0,20})(?:帮助?|协助|替|为){A}${LATIN}[^，向对]{0,10}(?:建造|制造|打造|生产|设计|研制|研发|开发|升级|改装|改造|翻修)(?!的)[^，]{0,20}${ARMS}`,
      roles: 'directed',
      examples: [
        {
          text: '俄罗斯10月9日宣布将帮印度建造4艘护卫舰。',
          who: 'country/IN country/RU',
          status: 'planned',
        },
      ],
      not: ['俄罗斯10月9日拒绝帮印度建造护卫舰。', '美国10月9日要求为印度生产的导弹付款。'],
      reason: 'To build arms for another or with his help is to transfer them.',
    },
    {
      id: 'armsTransfer/bargain',
      match: `(?:与|和|同|对|向|从){A}${LATIN}[^，没未不]{0,4}(?:达成|敲定|谈成|谈妥|签|洽签|洽购)[^，没未不]{0,16}${ARMS}[^，没未不]{0,8}${BARGAIN}(?!的|中|问题)|(?:推迟|取消|中止|暂停|搁置|延后|冻结|叫停)(?:或取消)?(?:了)?(?:与|和|同|对|向){A}[^，]{0,16}${ARMS}[^，]{0,8}(?:${BARGAIN}|交付|供应|出口|出售)`,
      roles: 'directed',
      examples: [
        {
          text: '俄罗斯10月9日与印度敲定S-400导弹交易。',
          who: 'country/IN country/RU',
          date: '2024-10-09',
        },
        {
          text: '美国2020年取消了与印度的战机交易。',
          who: 'country/IN country/US',
          date: '2020',
        },
      ],
      not: ['俄罗斯10月9日没有与印度敲定导弹交易。', '俄罗斯与印度的粮食交易10月9日结束。'],
      reason: 'A bargain over arms, closed or called off, is told with its noun alone.',
    },
    {
      id: 'armsTransfer/owned',
      match: `(?:拥有|装备|使用|列装|操作|配备|驾驶|部署|动用)(?:了|着)?[^，没未不]{0,8}(?:由|自|从|来自)?{C}(?:方面|政府)?[^，没未不]{0,4}(?:提供|供应|援助|出售|交付|赠送|捐赠|转让|售予|卖给)的[^，]{0,16}${ARMS}`,
      roles: 'received',
      examples: [{ text: '印度拥有俄罗斯提供的几套导弹系统。', who: 'country/IN country/RU' }],
      not: ['印度没有使用俄罗斯提供的导弹。'],
      reason: 'What another supplied was transferred.',
    },
    {
      id: 'armsTransfer/sold-to',
      match: `${ARMS}[^，没未不]{0,12}(?:售予|售给|卖给|售|交付给|移交给|提供给|运往|运交){C}(?!的|市场)|(?:知会|通知|告知)[^，]{0,4}国会[^，]{0,24}(?:军售|军援|售武|武器|{E})`,
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美国10月9日批准将更多武器售予台湾。',
          who: 'country/TW country/US',
          date: '2024-10-09',
        },
        {
          text: '美国10月9日正式知会国会对台军售案。',
          who: 'country/TW country/US',
          date: '2024-10-09',
        },
      ],
      not: ['美国10月9日没有把武器售予台湾。'],
      reason:
        'The recipient right behind the verb, as headlines have it; notice to congress announces a sale.',
    },
    {
      id: 'armsTransfer/ceremony',
      match: `${ARMS}[^，]{0,10}(?:交接|交付|接收|移交|接装|交机|交舰)(?:仪式|典礼)`,
      sides: 1,
      roles: 'received',
      object: true,
      examples: [
        {
          text: '印度10月9日举行美国直升机的交接仪式。',
          who: 'country/IN country/US',
          date: '2024-10-09',
        },
      ],
      not: ['印度10月9日推迟美国直升机的交接仪式。'],
      reason: 'The ceremony is the delivery.',
    },
    ...deliveries,
  ],
};
