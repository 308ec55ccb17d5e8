import { expect, test } from 'vitest';
import { durabilityFaults } from './durability.ts';

const info = (policy: string, aof: string) =>
  `# Memory\r\nmaxmemory_policy:${policy}\r\n# Persistence\r\naof_enabled:${aof}\r\n`;

test('a Redis that appends and evicts nothing has no fault', () => {
  expect(durabilityFaults(info('noeviction', '1'))).toEqual([]);
});

test.for([
  { said: info('noeviction', '0'), mended: ['appendonly yes'] },
  { said: info('allkeys-lru', '1'), mended: ['maxmemory-policy noeviction'] },
  { said: info('volatile-ttl', '0'), mended: ['appendonly yes', 'maxmemory-policy noeviction'] },
  { said: '', mended: ['appendonly yes', 'maxmemory-policy noeviction'] },
])('each fault names its setting: $mended', ({ said, mended }) => {
  const faults = durabilityFaults(said);
  expect(faults).toHaveLength(mended.length);
  for (const [index, setting] of mended.entries()) expect(faults[index]).toContain(`set "${setting}"`);
});
