import type { EventRule } from '../event-rule.ts';
import { frames } from './summit-frames.ts';

const CONFERENCE =
  '(?:峰会|高峰会(?:议)?|首脑会议|领导人会议|(?:领导人|元首|首脑)(?:非正式|视频)?(?:第[0-9一二三四五六七八九十]+次)(?:会晤|会议)|论坛|年会|圆桌会(?:议)?|(?:外长|防长|外交部长|国防部长|部长级?|元首|理事会|国际|安全|特别|紧急|视频)会(?:议)?(?![谈晤面见员场期所])|(?<!股东)大会(?!堂)|全会|座谈会|研讨会|讨论会|博览会|航展|防务展|对话会|对话[”」》]* ?会议|非正式会议|四方(?:安全)?(?:对话|会谈)(?![^，]{0,3}(?:机制|成员|概念|集团))|香格里拉对话|闭门会议|咨商会议|特别会议|紧急会议|部长会议|高官会|(?:学术|经验|经贸|文化)交流会(?:议)?|学术会议)';

export const summit: EventRule = {
  type: 'summit',
  sides: 1,
  people: true,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'summit/attend',
      match: `(?:出席|参加|与会|主持|列席|亮相|缺席)(?:[^，]{0,30}${CONFERENCE}|[^，]{0,20}{O}(?:成员国|经济)?(?:领袖|理事会|部长级?|高级别|外长|防长|首脑)[^，谈晤]{0,4}会议)`,
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '张三下周出席在俄罗斯举行的金砖国家首脑峰会。',
          who: 'country/CN country/RU organization/金砖国家 person/张三',
          date: '2024-10',
          status: 'planned',
          place: 'country/RU',
        },
      ],
      not: ['张三没有出席金砖国家领导人峰会。'],
      reason: 'Those who attend are named before the verb.',
    },
    {
      id: 'summit/hold',
      match: `(?<!(?:与|和|同|跟){A}[^，]{0,24})(?:举行|召开|举办|主办|承办|召集)(?!的)[^，]{0,24}(?:${CONFERENCE}|国际会议)(?!期间)|(?<=(?:与|和|同|跟){A}[^，]{0,24})(?:举行|召开|举办|主办|承办)(?!的)(?:(?!视频|视讯|线上)[^，]){0,24}(?!视频|视讯|线上)(?:${CONFERENCE}|国际会议)(?!期间)`,
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '中俄两国去年9月在莫斯科举行了一个论坛。',
          who: 'country/CN country/RU',
          date: '2023-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['中俄两国在北京人民大会堂举行会谈。'],
      reason: 'A conference that is held.',
    },
    {
      id: 'summit/opens',
      isClosed: true,
      needsDate: true,
      match: `${CONFERENCE}[^，原]{0,16}(?:召开|举行|开幕|闭幕|落幕|揭幕|登场|开始|拉开帷幕|结束)`,
      roles: 'joint',
      examples: [
        {
          text: '金砖国家领导人峰会10月9日在莫斯科开幕。',
          who: 'country/RU organization/金砖国家',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['金砖国家没有在峰会开始前表态。', '金砖国家领导人峰会原计划10月9日在莫斯科开幕。'],
      reason: 'The conference itself is the subject.',
    },
    {
      id: 'summit/named',
      match:
        '{O}[^，]{0,20}(?:开幕(?!式)|闭幕|落幕)|在[^，]{0,20}{O}上[^，]{0,4}(?:说|表示|发言|致辞|演讲|演说|讲话|发表|宣布)|{O}[^，]{0,8}(?:外长|防长|领导人|部长|首脑|元首)[^，]{0,16}(?:开会|集会|齐聚|聚会|聚首)|{O}(?:成员国|各国|盟国)?(?:[^，没未不在的]{0,2}[0-9周星今明昨][^，没未不的]{0,8})(?:(?<!召)开会|聚会|集会(?!抗议))|{O}(?:(?!仪式|典礼|选举|庭审|案件|演习|军演|活动|授予|祭|游行|示威|抗议)[^，]){0,24}(?:召开|举行)[。！]?$|{O}(?:成员国)?[^，]{0,6}会议[^，谈晤]{0,14}(?:召开|举行|开幕|闭幕|落幕|登场)',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        { text: '金砖国家10月9日在北京开幕。', who: 'country/CN organization/金砖国家', date: '2024-10-09' },
        {
          text: '金砖国家外长10月9日在莫斯科开会。',
          who: 'country/RU organization/金砖国家',
          date: '2024-10-09',
        },
      ],
      not: ['张三10月9日在北京参观韩国外交部。', '美国国会10月9日的授奖仪式在北京举行。'],
      reason: 'A forum that has a name of its own is a body in which one speaks, and which opens and closes.',
    },
    {
      id: 'summit/speak-at',
      match: `在(?!同一|同场|该|这|此|上述)[^，]{0,70}?${CONFERENCE}[^，]{0,4}上?(?:[(（][^)）]*[)）])?[^，]{0,8}(?:说|表示|发言|致辞|致词|演讲|演说|讲话|发表|指出|强调|讨论|宣布|称|警告|呼吁|敦促|批评|指责|抨击|赞成|承诺|重申|提出|透露|坦言|谈到|谈及|表达|介绍|阐述|预测|解释)|(?:[0-9]+[年月日][^，]{0,6}在|在[^，]{0,30}(?:举行|召开|举办|主办)的)[^，]{0,50}?${CONFERENCE}(?:[(（][^)）]*[)）])?[上中]$`,
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '普一10月9日在莫斯科举办的圆桌会议上表示满意。',
          who: 'country/RU person/普一',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
        {
          text: '10月9日在北京举行的安全工作座谈会上，与会者没有发言。',
          who: 'country/CN',
          date: '2024-10-09',
          place: 'place/北京',
        },
      ],
      not: ['普一10月9日在莫斯科的记者会上表示满意。', '普一10月9日在同一圆桌会议上表示满意。'],
      reason: 'Who speaks at a conference attends it.',
    },
    {
      id: 'summit/of-some',
      match: '(?:召开|举行|举办)(?:了)?(?!的)[^，没未]{0,4}(?:[三四五六七八]国|多国|多边)[^，没未]{0,12}会议',
      roles: 'joint',
      object: true,
      confidence: 0.7,
      examples: [{ text: '印度10月9日联合召开三国外事会议。', who: 'country/IN', date: '2024-10-09' }],
      not: ['印度没有召开三国安全会议。'],
      reason: 'A conference of a few states that bears no name.',
    },
    ...frames,
  ],
};
