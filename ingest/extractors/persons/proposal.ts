import type { Candidate } from '../../extraction.ts';
import { candidate } from '../candidate.ts';
import type { SideEvidence } from './evidence.ts';

/** A stretch of text that may name a person, with what its neighbours say. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly score: number;
  readonly before: SideEvidence;
  readonly after: SideEvidence;
}

export function toPersonCandidate({ start, end, rule, score, before }: Proposal): Candidate {
  return candidate({
    kind: 'Person',
    start,
    end,
    rule,
    confidence: Math.min(0.85, 0.3 + score / 12),
    country: before.title?.country,
  });
}
