import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { LEXICON_FOLDER, readTable } from './tsv.ts';

test('a line that does not fit is refused with its file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-lexicon-'));
  writeFileSync(join(folder, 'broken.tsv'), '# source: test; licence: MIT\nword\tcount\nok\t1\nbad\tmany\n');
  const schema = z.object({ word: z.string(), count: z.string().regex(/^\d+$/) });
  const path = relative(LEXICON_FOLDER, join(folder, 'broken.tsv'));
  expect(() => readTable(path, schema)).toThrow(/broken\.tsv:4: count: .*"bad\tmany"/);
});
