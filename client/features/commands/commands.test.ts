import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';

test('no two commands share an id or a key', () => {
  const ids = COMMANDS.map(({ id }) => id);
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
