import type { Candidate, MentionKind } from '../extraction.ts';

type Optional = 'entity' | 'country' | 'office' | 'means';

/** A candidate in which what is not given is unknown. */
export function candidate(
  given: Omit<Candidate, Optional> & Partial<Pick<Candidate, Optional>> & { readonly kind: MentionKind },
): Candidate {
  // Written out, since candidates are made by the hundred thousand and a spread costs several times as much.
  return {
    kind: given.kind,
    start: given.start,
    end: given.end,
    rule: given.rule,
    confidence: given.confidence,
    entity: given.entity,
    country: given.country,
    office: given.office,
    means: given.means,
  };
}
