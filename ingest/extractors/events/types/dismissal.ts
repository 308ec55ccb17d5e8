import type { EventRule } from '../event-rule.ts';

const SEIZE =
  '(?:逮捕|拘捕|抓捕|拘留|拘押|羁押|扣押|软禁|起诉|检控|判处|判刑|定罪|立案|(?:调查|审查)(?!记者|人?员|组|委|结果|报告|机构|团|局|官|计划)|通缉|双规|留置|带走|监禁|收押|革职查办)';
const OUST =
  '(?:免职|免去|解除[^，]{0,8}职务|解职|解雇|开除|撤换|撤职|罢免|革职|降职|停职|罢黜|废黜|推翻|弹劾|赶下台|轰下台|驱逐出党)';
/** Behind the verb: only a rumour, or the fate names who is meant. */
const NOT_TOLD = '(?!的|传闻|者|人口|已久|多年|风险|传言)';

export const dismissal: EventRule = {
  type: 'dismissal',
  sides: 1,
  needsDate: true,
  named: 'yes',
  people: true,
  organizations: 'none',
  triggers: [
    {
      id: 'dismissal/out-of-office',
      match: `(?:(?:被|遭到?|获)[^，]{0,6}${OUST}|辞职|请辞|辞去|辞任|挂冠|(?<!被)失踪|(?<!(?:把|让|逼|迫使|搞)[^，]{0,10})下台(?![！!])|卸任(?![^，]{0,3}后|总统|首相|总理)|落马|去职|离任(?!前|后|时)|下野|倒台|双开)${NOT_TOLD}`,
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
      match: `被捕|入狱|落网|(?<!(?:可能|或许|将会|最高|恐|面临)[^，]{0,2})(?:遭到?|被|接受)[^，]{0,10}${SEIZE}(?!的|风险)`,
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
      not: ['史密斯10月9日撤换了检察官。', '国际刑事法院10月9日对普一发出逮捕令。'],
      reason: 'Said actively, the one removed is the object; a warrant alone removes nobody.',
    },
  ],
};
