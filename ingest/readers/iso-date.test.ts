import { afterEach, expect, test, vi } from 'vitest';
import { isoDate } from './iso-date.ts';

afterEach(() => vi.unstubAllEnvs());

const STAMPS = [
  ['2024-05-01', '2024-05-01'],
  ['2024-05-01T08:00:00+08:00', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01 08:00:00 +0800', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01T08:00:00.5Z', '2024-05-01T08:00:00.500Z'],
  ['Wed, 01 May 2024 08:00:00 GMT', '2024-05-01T08:00:00.000Z'],
  ['Wed May 01 2024 08:00:00 GMT+0800 (CST)', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01T08:00:00', '2024-05-01T08:00:00.000Z'],
  ['2024-05-01T08:00:00.123', '2024-05-01T08:00:00.123Z'],
  ['2024-05-01 08:00', '2024-05-01T08:00:00.000Z'],
  ['2024/05/01', '2024-05-01T00:00:00.000Z'],
  ['5/1/2024 8:00 PM', '2024-05-01T20:00:00.000Z'],
  ['May 1, 2024', '2024-05-01T00:00:00.000Z'],
  ['昨天', undefined],
  [undefined, undefined],
] as const;

test.for(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
  'a time is the same to a machine in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(STAMPS.map(([stamp]) => isoDate(stamp))).toEqual(STAMPS.map(([, iso]) => iso));
  },
);
