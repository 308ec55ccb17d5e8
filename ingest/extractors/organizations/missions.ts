import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import { entityBeginningAt, entityEndingAt } from '../context.ts';
import type { Scan } from '../scan.ts';

/** 台湾|驻|斐济|代表处, 中国|驻|联合国|代表团: a mission goes by who sent it, and where. */
const MISSION =
  /(?:常)?驻[\u4e00-\u9fff·]{2,10}?(?:大使馆|使馆|总领事馆|总领馆|领事馆|领馆|代表处|办事处|代表团|使团|商务处)/g;

export function missions(scan: Scan): readonly Candidate[] {
  return Array.from(scan.text.matchAll(MISSION)).flatMap(({ index, 0: found }) => {
    const sender = entityEndingAt(scan, index, ['Country']);
    const seat = entityBeginningAt(scan, index + found.indexOf('驻') + 1, [
      'Country',
      'Place',
      'Organization',
    ]);
    const end = index + found.length;
    if (sender === undefined || seat === undefined || seat.end > end) return [];
    return candidate({
      kind: 'Organization',
      start: sender.start,
      end,
      rule: 'organization-mission',
      confidence: 0.7,
    });
  });
}
