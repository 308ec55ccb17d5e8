import type { EventTrigger } from '../event-rule.ts';

const CONFERENCE =
  '(?:峰会|高峰会|论坛|年会|全会|大会(?!堂)|研讨会|座谈会|讨论会|圆桌会议|对话会|博览会|部长会议|外长会议?|防长会议?|理事会会议?|安全会议|国际会议|高层会议|视频会议|线上会议|论坛会议|中全会|听证会)';

/** Conferences as a clause or a relative clause names them with their time. */
export const frames: readonly EventTrigger[] = [
  {
    id: 'summit/frame',
    match: `(?:在|于)[^，没未]{0,40}(?:年|月|月份|日|周.|星期.|昨天|今天|上周|本周|[0-9]天前)[^，没未]{0,40}?${CONFERENCE}[”」』"》]?(?:会议)?(?:上|中|期间)$|(?:(?:在|于)[^，没未]{0,24}(?:年|月|月份|日|周.|星期.)|(?:结束|举行|召开|闭幕)的)[^，没未]{0,12}{O}[”」』"》]?(?:会议|年会|峰会|论坛)?上$`,
    roles: 'joint',
    needsDate: true,
    confidence: 0.7,
    examples: [
      { text: '早在10月的论坛会议上，普一批评美国。', who: 'country/RU person/普一', date: '2024-10' },
    ],
    not: ['早在10月的记者会上，普一批评美国。'],
    reason: 'What one says at a conference is said in the clause behind.',
  },
  {
    id: 'summit/relative',
    match: `(?:举行|召开|结束|闭幕|落幕|登场|开幕|揭幕|举办|主办)(?<!(?:要求|呼吁|建议)[^，]{0,12})的[^，没未]{0,30}?${CONFERENCE}`,
    roles: 'joint',
    needsDate: true,
    confidence: 0.7,
    examples: [
      {
        text: '金砖国家10月9日结束的年会令史密斯满意。',
        who: 'organization/金砖国家',
        date: '2024-10-09',
      },
    ],
    not: ['史密斯提到应当召开的年会。'],
    reason: 'A relative clause that dates a conference tells of it.',
  },
];
