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
        '{P}[^，]{0,16}(?:(?<!的)去世(?!周年|已)|(?<!的)逝世(?!周年|已)|病逝|病故|身亡|遇刺|遇害|被杀|被害|丧生|阵亡|坠机身亡)',
      roles: 'affected',
      examples: [
        {
          text: '俄罗斯将军彼得罗夫10月12日在莫斯科遇刺身亡。',
          who: 'country/RU person/彼得罗夫',
          date: '2024-10-12',
          place: 'place/莫斯科',
        },
      ],
      not: ['伊万诺夫对遇难者家属表示慰问。'],
      reason: 'Only the death of somebody named is an event of its own.',
    },
    {
      id: 'death/killed',
      match: '(?:斩首|击毙|击杀|暗杀|刺杀|杀死|杀害|炸死)(?:了)?[^，]{0,14}{P}',
      roles: 'directed',
      object: true,
      examples: [{ text: '美军成功斩首伊朗将军哈桑。', who: 'country/IR country/US person/哈桑' }],
      reason: 'The one killed is the object.',
    },
  ],
};
