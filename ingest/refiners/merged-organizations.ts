import type { Candidate } from '../extraction.ts';
import { hitBeginningAt } from '../extractors/context.ts';
import type { Scan } from '../extractors/scan.ts';

/** Forces in general do not make a body of their own: 朝鲜人民军|部队. */
const GENERAL = /^(?:军|部队|军队|军方|政府|三军|舰队|警方|警察|大使馆|使馆|法院)$/;

/** Bodies that have bodies of their own. */
const MAY_LEAD = /(?:大学|学院|科学院|国会|议会|部|院|联合国|大会|中央|军|军区|战区|委员会|总局|省|杜马)$/;

/** A known school of a known university is named beside it: 南洋理工大学|拉惹勒南国际关系研究院. */
const OF_TWO = /(?:大学|学院)$/;

/**
 * Two bodies written as one are one, the second within the first: 国会|参议院外交关系委员会, 南部战区|海军,
 * 俄罗斯科学院|西伯利亚分院. The second decides who it is.
 */
export function mergeOrganizations(scan: Scan, candidates: readonly Candidate[]): readonly Candidate[] {
  const organizations = candidates.filter(({ kind }) => kind === 'Organization');
  const byStart = new Map(organizations.toSorted((a, b) => a.end - b.end).map((one) => [one.start, one]));
  const countries = new Set(candidates.filter(({ kind }) => kind === 'Country').map(({ start }) => start));
  const merged = organizations.flatMap((outer): readonly Candidate[] => {
    const inner = byStart.get(outer.end);
    const end = inner?.end ?? bodyEnd(scan, outer.end);
    if (end === undefined || !MAY_LEAD.test(nameOf(scan, outer))) return [];
    if (countries.has(outer.end)) return [];
    if (inner?.entity !== undefined && outer.entity !== undefined && OF_TWO.test(nameOf(scan, outer)))
      return [];
    return [{ ...outer, end, entity: inner?.entity, rule: 'organization-merged', confidence: 0.7 }];
  });
  return merged.length === 0 ? candidates : [...candidates, ...merged];
}

function nameOf({ text }: Scan, { start, end }: Candidate): string {
  return text.slice(start, end);
}

function bodyEnd(scan: Scan, offset: number): number | undefined {
  const body = hitBeginningAt(scan, offset, 'body');
  return body === undefined || GENERAL.test(scan.text.slice(offset, body.end)) || !scan.isBoundary(body.end)
    ? undefined
    : body.end;
}
