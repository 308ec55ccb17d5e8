import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { isFlat } from './flat-pattern.ts';
import { projectPatterns, type ProjectPattern } from './project-patterns.ts';

/** For one pattern, in milliseconds; most take less than a second. */
const TIME_BOX = 60_000;

const patterns = await projectPatterns();
const nested = patterns.filter(({ source }) => !isFlat(source));

/** `safe`, `polynomial`, `exponential` or why nothing was found out. */
async function growthOf({ source, flags }: ProjectPattern): Promise<string> {
  const found = await check(source, flags, { timeout: TIME_BOX, attackTimeout: 500, randomSeed: 1 });
  return found.status === 'unknown' ? found.error.kind : found.complexity.type;
}

describe('a regular expression that a text can make slow', () => {
  test('is looked for among all that the project has', () => {
    expect(patterns.length).toBeGreaterThan(400);
  });

  test.for([
    ['a character', 'a*b+[^c]{0,20}', true],
    ['a class behind a lookahead', '(?:(?!是)[^，])*', true],
    ['words of which none begins another', '(?:甲乙|丙)+', true],
    ['words that make up one another', '(?:甲|甲乙|乙)+', false],
    ['a repeat in a repeat', '(?:a+、*)+', false],
    ['a group repeated often', '(?:a|a){0,30}', false],
    ['a group repeated at most a few times', '(?:a|b+){0,3}', true],
  ] as const)('is told from one that repeats %s', ([, source, flat]) => {
    expect(isFlat(source)).toBe(flat);
  });

  test('is found by the tool where there is one', async () => {
    expect(await growthOf({ source: '^(a|a)*$', flags: '', where: '' })).toBe('exponential');
  });

  test.for(nested)('is not /$source/ of $where', { timeout: 2 * TIME_BOX }, async (pattern) => {
    expect(['safe', 'linear', 'polynomial']).toContain(await growthOf(pattern));
  });
});
