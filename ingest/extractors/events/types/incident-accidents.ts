import type { EventTrigger } from '../event-rule.ts';

/** Fires and accidents. */
export const accidents: readonly EventTrigger[] = [
  {
    id: 'incident/fire',
    match:
      '(?:发生|突发|爆发|引发|传出|处置|扑灭|扑救|燃起)(?:了)?(?!的)[^，的没未]{0,10}(?:火灾|大火|火警|失火|爆燃|核事故|核泄漏|辐射泄漏|空难|海难|坠机|撞机|撞船|军机事故|飞行事故|飞安事故|爆炸(?!案|物|性|袭击|事件))(?!的)|(?:起火|失火|着火|冒烟|爆炸)(?<=(?:{O}|{E}|{L}|号|舰|馆|基地|工厂|仓库|电站|油罐|管道|军火库|弹药库)[^，的没未]{0,12})(?=[。；]?\\s*$|后|并|造成|导致)',
    roles: 'received',
    needsDate: true,
    confidence: 0.6,
    examples: [{ text: '10月9日，美国一座基地发生火灾。', who: 'country/US', date: '2024-10-09' }],
    not: ['10月9日，美国的基地没有发生火灾。', '美国谈到发生火灾的原因。'],
    reason: 'Fires and blasts by where they break out.',
  },
];
