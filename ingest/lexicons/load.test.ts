import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { loadLexicons } from './load.ts';
import { LEXICON_FOLDER, readTable } from './tsv.ts';

test('a line that does not fit is refused with its file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-lexicon-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'broken.tsv'), '# source: test; licence: MIT\nword\tcount\nok\t1\nbad\tmany\n');
  const schema = z.object({ word: z.string(), count: z.string().regex(/^\d+$/) });
  const path = relative(LEXICON_FOLDER, join(folder, 'broken.tsv'));
  expect(() => readTable(path, schema)).toThrow(/broken\.tsv:4: count: .*"bad\tmany"/);
});

test('a person is shown by name, without a title, also where the name alone may be somebody else’s', () => {
  const titled = /(?:主席|部长|上将|大使|教授|发言人|大校|院长|主任)$/;
  const people = [...loadLexicons().entities.values()].filter(({ kind }) => kind === 'Person');
  expect(people.length).toBeGreaterThan(4000);
  expect(people.filter(({ name }) => titled.test(name)).map(({ name }) => name)).toEqual([]);
});
