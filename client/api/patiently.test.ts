import { expect, test } from 'vitest';
import { connectionStore } from './connection.ts';
import { patiently } from './patiently.ts';

/** The server as it is found each time that the page asks. */
function answering(): () => void {
  return connectionStore.subscribe(({ isLost }) => {
    if (isLost) setTimeout(() => connectionStore.setState({ isLost: false }));
  });
}

test('a part that could not be fetched is asked for again once the server is back', async () => {
  const end = answering();
  let asked = 0;
  const load = patiently(async () => {
    asked += 1;
    if (asked === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return 'the part';
  });
  expect(await load()).toBe('the part');
  expect(asked).toBe(2);
  end();
});

test('a part that a server in reach does not have is given up', async () => {
  const end = answering();
  let asked = 0;
  const load = patiently(async () => {
    asked += 1;
    throw new TypeError('gone');
  });
  await expect(load()).rejects.toThrow('gone');
  expect(asked).toBe(4);
  end();
});
