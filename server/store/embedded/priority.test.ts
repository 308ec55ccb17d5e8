import { spawnSync } from 'node:child_process';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';

test('a process that yields has a lower priority in all of its threads, those to come among them', () => {
  const script = `
    import { readFile } from 'node:fs/promises';
    import { readdirSync } from 'node:fs';
    import { getPriority } from 'node:os';
    const { yieldToOthers } = await import(${JSON.stringify(new URL('./priority.ts', import.meta.url).href)});
    await readFile('/proc/self/stat').catch(() => undefined);
    yieldToOthers();
    const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
    console.log(JSON.stringify([...new Set(threads.map((thread) => getPriority(thread)))]));
  `;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  expect([stdout.trim(), stderr]).toEqual([`[${Math.max(5, getPriority())}]`, '']);
});
