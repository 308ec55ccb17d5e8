import type { Candidate, MentionKind } from '../extraction.ts';

type Optional = 'entity' | 'country' | 'office' | 'means';

/** A candidate in which what is not given is unknown. */
export function candidate(
  given: Omit<Candidate, Optional> & Partial<Pick<Candidate, Optional>> & { readonly kind: MentionKind },
): Candidate {
  return { entity: undefined, country: undefined, office: undefined, means: undefined, ...given };
}
