import type { EventRule } from '../event-rule.ts';

export const test: EventRule = {
  type: 'test',
  sides: 1,
  people: false,
  organizations: 'none',
  triggers: [
    {
      id: 'test/launch',
      match:
        '(?:试射|(?<![可能所用来]|地面|空中|海上|潜艇|水下)发射(?!的|器|架|车|场|台|井|装置|系统)|试验|测试|试飞|首飞|试爆|射击)(?:了)?[^，]{0,16}(?:导弹|飞弹|火箭|卫星|核弹|武器|{E})(?!系统的|能力)|(?:进行|实施|举行|完成)[^，]{0,20}(?:核试验|核试|试射|发射试验|飞行试验|导弹试验|反卫星试验)',
      roles: 'subject',
      examples: [{ text: '朝鲜10月14日试射一枚弹道导弹。', who: 'country/KP', date: '2024-10-14' }],
      not: ['朝鲜可能会再次试射导弹。'],
      reason: 'A missile, a weapon or a satellite is tested or launched.',
    },
  ],
};
