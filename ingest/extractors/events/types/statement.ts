import type { EventRule } from '../event-rule.ts';
import { openingOf } from '../opening.ts';
import { texts } from './statement-texts.ts';

/** 被指控 is said of the one who is accused. */
const ACTIVE = '(?<![被遭受获]|相互|互相|遭到|受到|的)';
/** To take a stance: what a state or body may do as well as a person. */
const STANCE =
  '警告|示警|谴责|声讨|痛斥|斥责|怒斥|抨击|炮轰|痛批|狠批|指责|指控|反驳|驳斥|否认|呼吁|促请|吁请|敦促|扬言|誓言|发誓|重申|强调|坚称|声称(?!拥有|对)|宣称(?!拥有|对)|辩称|提议|(?<![」”》])倡议|提请|提醒|证实|反击|喊话|放话|放狠话|发出警告|放言|声言|警示|告诫|讥讽|嘲讽|力挺|声援|赞扬|称赞|盛赞|赞赏|许诺|回绝|批驳|痛骂|怒批|怒轰|怒呛|严批|回呛|呛声|嘲笑|叫嚣|抱怨|恳求|力促|力陈|力主|道歉|致歉|请求(?!的)|(?<![的出过国种及受遭致])(?:批评|要求|承诺|主张|威胁|反对|质疑|建议|支持)(?![，的者派]|$)';
/** Merely to say. */
const SAY =
  '表示(?!满意|祝贺|慰问|哀悼|敬意|理解|歉意)|表明|指出|坦言|直言|透露(?!给)|宣布(?!的)|澄清|表态|回应|辩解|说明|写道|祝贺|致贺|声明(?=，|说|称|指)|申明|阐明|阐述|质问|追问|反问|讽刺|嘲讽|谈到|谈及|提及|号召|允诺|(?:发文|推文|撰文)(?=说|称|表示|指|回应|写|道|透露|批|呼吁|强调|$)|揭露|披露|爆料|预测|预言|断言|解释|承认|保证|补充|坦承|直指|暗示|答称|回答|通报(?=说|称)|宣告(?!不治|死亡|破裂|失败|结束)|提到(?=，|$|[^的]{4})|(?<!被)告诉|形容|描述|表达(?=[^，]{0,14}(?:谴责|反对|不满|愤慨|关切|遗憾|失望|担忧|忧虑|疑虑|支持|感谢))|(?<=总统|官员|发言人)称(?![为之赞号呼作霸])|(?<![据听虽再名简号统官自人职])称(?![之赞号呼作霸])|(?<![小学传据听再话虽])说(?![法服明辞])';
const VERBS = `${STANCE}|${SAY}`;
const SPEAKS = `${openingOf(VERBS)}${ACTIVE}(?:${VERBS})`;
const GOES_ON = `${STANCE}|指出|表示(?!满意|祝贺|慰问|理解)`;

export const statement: EventRule = {
  type: 'statement',
  sides: 1,
  people: true,
  organizations: 'all',
  where: 'nowhere',
  isCurrent: true,
  triggers: [
    {
      id: 'statement/interview',
      match: '{P}[^，]{0,24}接受[^，]{0,20}(?:专访|采访|访问)(?:时|中|后)?$',
      roles: 'speaker',
      confidence: 0.4,
      examples: [
        {
          text: '中国驻俄罗斯大使张三7月30日接受媒体专访时，谈到两国合作。',
          who: 'country/CN person/张三',
          date: '2024-07-30',
        },
      ],
      reason: 'The interview dates what is said in it.',
    },
    {
      id: 'statement/on',
      match:
        '{A}[^，]{0,30}[对就][^，]{2,40}?(?:予以|加以|表示|表达|表明|提出|给予)(?:了|过)?[^，]{0,6}(?:谴责|反对|不满|愤慨|感谢|欢迎|关切|遗憾|失望|担忧|忧虑|批评|警告|支持|立场|质疑|疑虑)',
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '俄罗斯国防部10月14日对这项计划予以谴责。',
          who: 'country/RU organization/俄罗斯国防部',
        },
        { text: '日本10月14日对联合巡航表示严重关切。', who: 'country/JP', date: '2024-10-14' },
      ],
      reason: 'What a stance is about stands before the verb with 对.',
    },
    {
      id: 'statement/by',
      match:
        '(?:遭到?|(?<!接)受到?|被|引发|引起|引来|招致|招来|激起){A}[^，]{0,8}?(?:谴责|批评|抨击|反驳|驳斥|否认|警告|指责|拒绝|不满|反弹|愤怒|强烈反对)',
      roles: 'speaker',
      confidence: 0.5,
      examples: [{ text: '此举10月14日遭韩国外交部强烈谴责。', who: 'country/KR organization/韩国外交部' }],
      reason: 'The passive names who speaks behind 遭.',
    },
    {
      id: 'statement/says',
      match: `{P}(?:(?!受到|遭到|令|使|不顾)[^，]){0,50}?${SPEAKS}`,
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '俄罗斯总统伊万诺夫前天表示，目前没有必要建立军事联盟。',
          who: 'country/RU person/伊万诺夫',
          date: '2024-10-13',
        },
        { text: '美国国务卿史密斯10月9日痛批俄罗斯。', who: 'country/RU country/US person/史密斯' },
      ],
      reason: 'A named official who takes a stance.',
    },
    {
      id: 'statement/body',
      match: `{O}(?:(?:新闻)?发言人|高级?官员|官员|消息人士|领导人|高层|司令|负责人)?(?:(?!受到|遭到|令|使)[^，]){0,14}?${SPEAKS}`,
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '俄罗斯国防部10月9日否认这一说法。',
          who: 'country/RU organization/俄罗斯国防部',
          date: '2024-10-09',
        },
        {
          text: '中国国防部发言人10月14日指出，演习不针对第三方。',
          who: 'country/CN organization/中国国防部',
          date: '2024-10-14',
        },
      ],
      reason: 'A ministry, army or its spokesman speaks without a name.',
    },
    {
      id: 'statement/issues',
      match:
        '{A}[^，]{0,24}(?:发表|发布|发出|作出|做出|公布|推出|提交|出炉)(?:了|的)?[^，]{0,20}(?:声明|讲话|演讲|演说|谈话|公报|推文|贴文|评论|警告|报告|白皮书|文章|公开信|澄清|回应)(?![中里前后]|之前|以前|之后|以后)',
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '韩国外交部10月14日发布声明，要求停止巡航。',
          who: 'country/KR organization/韩国外交部',
          date: '2024-10-14',
        },
      ],
      reason: 'The words in which it is said follow.',
    },
    {
      id: 'statement/calls-it',
      match:
        '{A}[^，]{0,30}(?:将|把)[^，]{1,24}?(?<!被)(?:称为|称作|称之为|形容为|形容成|描述为|描述成|描绘成|斥为|斥责为|视为|比作|归咎于|归因于)',
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '美国国务卿史密斯10月14日将这次袭击归咎于俄罗斯。',
          who: 'country/RU country/US person/史密斯',
          date: '2024-10-14',
        },
      ],
      not: ['联合国10月14日将这座建筑被称为圆顶的部分列为遗产。'],
      reason: 'What somebody calls a thing is a stance on it; 将 and 把 bring the thing before the verb.',
    },
    {
      id: 'statement/letter',
      match:
        '{A}[^，]{0,20}(?:联名|联合|联署|分别|再次|正式|也|曾|已)?(?:致函|致信|去函|去信|写信|上书)(?![祝慰])',
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        {
          text: '多名美国议员10月14日联名致函俄罗斯，索取资料。',
          who: 'country/RU country/US',
          date: '2024-10-14',
        },
      ],
      reason: 'A letter calls upon somebody.',
    },
    {
      id: 'statement/state',
      match:
        '{C}(?:方|政府|官方|军方|当局|外交部门?|国防部门?|官员|军队|外长|防长)?(?:(?!对|与|被|遭|受|向|针对|就|在|的|相互|互相|彼此)[^，]){0,8}?(?:强烈|坚决|严厉|严词|断然|随即|随后|立即|公开|均|都|也|已|曾|再次|正式|共同|一致){0,3}(?:谴责|斥责|抨击|痛批|指责|指控|反驳|驳斥|否认|警告|敦促|呼吁|促请|(?:宣称|声称)(?!拥有|对)|坚称|辩称|扬言|誓言|重申|强调|表明立场|(?:坚决|强烈|明确|公开)(?:反对|支持)|排除了|威胁(?=要|将|对))(?!的|者|中|是)',
      roles: 'speaker',
      confidence: 0.5,
      examples: [
        { text: '韩国10月14日谴责朝鲜的行径。', who: 'country/KP country/KR', date: '2024-10-14' },
        { text: '中方昨天宣称，是对方的军人首先挑衅。', who: 'country/CN', date: '2024-10-14' },
      ],
      not: ['针对美国的指责，各方没有说话。'],
      reason: 'A state takes a stance; it merely says nothing of weight.',
    },
    {
      id: 'statement/state-says',
      match:
        '{C}(?:方面?|政府|官方|军方|当局|外交部门?|国防部门?|官员|高官|军队|外长|防长|总统|首相|总理|代表)(?:(?!对|与|被|遭|受|向|针对|就|在|的|相互|互相|彼此)[^，]){0,10}?(?:表示|表明|指出|宣布(?!的)|宣告|证实|承认|澄清|回应|提醒|透露|解释|(?<![据听])[称说](?![为之赞号呼作霸法服明]))',
      roles: 'speaker',
      confidence: 0.4,
      examples: [
        {
          text: '俄罗斯方面10月14日提醒美国，不会撤军。',
          who: 'country/RU country/US',
          date: '2024-10-14',
        },
      ],
      not: ['据俄罗斯媒体报道，天气很好。'],
      reason: 'A government says without a name, through no body that is named.',
    },
    {
      id: 'statement/pronoun',
      match: `^[他她](?:(?![他她])[^，]){0,24}?${SPEAKS}`,
      roles: 'speaker',
      confidence: 0.4,
      examples: [
        {
          text: '俄罗斯外长伊万诺夫10月14日抵达平壤。他警告说，局势危险。',
          who: 'country/RU person/伊万诺夫',
          date: '2024-10-14',
        },
      ],
      reason: 'A pronoun means whom the clauses before are about.',
    },
    {
      id: 'statement/goes-on',
      match: `^(?:但|而|并|且|也|还|同时|亦|则|又|其中|随后|再次|强烈|坚决|公开|均|都){0,4}(?:推文|发文|撰文|致函|书面)?(?!承诺|主张|支持)${openingOf(GOES_ON)}(?:${GOES_ON})`,
      roles: 'speaker',
      confidence: 0.4,
      examples: [
        {
          text: '俄罗斯外长伊万诺夫10月14日在平壤会见记者，警告美国不要介入。',
          who: 'country/RU country/US person/伊万诺夫',
          date: '2024-10-14',
        },
      ],
      reason: 'The subject of the clause before goes on to speak.',
    },
    ...texts,
  ],
};
