import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromOffsets, lettersOf, OffsetArticle, toOffsets } from './offsets.ts';
import type { ScoredArticle } from './score.ts';

const STORED = '<!--1-->\n[两国防长通话](https://a.example/)\n------\n<p>甲国防长<b>董</b>军\n通话。</p>';
const ANNOTATED: ScoredArticle = {
  file: 'a.md',
  persons: [{ name: '董军', mentions: ['董军'], country: 'CN', offices: [] }],
  countries: ['CN'],
  organizations: [],
  places: [],
  equipment: [],
  citedSources: [],
  events: [
    {
      type: 'call',
      date: '2024-01-31',
      persons: ['董军'],
      countries: ['CN'],
      organizations: [],
      place: null,
      status: 'occurred',
      evidence: '董军 通话',
    },
  ],
};

test('an annotation survives without its text, across tags and line breaks', () => {
  const restored = fromOffsets(toOffsets(ANNOTATED, STORED), STORED);
  expect(restored).toMatchObject({
    persons: [{ name: '董军', country: 'CN' }],
    events: [{ evidence: '董军通话', date: '2024-01-31' }],
  });
});

test('words that are not in the article are refused', () => {
  expect(() => toOffsets({ ...ANNOTATED, equipment: ['苏-35'] }, STORED)).toThrow(/苏-35/);
});

test('another file than the annotated one is noticed', () => {
  expect(() => fromOffsets(toOffsets(ANNOTATED, STORED), `${STORED}改`)).toThrow(/not the file/);
});

test('letters are what is left without tags and white space', () => {
  expect(lettersOf('<p>一 二</p>\n<p>&amp;三</p>')).toBe('一二&三');
});

test.for([
  { set: 'train', count: 230 },
  { set: 'fold', count: 20 },
  { set: 'second', count: 37 },
])('$set has $count articles and no Chinese word but country names for places', ({ set, count }) => {
  const lines = readFileSync(join(import.meta.dirname, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const articles = lines.map((line) => OffsetArticle.parse(JSON.parse(line)));
  expect(articles).toHaveLength(count);
  const withoutPlaces = JSON.stringify(articles, (key, value: unknown) =>
    key === 'place' ? undefined : value,
  );
  expect(withoutPlaces).not.toMatch(/\p{Script=Han}/u);
});
