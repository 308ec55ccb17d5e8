/**
 * What makes a Redis forget batches, by what it says of itself (`INFO`), each with the setting that mends it; empty where
 * it forgets nothing.
 */
export function durabilityFaults(info: string): readonly string[] {
  const said = new Map(
    info.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    }),
  );
  const policy = said.get('maxmemory_policy');
  return [
    ...(said.get('aof_enabled') === '1'
      ? []
      : ['a restart would lose what came since the last snapshot: set "appendonly yes"']),
    ...(policy === 'noeviction'
      ? []
      : [
          `it may drop batches when memory is short (maxmemory-policy ${policy ?? 'unknown'}): set "maxmemory-policy noeviction"`,
        ]),
  ];
}
