import type { EventRule } from '../event-rule.ts';
import { presence } from './deployment-presence.ts';
import { moves } from './deployment-moves.ts';
import { forces } from './deployment-forces.ts';

const FORCES =
  '(?:军队|部队|士兵|官兵|军人|兵力|驻军|军力|守军|导弹|飞弹|军舰|战舰|舰艇|舰队|航母|航空母舰|打击群|战斗群|作战群|驱逐舰|护卫舰|巡防舰|巡逻舰|补给舰|登陆舰|巡洋舰|战机|战斗机|轰炸机|侦察机|预警机|加油机|军机|潜艇|系统|坦克|装甲车|战车|核武器|激光武器|激光炮|雷达|火炮|火箭炮|无人机|直升机|{E}|\\d+(?:多|余)?(?:名|架|艘|辆|枚)|仪仗队|大军|重兵|军事顾问|教官)';
const TROOPS =
  '(?:军队|部队|士兵|官兵|军人|兵力|驻军|大军|军力|军事力量|国防军|政府军|叛军|联军|陆军|海军|空军|装甲|坦克|战车|军舰|战舰|舰艇|舰队|航母|航空母舰|打击群|战斗群|作战群|驱逐舰|护卫舰|巡洋舰|编队|战机|轰炸机|加油机|潜艇)';
/** A named force, as far as the verb leaves no doubt that it is one. */
const NAMED_TROOPS = `(?:${TROOPS}|{O}|{C}军)`;
const BASE =
  '(?:(?<!生产|产业|培训|研发|科研|创新|教育|疫苗|示范|种植|养殖|制造|工业|旅游|物流)基地|跑道|军事设施|军事基础设施|机库|营房|要塞|导弹阵地|雷达站|军港|哨所|太空中心|军事[^，]{0,4}中心|防御工事|导弹发射井|人工岛)';

export const deployment: EventRule = {
  type: 'deployment',
  sides: 1,
  people: false,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'deployment/send',
      match: `(?:部署|布署|增派|调派|调动|调集|派驻|轮驻|进驻|(?<![长常]年)驻扎|集结|投送)(?<!(?:通过|怀疑|疑似|涉嫌)[^，]{0,2})(?!的|系统|[^，]{0,24}(?:举行|进行|展开)[^，]{0,8}(?:演习|军演|演练)|在[^，]{0,24}的|在[^，]{0,8}导弹上|[^，]{0,16}(?:的|之)(?:决定|命令|计划|能力|权力|权利))(?:了|过)?[^，]{0,24}?${FORCES}|(?:派遣|派出|(?<!被|驻)派|运送|输送)(?!的)(?:了|过)?[^，]{0,24}?(?:军队|部队|士兵|官兵|军人|兵力|军事顾问|特种兵|军舰|舰艇|舰队|航母|驱逐舰)(?![^，]{0,30}(?:参演|参赛|(?:参加|参与)(?=[。；]?\\s*$)|应对|监控|监视|驱离|(?:参加|参与)[^，]{0,20}(?:演习|军演|比赛|阅兵)))`,
      roles: 'directed',
      examples: [
        {
          text: '朝鲜已经向俄罗斯部署了超过一万人的部队。',
          who: 'country/KP country/RU',
        },
        { text: '中国在2009年11月派出两艘军舰参加打击海盗行动。', who: 'country/CN', date: '2009-11' },
      ],
      not: [
        '美国未来可能会在日本部署导弹。',
        '美国政府有部署军队之权力。',
        '美国10月9日通过部署兵力应对挑战。',
        '史密斯指责俄罗斯在日本集结军力举行军事演习。',
      ],
      reason: 'Forces or weapons moved or stationed.',
    },
    {
      id: 'deployment/arrive',
      match: `(?:抵达|驶抵|驶入|开进|进驻|开赴|奔赴|挺进|移防|靠泊|停靠|驶往|驶向|驶离|(?:返回|重返|回到)[^，]{0,4}(?:基地|母港|港口|海湾|{L})|返航)(?<=${TROOPS}[^，、]{0,15}|\\d+(?:多|余)?名{O}[^，、团]{0,8}|[数百千]名{O}[^，、团]{0,8})(?!的)|(?:向|朝)(?<=${NAMED_TROOPS}[^，]{0,10})[^，]{0,16}(?:进军|推进|挺进|进发|集结|靠近|接近)|部署(?:到|至)(?:了)?{G}`,
      roles: 'directed',
      object: true,
      examples: [
        { text: '10月9日，美国士兵开始抵达日本。', who: 'country/JP country/US', date: '2024-10-09' },
        { text: '10月9日，俄罗斯军队向基辅挺进。', who: 'country/RU', date: '2024-10-09' },
        { text: '10月9日，美国航母作战群重返日本海。', who: 'country/US', date: '2024-10-09' },
        {
          text: '数百名美军10月9日抵达日本。',
          who: 'country/JP country/US organization/美军',
          date: '2024-10-09',
        },
      ],
      not: ['中国代表团10月9日抵达莫斯科。'],
      reason: 'The forces are the subject.',
    },
    {
      id: 'deployment/withdraw',
      match: `(?:从|自)[^，]{0,12}撤(?:军|兵)(?!的|计划|决定|问题|协议|有关)|(?<!要|应[^，]{0,3})撤(?:出|回|走|离|除)(?<!(?:限制|同意|禁止).{2})(?!对|的|资金|投资|前夕|前|期限)(?:了)?[^，]{0,10}${NAMED_TROOPS}(?![^，]{0,3}的(?:数量|规模|计划|决定|问题|条款|可能|建议))|(?<!要)撤(?:出|离)(?<!为[^，]{0,8}.{2})(?<=${TROOPS}[^，应使]{0,14}|(?:{O}|{C}军)[^，应使]{0,10})(?!的|前)|完成[^，]{0,16}撤军`,
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '美军2021年8月从伊朗撤军。',
          who: 'country/IR country/US organization/美军',
          date: '2021-08',
        },
        {
          text: '美军部队10月9日撤离伊朗。',
          who: 'country/IR country/US organization/美军',
          date: '2024-10-09',
        },
        { text: '10月9日，中印两国完成第一阶段撤军。', who: 'country/CN country/IN', date: '2024-10-09' },
      ],
      not: [
        '德国对美国的撤军计划不满。',
        '10月9日，法案限制撤回美国军人的数量。',
        '美国10月9日撤出对美军的投资。',
        '10月9日，德国为美军撤离支付费用。',
        '中国和印度10月9日同意撤离部队。',
      ],
      reason: 'Forces taken back.',
    },
    {
      id: 'deployment/reduce',
      match:
        '(?:兵力|驻军|军人|士兵|部队|(?:美|俄|德|法|英|盟|联)军|{O})(?:人数|数量|规模)?[^，]{0,8}?(?:减少|削减|裁减|减|缩减)(?:到|至|为|了)[^，]{0,4}\\d|(?:减少|削减|裁减|缩减)(?:了)?[^，]{0,10}(?:驻军|(?:驻|在){G}[^，]{0,4}(?:兵力|军队|部队|{O}))(?!的)',
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [
        {
          text: '10月9日，美国把在伊朗的兵力缩减到2500人。',
          who: 'country/IR country/US',
          date: '2024-10-09',
        },
      ],
      not: ['美国应该减少驻日本兵力。'],
      reason: 'Fewer forces where there are some.',
    },
    {
      id: 'deployment/shift',
      match:
        '(?:把|将)[^，]{0,16}(?:旅|师|团|营|连|坦克|战机|军舰|航母|导弹|部队|军队|士兵|官兵|{E}|{O}|{C}军)[^，]{0,4}(?:驻扎在|驻扎到|派驻到|调去|开到|部署于|重新部署到|调到|调往|调至|调派到|派往|派到|派至|部署到|部署至|部署在|转移到|移至|移防)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '10月9日，俄罗斯把一个空降旅调往柬埔寨边境。',
          who: 'country/KH country/RU',
          date: '2024-10-09',
        },
      ],
      not: ['俄罗斯没有把部队调往柬埔寨。', '俄罗斯把美军列为对手。'],
      reason: 'What is moved stands behind 把 or 将.',
    },
    {
      id: 'deployment/alert',
      match:
        '(?:进入|处于)[^，]{0,6}(?:战斗|战备|戒备|警戒|备战|射击准备|作战准备)状态(?<=(?:军队|部队|士兵|军区|舰队|战区|{O}|三军|全军)[^，]{0,16})(?!的)|(?:进行|展开)[^，]{0,6}(?:军事集结|兵力集结|军事调动|兵力调动)',
      roles: 'subject',
      examples: [{ text: '10月9日，伊朗一半的军队进入战斗状态。', who: 'country/IR', date: '2024-10-09' }],
      not: ['伊朗经常要求军队进入战斗状态。'],
      reason: 'Forces made ready or drawn together.',
    },
    {
      id: 'deployment/reinforce',
      match:
        '(?:增加|增强|加强|强化|扩大|增设|充实)(?:了)?[^，]{0,16}(?:军事部署|兵力|军力部署|驻军|军事存在|边防部队|(?:在|于)[^，]{0,14}部署)(?!的|能力)',
      roles: 'subject',
      confidence: 0.7,
      examples: [{ text: '10月9日，印度强化边境军事部署。', who: 'country/IN', date: '2024-10-09' }],
      not: ['美国应该加强在日本的军事存在。'],
      reason: 'More forces where there are some.',
    },
    {
      id: 'deployment/base',
      match: `(?:建立|设立|修建|建造|兴建|扩建|新建|建成|建设|开设|启用)(?!的)(?:了)?(?:(?!受到|遭)[^，]){0,18}${BASE}(?!的)|(?:落成|启用|竣工|完工|投入使用)(?<=${BASE}[^，]{0,13})`,
      roles: 'directed',
      examples: [
        {
          text: '2017年中国在吉布提建立了第一个海外军事基地。',
          who: 'country/CN country/DJ',
          date: '2017',
          place: 'country/DJ',
        },
      ],
      reason: 'A base built is a lasting deployment.',
    },
    {
      id: 'deployment/parade',
      match: '(?:举行|举办|出席|参加|观看|检阅)[^，]{0,40}(?:阅兵|检阅)|阅兵(?:式|典礼)',
      needsDate: true,
      roles: 'joint',
      object: false,
      examples: [
        {
          text: '俄罗斯6月24日在莫斯科举行阅兵。',
          who: 'country/RU',
          date: '2024-06-24',
          place: 'place/莫斯科',
        },
      ],
      reason: 'A parade shows forces and counts as their deployment.',
    },
    {
      id: 'deployment/occupy',
      match: '(?:占据|占领|进占)(?:了)?(?!道德|舆论|技术|科技)[^，]{0,16}(?:高地|山岭|山头|制高点)',
      roles: 'subject',
      examples: [{ text: '印度士兵10月9日占据边境的山岭。', who: 'country/IN', date: '2024-10-09' }],
      not: ['占据优势的美军撤回山岭。', '中国10月9日占据道德高地。'],
      reason: 'Heights taken without a fight.',
    },
    {
      id: 'deployment/commission',
      match:
        '(?:入列|列装|正式服役|开始服役|投入服役|进入[^，]{0,4}战备值班|战斗值班)(?<=(?:航母|航空母舰|战舰|军舰|舰艇|驱逐舰|护卫舰|潜艇|导弹|飞弹|战机|战斗机|轰炸机|直升机|{E})[^，]{0,17})(?!的|后|年限|期)',
      roles: 'subject',
      confidence: 0.7,
      examples: [
        { text: '2019年12月，中国第二艘航母正式服役。', who: 'country/CN', date: '2019-12' },
        { text: '2023年，俄罗斯有15艘战舰入列。', who: 'country/RU', date: '2023' },
      ],
      not: ['中国航母服役年限不明。'],
      reason: 'A ship or weapon that enters service is stationed.',
    },
    {
      id: 'deployment/mobilise',
      match: '(?:下令|宣布|启动|发布|颁布|签署|进行)[^，]{0,8}(?:部分|局部|全国|全面|军事|总)动员',
      roles: 'subject',
      examples: [{ text: '2022年9月21日，普一宣布部分动员。', who: 'country/RU', date: '2022-09-21' }],
      not: ['中国召开全国动员会。'],
      reason: 'Reservists called up.',
    },
    {
      id: 'deployment/stationed',
      match: `(?:部署|布署|驻扎|驻守)(?<=(?:${TROOPS}|导弹|飞弹|{E})[^，的]{0,12})(?<![长常]年驻扎)(?:在|于|到|至)(?![^，]{0,24}的|[^，]{0,8}导弹上|世界|全球)`,
      roles: 'directed',
      object: true,
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '10月9日，俄罗斯导弹部队部署在柬埔寨。', who: 'country/KH country/RU', date: '2024-10-09' },
      ],
      not: ['部署在日本的美国军队不满。'],
      reason: 'The forces or weapons are the subject.',
    },
    {
      id: 'deployment/troops-abroad',
      match:
        '(?:(?<!悍然|大举|武力|武装|强行|趁乱|公然)出兵(?![^，]{0,4}(?:吞并|兼并|占领|入侵|攻打|镇压|干涉|干预|推翻))|派兵|增兵|陈兵|屯兵|调兵)(?![^，]{0,4}(?:参加|参演|参与))(?:[^，]{0,6}{C})?',
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [{ text: '朝鲜出兵俄罗斯。', who: 'country/KP country/RU' }],
      reason: 'Troops sent abroad.',
    },
    ...forces,
    ...moves,
    ...presence,
  ],
};
