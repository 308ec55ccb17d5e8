import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { dialectProblems } from '#store';

const cwd = fileURLToPath(new URL('../../cypher', import.meta.url));
const files = globSync('{read,write,saved}/**/*.cypher', { cwd, ignore: '**/*.neo4j.cypher' }).toSorted();

describe('the statements keep to what both engines run alike', () => {
  test('there are statements to check', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  test.for(files)('%s', (file) => {
    expect(dialectProblems(readFileSync(`${cwd}/${file}`, 'utf8'))).toEqual([]);
  });
});
