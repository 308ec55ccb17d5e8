import { expect, test } from 'vitest';
import { sectorsOfOffice } from './sectors.ts';

test.for([
  ['国防部长', ['GOV', 'MIL']],
  ['防卫大臣', ['GOV', 'MIL']],
  ['总统', ['GOV']],
  ['外交部发言人', ['GOV']],
  ['总参谋长', ['MIL']],
  ['太平洋舰队司令', ['MIL']],
  ['海军上将', ['MIL']],
  ['众议院议长', ['LEG']],
  ['联合国秘书长', ['IGO']],
  ['对外情报局局长', ['SPY']],
  ['研究员', ['EDU']],
  ['最高法院大法官', ['JUD']],
  ['首席执行官', ['BUS']],
  ['反对派领袖', ['OPP']],
  ['居民', []],
] as const)('the office %s acts for %j', ([title, sectors]) => {
  expect(sectorsOfOffice(title)).toEqual(sectors);
});
