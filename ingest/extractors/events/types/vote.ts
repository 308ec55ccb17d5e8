import type { EventRule } from '../event-rule.ts';
import { laws } from './vote-laws.ts';
import { outcomes } from './vote-outcomes.ts';

export const vote: EventRule = {
  type: 'vote',
  sides: 1,
  people: true,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'vote/order',
      match:
        '(?:签署|签发|颁布|发布|下达|颁发)(?:了)?(?!联合|命令的)[^，]{0,18}(?:行政令|行政命令|总统令|总统命令|专门命令|法令|政令|特赦令|动员令|戒严令|赦免令|(?<=签署[^，]{0,14})(?:命令|指令))',
      roles: 'subject',
      examples: [{ text: '普一10月9日签署专门命令。', who: 'country/RU person/普一', date: '2024-10-09' }],
      not: ['普一10月9日拒绝签署命令。'],
      reason: 'A decree is law that one signs alone.',
    },
    {
      id: 'vote/pass',
      match:
        '(?:(?:票|表决|投票|审议|一致|高票|三读|二读|压倒性|正式|日|天|周[一二三四五六日])(?:通过|批准)(?:了)?|(?:通过|批准|签署)(?:了|一项|新的?|该|这项|两项|多项|《|(?=关于|谴责|旨在|{C}|印太|国防|国家))|签署生效)(?:(?!阻止|协议|协定|条约|合同|备忘录|签署)[^，]){0,24}?(?:法案|决议|法律|修正案|草案|预算案?|授权法|条例|战略(?![^，]{0,4}(?:导弹|巡航|轰炸|伙伴|武器))|法令|议案|动议|提案|法$)(?!中|所|的规定)',
      roles: 'subject',
      examples: [
        {
          text: '美国国会10月14日通过一项法案。',
          who: 'country/US organization/美国国会',
          date: '2024-10-14',
        },
        {
          text: '美国国会10月9日高票通过谴责俄罗斯的决议。',
          who: 'country/RU country/US organization/美国国会',
        },
      ],
      not: ['美国国会尚未通过该法案。', '两国通过外交渠道处理决议草案以外的问题。'],
      reason: 'A law, resolution or strategy passed by a parliament, cabinet or council.',
    },
    {
      id: 'vote/decided',
      match:
        '(?:(?<=[^经]{O}[^，]{0,12}|{C}(?:政府|内阁|国会|议会|众院|参院|众议院|参议院)[^，]{0,12}|(?:内阁|国会|议会|立法院|立法会|众院|参院|众议院|参议院|政府)[^，]{0,8})(?:表决|投票|一致)?(?:通过|批准|核准)(?:了)?(?=(?!的|军售|对台)[^，售]{0,26}(?:国防报告|白皮书|拨款|军费|开支|戒严|修宪|宪法|法案|决议|预算|战略|延长|草案|法律|条例))|(?:表决|投票)通过(?!的))',
      roles: 'subject',
      examples: [
        {
          text: '美国国会10月9日批准提升军费开支。',
          who: 'country/US organization/美国国会',
          date: '2024-10-09',
        },
      ],
      not: ['美国国会10月9日没有批准提升军费开支。', '美国国会10月9日通过媒体表示不满。'],
      reason: 'What a parliament or cabinet passes need not be called a law.',
    },
    {
      id: 'vote/passed',
      match:
        '(?:法案|决议(?:案|草案)?|修正案|草案|条例|预算案|法律|动议|提案)(?:(?!能否|是否|能不能|可能)[^，]){0,12}(?:获得?|被|遭到?|以|在)[^，]{0,24}(?:通过|批准|否决|表决|生效)|(?:法案|条例|法律|国安法)[^，]{0,8}(?:生效|施行|实施)(?!的|后)',
      roles: 'subject',
      object: true,
      examples: [
        {
          text: '10月9日，美国国会提出的法案获得通过。',
          who: 'country/US organization/美国国会',
          date: '2024-10-09',
        },
      ],
      reason: 'The passive, as in reports of ballots and of laws that come into force.',
    },
    {
      id: 'vote/ballot',
      match:
        '(?:投下?(?:了)?(?:反对|赞成|弃权|同意|否决)票(?!的|支持)|投(?:了)?弃权|(?<!国家)投票(?:反对|赞成|支持)|投下?(?:了)?[^，]{0,6}一票|(?:行使|动用|使用)(?:了)?[^，]{0,6}否决权|否决(?:了)?[^，]{0,24}(?:法案|决议|草案|提案|议案))|弃权(?<!(?:可以|能够|票|鉴于[^，]{0,12})弃权)(?!的|通过)',
      roles: 'subject',
      examples: [
        { text: '中国和印度10月9日对决议草案投弃权票。', who: 'country/CN country/IN', date: '2024-10-09' },
        { text: '俄罗斯10月9日动用了否决权。', who: 'country/RU', date: '2024-10-09' },
      ],
      not: ['金砖国家10月9日的表决中有19个国家投票反对。', '鉴于中国和印度10月9日弃权，各方表示失望。'],
      reason: 'How states vote in councils and assemblies.',
    },
    {
      id: 'vote/election',
      match:
        '(?:举行|进行|展开|组织|完成)(?:了)?[^，]{0,14}(?<!重新|快速)(?:大选|选举|公投|全民投票|投票|表决)(?!的|权|站|所|机制|以来)|(?:大选|选举|公投)(?:后|中|期间)?(?:的)?(?:结果|开票|计票)[^，]{0,6}(?:公布|出炉|揭晓|显示)|(?:在|于)[^，]{0,16}(?:大选|选举)[^，]{0,4}(?:获胜|胜出|赢得|击败|当选|连任|落败)|赢得(?:了)?[^，]{0,12}(?:大选|选举)|(?:大选|选举)[^，]{0,8}(?:获胜者?|胜出|赢得连任)',
      roles: 'subject',
      object: true,
      needsDate: true,
      examples: [
        { text: '俄罗斯2024年3月举行总统选举。', who: 'country/RU', date: '2024-03' },
        { text: '史密斯10月9日赢得美国大选。', who: 'country/US person/史密斯', date: '2024-10-09' },
      ],
      not: ['俄罗斯总统选举的结果将影响两国关系。'],
      reason: 'An election or referendum held or won.',
    },
    {
      id: 'vote/dated-election',
      match:
        '(?<!(?:干预|干涉|影响|破坏|介入|操纵|干扰|操控)[^，]{0,16})(?:{C}[^，]{0,3}?)?(?:[0-9]+年|[0-9]+月份?|[0-9]+[日号]|(?<!每)[周期拜][一二三四五六日天])(?:[上中下]旬)?的?(?:(?!投票|举行|大选|选举|的|宣布|承认|表示|[说称在对就于前后]|认为|公布|结果)[^，]){0,12}(?:大选|总统选举|议会选举|国会选举|中期选举|地方选举|立法会选举|(?<=[的0-9日月年])选举|公投|全民公决|改选)(?!委|权|法|制|人团|日程|观察|专家|经费|年|舞弊|[^，]{0,4}(?:干预|干涉|干扰)|期间|的?候选)',
      roles: 'subject',
      object: true,
      needsDate: true,
      isPresupposed: true,
      confidence: 0.6,
      examples: [
        { text: '在2019年12月的美国大选前，两国没有接触。', who: 'country/US', date: '2019-12' },
        {
          text: '日本拒绝承认美国10月9日大选的结果。',
          who: 'country/US',
          date: '2024-10-09',
        },
      ],
      not: [
        '2019年的大选年度预算没有变化。',
        '自8月9日大选以来，日本和韩国没有表态。',
        '日本10月9日宣布不承认总统选举的结果。',
      ],
      reason: 'A dated election took or will take place, whatever is said of it.',
    },
    {
      id: 'vote/titled-law',
      match:
        '(?:签署|通过|批准|颁布|出台|颁行|公布施行|批准了)(?:了)?(?!的)[^，《「没未]{0,14}(?:《[^》，]{2,40}(?:法|法案|条例|决议案?|修正案|行政令|法令)》|「[^」，]{2,40}(?:法|法案|条例|决议案?|修正案|行政令|法令)」)(?!的)|(?:颁布|出台|颁行)(?:了)?(?!的)[^，没未]{0,16}(?:法律|法令|法规|条例|总统令|禁令|办法)(?!的|后|前)',
      roles: 'subject',
      examples: [
        {
          text: '史密斯去年年初签署了《海洋保障倡议法》。',
          who: 'country/US person/史密斯',
          date: '2023',
        },
      ],
      not: ['史密斯10月9日拒绝签署《海洋保障倡议法》。', '史密斯10月9日提到签署的《海洋保障倡议法》。'],
      reason: 'A law may go by its title.',
    },
    {
      id: 'vote/impeach',
      match:
        '(?:对[^，]{0,8}(?:{P}|总统|总理|首相|院长|部长)[^，没未不]{0,6}(?:进行|提出|发起|启动|展开)(?:了)?[^，]{0,4}(?:弹劾|不信任)|弹劾(?<=(?:{O}|众议院|国会|议会|参议院|众院|参院|立法院)[^，没未不拒威]{0,8}弹劾)(?:了)?(?!案|条款|程序|调查|审判|的|听证)[^，]{0,8}(?:{P}|总统)|(?:弹劾|不信任)(?:案|条款|动议)[^，没未不]{0,10}(?:通过|遭否决|被否决|过关)|(?:{O}|参议院|参院|国会|议会)[^，没未不]{0,10}(?:判|裁定|宣告|宣布)[^，]{0,10}无罪)(?!的)',
      roles: 'directed',
      object: true,
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '美国国会10月9日对总统史密斯进行弹劾。',
          who: 'country/US organization/美国国会 person/史密斯',
          date: '2024-10-09',
        },
      ],
      not: ['美国国会10月9日威胁对总统史密斯进行弹劾。'],
      reason: 'A chamber votes on an impeachment.',
    },
    {
      id: 'vote/put',
      match:
        '表决(?=是否|推翻)|(?:付诸|交付|提付|提交[^，]{0,8})表决(?!的)|推翻(?:了)?[^，没未]{0,10}否决(?!权)',
      roles: 'subject',
      confidence: 0.7,
      examples: [
        {
          text: '美国国会下星期将会表决是否接受。',
          who: 'country/US organization/美国国会',
          date: '2024-10',
          status: 'planned',
        },
      ],
      not: ['美国国会10月9日没有将法案付诸表决。'],
      reason: 'What is put to the vote is voted on, whichever way it goes.',
    },
    {
      id: 'vote/by-union',
      match:
        '(?:将|把)(?<={O}[^，没未不]{0,30}[将把])[^，]{0,50}(?:列为|列入|定为|指定为|确定为|登录)[^，]{0,6}(?:世界[^，]{0,6}遗产|遗产名录|国际日|纪念日|法定)',
      roles: 'directed',
      needsDate: true,
      examples: [
        {
          text: '金砖国家1996年将张三的故居列为世界遗产。',
          who: 'country/CN organization/金砖国家 person/张三',
          date: '1996',
        },
      ],
      not: ['金砖国家1996年没有将张三的故居列为世界遗产。'],
      reason: 'The bodies of states list heritage and days by resolution.',
    },
    {
      id: 'vote/adopted',
      match:
        '{O}(?:(?!通过|拒绝)[^，没未不]){0,24}通过(?:了)?(?:一项|一份|两项|多项|数项|该项|这项)(?!的|谈判|和平)',
      roles: 'subject',
      object: true,
      confidence: 0.7,
      examples: [
        {
          text: '10月9日，美国国会再次通过了一项把日本海列为禁区，以及加强合作的决议。',
          who: 'country/US organization/美国国会',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，美国国会没有通过一项把日本海列为禁区，以及加强合作的决议。'],
      reason: 'The word for what is passed may come clauses later.',
    },
    {
      id: 'vote/bill',
      match:
        '(?:推出|提出|提交|引入|公布|发起)(?:了)?(?!的)[^，没未]{0,12}(?:《[^》，]{2,40}(?:法案|法|决议案|草案|修正案|议案)》|「[^」，]{2,40}(?:法案|法|决议案|草案|修正案|议案)」)(?!的)',
      roles: 'subject',
      examples: [
        {
          text: '10月9日，美国国会推出了《海洋工作组法案》。',
          who: 'country/US organization/美国国会',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，美国国会拒绝推出《印度工作组法案》。'],
      reason: 'A bill is brought in by its title.',
    },
    {
      id: 'vote/won',
      match:
        '(?:大选|选举|公投|投票)(?:中|里)?[^，没未不导]{0,6}(?:大获全胜|大胜|获胜|取胜|胜选|胜出|惨败|败北|失利|败选|落败|险胜|领先)(?!的|者|人|后|可能)',
      roles: 'subject',
      object: true,
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '10月9日，史密斯在选举中大获全胜。', who: 'country/US person/史密斯', date: '2024-10-09' },
      ],
      not: ['10月9日，史密斯没有在选举中获胜。'],
      reason: 'An election told of by who won it.',
    },
    {
      id: 'vote/of-now',
      match:
        '{C}(?:的)?(?:总统|议会|国会|立法会|地方|中期|全国)?(?:大选|选举|公投)(?:结束|举行|落幕|结果(?:公布|出炉|揭晓))?(?:后(?!才|再|的?第)|之后|以来)',
      roles: 'subject',
      isPresupposed: true,
      isClosed: true,
      confidence: 0.6,
      examples: [{ text: '印度大选后，俄罗斯表示欢迎。', who: 'country/IN', date: '2024-10' }],
      not: ['史密斯谈到美国的选举制度。'],
      reason: 'The election that the news speaks of.',
    },
    ...laws,
    ...outcomes,
  ],
};
