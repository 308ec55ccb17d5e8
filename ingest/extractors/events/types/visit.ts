import type { EventRule } from '../event-rule.ts';

/** Who goes as troops, migrants or cargo pays no visit. */
const NO_TRAVELLER =
  '(?<!(?:军人|士兵|部队|官兵|军队|兵力|援军|舰|艇|战机|军机|客机|飞机|轰炸机|船|货轮|难民|移民|公民|游客|留学生|学生|工人|劳工|航班|民众|国人)(?<!(?:乘|搭|坐|经由|租用|包机|派出)[^，]{0,20})[^，]{0,10})';
/** Behind the destination: no visit is asserted. */
const NOT_THERE =
  '(?!{G}|签证|航班|航线|留学|旅游|旅行|工作|定居|求学|读书|打工|参战|作战|前|之前|以前|的航班|的签证|是为|一事|之事|事宜|计划|邀请)';
/** Between verb and destination stands no other verb and nobody else. */
const LINK = '(?:了|过)?[^，的与和同跟对在从向说称促否表]{0,6}';

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
      id: 'visit/envoy',
      match:
        '(?:派出|派遣|委派|指派|派)(?![^，]{0,12}(?:军|舰|机|兵|部队))[^，]{0,16}(?:特使|代表团|使团|访问团|使节|代表|{P})[^，]{0,6}(?:前往|赴|到|访问|出访|去|抵达)[^，]{0,6}{G}',
      roles: 'visitor',
      examples: [
        {
          text: '韩国总统朴一10月9日派遣特使前往美国。',
          who: 'country/KR country/US person/朴一',
          date: '2024-10-09',
        },
      ],
      not: ['韩国总统朴一10月9日派遣军舰前往美国。'],
      reason: 'An envoy travels for the one who sends him.',
    },
    {
      id: 'visit/arrive',
      sides: 2,
      match: `${NO_TRAVELLER}(?:(?<!运)抵达|飞抵|到达|前往|赶赴|亲赴|飞往|飞赴|来到|飞到|赶往|转往|转赴|转抵|启程前往|动身前往|莅临|(?<!运)抵(?![达抗制消押触御达挡])|(?<![奔开])赴)${LINK}{G}${NOT_THERE}`,
      roles: 'visitor',
      object: true,
      examples: [
        {
          text: '俄罗斯国防部长伊万诺夫10月14日抵达北京进行正式访问。',
          who: 'country/CN country/RU person/伊万诺夫',
          date: '2024-10-14',
          place: 'place/北京',
        },
        {
          text: '史密斯将于10月27日飞赴印度。',
          who: 'country/IN country/US person/史密斯',
          date: '2024-10-27',
          status: 'planned',
        },
      ],
      not: [
        '俄罗斯军舰前往太平洋。',
        '史密斯部长说朝鲜军人已经前往俄罗斯。',
        '史密斯10月9日撤销了张三的赴美国签证。',
      ],
      reason: 'Arriving asserts the visit.',
    },
    {
      id: 'visit/flee',
      sides: 2,
      match: `${NO_TRAVELLER}(?:逃往|逃到|逃至|逃抵|逃亡|流亡(?!政府|海外|人士|者|组织|领袖)|出逃|出走|避走|远走)(?:了|至|到|在|前往)?[^，的与和同跟对在从向说称]{0,4}{G}(?=$|[。；！）]|后|避难|寻求|以躲|并|和家人)`,
      roles: 'visitor',
      object: true,
      examples: [
        {
          text: '科瓦连科10月9日逃往邻国俄罗斯。',
          who: 'country/RU country/UA person/科瓦连科',
          date: '2024-10-09',
          place: 'country/RU',
        },
        {
          text: '史密斯今年6月流亡印度。',
          who: 'country/IN country/US person/史密斯',
          date: '2024-06',
          place: 'country/IN',
        },
      ],
      not: ['俄罗斯士兵10月9日逃往印度。', '史密斯10月9日会见流亡印度的科瓦连科。'],
      reason: 'Who flees abroad goes there, though nobody receives him.',
    },
    {
      id: 'visit/visit',
      match: `(?:(?<!接受[^，]{0,12})(?:访问|出访|到访|造访|突访|走访|回访|参访|(?<![受专采上探寻察查来拜])访(?!谈|员|问))${LINK}{G}${NOT_THERE}|对[^，]{0,6}{G}[^，]{0,12}(?:访问|出访|之行)|{G}之(?:行|旅)|在[^，]{0,4}{G}[^，]{0,4}访问(?![^，]{0,3}{G})|到[^，]{0,4}{G}[^，]{0,6}(?:访问|参访|出访))(?!{G}|[^，]{0,4}的[^，]{0,16}{P})`,
      roles: 'visitor',
      object: true,
      examples: [
        {
          text: '佐藤周二突访基辅。',
          who: 'country/JP country/UA person/佐藤',
          date: '2024-10-15',
          place: 'place/基辅',
        },
        {
          text: '佐藤10月9日到印度访问。',
          who: 'country/IN country/JP person/佐藤',
          date: '2024-10-09',
        },
      ],
      not: [
        '伊万诺夫邀请张三访问俄罗斯。',
        '张三接受访问时说。',
        '张三接受媒体访问否认俄罗斯的说法。',
        '张三10月9日说他的访问促成与印度的合作。',
      ],
      reason: 'The verb of visits takes its destination as object.',
    },
    {
      id: 'visit/visiting',
      match:
        '(?:到访|来访|(?:在{G}[^，]{0,6}|对{G}[^，]{0,8})?访问|访{G})(?<!(?:[0-9]日|星期.|周.)[^，]{0,40})的[^，]{0,6}?(?=(?:{A}[^，]{0,14})?{P})(?![^，]*(?:[0-9]日|星期|周[一二三四五六日]))|(?:日|星期.|周.|月)(?:起|开始|对|在)?(?:访问{G}|{G}(?:进行)?访问)的[^，]{0,6}?(?=(?:{A}[^，]{0,14})?{P})',
      roles: 'object',
      object: true,
      confidence: 0.7,
      examples: [
        {
          text: '美国对到访的中国外长张三态度强硬。',
          who: 'country/CN person/张三',
        },
        {
          text: '10月9日访问美国的日本首相佐藤发表演说。',
          who: 'country/JP person/佐藤',
          date: '2024-10-09',
        },
      ],
      not: ['美国没有对来访的中国外长张三示好。', '朴一10月9日会见到访的中国外长张三。'],
      reason: 'Who is called a visitor is on a visit; a date in the clause is that of something else.',
    },
    {
      id: 'visit/ceremony',
      match:
        '(?:出席|参加|观摩|观看)[^，]{0,8}(?:在|于)[^，]{0,6}{G}[^，]{0,10}(?:举行|举办)的[^，]{0,24}(?:阅兵|典礼|仪式|葬礼|庆典|庆祝活动|纪念活动|运动会|开幕式)',
      roles: 'visitor',
      examples: [
        {
          text: '张三6月24日出席在莫斯科举行的阅兵。',
          who: 'country/CN country/RU person/张三',
          date: '2024-06-24',
          place: 'place/莫斯科',
        },
      ],
      not: ['张三没有出席在莫斯科举行的阅兵。'],
      reason: 'Attending a ceremony abroad takes one there.',
    },
    {
      id: 'visit/go-to',
      match:
        '(?:到(?!过)|去|赴|来)(?:了)?[^，]{0,3}{G}(?:[^，与和的]{0,4}(?:出席|参加|参观|考察|观摩|商谈|谈判|开会|会见|拜会|会晤|面见|演讲|朝圣)|进行[^，]{0,8}访问)(?![^，]{0,10}(?:前|之前|以前|的计划))',
      roles: 'visitor',
      object: true,
      sides: 2,
      examples: [
        {
          text: '张三10月9日到莫斯科出席阅兵。',
          who: 'country/CN country/RU person/张三',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['张三没有到莫斯科出席阅兵。'],
      reason: 'To go somewhere for an occasion is to visit.',
    },
    {
      id: 'visit/inspect',
      match:
        '{P}[^，没未不的]{0,10}(?:视察|考察|巡视|慰问|检阅|巡查|督察)(?:了)?(?!团|组|报告|工作)[^，]{0,12}(?:{G}|{O}|部队|官兵|基地|军营|边境|前线|舰队|潜艇|工厂|演习)',
      roles: 'subject',
      object: false,
      examples: [
        {
          text: '俄罗斯总统普一10月9日视察北方部队。',
          who: 'country/RU person/普一',
          date: '2024-10-09',
        },
      ],
      not: ['俄罗斯总统普一10月9日没有视察部队。'],
      reason: 'A leader who inspects his own troops or provinces goes there.',
    },
    {
      id: 'visit/stop',
      match:
        '(?:下一站|首站|最后一站|末站|终点站|第[一二三四五]站)(?:就|将|则)?(?:是|为|选在|选择|定在|抵达|前往|到)[^，没未不]{0,4}{G}(?=[。；！]?$|和)|{G}(?:就|将)?是[^，没未不]{0,24}(?:之行|之旅|出访|访问|行程)[^，没未不]{0,6}(?:首站|一站|终点)',
      roles: 'visitor',
      object: true,
      confidence: 0.7,
      examples: [
        {
          text: '10月9日，张三抵达北京，此行的下一站是印度。',
          who: 'country/CN country/IN person/张三',
          date: '2024-10-09',
        },
      ],
      not: ['此次比赛的首站是印度。'],
      reason: 'A journey is told of by its stops.',
    },
    {
      id: 'visit/carried',
      match:
        '(?:被|获准|由)[^，没未不]{0,12}(?:飞运|空运|转运|转送|送|转移|转院|接|运|押送)(?:往|至|到|抵|去|回)(?:了)?[^，没未不的]{0,2}{G}',
      roles: 'visitor',
      sides: 2,
      object: true,
      examples: [
        {
          text: '10月9日，伊万诺夫被空运至美国。',
          who: 'country/RU country/US person/伊万诺夫',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，伊万诺夫没有被空运至美国。'],
      reason: 'Who is taken abroad by others travels all the same.',
    },
    {
      id: 'visit/body',
      match:
        '{P}[^，没未不的]{0,10}(?:访问|视察|到访|登上|造访|参访|走访)(?:了|过)?(?:该岛|该国|当地|该地|该市|{O}(?=[。；！]?$|并|总部))',
      roles: 'subject',
      object: true,
      needsDate: true,
      examples: [
        {
          text: '10月9日，史密斯正式访问该岛。',
          who: 'country/US person/史密斯',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，史密斯没有访问该岛。'],
      reason: 'A body may be what one visits.',
    },
    {
      id: 'visit/tour',
      match:
        '(?:启程|展开|开始|开启|结束|完成|进行)(?:了)?(?!的)[^，没未不的]{0,6}(?:访问|出访|历访)(?:了)?(?:中|东|西|南|北|欧|亚|非|洲|拉美|海湾|波斯湾|东盟|太平洋|\\d|[一二三四五六七八九几多])[^，的]{0,8}国(?!会|防)(?:之行|的访问)?|(?:展开|开始|开启|结束|进行)(?:了)?(?!的)[^，没未不]{0,10}(?:欧洲|亚洲|中东|非洲|拉美|东欧|中欧|中亚|东南亚)[^，]{0,6}(?:之行|之旅|行程|访问)',
      roles: 'visitor',
      examples: [
        { text: '史密斯10月9日启程访问中欧四国。', who: 'country/US person/史密斯', date: '2024-10-09' },
        { text: '张三10月9日结束欧洲五国之行。', who: 'country/CN person/张三', date: '2024-10-09' },
      ],
      not: ['史密斯10月9日没有启程访问中欧四国。', '史密斯考虑展开中东之行。'],
      reason: 'A journey to several states that the words only count.',
    },
    {
      id: 'visit/landed',
      match:
        '(?:专机|座机|专列|列车|航班|飞机)[^，没未不]{0,10}(?:降落|飞抵|抵达|着陆|驶抵|到达)(?<={P}[^，没未不]{0,22})(?:在|于)?[^，的]{0,4}(?:{G}|{O})',
      roles: 'visitor',
      examples: [
        {
          text: '普一的专机10月9日降落在平壤。',
          who: 'country/KP country/RU person/普一',
          date: '2024-10-09',
          place: 'place/平壤',
        },
      ],
      not: ['普一的专机10月9日没有降落在平壤。'],
      reason: 'Whose plane lands has arrived.',
    },
    {
      id: 'visit/first-of',
      match:
        '(?:第一个|首个|首先)(?:出访|访问|到访|造访)的?(?:外国|国家|地方|地点)?[^，没未不]{0,4}(?:便是|就是|是|为|选在)[^，没未不的]{0,4}{G}',
      roles: 'visitor',
      examples: [
        {
          text: '2014年张三第一个访问的国家便是日本。',
          who: 'country/CN country/JP person/张三',
          date: '2014',
        },
      ],
      not: ['2014年张三第一个访问的国家不是日本。'],
      reason: 'Which state one visited first tells that one did.',
    },
    {
      id: 'visit/entered',
      match:
        '{P}[^，没未不军兵]{0,18}(?:入境|进入|迁往|转往|逃亡至|潜逃到|移居|返抵|飞返)(?:了)?{C}(?=$|[。；！、])',
      roles: 'visitor',
      object: true,
      sides: 2,
      confidence: 0.7,
      examples: [
        { text: '张三10月9日已经进入日本。', who: 'country/CN country/JP person/张三', date: '2024-10-09' },
      ],
      not: ['张三没有进入日本。'],
      reason: 'A person who enters a state.',
    },
  ],
};
