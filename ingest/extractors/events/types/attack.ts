import type { EventRule } from '../event-rule.ts';
import { strikes } from './attack-strikes.ts';
import { covertAttacks } from './attack-covert.ts';
import { blows } from './attack-blows.ts';
import { terror } from './attack-terror.ts';
import { wars } from './attack-wars.ts';

/** What may be struck, beside a named country or place. */
const TARGET =
  '(?:军营|基地|哨所|哨卡|检查站|机场|港口|油库|油田|炼油厂|电厂|发电厂|核电站|医院|学校|教堂|清真寺|平民|民宅|居民楼|居民区|车队|军人|士兵|官兵|军官|警员|警察|军事目标|军事设施|能源设施|设施|使馆|领馆|军舰|舰队|油轮|商船|货船|货轮|阵地|据点|大桥|指挥部|弹药库|仓库|村庄|城镇|市区|首府|住宅区|公寓楼|岛屿|岛礁|群岛|领土|古城|县城|小镇)';

export const attack: EventRule = {
  type: 'attack',
  sides: 1,
  people: true,
  organizations: 'alone',
  where: 'object',
  host: 'place',
  triggers: [
    {
      id: 'attack/invade',
      match:
        '(?<!用于|用来|沦为|散布各种|微信|软件)(?:全面入侵|悍然入侵|入侵|突入|攻进|杀入|打进|侵略|侵占|进攻|攻击|空袭|轰炸|炮击|炮轰(?=(?:了)?{L})|狂轰|突袭(?!检查|搜查)|偷袭|强攻|猛攻|围攻|(?<!(?:疫情|流感|肺炎|病毒|台风|飓风|洪水|寒潮|寒流|地震|海啸|风暴|感染|浪潮)[^，]{0,10})袭击|炸毁|包围|围困|攻打|攻占|攻陷|攻克|攻入|吞并|兼并|并吞|强占|占领(?![^，]{0,16}(?:高地|山岭|山头|制高点)))(?:了)?(?!战争|行为|者|性|能力|型|[^，]{0,8}运动|机|舰|潜艇|导弹|无人机|直升机|武器)(?:(?!导致|使|让|的|后|之)[^，、]){0,4}{G}(?!{G}|的?(?:社会|制度|体制|政策|人权|民主|立场)|的[^，]{0,8}(?:风暴|飓风|台风)|的(?:军事力量|计划|图片|照片|企图|野心|意图|想法|威胁|准备|能力)|战斗中|[^，]{0,14}的(?:图片|照片))',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '2022年2月俄罗斯入侵乌克兰以来，两国关系日益紧密。',
          who: 'country/RU country/UA',
          date: '2022-02',
          place: 'country/UA',
        },
        { text: '10月9日，俄军炮轰基辅。', who: 'country/RU country/UA', date: '2024-10-09' },
      ],
      not: [
        '中国拒绝谴责俄罗斯的入侵。',
        '史密斯10月9日炮轰中国隐瞒疫情。',
        '10月9日是恐怖袭击之后美国的节日。',
        '史密斯攻击中国的制度。',
        '这批无人机用于攻击乌克兰。',
        '普一10月9日承认组建了入侵乌克兰的军事力量。',
        '“警察遭便衣袭击”、“美国之声”在俄罗斯获奖。',
      ],
      reason: 'Attacks take their target as object.',
    },
    {
      id: 'attack/target',
      match: `(?:攻击|袭击|空袭|轰炸|炮击|炮轰|突袭|偷袭|打击|摧毁|炸毁|攻占|攻克|攻陷|占领|夺取|夺下|攻下|夺回|收复|拿下)(?:了)?(?!者|机|舰|的)[^，的]{0,8}${TARGET}(?![^，]{0,12}的行径)|(?:空袭|轰炸|炮击|突袭|偷袭|伏击)(?:了)?(?!者|机|舰|的|队|行动)[^，的]{0,4}{O}|(?:攻下|夺下|夺回|夺取了|(?<!防备|未来|企图[^，]{0,6})收复)(?:了)?[^，的]{0,4}{L}|(?:攻占|攻下|攻克|占领|夺取|夺下|拿下|夺回|收复|控制|解放)(?<!企图.{2}|试图.{2}|希望.{2})(?:了)?(?!的)[^，]{0,14}(?:重镇|城镇|小镇|村镇|城市|要地|要塞|要冲|首府|门户|村庄|(?:战略)?意义的)[^，]{0,3}{L}(?!的(?:可能|计划))|(?:攻占|攻克|占领|夺取|夺下|拿下|(?:控制|解放)(?<=(?:军|部队|武装|国防部|{O})[^，没未]{0,12}))(?:了)?(?!的)[^，没未]{0,16}(?:定居点|居民点|镇|村|{L})(?<!(?:票|选举|大选)[^，]{0,24})(?=[。]?\\s*$|后)`,
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [
        {
          text: '10月9日，伊朗空袭两处美军军营。',
          who: 'country/IR country/US organization/美军',
          date: '2024-10-09',
        },
        { text: '俄军10月9日攻占多座村庄。', who: 'country/RU', date: '2024-10-09' },
        { text: '俄军10月9日夺回基辅。', who: 'country/RU country/UA', date: '2024-10-09' },
        {
          text: '俄军10月9日夺取了具有战略意义的基辅。',
          who: 'country/RU country/UA',
          date: '2024-10-09',
        },
        { text: '俄军10月9日控制了一处定居点。', who: 'country/RU', date: '2024-10-09' },
        { text: '1945年，俄罗斯占领了四座岛屿。', who: 'country/RU', date: '1945' },
        {
          text: '10月9日，伊朗炮击美军。',
          who: 'country/IR country/US organization/美军',
          date: '2024-10-09',
        },
      ],
      not: [
        '俄罗斯的轰炸机和美军的飞机参加巡航。',
        '美国拥有可打击军事目标的导弹。',
        '俄军10月9日没有夺取重要城镇基辅。',
        '史密斯10月9日以六万票领先拿下日本海。',
        '警方突袭检查的结果令中国不满。',
      ],
      reason: 'The target may be a kind of site or of people.',
    },
    {
      id: 'attack/launch',
      match:
        '(?:对|向)[^，]{0,4}{G}[^，]{0,8}(?:发动|展开|进行|实施|发起)(?![^，]{0,8}(?:污名|抹黑|人身|言语|口头|舆论|外交|贸易|科技|关税))[^，]{0,10}(?:战争|攻击|袭击|入侵|进攻|空袭|军事行动|打击|攻势)|(?:对|向)[^，]{0,10}{O}[^，]{0,14}(?:发动|发起|展开|实施)[^，]{0,6}(?:军事行动|军事打击|空袭|战争|武装进攻|(?<!人身|言语|口头|舆论|网络|网路|黑客)(?:攻击|袭击)|攻势|进攻)|(?:对|向)[^，]{0,4}{G}[^，]{0,6}(?:炮击|开炮)|(?<!面)对[^，]{0,2}{G}的?(?:侵略|入侵|进攻)',
      roles: 'directed',
      examples: [
        {
          text: '俄罗斯2022年2月对乌克兰发动侵略战争。',
          who: 'country/RU country/UA',
          date: '2022-02',
        },
      ],
      reason: '对 and 向 name the target.',
    },
    {
      id: 'attack/wage',
      match:
        '(?<!阴谋|图谋|密谋|策划|准备)(?:发动|发起)(?:了)?(?!贸易|关税|舆论|宣传|经济|货币|信息|法律)[^，贸税]{0,12}(?:(?<!贸易|关税|舆论|信息)战争|军事行动|攻势|空袭|炮击|轰炸|反攻|进攻(?!的(?:能力|计划))|总攻|入侵|突袭|政变|兵变|叛乱)(?!的可能|时)|(?:展开|开展|进行|实施|启动)(?:了)?[^，]{0,6}特别军事行动',
      roles: 'directed',
      examples: [
        { text: '2022年2月，俄罗斯发动全面战争。', who: 'country/RU', date: '2022-02' },
        { text: '10月9日，俄军发起新一轮攻势。', who: 'country/RU', date: '2024-10-09' },
      ],
      not: ['美国对中国发动贸易战争。'],
      reason: 'Wars and offensives are launched with or without a target named.',
    },
    {
      id: 'attack/missiles',
      match:
        '(?:向|朝|对)(?:(?!方向|海)[^，]){0,6}{C}(?:(?!方向|海|附近|周边|出售|提供)[^，]){0,12}(?:发射|投下|投掷|射出)(?:了)?[^，]{0,10}(?:导弹|飞弹|火箭弹|炮弹|炸弹|无人机)|(?:向|朝|对)(?:(?!方向|海)[^，]){0,10}{G}(?:(?!方向|海|附近|周边|出售|提供)[^，]){0,10}(?:城镇|城市|村庄|市区|境内|阵地|基地|平民|居民区|目标|军营|机场|首府|使馆|油田)[^，]{0,8}(?:发射|投下|投掷|射出)(?:了)?[^，]{0,10}(?:导弹|飞弹|火箭弹|火箭|炮弹|炸弹|无人机)|(?:发射|射出)(?:了|的)?[^，]{0,12}(?:导弹|飞弹|火箭弹|火箭|炮弹|无人机)[^，]{0,6}(?:击中|命中|袭击|落在|落入|砸中)(?:了)?[^，海]{0,4}{G}',
      roles: 'directed',
      examples: [
        { text: '10月1日，伊朗向美国基地发射多枚导弹。', who: 'country/IR country/US', date: '2024-10-01' },
        {
          text: '10月1日，伊朗向基辅外的几座城镇发射了导弹。',
          who: 'country/IR country/UA',
          date: '2024-10-01',
        },
      ],
      not: ['朝鲜10月9日向日本海发射一枚导弹。'],
      reason: 'Missiles fired at a country strike it; those fired into the sea are tests.',
    },
    {
      id: 'attack/battle',
      match:
        '(?:爆发|发生|展开)[^，]{0,24}(?:(?<!肢体|意见|利益|理念|言语|语言)冲突|战争|交火|枪战|战斗(?!群|机|力|部队|人员)|激战|战事|争斗|打斗|混战|空战|械斗)(?!的(?:机会|比例|几率|机率|概率|边缘|根源|原因))|(?:参与|参加)[^，]{0,4}对[^，]{0,4}作战',
      roles: 'joint',
      sides: 1,
      examples: [
        {
          text: '6月，中印两国边境部队在加勒万河谷发生了严重的暴力冲突。',
          who: 'country/CN country/IN',
          date: '2024-06',
          place: 'place/加勒万河谷',
        },
      ],
      not: [
        '10月9日，两国士兵发生肢体冲突，中国与印度都表示不满。',
        '美国与日本10月9日展开有航母战斗群参与的演习。',
        '中国与印度过去多次爆发冲突。',
      ],
      reason: 'A clash has two sides and no object.',
    },
    ...terror,
    {
      id: 'attack/toll',
      match:
        '(?:(?<!肢体|意见|利益|言语)冲突|交火|战斗|袭击|空袭|炮击|轰炸|炮战|伏击)(?:事件|行动)?(?:中)?(?:已|共|当场|[0-9月日]{1,6})?(?:造成|导致|酿成|致)[^，]{0,24}(?:死|亡|伤|丧生|停电|断电|起火|大火|受损|损毁)',
      roles: 'joint',
      object: true,
      sides: 2,
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '6月15日，中印边境的冲突造成20名士兵死亡。',
          who: 'country/CN country/IN',
          date: '2024-06-15',
        },
      ],
      not: ['中国说冲突会造成死亡。', '多年来的冲突造成许多人死亡，美国说。'],
      reason: 'A clash told of by its dead.',
    },
    {
      id: 'attack/fire',
      match:
        '(?<!准备|不惜|决定|下令|威胁|停止|避免|同意)(?:交火|交战|开火|驳火|激战|炮战|开战|互射)(?!声浪|气氛|在即|事件|双方|各方|方|国|规则|地带|状态|权|前|画面|场所|的|以来)',
      roles: 'directed',
      object: true,
      sides: 2,
      needsDate: true,
      examples: [
        { text: '中印两军10月9日在边境交火。', who: 'country/CN country/IN', date: '2024-10-09' },
        { text: '10月9日，印度士兵向中国阵地开火。', who: 'country/CN country/IN', date: '2024-10-09' },
      ],
      not: ['美国呼吁俄罗斯与乌克兰交战双方克制。', '10月9日是中印边境开战以来的首次会谈。'],
      reason: 'Fire is exchanged or opened.',
    },
    {
      id: 'attack/border-clash',
      match:
        '{C}[^，]{0,10}(?:(?:边境|边界|武装|军事|流血|暴力)冲突|战争|战事)(?:爆发)?(?:后|以来|之后|期间|中)|{C}(?:战争|战事)[^，]{0,12}(?:爆发|打响)|{C}冲突(?:爆发|升级)(?:以来|后|之后|$)',
      roles: 'joint',
      object: true,
      sides: 2,
      needsDate: true,
      examples: [
        {
          text: '2022年2月中印战争爆发以来，局势紧张。',
          who: 'country/CN country/IN',
          date: '2022-02',
        },
        { text: '中印六月份边境冲突后，双方会谈。', who: 'country/CN country/IN', date: '2024-06' },
      ],
      not: ['针对中印边境冲突，美国表示关切。'],
      reason: 'A clash named with its date is told of as well as one that breaks out.',
    },
    {
      id: 'attack/civil-war',
      match:
        '(?:内战|政变|兵变|叛乱|武装起义)(?<={C}[^，]{0,11})(?:[^，]{0,10}(?:爆发|发生)|以来|后|$)|(?:爆发|发生|策动|发动)[^，]{0,8}(?:内战|政变|兵变|叛乱)|(?:士兵|军人|军方|部队|军队|将领|军官)[^，没未不的]{0,8}(?:叛乱|叛变|哗变|兵变|倒戈|夺权)(?=$|，|。|后)',
      roles: 'subject',
      needsDate: true,
      examples: [
        { text: '柬埔寨内战1970年爆发以来，当地动荡不安。', who: 'country/KH', date: '1970' },
        { text: '10月14日，柬埔寨士兵在首都哗变。', who: 'country/KH', date: '2024-10-14' },
        { text: '10月14日，柬埔寨首都发生兵变。', who: 'country/KH', date: '2024-10-14' },
      ],
      not: ['柬埔寨内战令当地动荡不安。', '10月14日，柬埔寨军人没有叛乱。'],
      reason: 'A civil war, a coup or a mutiny has one country.',
    },
    {
      id: 'attack/suffer',
      match:
        '(?:遭到?|遭受|受到|遭遇|被(?!认为|视为|指|称))(?!的)(?<=(?:{G}|{O})[^，]{0,19})[^，]{0,14}(?:(?<!网络|网路|黑客|骇客|人身|言语|寒流|寒潮|台风|飓风|风暴|洪水|疫情|病毒|热浪|暴雨|暴雪|鲨鱼|地震|水炮|水枪|高压水柱)(?:袭击|攻击|空袭|轰炸|炮击|入侵|侵略|占领(?=$|后|并|了|。)|吞并|炸毁|炸沉|突袭|偷袭))(?!者|机|舰|艇|型|与否|时|的目标)',
      roles: 'received',
      examples: [
        { text: '10月9日，乌克兰港口遭到俄军空袭。', who: 'country/RU country/UA', date: '2024-10-09' },
      ],
      not: ['乌克兰如果遭到攻击，美国将提供武器。', '10月9日，日本渔船遭中国海警船水炮攻击。'],
      reason: 'Passive: the target is the subject.',
    },
    {
      id: 'attack/shoot-down',
      match:
        '(?<!用于|能)(?:击落|击沉|击毁|击伤|炸沉|打下)(?:了)?[^，]{0,16}(?:战机|战斗机|军机|客机|飞机|直升机|无人机|侦察机|预警机|轰炸机|运输机|军舰|舰|艇|坦克|{E})',
      roles: 'directed',
      object: true,
      examples: [
        { text: '伊朗10月9日击落一架美国无人机。', who: 'country/IR country/US', date: '2024-10-09' },
      ],
      not: ['S-400可以击落美国战机。'],
      reason: 'Aircraft and ships brought down by fire.',
    },
    {
      id: 'attack/shot-down',
      match:
        '(?:被|遭)(?<={C}[^，]{0,20}(?:机|舰|艇|{E})[^，]{0,16})[^，]{0,18}(?:击落|击沉|击毁|炸沉|打下)(?!的)',
      roles: 'received',
      examples: [
        { text: '10月9日，一架俄罗斯军机被乌克兰击落。', who: 'country/RU country/UA', date: '2024-10-09' },
      ],
      not: ['俄罗斯军机没有被击落。', '俄罗斯指责被击落的无人机越境。'],
      reason: 'The craft is the subject.',
    },
    ...wars,
    ...covertAttacks,
    ...strikes,
    ...blows,
  ],
};
