import type { EventTrigger } from '../event-rule.ts';

/** No event of the year: an anniversary, a film, a veteran. */
const NOT_RECALLED = '(?!罪|片|电影|史|[^，]{0,6}(?:周年|纪念|胜利|老兵|题材|遗留|记忆|英雄))';

/** Wars and battles as a text looks back on them or names their outbreak, their course and their end. */
export const wars: readonly EventTrigger[] = [
  {
    id: 'attack/breaks-out',
    match:
      '(?<!肢体|意见|利益|言语|贸易)(?:战斗|战争|冲突|战事|激战|战火|交火|武装冲突)(?:再度|再次|重新|全面|正式|突然)?(?:爆发|打响|点燃|重燃)(?!的|点)',
    roles: 'joint',
    object: true,
    sides: 2,
    needsDate: true,
    examples: [
      {
        text: '9月27日，中国与印度之间的冲突再度爆发。',
        who: 'country/CN country/IN',
        date: '2024-09-27',
      },
    ],
    not: ['中国与印度担心冲突爆发。'],
    reason: 'The fighting is the subject.',
  },
  {
    id: 'attack/war-of-year',
    match: `\\d{4}年(?:代)?[^，]{0,14}(?:战争|战役|之战|武装冲突|边境冲突|边界冲突|入侵|侵略)${NOT_RECALLED}(?=[。]?\\s*$|中|期间|后|以来|结束|之后|导致|造成|时)`,
    roles: 'joint',
    object: true,
    sides: 2,
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '1962年中国与印度边界战役期间，局势紧张。', who: 'country/CN country/IN', date: '1962' },
    ],
    not: ['1962年中国与印度的战争老兵。'],
    reason: 'A war named with its year.',
  },
  {
    id: 'attack/annexation',
    match: `(?:兼并|吞并|占领|入侵|侵略|轰炸|空袭)(?<=年[^，]{0,3}{C}?[^，]{0,3}(?:对)?{G}的?(?:非法|武力|强行)?.{2})${NOT_RECALLED}(?!{G}|[^，]{0,6}{G})`,
    roles: 'directed',
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '2014年俄罗斯对柬埔寨的吞并遭到谴责。', who: 'country/KH country/RU', date: '2014' }],
    not: ['2014年伊万诺夫主张俄罗斯不吞并柬埔寨。'],
    reason: 'The noun with its year.',
  },
  {
    id: 'attack/fought',
    match:
      '(?:打过|打了|交过|打响(?:了)?|经历(?:过|了)|爆发(?:过|了))[^，]{0,8}(?:仗|战争|恶战|血战|(?:交|激|大)战)|兵戎相见|(?:血战|恶战|激战|大战|鏖战)(?:了)?(?:一场|数日|多日|\\d+天)',
    roles: 'joint',
    object: true,
    sides: 2,
    examples: [
      { text: '中国与印度1962年为边界打过一仗。', who: 'country/CN country/IN', date: '1962' },
      { text: '1969年，中国和俄罗斯一度兵戎相见。', who: 'country/CN country/RU', date: '1969' },
    ],
    not: ['中国与美国打了贸易战。', '中国和俄罗斯没有打过仗。'],
    reason: 'Told of as a fight between the two.',
  },
  {
    id: 'attack/leads-to-war',
    match:
      '(?<!可能|或|会|恐|恐怕|足以|不惜|企图|试图|想|欲)(?:引发|引爆|酿成|触发|挑起|导致|演变成|演变为|升级成|升级为)(?:了)?(?!贸易|关税)[^，贸税]{0,10}(?:(?<!贸易|关税|舆论|信息)战争|武装冲突|军事冲突|流血冲突|血腥冲突|内战|战事)(?!的|风险|危险)',
    roles: 'joint',
    sides: 2,
    needsDate: true,
    examples: [
      {
        text: '1991年，中国与印度的争端升级为战争。',
        who: 'country/CN country/IN',
        date: '1991',
      },
    ],
    not: ['中国与美国的争端可能引发战争。'],
    reason: 'A quarrel that ends in war.',
  },
  {
    id: 'attack/intervene',
    match:
      '(?:悍然|大举|武力|武装|强行|趁乱|公然)出兵(?:了)?[^，]{0,6}{G}?|出兵(?=[^，]{0,4}(?:吞并|兼并|占领|入侵|攻打|镇压|干涉|干预|推翻))|(?:武装|军事|武力)(?:干涉|干预|介入)(?:了)?[^，]{0,4}{G}(?!的(?:可能|计划|能力))|介入(?:了)?[^，]{0,2}{C}[^，]{0,4}(?:内战|战争|冲突)|(?<=(?:{C}|{O}|军)[^，]{0,8})推翻(?:了)?[^，]{0,10}{A}[^，]{0,8}(?:政权|政府)(?!的)',
    roles: 'directed',
    object: true,
    needsDate: true,
    examples: [
      { text: '1979年，俄罗斯大举出兵伊朗。', who: 'country/IR country/RU', date: '1979' },
      { text: '2015年，俄罗斯军事介入伊朗。', who: 'country/IR country/RU', date: '2015' },
    ],
    not: ['1979年，俄罗斯拒绝军事介入伊朗。'],
    reason: 'Force used in a country that did not ask for it.',
  },
  {
    id: 'attack/massacre',
    match:
      '(?:进行|实施|犯下|制造|发动|展开|开展|发生|爆发)(?:了|过|的)?[^，]{0,10}(?:大?屠杀|种族灭绝|种族清洗|血洗)(?!案的|罪|的(?:可能|指控|罪名)|[^，]{0,6}(?:周年|纪念))|(?:屠杀|血洗)(?:了|过)?[^，]{0,10}(?:平民|民众|百姓|村民|居民|学生|战俘|{C}人|万人|多人|千人|百人)(?!的(?:可能|指控))',
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '1937年，日本军队在中国进行过大屠杀。', who: 'country/CN country/JP', date: '1937' },
      { text: '1945年，日本军队屠杀了数万平民。', who: 'country/JP', date: '1945' },
    ],
    not: ['1937年，日本军队没有进行屠杀。', '10月9日，中国谈到大屠杀纪念馆。'],
    reason: 'A massacre is an attack, whether told with a verb of doing or as the verb.',
  },
  {
    id: 'attack/goes-on',
    match:
      '(?:(?<!肢体|意见|利益|言语|贸易)冲突|交战|交火|战斗|激战|战事|炮战|战火|空袭|炮击|轰炸|攻势)[^，没未不]{0,8}(?:仍在|仍然?持续|仍未|持续(?!的)|进入第|延烧|蔓延|白热化|加剧|未(?:停歇|平息|止))',
    roles: 'joint',
    object: true,
    sides: 2,
    needsDate: true,
    confidence: 0.6,
    examples: [
      { text: '中国与印度军队的战斗10月14日仍在继续。', who: 'country/CN country/IN', date: '2024-10-14' },
    ],
    not: ['中国与印度军队的战斗没有持续。'],
    reason: 'Fighting that goes on, as of a day.',
  },
  {
    id: 'attack/bomb-dropped',
    match:
      '(?:投掷|投下|投放|扔下|丢下|掷下|抛下|空投|引爆|投)(?:了|过)?[^，]{0,10}(?:原子弹|核弹|氢弹|炸弹|燃烧弹|集束弹|手榴弹|汽油弹|炸药)(?<={G}[^，]{0,26})(?!的(?:能力|可能|威胁))',
    roles: 'directed',
    object: true,
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '1945年8月6日，美军在日本上空投掷了原子弹。',
        who: 'country/JP country/US organization/美军',
        date: '1945-08-06',
      },
    ],
    not: ['1945年8月6日，美军没有在日本投下炸弹。'],
    reason: 'Bombs thrown over a place.',
  },
  {
    id: 'attack/beat',
    match:
      '(?:击溃|击退|歼灭|全歼|重创|逐出|赶出|打退|围歼|消灭)(?:了)?[^，的]{0,10}(?:{O}|{C}军|军队|部队|守军|叛军|联军|武装分子|士兵)(?!的)|(?:击败|打败|战胜|大败)(?:了)?[^，的]{0,6}(?:{C}(?:军|大军)|{O}(?<=(?:战役|战争|之战|战斗|会战)[^，]{0,30})|军队|部队|守军|叛军|联军|舰队)(?!的)|(?:击退|打退|挫败|粉碎|击溃)(?:了)?[^，的]{0,12}(?:攻势|进攻|袭击|攻击|反攻|偷袭)(?!的|计划|阴谋|图谋)',
    roles: 'directed',
    object: true,
    examples: [
      {
        text: '10月9日，伊朗部队击退美军。',
        who: 'country/IR country/US organization/美军',
        date: '2024-10-09',
      },
    ],
    not: ['10月9日，张三击败李四。', '10月9日，伊朗挫败针对美国的袭击计划。'],
    reason: 'A battle told by who lost it.',
  },
  {
    id: 'attack/fell',
    match:
      '(?:沦陷|失守|陷落|易手|被攻占|被攻陷|被占领|被夺取|被攻克)(?<={L}[^，的没未不]{0,12})(?!的|后|前|区|时|以来|之后)',
    roles: 'received',
    needsDate: true,
    confidence: 0.7,
    examples: [{ text: '10月9日，基辅宣告沦陷。', who: 'country/UA', date: '2024-10-09' }],
    not: ['10月9日，基辅没有沦陷。', '基辅沦陷后，乌克兰10月9日开会。'],
    reason: 'A town that falls is the subject.',
  },
  {
    id: 'attack/struck-by',
    match:
      '(?:导弹|飞弹|火箭弹|炮弹|无人机|炸弹|炮火)(?:(?!可以?|能够?|没有|并未|未|不|如果|的)[^，]){0,12}(?:击中|命中|落在|落入|坠入|砸中|炸毁|轰炸|炸死)(?:了)?(?!目标|[^，]{0,24}(?:之间|区域|海域|水域|近海|经济区))[^，海]{0,10}(?:{G}(?!海|附近海域|[^，]{0,3}海域)|公寓|医院|学校|民宅|居民楼|机场|港口|车站|市场|油库|电厂|桥|仓库|军营|基地)',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      {
        text: '10月9日，俄罗斯导弹击中基辅一栋大楼。',
        who: 'country/RU country/UA',
        date: '2024-10-09',
      },
      { text: '10月9日，俄军火箭弹落在一座医院。', who: 'country/RU', date: '2024-10-09' },
    ],
    not: [
      '俄罗斯导弹10月9日没有击中基辅。',
      '俄罗斯导弹可以击中美国。',
      '俄罗斯导弹10月9日落在日本与韩国之间的海域。',
    ],
    reason: 'The missile or drone is the subject; what falls into the sea strikes nobody.',
  },
];
