import type { EventRule } from '../event-rule.ts';

const OFFICE =
  '(?:总统|总理|首相|主席|总书记|防长|国防部?长|外长|外交部?长|部长|司令|参谋长|议长|大使|秘书长|市长|局长|州长)';
/** Behind the verb: the term only says when something else happened. */
const NOT_SINCE =
  '(?!前|后|年|以来|至今|伊始|的|时|人|日|典礼|仪式|演说|宣誓|当天|首|第|满|不久|祝贺|贺电|贺信|[^，]{0,4}(?:后|时|以来|之前|之后|同日|当天|不久)|仅?[0-9]+[天年]|不到)';

export const appointment: EventRule = {
  type: 'appointment',
  sides: 1,
  people: true,
  organizations: 'alone',
  where: 'nowhere',
  needsDate: true,
  triggers: [
    {
      id: 'appointment/since',
      match:
        '(?:年|月|日|号|[年月]初|[年月]底)(?:{C}|{P}|[^，后前]){0,6}?(?:上任|就职|就任|履新|上台|掌权|接任|当选|继任|执政|主政|掌舵|入主{L}?|登基|即位)(?:总统|总理|首相|主席|部长)?(?:以来|之?后|至今|的|时|前夕|之前|伊始)|自[^，]{0,6}(?:年|月|日)[^，]{0,8}(?:掌握[^，]{0,6}大权|执掌|掌权|当政|执政|统治|上台|在位|掌政|担任)',
      roles: 'affected',
      object: true,
      isPresupposed: true,
      confidence: 0.6,
      examples: [
        { text: '史密斯于2017年初就职后访问日本。', who: 'country/US person/史密斯', date: '2017' },
        { text: '自1994年就掌权的普一10月9日抵达北京。', who: 'country/RU person/普一', date: '1994' },
      ],
      not: ['史密斯上任后访问日本。'],
      reason: 'With its date, what only says since when tells of the taking of office as well.',
    },
    {
      id: 'appointment/chair',
      match:
        '(?:接任|担任|出任|接棒|接掌|当选)(?<={C}[^，]{0,14})(?=[^，]{0,24}(?:轮值主席|主席国|(?:非常任|新任)理事国))',
      roles: 'subject',
      object: true,
      examples: [
        {
          text: '印度明年将担任金砖国家轮值主席。',
          who: 'country/IN organization/金砖国家',
          date: '2025',
          status: 'planned',
        },
      ],
      not: ['印度明年不会担任金砖国家轮值主席。'],
      reason: 'A state holds the chair of a body by turns.',
    },
    {
      id: 'appointment/appointed',
      match:
        '(?<!谁)(?:被|获|受)[^，]{0,10}(?:任命|委任|委派|选(?:为|出任|举为|举担任)|推选|推举|晋升|擢升|起用|任用|重用|(?<=[被获受][^，]{0,16})授予(?:了)?[^，]{0,4}军衔)(?:为|出任|担任)?',
      roles: 'affected',
      object: true,
      examples: [
        { text: '张三去年12月29日被任命为国防部长。', who: 'country/CN person/张三', date: '2023-12-29' },
      ],
      not: ['张三没有被任命为国防部长。', '史密斯10月9日接受候选人提名。'],
      reason: 'The one appointed is the subject of a passive.',
    },
    {
      id: 'appointment/by',
      match: '由[^，]{0,10}{P}[^，]{0,6}(?:接任|接替|出任|继任|担任|兼任|接掌|替下|替换|顶替|补上|接棒)',
      roles: 'joint',
      isClosed: true,
      examples: [
        {
          text: '李四去年7月25日被免去外长职务，由张三接任。',
          who: 'country/CN person/张三',
          date: '2023-07-25',
        },
      ],
      not: ['李四去年7月25日没有由张三接任。'],
      reason: '由 names who takes over, not whose office it was.',
    },
    {
      id: 'appointment/nominated',
      match: '(?<!被[^，]{0,8})提名(?!的)(?:了)?[^，]{0,8}{P}[^，]{0,6}(?:为|出任|担任|接替|接任|任)',
      roles: 'object',
      object: true,
      confidence: 0.6,
      examples: [
        {
          text: '普一5月12日提名彼得罗夫接任国防部长。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-05-12',
        },
      ],
      not: ['普一5月12日拒绝提名彼得罗夫为国防部长。'],
      reason: 'A head of state who nominates mostly appoints; less sure than an appointment.',
    },
    {
      id: 'appointment/took-office',
      match: `(?:当选(?!者|所需|总统{P})|就任|上任|出任|接任|(?<!作为)继任(?!人选)|升任|就职|晋升(?=为?[^，]{0,6}(?:军衔|上将|大将|中将|元帅))|连任(?<!(?:(?:大选|选举)[^，]{0,6}|[选谋求]|不得|无限期|(?:怕|担心|以及)[^，]{0,20})连任)|走马上任|宣誓就职|接掌|履新|转任|调任|复出任|获任|接棒|登基|即位|上台(?<=[年月日号][^，]{0,18})(?<![的站走登舞]上台)(?!表演|演出|领奖|致辞|阶|讲话|发言|执政)|上台执政|掌权(?!者|派|已|[0-9]|多|的|近|长达)|掌政|夺(?:得)?权(?!利|力)|接班(?!人)|补位|接手(?=[^，]{0,8}(?:部长|主席|司令|总统|总理|首相|职务))|披挂上任|重掌[^，]{0,6}(?:大权|政权)|走上[^，]{0,6}(?:领导岗位|权力顶峰))${NOT_SINCE}|开始[^，]{0,6}任期`,
      roles: 'affected',
      object: true,
      examples: [
        {
          text: '美国总统当选人史密斯将于20日就职。',
          who: 'country/US person/史密斯',
          date: '2024-10-20',
          status: 'planned',
        },
        { text: '张三10月9日晋升上将军衔。', who: 'country/CN person/张三', date: '2024-10-09' },
      ],
      not: [
        '2021年史密斯上任后不久访问日本。',
        '史密斯10月9日在大选中赢得连任。',
        '10月9日，史密斯修改了不得连任三次的法律。',
        '史密斯上台是为了改革。',
      ],
      reason: 'Taking office is said of its holder.',
    },
    {
      id: 'appointment/appointed-by',
      match:
        '(?<![被获受])(?:任命|委任|晋升|提拔|拔擢|起用|选出|推选|推举)(?!的)(?:了)?(?:(?!调查|负责)[^，]){0,10}{P}',
      roles: 'object',
      object: true,
      examples: [
        {
          text: '普一10月9日任命彼得罗夫为国防部长。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
        },
        {
          text: '美国去年选出史密斯为总统。',
          who: 'country/US person/史密斯',
          date: '2023',
        },
      ],
      not: ['普一10月9日拒绝任命彼得罗夫为国防部长。'],
      reason: 'Said actively, the one appointed is the object.',
    },
    {
      id: 'appointment/holds',
      match: `[年月日](?<!(?:至|到)[0-9]{0,4}年?[0-9]{0,2}[年月日])(?:起|[初中末底])?(?:(?!不再|没有|曾因|以来|期间|后|前|在)[^，的]){0,12}?(?:担任|兼任|出掌|执掌|继位|接班担任)(?:了|过)?(?!的|期间|过?[^，]{0,20}(?:[0-9]+|多)年)[^，、]{0,16}?${OFFICE}(?!的|时|期间|助理|顾问|秘书|府|办公|职务的)`,
      roles: 'affected',
      confidence: 0.6,
      examples: [{ text: '张三2018年起担任中国驻俄罗斯大使。', who: 'country/CN person/张三', date: '2018' }],
      not: ['张三2018年担任大使期间访问日本。', '张三2018年不再担任大使。'],
      reason: 'An office held from a date was taken then.',
    },
    {
      id: 'appointment/becomes',
      match: `成为(?:[^，]{0,8}(?:新任|新一任|下一任|第[0-9一二三四五六七八九十]+任|首任)|新)[^，]{0,12}${OFFICE}`,
      roles: 'affected',
      examples: [
        { text: '张三去年12月成为中国新任国防部长。', who: 'country/CN person/张三', date: '2023-12' },
      ],
      not: ['张三去年12月没有成为中国新任国防部长。', '张三去年12月成为首位访问日本的部长。'],
      reason: 'Who becomes the new holder of an office has been appointed.',
    },
    {
      id: 'appointment/succeeds',
      match: '(?:接替|接任|取代(?=[^，]{0,8}{P}[^，]{0,4}(?:成为|出任|担任)))(?!的)[^，]{0,8}{P}',
      roles: 'joint',
      object: true,
      examples: [
        {
          text: '彼得罗夫今年五月接替伊万诺夫。',
          who: 'country/RU person/伊万诺夫 person/彼得罗夫',
          date: '2024-05',
        },
      ],
      not: ['美国今年五月取代俄罗斯成为伊万诺夫的新敌人。'],
      reason: 'Who succeeds and who is succeeded both take part.',
    },
    {
      id: 'appointment/named-as',
      match:
        '(?:提名|任命|委任|指派|聘请|推举|钦点|指定)(?:了)?(?![^，]{0,6}(?:权|程序|听证))[^，没未不]{0,30}{P}[^，没未不的]{0,4}(?:担任|出任|接任|接掌|执掌|为)(?!什么|此|何)',
      roles: 'object',
      object: true,
      examples: [
        {
          text: '史密斯10月9日提名曾在环境部门工作的佐藤担任部长。',
          who: 'country/JP person/佐藤',
          date: '2024-10-09',
        },
      ],
      not: ['史密斯10月9日没有提名佐藤担任部长。'],
      reason: 'Whom somebody names for an office, with a description before the name.',
    },
    {
      id: 'appointment/ranks',
      match: `(?<!将|会|谁)(?:成了|成为)(?!最|史上|历史|首个|首位|第一个)[^，没未不的史最首]{0,12}(?<!品牌)(?:代理|候任|助理|副)?${OFFICE}(?=$|[，。；])|(?<!候选)(?:入选|跻身|晋身|入阁|当上|升任|晋升|荣升|升格为|升为|转任|改任|调任|履新)(?<={P}[^，没未不]{0,14}.{2,3})(?!的|后)[^，没未]{0,12}(?:常委|政治局|委员|内阁|${OFFICE}|司令员|书记|上将|主任|署长|院长)(?!的)`,
      roles: 'affected',
      examples: [
        { text: '10月9日，张三成了代理国防部长。', who: 'country/CN person/张三', date: '2024-10-09' },
        {
          text: '2007年，张三、李四入选政治局常委。',
          who: 'country/CN person/张三 person/李四',
          date: '2007',
        },
      ],
      not: ['10月9日，张三没有升任司令员。', '10月9日，史密斯成为首位访问日本的部长。'],
      reason: 'Whoever becomes or rises to an office has been given it.',
    },
    {
      id: 'appointment/nominee',
      match:
        '(?:接受|获得?|赢得|取得)(?:了)?(?!的)[^，没未奖]{0,16}提名(?!的|战|人|程序|资格|时)|(?:被|获)[^，没未奖]{0,12}提名(?:为|出任|担任|参选|竞选)',
      roles: 'affected',
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '史密斯10月9日接受总统候选人提名。', who: 'country/US person/史密斯', date: '2024-10-09' },
      ],
      not: ['史密斯10月9日获得诺贝尔奖提名。'],
      reason: 'Whom a party puts up as its candidate.',
    },
    {
      id: 'appointment/accedes',
      match: '(?:继位|接位|兼任)(?!的|人|前|期间)',
      roles: 'affected',
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '自2000年1月26日起，张三还兼任联盟主席职务。',
          who: 'country/CN person/张三',
          date: '2000-01-26',
        },
      ],
      not: ['张三没有兼任主席。'],
      reason: 'Succession, or one more office taken.',
    },
    {
      id: 'appointment/ceremony',
      match: '(?:就职|宣誓|提名|授衔|任命|加冕)(?:典礼|仪式|大典)(?<={P}[^，没未不]{0,20}....)',
      roles: 'affected',
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '10月9日史密斯出现在就职典礼。', who: 'country/US person/史密斯', date: '2024-10-09' },
      ],
      not: ['就职典礼10月9日没有张三。'],
      reason: 'The ceremony by which an office is taken or given.',
    },
    {
      id: 'appointment/again',
      match: '[0-9][年月日][^，]{0,60}连任(?:了)?(?:总统|总理|首相|主席|市长|州长)',
      roles: 'affected',
      needsDate: true,
      confidence: 0.7,
      examples: [{ text: '普一在2018年3月大选中连任总统。', who: 'country/RU person/普一', date: '2018-03' }],
      not: ['10月9日，史密斯修改了不得连任三次的法律。'],
      reason: 'Another term, told with the office.',
    },
  ],
};
