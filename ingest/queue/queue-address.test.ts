import { expect, test } from 'vitest';
import { isMailuoError } from '#domain';
import { parseQueueAddress } from './queue-address.ts';

test.for(['', '127.0.0.1:6379', 'redis://', 'http://localhost:6379', 'neo4j://localhost', 'redis'])(
  '"%s" is refused as an address, and it is said what one looks like',
  (text) => {
    const refused = () => parseQueueAddress(text);
    expect(refused).toThrow(/give redis:\/\/HOST:6379/);
    expect(refused).toThrow(expect.toSatisfy((error: unknown) => isMailuoError(error, 'invalid_input')));
  },
);

test('what is shown of an address holds no password', () => {
  const { url, shown } = parseQueueAddress('rediss://worker:geheim@queue.example:6380/2');
  expect(url).toContain('geheim');
  expect(shown).toBe('rediss://queue.example:6380/2');
});
