import type { EventRule } from '../event-rule.ts';
import { sessions } from './meeting-sessions.ts';

/** Behind the noun: what only refers to talks, or asks about them. */
const NOT_HELD =
  '(?!中|上|的|临|对|到|及|会|室|前|之前|以前|纪要|内容|结果|机制|情况|安排|记录|成果|气氛|[0-9]+次|多次)';
const OFFICIAL =
  '(?:代表团|官员|外长|外相|防长|部长|总统|总理|首相|领导人|代表|同行|对等官员|国务卿|主席|特使|大使|司令)';

export const meeting: EventRule = {
  type: 'meeting',
  sides: 2,
  people: true,
  organizations: 'alone',
  triggers: [
    {
      id: 'meeting/presided-by',
      match:
        '由[^，]{0,10}{P}[^，]{0,6}(?:主持|召集|促成|斡旋)(?:召开|举行)?的[^，]{0,24}(?:会谈|会晤|磋商|谈判|和谈|对话(?!会))',
      roles: 'joint',
      examples: [
        {
          text: '10月9日的会晤是由伊万诺夫主持的中印两国外长会谈。',
          who: 'country/CN country/IN country/RU person/伊万诺夫',
          date: '2024-10-09',
        },
      ],
      not: ['张三呼吁举行由伊万诺夫主持的中印两国外长会谈。'],
      reason: 'Who presides over the talks of others takes part in them.',
    },
    {
      id: 'meeting/hold-talks',
      match:
        '(?<!宣布|同意|(?:电话|视频|视讯)(?:中|里)?[^，]{0,16})(?:举行|进行|展开|召开|开展|开启|(?<!(?:尽快|尽早|立即|早日|及早|无条件|可能)[^，]{0,4})(?:重启|恢复|启动)(?!的)|开始(?=(?:了)?(?:首|第|新)[^，]{0,4}[轮次回]))(?![^，]{0,16}(?:视频|视讯|电话|通话|多边|国会|论坛|后续))[^，]{0,16}?(?:会谈|和谈|会晤|磋商|谈判|对话(?![^，]{0,2}(?:大?会|论坛))|会面|面谈|晤谈|会商|首脑会(?!议)|战略磋商|双边会|商谈|会商|密谈|洽谈|长谈|交谈|会唔)|举行(?:了)?(?:双边)?峰会',
      roles: 'joint',
      object: false,
      examples: [
        {
          text: '12月20日，中国与俄罗斯的军方官员在北京举行了第22轮战略磋商。',
          who: 'country/CN country/RU',
          date: '2023-12-20',
          place: 'place/北京',
        },
        {
          text: '中国国防部长张三在莫斯科与俄罗斯外长伊万诺夫举行了会面。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          place: 'place/莫斯科',
        },
        { text: '美国与印度上个月开启了网络防御对话。', who: 'country/IN country/US', date: '2024-09' },
      ],
      not: [
        '中国官员经常与俄罗斯官员举行会谈。',
        '中国国防部长张三与俄罗斯国防部长伊万诺夫举行视频会谈。',
        '中国10月9日在北京举行亚洲文明对话大会，俄罗斯派人参加。',
      ],
      reason: 'Holding talks is the commonest wording of official meetings.',
    },
    {
      id: 'meeting/receive',
      match:
        '(?:会见(?!是)|(?<!的)会晤|接见|拜会|拜见|面见|晤见|礼见|拜访|探望|宴请|设宴(?:招待|款待|欢迎)|(?<![会面])晤(?!谈)|接待(?=了?[^，]{0,2}(?:来访|到访)))(?:了|来访的|到访的)?[^，]{0,16}{A}|(?<![看听遇意再会接召引罕偏面拜])见(?:了|到了)[^，]{0,10}{P}',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '韩国总统朴一在首尔会见了乌克兰国防部长科瓦连科。',
          who: 'country/KR country/UA person/朴一 person/科瓦连科',
          place: 'place/首尔',
        },
        {
          text: '张三在北京晤俄罗斯外长伊万诺夫。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          place: 'place/北京',
        },
      ],
      not: ['韩国总统朴一希望会见乌克兰国防部长科瓦连科。', '韩国已准备好接待更多美军。'],
      reason: 'Who is received stands behind the verb; headlines shorten it to 晤.',
    },
    {
      id: 'meeting/received-by',
      match: '(?:受到|获|获得|得到)[^，]{0,10}{P}[^，]{0,8}(?:接见|会见)',
      roles: 'joint',
      examples: [
        {
          text: '中国国防部长张三10月9日获俄罗斯总统普一接见。',
          who: 'country/CN country/RU person/张三 person/普一',
          date: '2024-10-09',
        },
      ],
      not: ['张三10月9日受到俄罗斯总统普一的批评。'],
      reason: 'The passive of receiving.',
    },
    {
      id: 'meeting/with',
      match:
        '(?:与|和|同|跟)[^，]{0,6}{A}(?:(?!电话|视频|视讯|通话)[^，]){0,20}?(?<!(?:参加|出席|列席|参与)(?:了)?)(?:会面|会晤|会唔|见面|会谈|晤谈|面谈|碰面|碰头|密会|密谈|长谈|会商|商谈|餐叙|茶叙|握手|(?<={P}[^，]{0,4})拥抱|交换(?:了)?意见|共进(?:早|午|晚)[餐宴])(?!的|上|会|机制|[0-9]+次|多次)',
      roles: 'joint',
      examples: [
        {
          text: '张三预计将再次与伊万诺夫会面。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          status: 'planned',
        },
      ],
      not: [
        '张三没有与伊万诺夫会面。',
        '张三与伊万诺夫举行电话会谈。',
        '张三和伊万诺夫曾见面18次。',
        '张三和伊万诺夫也参加了会谈。',
      ],
      reason: '与 names whom one meets.',
    },
    {
      id: 'meeting/meet',
      match: `(?<!(?:视频|电话|视讯|线上|记者|媒体|特别|经过[^，]{0,3}|[几多数]次[^，]{0,4}|次|届|这场|本次|此次|该次|那次|工作|(?:参加|出席|列席|参与)(?:了)?|与[其之他她][^，]{0,4}))(?:会晤|会谈|会面|见面|碰面|交换(?:了)?意见)${NOT_HELD}`,
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '10月14日，中俄国防部长在北京会晤。',
          who: 'country/CN country/RU',
          date: '2024-10-14',
          place: 'place/北京',
        },
      ],
      not: [
        '中国与俄罗斯国防部长视频会晤。',
        '在会谈中，中国和俄罗斯代表表示满意。',
        '中国和俄罗斯官员在媒体见面会上发言。',
      ],
      reason: 'Headlines and leads use the bare verb.',
    },
    {
      id: 'meeting/summit-of-two',
      match: '{P}[^，]{0,2}(?:与|和|同)[^，]{0,8}{P}(?:(?!出席|参加|与会|在)[^，]){0,8}(?:峰会|首脑会)',
      roles: 'joint',
      examples: [
        {
          text: '史密斯与普一的平壤峰会2018年引起争议。',
          who: 'country/RU country/US person/史密斯 person/普一',
          date: '2018',
        },
      ],
      not: ['张三10月9日和普一出席峰会。'],
      reason: 'A summit that two people name is their meeting.',
    },
    {
      id: 'meeting/discuss',
      match: `(?:与|和|同|跟)[^，]{0,8}(?:{P}|{A}[^，]{0,8}${OFFICIAL})(?:(?:(?!电话|视频|视讯|通话|[如为]何|是否)[^，]){0,20}?(?:进行|展开)(?:了)?[^，]{0,6}(?:讨论|商讨|商谈|洽谈|磋商|谈判|密谈|协商|交流)|(?<=代表团)(?:讨论|商谈|洽谈|谈判))(?!的|中|上)|将(?:会|再|还)?[^，没未]{0,6}(?:与|和|同|跟)[^，]{0,4}(?:{P}|{C}[^，代]{0,2}(?:外长|外相|防长|部长|总统|总理|首相|领导人|国务卿))[^，]{0,2}(?:讨论|商讨|商谈|洽谈)(?!会|如何|是否)`,
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '张三10月9日在莫斯科与俄罗斯外长伊万诺夫就边境问题进行讨论。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['张三呼吁与俄罗斯外长伊万诺夫进行磋商。', '张三与俄罗斯外长伊万诺夫讨论如何停火。'],
      reason: 'Who discusses something with an official meets him, unless by telephone.',
    },
    {
      id: 'meeting/session',
      match:
        '(?:(?:第[0-9一二三四五六七八九十百]+|首|新一|最新一|下一?)[次轮届][^，]{0,14}(?:会议|会谈|磋商|对话|谈判|会晤|会商)|2\\+2[^，]{0,4}(?:会议|会谈|对话)|(?:双边|部长级|副部长级|军长级|司令级|工作组)[^，]{0,6}(?:会议|会谈|磋商|对话|谈判))[^，没未]{0,12}(?:(?:于|在|将|已|今天|[0-9]日)[^，没未]{0,20})?(?:举行|召开|展开|登场|开始|结束|落幕)(?!的|前|后)',
      roles: 'joint',
      examples: [
        {
          text: '美国与印度有部长级对话机制，第2次会议2019年在北京举行。',
          who: 'country/IN country/US',
          date: '2019',
          place: 'place/北京',
        },
      ],
      not: ['中国与俄罗斯的第2次会议没有在北京举行。'],
      reason: 'A round of talks as the subject of its being held; who talks may stand in the clause before.',
    },
    {
      id: 'meeting/told-at',
      match:
        '在[^，]{0,24}(?<!记者|发布|媒体)(?:会议|会谈|会晤|会面|磋商|谈判)(?:上|中|时|期间)(?:向[^，]{0,6}{A}[^，]{0,12}(?:提出|转达|表达|传达|递交|提交|通报|介绍|阐述|说明)|(?:对|当面告诉|告诉|告知)[^，]{0,14}{P}[^，]{0,24}(?:说|表示|称|的话|承诺|保证|$))',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '史密斯10月9日在莫斯科举行的一次会议上向俄罗斯官员提出建议。',
          who: 'country/RU country/US person/史密斯',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['史密斯10月9日在记者会上向俄罗斯官员提出问题。'],
      reason: 'To whom one puts something at a meeting is the other side of it.',
    },
    {
      id: 'meeting/report-to',
      match:
        '向(?:[^，]{0,4}(?:总统|主席|首相|总理|总书记))?{P}[^，]{0,4}(?:(?:作|做|进行)(?:了)?(?:工作|简报)?)?(?:汇报|报告|述职|简报)',
      roles: 'joint',
      examples: [
        {
          text: '俄罗斯国防部长彼得罗夫当天向总统伊万诺夫汇报了行动。',
          who: 'country/RU person/伊万诺夫 person/彼得罗夫',
          date: '2024-10-15',
        },
      ],
      not: ['俄罗斯国防部长彼得罗夫拒绝向总统伊万诺夫汇报。'],
      reason: 'A minister who reports to his president meets him.',
    },
    {
      id: 'meeting/round-table',
      match:
        '(?:与|和|同|跟){A}[^，促的]{0,20}(?:举行|召开|进行)(?:了)?(?:(?!视频|视讯|电话|线上|论坛|新闻|记者)[^，]){0,12}(?<!代表大|记者)会议(?!期间|室)|{C}[^，没未不与和同]{0,4}(?:与|和|同|跟){C}[^，没未不]{0,16}(?:于|在)[^，]{0,3}{G}[^，没未不]{0,6}(?:谈判|磋商|对话|会商)(?=$|[。；]|后)',
      roles: 'joint',
      examples: [
        {
          text: '中国外长张三10月9日与俄罗斯外长伊万诺夫举行闭门会议。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
        },
        {
          text: '伊朗和美国10月9日再于莫斯科谈判。',
          who: 'country/IR country/US',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      not: ['中国外长张三10月9日与俄罗斯外长伊万诺夫举行视频会议。'],
      reason: 'A meeting held with somebody, and talks as a verb at a place.',
    },
    {
      id: 'meeting/debate',
      match:
        '{P}[^，没未不拒]{0,14}(?:与|和|同|跟|、)[^，]{0,6}{P}[^，没未不]{0,24}辩论(?:会)?(?!的|中|上|后|时)[^，不]{0,14}(?:举行|登场|落幕|结束|开始)|(?:与|和|同|跟)[^，]{0,6}{P}[^，]{0,10}(?:进行|举行|展开)(?:了)?[^，]{0,12}辩论(?!的|时|中)',
      roles: 'joint',
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '张三10月9日与李四进行电视辩论。',
          who: 'country/CN person/张三 person/李四',
          date: '2024-10-09',
        },
      ],
      not: ['张三拒绝与李四进行辩论。'],
      reason: 'Candidates who debate meet.',
    },
    {
      id: 'meeting/before-press',
      match:
        '(?:与|和|同|跟)[^，]{0,6}{A}[^，没未]{0,20}(?:联合|共同|一起|一同|同台)(?:举行|召开|出席|主持)?[^，没未]{0,6}(?:记者会|新闻发布会|记者招待会|新闻会)|(?:与|和|同|跟)[^，]{0,8}{P}[^，没未]{0,14}(?:举行|召开)(?:了)?(?:记者会|新闻发布会|记者招待会)',
      roles: 'joint',
      confidence: 0.7,
      examples: [
        {
          text: '中国外长张三10月9日在与俄罗斯外长伊万诺夫举行的联合记者会上表示满意。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          date: '2024-10-09',
        },
      ],
      not: ['中国外长张三没有与俄罗斯外长伊万诺夫联合举行记者会。', '中国外长张三10月9日举行记者会。'],
      reason: 'Who faces the press with another has met him.',
    },
    {
      id: 'meeting/called-in',
      match:
        '约谈(?:了)?(?!的|机制|制度)[^，]{0,20}{A}|(?:被|遭|获)[^，]{0,12}约谈|对[^，]{0,24}{P}[^，]{0,16}约谈',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '中国国防部10月9日约谈史密斯。',
          who: 'country/CN country/US organization/中国国防部 person/史密斯',
          date: '2024-10-09',
        },
      ],
      not: ['中国国防部10月9日没有约谈史密斯。'],
      reason: 'A body that calls somebody in for a talk meets him.',
    },
    {
      id: 'meeting/entertain',
      match:
        '(?:接待|款待|宴请|设宴招待|迎接|欢迎)(?<={P}[^，没未不]{0,20}.{2,4})(?:了)?(?!的)[^，没未不的]{0,18}{P}(?=$|[。；！]|一行|[（(]|到访|访问|来访)',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '张三10月9日在北京接待普一。',
          who: 'country/CN country/RU person/张三 person/普一',
          date: '2024-10-09',
        },
      ],
      not: ['张三10月9日没有接待普一。'],
      reason: 'Who receives a guest meets him.',
    },
    ...sessions,
  ],
};
