import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CountryCode } from '#domain';
import { loadLexicons } from './load.ts';
import { LEXICON_FOLDER, readTable } from './tsv.ts';

const lexicons = loadLexicons();
const FOLDERS = ['people', 'organisations', 'places', 'equipment', 'outlets'] as const;

function idsIn(path: string): readonly string[] {
  const lines = readFileSync(join(LEXICON_FOLDER, path), 'utf8').split('\n').slice(2);
  return lines.filter((line) => line !== '').map((line) => line.slice(0, line.indexOf('\t')));
}

describe('the lexicons', () => {
  test.for(FOLDERS)('each file of %s is sorted by id', (folder) => {
    for (const file of readdirSync(join(LEXICON_FOLDER, folder)).filter((name) => name.endsWith('.tsv'))) {
      const ids = idsIn(`${folder}/${file}`);
      expect(ids, file).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    }
  });

  test('no id is given twice', () => {
    const ids = FOLDERS.flatMap((folder) =>
      readdirSync(join(LEXICON_FOLDER, folder)).flatMap((file) => idsIn(`${folder}/${file}`)),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('every country that an entity belongs to is in the table of countries', () => {
    const unknown = [...lexicons.entities.values()].filter(
      (entity) =>
        entity.kind !== 'Country' && entity.country !== undefined && !lexicons.countries.has(entity.country),
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  test('no form names two entities of one kind', () => {
    const claimed = new Map<string, Set<string>>();
    for (const { form, kind, entity } of lexicons.surfaces) {
      const key = `${kind} ${form}`;
      claimed.set(key, (claimed.get(key) ?? new Set()).add(entity));
    }
    expect([...claimed].filter(([, entities]) => entities.size > 1).map(([form]) => form)).toEqual([]);
  });

  test('an ambiguous form reads as entities that exist or as a noun', () => {
    const readings = lexicons.ambiguous.flatMap(({ first, second }) => [first, second]);
    const ids = new Set<string>(lexicons.entities.keys());
    expect(
      readings.filter((reading) => reading !== 'noun' && !ids.has(reading.replace(/^\w+:/, ''))),
    ).toEqual([]);
  });

  test('every entity has a country code that the domain accepts', () => {
    for (const code of lexicons.countries.keys())
      expect(CountryCode.safeParse(code).success, code).toBe(true);
  });
});

test('a line that does not fit is refused with its file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-lexicon-'));
  writeFileSync(join(folder, 'broken.tsv'), '# source: test; licence: MIT\nword\tcount\nok\t1\nbad\tmany\n');
  const schema = z.object({ word: z.string(), count: z.string().regex(/^\d+$/) });
  const path = relative(LEXICON_FOLDER, join(folder, 'broken.tsv'));
  expect(() => readTable(path, schema)).toThrow(/broken\.tsv:4: count: .*"bad\tmany"/);
});
