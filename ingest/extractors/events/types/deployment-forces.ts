import type { EventTrigger } from '../event-rule.ts';

const FORCES =
  '(?:军队|部队|士兵|官兵|军人|兵力|大军|守军|联军|政府军|叛军|民兵|战士|雇佣兵|雇佣军|佣兵|武装人员|维和人员|顾问|坦克|装甲车|战车|军车|军舰|战舰|舰艇|舰队|航母|航空母舰|打击群|战斗群|驱逐舰|护卫舰|潜艇|飞机|战机|战斗机|轰炸机|侦察机|军机|直升机|无人机|导弹|飞弹|火炮|火箭炮|系统|雷达|武器|装备|{E})';
const TROOPS =
  '(?:军队|部队|士兵|官兵|军人|兵力|大军|联军|民兵|战士|雇佣兵|雇佣军|佣兵|武装人员|维和人员|军事顾问|坦克|装甲车|军舰|战舰|舰队|航母|航空母舰|战机|战斗机|轰炸机|导弹|飞弹|火炮)';
/** People sent to fight or to keep order who are no regular troops. */
const AUXILIARIES =
  '(?:雇佣兵|雇佣军|佣兵|战士|武装人员|民兵|志愿军|志愿兵|国民警卫队|国民兵|维和部队|维和人员|维和士兵|特种兵|特战队|特种部队|陆战队|援军|增援部队|后备军警|内卫部队|宪兵|军医(?!院)|军事人员|军事专家|军事教官|坦克|装甲车|装甲部队|炮兵)';
const UNIT =
  '(?:军区|战区|司令部|指挥部|军种|集团军|军团|舰队|太空军|天军|网军|火箭军|战斗群|作战群|特遣队|(?<![律老导厨])师(?!生|长|范|资|傅)|旅(?![游行客程店途])|飞行中队|航空中队|飞弹中队|联队|(?:后备|预备|干预|反应|武装)(?:军警|警察)?力量|(?<!调查|小)部队)';

/** Forces moved, raised and reorganised, told of in other ways than by who sends them. */
export const forces: readonly EventTrigger[] = [
  {
    id: 'deployment/in-place',
    match: `(?:部署|布署|驻扎|驻防|集结|待命|就位|到位)(?:完毕|就绪|完成)?(?<=${FORCES}[^，]{0,16}(?:在|于)[^，]{0,30})(?=[。；]?\\s*$|后|并)`,
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      { text: '俄罗斯的防空导弹已在柬埔寨部署完毕。', who: 'country/KH country/RU' },
      {
        text: '10月9日，美国战机在日本海附近的机场待命。',
        who: 'country/US',
        date: '2024-10-09',
        place: 'place/日本海',
      },
    ],
    not: ['俄罗斯的导弹没有在柬埔寨部署。'],
    reason: 'The place stands between the forces and the verb.',
  },
  {
    id: 'deployment/sent',
    match: `(?:被|获|奉命|奉派|受命|应召|紧急)[^，]{0,8}?(?:派往|派到|派至|派驻|派赴|派遣|派去|送往|送到|送至|调往|调到|调至|运往|运到)(?<=(?:${TROOPS}|{C}军)[^，]{0,18})(?!的)`,
    roles: 'directed',
    object: true,
    examples: [
      {
        text: '10月9日，两千名伊朗士兵被派往柬埔寨。',
        who: 'country/IR country/KH',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，两名伊朗病人被送往柬埔寨。'],
    reason: 'Passive: the forces are the subject.',
  },
  {
    id: 'deployment/send-others',
    match: `(?:派遣|派出|(?<![叶尼俄对流守左右激和进立建主西英美普帮门教党各两新旧指])派|输送|运送|(?<!护|欢|赠)送|增派|招募|调派|调集|投入|出动)(?!的)(?:了|过|去)?[^，]{0,20}${AUXILIARIES}(?![^，]{0,30}(?:参演|参赛|演习|军演|比赛|阅兵|的))|(?:派遣|派出|增派|调派)(?:了|过)?[^，的]{0,6}{O}(?=[。]?\\s*$|[^，]{0,6}(?:士兵|镇压|维持|维和|驻守|增援|协防))|增派[^，]{0,10}(?:人手|人员|兵员)|(?:紧急|增派|派)[^，]{0,4}增援(?=[^，]{0,8}{G})`,
    roles: 'directed',
    object: true,
    examples: [
      { text: '10月9日，伊朗派遣雇佣兵前往柬埔寨。', who: 'country/IR country/KH', date: '2024-10-09' },
      { text: '俄罗斯的司令部已向柬埔寨增派人手。', who: 'country/KH country/RU' },
    ],
    not: ['伊朗可能会派遣雇佣兵。', '伊朗10月9日派遣医疗队。'],
    reason: 'Sent to fight or keep order without being regular troops.',
  },
  {
    id: 'deployment/garrison',
    match:
      '在[^，]{0,10}{G}[^，]{0,8}(?:驻军(?<!(?:的|[尚仍还]有[^，]{0,12})驻军)|驻兵|驻有|(?<!长期)常驻|轮驻)(?!的|指挥|司令|是|[^，]{0,8}的|基地|问题|费|人数|规模|协议|地位|分担|开支|代表|记者)|(?:驻有|驻扎着|驻扎了|派驻了)[^，]{0,16}(?:军营|士兵|驻军|军队|部队|官兵|军人|{O}(?!{O}))(?!的|[^，]{0,3}基地)|(?:抽调|划拨)[^，]{0,16}(?:兵力|部队|官兵|军队)',
    roles: 'directed',
    object: true,
    confidence: 0.6,
    examples: [
      { text: '美国计划在柬埔寨驻军。', who: 'country/KH country/US', status: 'planned' },
      { text: '俄罗斯1975年在柬埔寨驻有两万名士兵。', who: 'country/KH country/RU', date: '1975' },
    ],
    not: ['美国在柬埔寨驻军的费用很高。', '美国在柬埔寨尚有四百名驻军。'],
    reason: 'A garrison is a lasting deployment.',
  },
  {
    id: 'deployment/more',
    match:
      '(?:增加|增派|增驻|新增|加派)(?:了|大约|约|近)?[^，的]{0,6}(?:\\d|[一二两三四五六七八九十百千数])+[^，的]{0,3}(?:名|人)[^，]{0,4}(?:驻军|士兵|军人|部队|兵力|官兵|{O}|{C}军)',
    roles: 'directed',
    object: true,
    examples: [{ text: '美国将在柬埔寨增加两千名士兵。', who: 'country/KH country/US', status: 'planned' }],
    not: ['美国没有在柬埔寨增加两千名士兵。'],
    reason: 'More troops, told by their number.',
  },
  {
    id: 'deployment/headquarters',
    match:
      '(?:从|由)(?<=(?:(?:军|部队|舰队|联军)总部|司令部|指挥部|军区|舰队|军团|部队|旅|中队|{C}军|{O}(?:总部)?)[^，]{0,9})[^，]{0,12}(?:迁|搬|转移|移防|移驻|换防|调)(?:往|至|到|驻)',
    roles: 'directed',
    object: true,
    examples: [
      {
        text: '美军司令部将从日本迁至柬埔寨。',
        who: 'country/JP country/KH country/US organization/美军',
        status: 'planned',
      },
    ],
    not: ['美军司令部没有从日本迁至柬埔寨。'],
    reason: 'A headquarters or unit that moves takes its forces along.',
  },
  {
    id: 'deployment/reorganise',
    match: `(?:组建|建立(?=[^，的]{0,10}(?:后备|预备|特别|特种|联合|快速)[^，的]{0,6}(?:部队|力量|军警))|成立|设立|创建|筹建|筹组|编成|新建|增设|新设|重建|改组|整编|裁撤|撤销)(?:了|过)?(?!的)(?:[^，的]{0,14}|一支[^，的]{0,22})${UNIT}(?!的)|(?:升级|升格|改编|改组|扩编|整编|合并)(?:为|成)(?<=(?:军区|战区|司令部|部队|舰队|旅|师|中队|军|{O})[^，]{0,9})[^，]{0,12}${UNIT}`,
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      { text: '2015年12月，中国成立战略支援部队。', who: 'country/CN', date: '2015-12' },
      { text: '从明年起，俄罗斯舰队将升级为独立的军区。', who: 'country/RU', status: 'planned' },
    ],
    not: ['美国的目标是建立新型舰队。', '中国10月9日成立旅游公司。', '美国组建调查部队的建议遭拒。'],
    reason: 'Commands and units raised, merged or raised in rank.',
  },
  {
    id: 'deployment/call-up',
    match:
      '动员(?:了)?[^，]{0,6}(?:预备役|后备|役男|军队|部队|民兵|兵力|军人|士兵)|(?:征召|召集|征调)(?:了)?[^，]{0,10}(?:预备役|后备|役男|民兵|士兵)|(?:宣布|下令|实施|颁布|进入)[^，“「]{0,8}(?:战时状态|战争状态|紧急动员)(?!的|法)',
    roles: 'subject',
    examples: [
      { text: '10月9日，伊朗宣布进入战争状态并动员役男。', who: 'country/IR', date: '2024-10-09' },
      { text: '10月9日，伊朗征召两万名预备役军人。', who: 'country/IR', date: '2024-10-09' },
    ],
    not: ['伊朗没有动员预备役。', '10月9日，伊朗在首都实施戒严。', '10月9日，中国动员学生。'],
    reason: 'The country is put on a footing of war.',
  },
  {
    id: 'deployment/cruise',
    match:
      '(?:(?:进入|进到|前往|开往)(?=[^，]{0,4}{L}[^，]{0,6}(?:执行|展开|进行)[^，]{0,4}(?:任务|部署|行动))|游弋|巡弋|出海|启程|起锚|启航|出航|起航|离港|出港|锚泊|停泊|航行(?:于|在)|抵达|驶离)(?<=(?:航母|航空母舰|打击群|战斗群|驱逐舰|护卫舰|潜艇|舰队|舰艇|军舰|战舰|补给舰|补给船|医院船)[^，、的]{0,30})(?!的|能力)',
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '10月9日，美国航空母舰游弋日本海。', who: 'country/US', date: '2024-10-09' },
      { text: '10月9日，美国驱逐舰进入太平洋执行任务。', who: 'country/US', date: '2024-10-09' },
      { text: '10月9日，俄罗斯核潜艇从基地出航。', who: 'country/RU', date: '2024-10-09' },
    ],
    not: ['美国航母游弋的能力下降。'],
    reason: 'Ships sent out, by where they are.',
  },
  {
    id: 'deployment/armed-with',
    match:
      '(?:装备|列装|配发|配备|加入|编入)(?:给|到|了)?(?<=(?:战机|战斗机|轰炸机|直升机|导弹|飞弹|潜艇|军舰|战舰|{E})[^，的]{0,14})[^，]{0,6}(?:{O}|{C}军|海军|空军|陆军|部队|舰队|现役)(?!的)',
    roles: 'subject',
    confidence: 0.6,
    examples: [{ text: '10月9日，俄罗斯新型战机开始装备部队。', who: 'country/RU', date: '2024-10-09' }],
    not: ['俄罗斯的苏-57没有装备部队。'],
    reason: 'A weapon that the forces receive for service.',
  },
  {
    id: 'deployment/led',
    match:
      '(?:率领|率|带领)(?!的)[^，没未的]{0,14}(?:部队|专家组|官兵|舰队|军队|特遣队|医疗队|编队|人马)[^，没未的]{0,4}(?:赶往|赶赴|开赴|前往|进驻|奔赴|抵达|驰援)',
    roles: 'directed',
    object: true,
    examples: [
      {
        text: '10月9日，张三率领特遣队开赴莫斯科。',
        who: 'country/CN country/RU',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，张三没有率领特遣队开赴莫斯科。'],
    reason: 'A leader moves with the troops.',
  },
  {
    id: 'deployment/strengthen',
    match:
      '(?:在|于|对|向)[^，没未不]{0,24}(?:边界|边境|地区|前线|{G})[^，没未不]{0,10}(?:加强|增强|强化|扩充|增加|集结|增派|加派)(?:了)?[^，的对]{0,6}(?:军力|兵力|驻军|军事存在|军事部署|部队|军队|重兵|防御力量)(?!的)',
    roles: 'directed',
    examples: [
      {
        text: '10月9日，俄罗斯在日本海地区加强军力。',
        who: 'country/RU',
        date: '2024-10-09',
        place: 'place/日本海',
      },
    ],
    not: ['10月9日，俄罗斯没有在日本海地区加强军力。'],
    reason: 'More force is put where there was some.',
  },
];
