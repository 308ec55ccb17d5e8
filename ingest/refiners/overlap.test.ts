import { describe, expect, test } from 'vitest';
import { candidate } from '../extractors/candidate.ts';
import type { Candidate, MentionKind } from '../extraction.ts';
import { resolveOverlaps } from './overlap.ts';

function aCandidate(
  text: string,
  surface: string,
  kind: MentionKind,
  given: Partial<Candidate> = {},
): Candidate {
  const start = text.indexOf(surface);
  return {
    ...candidate({ kind, start, end: start + surface.length, rule: 'test', confidence: 0.5 }),
    ...given,
  };
}

function kept(text: string, candidates: readonly Candidate[]): readonly string[] {
  return resolveOverlaps(text, candidates).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('overlaps', () => {
  test('the longest wins', () => {
    const text = '南中国海局势';
    const candidates = [aCandidate(text, '中国', 'Country'), aCandidate(text, '南中国海', 'Place')];
    expect(kept(text, candidates)).toEqual(['Place 南中国海']);
  });

  test('among equals the surest wins, then the kind', () => {
    const text = '华盛顿';
    const sure = [
      aCandidate(text, text, 'Place', { confidence: 0.9 }),
      aCandidate(text, text, 'Person', { confidence: 0.6 }),
    ];
    expect(kept(text, sure)).toEqual(['Place 华盛顿']);
    const even = sure.map((one) => ({ ...one, confidence: 0.5 }));
    expect(kept(text, even)).toEqual(['Person 华盛顿']);
  });

  test('the country in the name of a body stays beside it', () => {
    const text = '俄罗斯国防部';
    const candidates = [
      aCandidate(text, '俄罗斯', 'Country', { means: 'body' }),
      aCandidate(text, '俄罗斯国防部', 'Organization'),
    ];
    expect(kept(text, candidates)).toEqual(['Organization 俄罗斯国防部', 'Country 俄罗斯']);
  });

  test('the country in the name of a sea does not', () => {
    const text = '日本海上空';
    const candidates = [aCandidate(text, '日本', 'Country'), aCandidate(text, '日本海', 'Place')];
    expect(kept(text, candidates)).toEqual(['Place 日本海']);
  });

  test('the order of the proposals does not matter', () => {
    const text = '韩国防空识别区';
    const candidates = [
      aCandidate(text, '韩国', 'Country', { means: 'name' }),
      aCandidate(text, '韩国防空识别区', 'Place'),
      aCandidate(text, '国防', 'Organization'),
    ];
    expect(kept(text, candidates)).toEqual(kept(text, candidates.toReversed()));
  });
});
