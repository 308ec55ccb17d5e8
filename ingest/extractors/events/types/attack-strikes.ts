import type { EventTrigger } from '../event-rule.ts';

const ARMS =
  '(?:火箭弹|导弹|飞弹|炮弹|无人机|炮火|火炮|大炮|火箭炮|迫击炮|战机|军机|战斗机|轰炸机|直升机|坦克|部队|军队|武装)';
const STRUCK =
  '(?:{G}|平民|居民|民宅|民居|村|镇|城|市区|机场|港口|医院|学校|阵地|军营|基地|设施|目标|车队|首府)';

/** Strikes told by what struck, how, or how often. */
export const strikes: readonly EventTrigger[] = [
  {
    id: 'attack/arms-strike',
    match: `${ARMS}(?:(?!可以?|能够?|没有|并未|未|不|如果|的|用于)[^，]){0,12}(?:袭击|轰击|轰炸(?!机)|炮击|空袭|打击|猛轰|扫射)(?:了)?(?!者|的|目标|[^，]{0,4}(?:能力|范围|群))[^，的]{0,10}${STRUCK}`,
    roles: 'directed',
    object: true,
    examples: [
      {
        text: '俄罗斯的火箭弹10月9日轰击了几座医院。',
        who: 'country/RU',
        date: '2024-10-09',
      },
    ],
    not: ['俄罗斯的导弹可以打击美国的目标。', '俄罗斯的导弹10月9日没有袭击基辅。'],
    reason: 'The arms of a state strike for it.',
  },
  {
    id: 'attack/shelling-of',
    match: `(?:对|向|朝)[^，]{0,16}${STRUCK}[^，没未不]{0,10}(?:进行|实施|展开|持续|连续|连日|猛烈|狂|大规模)(?:了)?[^，没未不的]{0,6}(?:轰炸|炮击|空袭|炮轰|射击|扫射|空中打击)(?!的|机|能力|训练|演)|(?:对|向){A}[^，没未不]{0,10}(?:进行|实施|展开)(?:了)?(?:电磁波?|导弹|地面|空中|猛烈|突然|军事|大规模|无人机|网络|网路)[^，没未不的]{0,4}(?:攻击|打击|进攻)(?!的|能力|训练|演)`,
    roles: 'directed',
    examples: [
      {
        text: '俄罗斯10月9日对基辅进行了猛烈轰炸。',
        who: 'country/RU country/UA',
        date: '2024-10-09',
        place: 'place/基辅',
      },
    ],
    not: ['俄罗斯10月9日没有对基辅进行轰炸。', '俄罗斯10月9日对海上目标进行射击训练。'],
    reason: 'The noun for the strike stands behind a verb that only says how.',
  },
  {
    id: 'attack/capital',
    match: '(?:攻陷|攻占|攻克|占领|攻破)(?:了)?(?!的)[^，没未]{0,16}(?:首都|首府)[^，没未]{0,3}{L}',
    roles: 'directed',
    object: true,
    confidence: 0.7,
    examples: [
      { text: '1937年日本攻陷当时国民政府的首都北京。', who: 'country/CN country/JP', date: '1937' },
    ],
    not: ['1937年日本没有攻陷中国的首都北京。'],
    reason: 'A capital taken.',
  },
];
