import { describe, expect, test } from 'vitest';
import { read } from '../../test/golden/extraction/reading.ts';
import { CAPITAL_RULES } from '../refiners/capitals.ts';
import { COUNTRY_CONTEXTS } from './countries/contexts.ts';
import { DESIGNATIONS } from './equipment/designations.ts';
import { SOURCE_RULES } from './sources/rules.ts';

/* Each rule is held to its own example and counter-example. */

describe('country contexts', () => {
  test.for(COUNTRY_CONTEXTS)('$id: $example', ({ id, example, country, not }) => {
    const found = read(example).mentions.filter(({ rule }) => rule === id);
    expect(found.map(({ entity }) => entity)).toContain(`country/${country}`);
    expect(read(not).mentions.filter(({ rule }) => rule === id)).toEqual([]);
  });
});

describe('designations', () => {
  test.for(DESIGNATIONS)('$id: $example', ({ match, example, gives, not }) => {
    expect(example.match(match)?.[0]).toContain(gives);
    expect(not.match(match)).toBeNull();
  });
});

describe('sources', () => {
  test.for(SOURCE_RULES)('$id: $example', ({ match, example, gives, not }) => {
    expect([...example.matchAll(match)].map(({ groups }) => groups?.['name'])).toEqual([gives]);
    expect([...not.matchAll(match)]).toEqual([]);
  });
});

/** The text before and after the capital in brackets, as the rule sees it. */
function sides(marked: string) {
  const [before = '', rest = ''] = marked.split('[');
  return { before, after: rest.slice(rest.indexOf(']') + 1) };
}

describe('capitals', () => {
  test.for(CAPITAL_RULES)('$id: $example', ({ side, match, example, not }) => {
    expect(match.test(sides(example)[side])).toBe(true);
    expect(match.test(sides(not)[side])).toBe(false);
  });
});

test('no two rules share an id', () => {
  const ids = [COUNTRY_CONTEXTS, DESIGNATIONS, SOURCE_RULES, CAPITAL_RULES].flatMap((rules) =>
    rules.map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
