import type { EventRule } from '../event-rule.ts';

const NAMED =
  '(?:演习|军演|演练|演训|联演|联训|操演|操练|兵推|兵棋推演|实兵对抗|拉练|实弹打靶|火力射击|军事训练|军事比赛|军事竞赛|实弹射击|(?:联合|作战|对抗|实弹|战备|跨区|机动|协同|编队|空降|反潜)[^，]{0,6}训练)';

export const exercise: EventRule = {
  type: 'exercise',
  sides: 1,
  people: false,
  organizations: 'alone',
  host: 'country',
  triggers: [
    {
      id: 'exercise/announced',
      match: `(?:宣布|公布|通报|宣告|预告)(?:将|要|会)?(?:举行|进行|开展|参加|参与|启动)[^，]{0,28}${NAMED}`,
      roles: 'joint',
      object: true,
      status: 'planned',
      examples: [
        {
          text: '中国国防部10月9日宣布举行联合演习。',
          who: 'country/CN organization/中国国防部',
          status: 'planned',
        },
      ],
      not: ['中国与俄罗斯10月9日举行联合演习。'],
      reason: 'What is announced has not been held; a day before dates the announcement.',
    },
    {
      id: 'exercise/hold',
      match: `(?<!退出[^，]{0,30})(?:举行|进行|展开|开展|举办|实施|组织|完成|结束|启动|开启|拉开|参加|参与|加入|参演|发起|主办)(?![^，]{0,6}更)[^，]{0,28}${NAMED}(?<!(?:阶段|科目|课目|等)演练)(?!计划|的[^，]{0,10}(?:军舰|舰艇|编队|部队|官兵|士兵|军机|战机|人员)[^，]{0,14}(?:抵达|启程|启航|返回|离开|出发)|的行为|的计划|的原因|的决定|的可能|[^，]{2,60}(?:阶段|科目|课目)(?:的)?演练)`,
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '上个月，中国与俄罗斯军舰在日本海举行联合演习。',
          who: 'country/CN country/RU',
          date: '2024-09',
          place: 'place/日本海',
        },
        {
          text: '中国与柬埔寨从10月1日至8日举行“金龙-2024”联合军演。',
          who: 'country/CN country/KH',
          date: '2024-10-01',
        },
      ],
      not: [
        '两国定期举行联合军演。',
        '中国扩大活动，并进行更大规模的演习。',
        '中国拒绝参加俄罗斯举行的演习。',
        '参加联合演习的中国军舰10月9日抵达莫斯科。',
        '中国预计参与演习机动防御、火力打击等阶段演练。',
      ],
      reason: 'Exercises are held or taken part in.',
    },
    {
      id: 'exercise/runs',
      match: `(?:举行|登场|开幕|开始|展开|落幕|闭幕|结束|拉开|启动|收官|揭幕|打响|开训|圆满完成)(?<=${NAMED}(?!的|前夕|期间|任务)[^，]{0,19})(?!后|前|的|之后|之前|以来|时)`,
      roles: 'joint',
      object: true,
      examples: [
        { text: '中国与柬埔寨的联合演习10月9日落幕。', who: 'country/CN country/KH', date: '2024-10-09' },
        {
          text: '韩国与美国年度联合军演将在10月18日举行。',
          who: 'country/KR country/US',
          date: '2024-10-18',
          status: 'planned',
        },
      ],
      not: ['此类演习经常展开，俄罗斯说。'],
      reason: 'The exercise is the subject.',
    },
    {
      id: 'exercise/relative',
      match: `(?:登场|举行|展开|开始|开幕|举办|进行|落幕|结束)的[^，]{0,34}${NAMED}(?!计划|的|经验|成果|画面|照片)`,
      roles: 'joint',
      object: true,
      sides: 2,
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '11月即将登场的韩国与美国联合演习将邀请日本。',
          who: 'country/JP country/KR country/US',
          date: '2024-11',
          status: 'planned',
        },
      ],
      not: ['每年举行的美日联合演习，中国说。'],
      reason: 'A relative clause that dates an exercise tells of it.',
    },
    {
      id: 'exercise/together',
      match: '(?:一同|共同|一起|联手|合作|携手)(?:举行)?(?:演习|军演|演练|操演|训练)(?=$|，|。|的消息)',
      roles: 'joint',
      sides: 2,
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '今年7月美国航母和印度军队一同演习。', who: 'country/IN country/US', date: '2024-07' },
      ],
      not: ['美国没有与印度一同演习。'],
      reason: 'The noun as verb, after an adverb.',
    },
    {
      id: 'exercise/watched',
      match: `(?:观摩|观看|视察|督导|检阅|指挥|主持)(?:了)?(?!的)[^，]{0,34}${NAMED}(?!的|基地|场|中心|计划)`,
      roles: 'joint',
      object: true,
      examples: [{ text: '普一10月9日观摩俄罗斯军队的演习。', who: 'country/RU', date: '2024-10-09' }],
      not: ['普一10月9日没有观摩俄罗斯军队的演习。'],
      reason: 'What a commander watches takes place.',
    },
    {
      id: 'exercise/at',
      match: `(?:在|于)[^，没未不]{0,4}{G}[^，没未不的]{0,14}(?:演习|军演|操演|演训|联合演练)(?=$|[。！])`,
      roles: 'joint',
      confidence: 0.6,
      examples: [
        {
          text: '美国与日本10月9日在太平洋军演。',
          who: 'country/JP country/US',
          date: '2024-10-09',
          place: 'place/太平洋',
        },
      ],
      not: ['美国与日本没有在太平洋军演。'],
      reason: 'Headlines use the noun as a verb behind the place.',
    },
    {
      id: 'exercise/of-year',
      match: `(?:[12][0-9]{3}年|去年|前年|上个?月|今年)(?:[0-9]+月)?(?:[0-9]+日)?[^，没未不将对]{0,24}${NAMED}(?=$|[。，]|规模|动用|出动|投入|持续|历时|期间|是|也|有|共|中(?!心|国|俄|美))`,
      roles: 'joint',
      object: false,
      needsDate: true,
      confidence: 0.6,
      examples: [
        {
          text: '俄罗斯军队不断扩充，2016年为期两个月的军事演习规模最大。',
          who: 'country/RU',
          date: '2016',
        },
      ],
      not: ['俄罗斯军队不断扩充，计划2025年举行军事演习的场地。'],
      reason: 'An exercise told of by its year and nothing else.',
    },
    {
      id: 'exercise/is',
      match: '(?:是|系)(?:一场|一次)?[^，]{0,12}联合(?:军事)?(?:演习|军演)',
      roles: 'joint',
      isClosed: true,
      confidence: 0.6,
      status: 'alleged',
      examples: [
        {
          text: '10月9日的行动是一场中俄联合演习。',
          who: 'country/CN country/RU',
          date: '2024-10-09',
          status: 'alleged',
        },
      ],
      reason: 'Observers call what they see an exercise.',
    },
    {
      id: 'exercise/joint',
      match:
        '(?:联合|海上|军事|实弹|三边|两栖|协同)[^，]{0,6}(?:演习|军演|演练)(?=登场|展开|开始|落幕|结束|$)',
      roles: 'joint',
      confidence: 0.6,
      examples: [{ text: '美日海上联合军演', who: 'country/JP country/US' }],
      reason: 'Headlines leave out the verb.',
    },
    {
      id: 'exercise/headline',
      match: '{C}(?:联合|海上)?(?:军演|联演)(?=$|登场|落幕)',
      roles: 'joint',
      object: true,
      needsDate: true,
      confidence: 0.6,
      examples: [{ text: '10月9日美日军演', who: 'country/JP country/US', date: '2024-10-09' }],
      not: ['朝鲜谴责美日军演的计划。'],
      reason: 'Two countries and the bare noun.',
    },
  ],
};
