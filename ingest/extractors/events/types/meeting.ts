import type { EventRule } from '../event-rule.ts';

export const meeting: EventRule = {
  type: 'meeting',
  sides: 2,
  people: true,
  organizations: 'alone',
  triggers: [
    {
      id: 'meeting/hold-talks',
      match:
        '(?:举行|进行|展开|召开|开展)(?![^，]{0,16}(?:视频|电话|通话|多边|国会|论坛))[^，]{0,16}?(?:会谈|会晤|磋商|谈判|对话|会面|面谈|首脑会(?!议)|战略磋商|双边会)|举行(?:了)?峰会',
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
      ],
      not: ['中国官员经常与俄罗斯官员举行会谈。', '中国国防部长张三与俄罗斯国防部长伊万诺夫举行视频会谈。'],
      reason: 'Holding talks is the commonest wording of official meetings.',
    },
    {
      id: 'meeting/receive',
      match: '(?:会见|(?<!的)会晤|接见|拜会|拜见|面见|晤见|接待)(?:了|来访的|到访的)?[^，]{0,16}{A}',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '韩国总统朴一在首尔会见了乌克兰国防部长科瓦连科。',
          who: 'country/KR country/UA person/朴一 person/科瓦连科',
          place: 'place/首尔',
        },
      ],
      not: ['韩国总统朴一希望会见乌克兰国防部长科瓦连科。'],
      reason: 'Who is received stands behind the verb.',
    },
    {
      id: 'meeting/with',
      match:
        '(?:与|和|同|跟)[^，]{0,6}{A}(?:(?!电话|视频|视讯|通话)[^，]){0,20}?(?:会面|会晤|见面|会谈|晤谈|面谈|碰面|握手)(?!的|上)',
      roles: 'joint',
      examples: [
        {
          text: '张三预计将再次与伊万诺夫会面。',
          who: 'country/CN country/RU person/伊万诺夫 person/张三',
          status: 'planned',
        },
      ],
      not: ['张三没有与伊万诺夫会面。', '张三与伊万诺夫举行电话会谈。'],
      reason: '与 names whom one meets.',
    },
    {
      id: 'meeting/meet',
      match:
        '(?<!(?:视频|电话|视讯|线上|记者|特别|次|届|这场|本次|此次|该次|那次|工作))(?:会晤|会谈|会面|见面|碰面)(?!中|上|的|临|对|到|及|纪要|内容|结果|机制)',
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
      not: ['中国与俄罗斯国防部长视频会晤。', '在会谈中，中国和俄罗斯代表表示满意。'],
      reason: 'Headlines and leads use the bare verb.',
    },
    {
      id: 'meeting/report-to',
      match: '向[^，]{0,4}(?:总统|主席|首相|总理|总书记){P}[^，]{0,4}(?:汇报|报告)',
      roles: 'joint',
      examples: [
        {
          text: '俄罗斯国防部长彼得罗夫当天向总统伊万诺夫汇报了行动。',
          who: 'country/RU person/伊万诺夫 person/彼得罗夫',
          date: '2024-10-15',
        },
      ],
      reason: 'A minister who reports to his president meets him.',
    },
  ],
};
