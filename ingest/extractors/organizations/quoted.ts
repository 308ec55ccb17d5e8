import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';

/** “强度物理和材料学研究所”: inside quotation marks a name may hold words that end it elsewhere. */
const QUOTED =
  /[“「『"]([\u4e00-\u9fff·A-Za-z\d]{2,18}(?:研究所|研究院|研究中心|中心|大学|学院|协会|学会|基金会|委员会|联合会|俱乐部|智库|集团|公司|设计局|研究会|科学院|理事会|论坛))[”」』"]/g;

/** A quoted sentence may end in such a word as well. */
const SENTENCE = /[是将的为了让成]/;

export function quotedOrganizations({ text }: Scan): readonly Candidate[] {
  return Array.from(text.matchAll(QUOTED)).flatMap(({ index, 1: name = '' }) =>
    SENTENCE.test(name)
      ? []
      : candidate({
          kind: 'Organization',
          start: index + 1,
          end: index + 1 + name.length,
          rule: 'organization-quoted',
          confidence: 0.65,
        }),
  );
}
