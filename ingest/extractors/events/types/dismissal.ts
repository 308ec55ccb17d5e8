import type { EventRule } from '../event-rule.ts';
import { unnamed } from './dismissal-unnamed.ts';

const SEIZE =
  '(?:逮捕|拘捕|抓捕|拘留|拘押|羁押|扣押|软禁|起诉|检控|判处|判刑|定罪|立案|(?:调查|审查)(?!记者|人?员|组|委|结果|报告|机构|团|局|官|计划)|通缉|双规|留置|带走|监禁|收押|革职查办|扣留|拘控|判囚|判刑|判监|还押|关押|囚禁|收监|流放|引渡|审判|判定有罪|判定?[^，]{0,6}罪|处以[^，]{0,6}刑|判(?=[^，]{0,8}(?:[年月](?:徒刑|监禁|有期徒刑|刑)|死刑|无期徒刑|终身监禁|死缓|重刑|绞刑|入狱|坐牢))|传唤|抄家|拘传|刑拘|批捕|监视居住|服刑|正法|驱逐出境|逐出|递解出境)';
const OUST =
  '(?:免职|免去|解除[^，]{0,8}职务|解职|解雇|开除|撤换|撤职|罢免|革职|降职|停职|罢黜|废黜|推翻|弹劾|赶下台|轰下台|驱逐出党|免除[^，]{0,8}职务|撤销[^，]{0,8}职务|调离|调职|拔官|撤下|解除军职|剥夺[^，]{0,8}(?:职务|军衔))';
/** Who is told of by number or trade alone; thousands taken at a protest are told of as part of it. */
const MANY =
  '(?:(?<![0-9千万])(?!一[名人位]|1[名人位])(?:[0-9]{1,3}|[一二两三四五六七八九十百数几多]+)(?:多|余|来)?(?:名|人|位)|若干|一批|一群)';
const TRADE =
  '(?:记者|异议人士|活动人士|维权人士|公民|主编|编辑|成员|官员|军官|士兵|学生|商人|科学家|学者|议员|律师|船员|渔民)';
/** Behind the verb: only a rumour, or the fate names who is meant. */
const NOT_TOLD = '(?!的|传闻|者|人口|已久|多年|风险|传言)';

export const dismissal: EventRule = {
  type: 'dismissal',
  sides: 1,
  needsDate: true,
  people: true,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'dismissal/many',
      match: `(?:${MANY}|${TRADE})(?<!(?:死亡|丧生|受?伤)[^，]{0,12})(?:(?!被|遭|{P})[^，的]){0,16}(?:(?:被|遭到?)(?:[^，]{0,8})(?:${SEIZE}|扣留|判囚)|被捕|遭捕|落网|入狱)(?!的|者|风险)|(?:逮捕|拘捕|抓捕|拘留|拘押|羁押|扣押|扣留|起诉|检控|判处|判囚)(?:了)?[^，的]{0,8}${MANY}(?![^，]{0,14}{P})`,
      roles: 'directed',
      object: true,
      confidence: 0.7,
      examples: [
        { text: '俄罗斯10月9日至少有125人被拘留。', who: 'country/RU', date: '2024-10-09' },
        { text: '美国10月9日宣布已起诉6名俄罗斯军官。', who: 'country/RU country/US', date: '2024-10-09' },
        { text: '10月9日，多名俄罗斯官员一度被捕。', who: 'country/RU', date: '2024-10-09' },
      ],
      not: ['俄罗斯10月9日没有拘留125人。', '两名官员10月9日被任命。'],
      reason: 'An arrest of many is told by their number or trade.',
    },
    {
      id: 'dismissal/out-of-office',
      match: `(?:(?:被|遭到?|获)[^，]{0,6}${OUST}|辞职|请辞|辞去|辞任|挂冠|(?<!被)失踪|(?<!(?:把|让|逼|迫使|搞)[^，]{0,10})下台(?![！!])|卸任(?![^，]{0,3}后|总统|首相|总理)|落马|去职|下课|退位|让位|垮台|引咎|(?:卸下|交出|交卸)[^，]{0,8}(?:职务|职位|权力|大权)|离职|离任(?!前|后|时|之)|下野|倒台|双开)${NOT_TOLD}`,
      roles: 'affected',
      object: true,
      examples: [
        { text: '李四今年8月突然失踪。', who: 'country/CN person/李四', date: '2024-08' },
        { text: '普一2012年遭军方推翻。', who: 'country/RU person/普一', date: '2012' },
        { text: '佐藤10月9日宣布辞去首相职务。', who: 'country/JP person/佐藤', date: '2024-10-09' },
      ],
      not: ['反对派要求史密斯辞职。', '10月9日张三接替被免职的李四。', '失踪已久的李四10月9日抵达莫斯科。'],
      reason: 'Leaving office, willingly or not.',
    },
    {
      id: 'dismissal/arrested',
      match: `被捕|遭捕|入狱|落网|获刑|认罪|(?:就逮|遭逮)|被控(?![制股])|遭控(?!制)|受审|(?<!拒绝)出庭(?!作证|辩护|的)|提堂|庭审(?=[^，]{0,4}开始)|锒铛|被抓(?!住机|紧)|遭抓|被关(?=进|入|押|在)|(?<!(?:可能|或许|将会|最高|恐|面临)[^，]{0,2})(?:遭到?|被|接受)[^，]{0,10}${SEIZE}(?!的|风险)`,
      roles: 'affected',
      object: true,
      examples: [
        {
          text: '彼得罗夫10月9日在莫斯科被捕。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
        {
          text: '李四去年8月接受组织审查。',
          who: 'country/CN person/李四',
          date: '2023-08',
        },
      ],
      not: ['彼得罗夫今年6月可能被判处重刑。'],
      reason: 'An arrest, a trial or an inquiry takes somebody out of public life.',
    },
    {
      id: 'dismissal/removed-by',
      match: `(?<![被遭])(?:免去|撤换|罢免|解除|逮捕|拘捕|拘留|起诉|判处|开除|解雇|软禁|扣押|羁押)(?:了)?[^，]{0,12}{P}(?![！!])|(?:将|把)[^，]{0,8}{P}[^，为“]{0,8}(?:${SEIZE}|${OUST}|投入监狱|送进监狱)`,
      roles: 'object',
      object: true,
      examples: [
        {
          text: '俄罗斯10月9日逮捕了科学家彼得罗夫。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
        },
        {
          text: '警方10月9日将彼得罗夫逮捕归案。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
        },
      ],
      not: ['史密斯10月9日撤换了检察官。'],
      reason: 'Said actively, the one removed is the object.',
    },
    {
      id: 'dismissal/warrant',
      match:
        '(?:对|向|针对)[^，]{0,24}{P}[^，没未不]{0,8}(?:发出|发布|签发|下达|颁发)(?:了)?(?!的)[^，]{0,6}(?:逮捕令|通缉令|拘捕令|拘票|红色通报|红色通缉)(?!的)|(?:悬赏|通缉)(?!犯|令|名单|的|要犯)[^，]{0,12}{P}',
      roles: 'affected',
      object: true,
      examples: [
        {
          text: '国际刑事法院10月9日对普一发出逮捕令。',
          who: 'country/RU person/普一',
          date: '2024-10-09',
        },
      ],
      not: ['国际刑事法院10月9日拒绝对普一发出逮捕令。'],
      reason: 'A warrant makes somebody a wanted man.',
    },
    {
      id: 'dismissal/overthrow',
      match:
        '推翻(?<!(?:企图|试图|图谋|阴谋|颠覆|妄图|密谋)[^，]{0,8})(?:了)?(?!的)[^，没未]{0,24}(?:王朝|帝制|暴君|{P}(?!{P}|的|对|[^，]{0,4}(?:命令|措施|决定|政策|否决)))',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '2011年1月，示威者推翻了统治伊朗20多年的独裁者哈桑。',
          who: 'country/IR person/哈桑',
          date: '2011-01',
        },
      ],
      not: ['2011年1月，示威者没有推翻哈桑。'],
      reason: 'Who is overthrown loses power.',
    },
    {
      id: 'dismissal/taken',
      match:
        '(?:被查|受查|被带走|被绑架|遭绑架|遭掳|被掳走|失联|下落不明|被炒|被炒鱿鱼|被停职|被免)(?<={P}[^，没未不替代任接]{0,10}.{2,4})(?!职?的|者|风险)|(?:炒掉|炒了|换掉|撤掉|拿下|免掉|踢走)(?:了)?[^，没未不的]{0,10}{P}(?!的)',
      roles: 'affected',
      object: true,
      examples: [
        { text: '10月9日，张三被绑架。', who: 'country/CN person/张三', date: '2024-10-09' },
        { text: '史密斯10月9日炒掉国防部长佐藤。', who: 'country/JP person/佐藤', date: '2024-10-09' },
      ],
      not: ['10月9日，张三没有被绑架。', '张三10月9日接替被免职的人。'],
      reason: 'Plain words for being removed, questioned or taken away.',
    },
    ...unnamed,
  ],
};
