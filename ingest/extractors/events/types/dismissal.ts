import type { EventRule } from '../event-rule.ts';

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
      match:
        '(?:被免职|被免去|被解除职务|被解职|辞职|请辞|辞去|失踪|下台(?![！!])|被撤换|被撤职|被开除|卸任|落马|被罢免|被革职|去职)(?!的传|传闻)',
      roles: 'affected',
      object: true,
      examples: [{ text: '李四今年8月突然失踪。', who: 'country/CN person/李四', date: '2024-08' }],
      not: ['反对派要求史密斯辞职。'],
      reason: 'Leaving office, willingly or not.',
    },
    {
      id: 'dismissal/arrested',
      match: '被捕|(?:遭|被)[^，]{0,8}(?:逮捕|拘捕|拘留|起诉|判处|判刑|立案|调查|通缉|双规|带走)',
      roles: 'affected',
      object: true,
      examples: [
        {
          text: '彼得罗夫10月9日在莫斯科被捕。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
          place: 'place/莫斯科',
        },
      ],
      reason: 'An arrest takes somebody out of public life.',
    },
    {
      id: 'dismissal/removed-by',
      match:
        '(?<![被遭])(?:免去|撤换|罢免|解除|逮捕|拘捕|通缉|拘留|起诉|判处)(?:了)?[^，]{0,12}{P}|对[^，]{0,8}{P}[^，]{0,6}发出[^，]{0,4}逮捕令',
      roles: 'object',
      object: true,
      examples: [
        {
          text: '俄罗斯10月9日逮捕了科学家彼得罗夫。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-09',
        },
      ],
      not: ['史密斯10月9日撤换了检察官。'],
      reason: 'Said actively, the one removed is the object.',
    },
  ],
};
