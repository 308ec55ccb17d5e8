import type { EventRule } from '../event-rule.ts';

export const death: EventRule = {
  type: 'death',
  sides: 1,
  named: 'yes',
  people: true,
  organizations: 'none',
  triggers: [
    {
      id: 'death/died',
      match:
        '(?:(?<!的)(?:去世|逝世|过世|辞世|离世)(?!周年|已|的)|(?:病逝|病故|身亡)(?!的)|离开人世|撒手人寰|仙逝|圆寂|驾崩|殉国|罹难(?!者)|伏法|(?:自杀|自尽|轻生|上吊|自缢|服毒)(?!式|性|炸弹|袭击|攻击|者|率|未遂|的|倾向|机|预防|，?未果)|(?:被|遭到?)[^，]{0,8}(?:枪决|枪毙|执行死刑|处以绞刑|射杀)|遇刺(?!案)|遇害|被杀|被害|丧生|丧命|阵亡|殉职|毙命|遇难(?!者)|死于|死亡(?=$|后)|(?:被|遭到?)谋杀|遭暗算|猝死|暴毙|亡故|与世长辞|殒命|溺亡|坠亡|病亡|身故|(?:中弹|负伤|重伤|中毒|自杀|枪击)[^，]{0,4}(?:身亡|死亡)|(?:被|遭)[^，]{0,12}(?:毒杀|处死|处决|绞死|勒死|炸死|刺杀身亡)|(?:伤重|抢救|宣告|急救)[^，]{0,3}不治|(?:壮烈|英勇|不幸)牺牲|为国捐躯|(?:遭到?|被)[^，]{0,8}暗杀|(?:被|遭)[^，]{0,12}(?:打死|杀死|杀害|炸死|击毙|枪杀|毒死|刺死))(?<={P}(?:(?!表示|说|称|指|认为|粉丝|当权|家属|之[子父女母]|夫妇)[^，]){0,19})',
      roles: 'affected',
      examples: [
        {
          text: '俄罗斯将军彼得罗夫10月12日在莫斯科遇刺身亡。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-12',
          place: 'place/莫斯科',
        },
        { text: '科瓦连科10月12日被俄军打死。', who: 'country/UA person/科瓦连科', date: '2024-10-12' },
        { text: '科瓦连科10月12日送医后宣告不治。', who: 'country/UA person/科瓦连科', date: '2024-10-12' },
        { text: '伊朗将军哈桑10月12日遭到暗杀。', who: 'country/IR person/哈桑', date: '2024-10-12' },
        { text: '张三2019年在家中自杀。', who: 'country/CN person/张三', date: '2019' },
      ],
      not: [
        '伊万诺夫对遇难者家属表示慰问。',
        '张三谈到死亡的人数。',
        '张三自杀未遂。',
        '伊万诺夫遭到自杀式袭击的威胁。',
      ],
      reason: 'Only the death of somebody named is an event of its own.',
    },
    {
      id: 'death/then',
      match:
        '(?:于|[他她](?!们|的)|[年月日晚晨号](?!前|来))(?:(?!没有|未|他人|她人|家属|的|父|母|丈夫|妻|儿子|女儿|[一二三四五六七八九十百千万数\\d](?:多|余)?[人名例])[^，]){0,14}(?:去世|逝世|辞世|离世|病逝|病故|病死|身亡|遇害|(?:被|遭到?)(?:谋杀|暗杀|刺杀|杀害|处决|枪决|处死|枪杀)|牺牲|阵亡|殉职|死亡|自尽|自缢)(?=$|，|。|后)(?<!{P}[^，]{0,24})',
      roles: 'affected',
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '科瓦连科早年留学，于2006年11月23日在基辅去世。',
          who: 'country/UA person/科瓦连科',
          date: '2006-11-23',
        },
      ],
      not: ['科瓦连科说，2006年11月23日有三人死亡。'],
      reason: 'Who died was the subject of a clause before.',
    },
    {
      id: 'death/late',
      match:
        '死者(?:为|是|系|名叫|叫)[^，]{0,14}{P}|(?:去世|逝世|过世|辞世|病逝|身亡|遇害|遇刺|丧生|阵亡|殉职|牺牲)的(?!消息|原因|人)(?:(?!表示|说|称)[^，]){0,12}?{P}',
      roles: 'affected',
      examples: [
        {
          text: '俄罗斯悼念10月9日去世的伊万诺夫。',
          who: 'country/RU person/伊万诺夫',
          date: '2024-10-09',
        },
        { text: '10月9日，死者为士兵伊万诺夫。', who: 'country/RU person/伊万诺夫', date: '2024-10-09' },
      ],
      not: ['在事故中身亡的人由张三送别。'],
      reason: 'The one who died follows 的.',
    },
    {
      id: 'death/killed',
      match:
        '(?:斩首|击毙|击杀|谋杀|毒死|射杀|绞死|暗杀|刺杀|杀死|杀害|炸死|打死|枪杀|处决)(?:了)?(?!的)[^，]{0,14}{P}|(?:把|将){P}[^，]{0,6}(?:击毙|杀害|杀死|打死|处死|处决|枪杀|毒死|炸死)',
      roles: 'directed',
      object: true,
      examples: [{ text: '美军成功斩首伊朗将军哈桑。', who: 'country/IR country/US person/哈桑' }],
      reason: 'The one killed is the object.',
    },
    {
      id: 'death/of',
      match:
        '{P}(?:之死|(?:的|被)?(?:悲剧|意外|突然|离奇)?(?:死亡|遇害|被杀)(?:案|事件|一案|一事)?(?=$|，|、|。|引发|来))|{P}(?:命案|谋杀案|遇刺案|遇害案|被害案)',
      roles: 'affected',
      confidence: 0.7,
      examples: [{ text: '史密斯之死引发抗议。', who: 'country/US person/史密斯', date: '2024-10-15' }],
      not: ['史密斯谈到死亡案件。'],
      reason: 'Death as a noun that goes with a name.',
    },
  ],
};
