import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CountryCode, EntityId } from '#domain';
import { describe, expect, test } from 'vitest';
import { normalise } from '../text/normalise.ts';
import { fold } from './fold.ts';
import { loadLexicons } from './load.ts';
import { AmbiguousRow } from './rows.ts';
import { LEXICON_FOLDER, readFolder } from './tsv.ts';

const lexicons = loadLexicons();
const ambiguous = readFolder('ambiguous', AmbiguousRow);

/** Folders of entities, with the kind that their ids begin with; in `words/` and `ambiguous/` the first cell is a word. */
const KINDS = {
  people: 'person',
  organisations: 'organization',
  places: 'place',
  equipment: 'equipment',
  outlets: 'source',
} as const;
const FOLDERS = ['.', ...Object.keys(KINDS), 'ambiguous', 'words'];

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(LEXICON_FOLDER, folder))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => ({ folder, file: join(folder, name), ...read(join(folder, name)) })),
);

function read(file: string) {
  const [source = '', columns = '', ...lines] = readFileSync(join(LEXICON_FOLDER, file), 'utf8').split('\n');
  return {
    source,
    columns: columns.split('\t'),
    rows: lines.slice(0, -1).map((line) => line.split('\t')),
    last: lines.at(-1),
  };
}

/** Names keep characters that the converter takes for Traditional ones: 乾 in 巨乾生. Beside such a form stands the one
 *  that the text has once it is converted (巨干生). */
const KEPT = /[乾]/g;

describe.each(FILES)('$file', ({ source, columns, rows, last }) => {
  test('says where it comes from and under which licence', () => {
    expect(source).toMatch(/^# source: \S.*; licence: \S/);
  });

  test('has a cell for each column, and a line end after the last entry', () => {
    expect(rows.filter((cells) => cells.length > columns.length)).toEqual([]);
    expect(last).toBe('');
  });

  test('is sorted by its first column, each value once', () => {
    const keys = rows.map(([key = '']) => key);
    expect(keys.filter((key, index) => index > 0 && key <= (keys[index - 1] ?? ''))).toEqual([]);
  });

  test('is written in Simplified characters', () => {
    const written = rows.map((cells) => cells.join('\t').replace(KEPT, ''));
    expect(written.filter((line) => normalise(line) !== line)).toEqual([]);
  });
});

describe.each(Object.entries(KINDS))('%s', (folder, kind) => {
  test('has ids of its kind and countries that exist', () => {
    const wrong = FILES.filter((file) => file.folder === folder).flatMap(({ columns, rows }) =>
      rows.filter((cells) => {
        const [id = ''] = cells;
        const country = cells[columns.indexOf('country')] ?? '';
        const isCountry = country === '' || lexicons.countries.has(CountryCode.parse(country));
        return !id.startsWith(`${kind}/`) || !EntityId.safeParse(id).success || !isCountry;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('all lexicons together', () => {
  test('every id is given once', () => {
    const ids = FILES.filter(({ folder }) => folder in KINDS).flatMap(({ rows }) => rows.map(([id]) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('no form names two entities of one kind, unless words nearby decide', () => {
    const decided = new Set(ambiguous.map(({ surface }) => surface));
    const owners = new Map<string, Set<string>>();
    for (const { form, kind, means, entity } of lexicons.surfaces) {
      if (means === 'metonym' || decided.has(form)) continue;
      const key = `${kind} ${fold(form)}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(entity));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, ...ids])).toEqual([]);
  });

  test('an ambiguous form has one row, and its readings exist', () => {
    const surfaces = ambiguous.map(({ surface }) => surface);
    expect(surfaces.filter((surface, index) => surfaces.indexOf(surface) !== index)).toEqual([]);
    const readings = ambiguous.flatMap(({ first, second }) => [first, second]);
    const unknown = readings.filter((reading) => {
      if (reading === 'noun') return false;
      const id = EntityId.safeParse(reading.replace(/^\w+:/, ''));
      return !id.success || !lexicons.entities.has(id.data);
    });
    expect(unknown).toEqual([]);
  });

  test('every country code is one', () => {
    expect([...lexicons.countries.keys()].filter((code) => !CountryCode.safeParse(code).success)).toEqual([]);
  });
});
