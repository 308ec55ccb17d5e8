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
        '(?:试射|(?<![可能所用来于]|地面|空中|海上|潜艇|水下|(?:向|朝|对)[^，方海]{0,6}{C}[^，方海]{0,12})发射(?!的|器|架|车|场|台|井|装置|系统|中心)|试验|(?<!人体|疫苗|核酸|病毒)测试|试飞|首飞|试爆|射击)(?:了)?[^，]{0,16}(?:导弹|飞弹|火箭(?!弹)|卫星|探测器|飞船|核弹|武器|{E})(?!{E}|系统的|能力|发射)|(?:进行|实施|举行|完成|展开|开始|启动)[^，]{0,20}(?:核试验|核试|试射|发射试验|飞行试验|导弹试验|反卫星试验|拦截试验|试飞|首飞|海试|试航)',
      roles: 'subject',
      examples: [
        { text: '朝鲜10月14日试射一枚弹道导弹。', who: 'country/KP', date: '2024-10-14' },
        { text: '中国军队10月9日向太平洋发射数枚导弹。', who: 'country/CN', date: '2024-10-09' },
      ],
      not: ['朝鲜可能会再次试射导弹。', '10月1日，伊朗向美国基地发射多枚导弹。'],
      reason: 'A missile, a weapon or a satellite is tested or launched.',
    },
    {
      id: 'test/lift-off',
      match:
        '(?:发射升空|升空|发射成功|成功发射|试射成功|成功试射)(?<=(?:导弹|飞弹|火箭|卫星|飞船|探测器|{E})[^，]{0,19})|(?:首飞成功|成功首飞|首飞(?=$|后|。))(?<=(?:战机|战斗机|轰炸机|直升机|飞机|无人机|{E})[^，]{0,19})|(?<!如果)(?:引爆|试爆)[^，]{0,8}(?:核弹|氢弹|原子弹)',
      roles: 'subject',
      examples: [
        { text: '10月14日，俄罗斯一枚洲际导弹从发射井内升空。', who: 'country/RU', date: '2024-10-14' },
      ],
      not: ['俄罗斯导弹可在五分钟内升空。', '10月9日，日本战机紧急升空。'],
      reason: 'The missile is the subject.',
    },
  ],
};
