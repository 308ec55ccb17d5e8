import type { CDPSession } from 'playwright-core';
import { z } from 'zod';

const Profile = z.object({
  profile: z.object({
    nodes: z.array(
      z.object({
        id: z.number(),
        callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
        children: z.array(z.number()).optional(),
      }),
    ),
    samples: z.array(z.number()),
    timeDeltas: z.array(z.number()),
  }),
});
const Metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) });

/** Milliseconds of processor time that the main thread of the page has used, which a busy machine does not lengthen. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = Metrics.parse(await session.send('Performance.getMetrics'));
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Prints the functions that took longest, in milliseconds of their own and with all that they called. */
export async function printProfile(
  session: CDPSession,
  title: string,
  run: () => Promise<unknown>,
): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  await run();
  const { nodes, samples, timeDeltas } = Profile.parse(await session.send('Profiler.stop')).profile;
  const own = new Map<number, number>();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[index] ?? 0) / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [self, total] = [new Map<string, number>(), new Map<string, number>()];
  const visit = (id: number, above: ReadonlySet<string>): number => {
    const node = byId.get(id);
    if (node === undefined) return 0;
    const { functionName, url, lineNumber } = node.callFrame;
    const name = `${functionName || '(anonymous)'} ${url.split('/').at(-1)?.split('?')[0] ?? ''}:${lineNumber + 1}`;
    const inside = new Set(above).add(name);
    const mine = own.get(id) ?? 0;
    const sum = (node.children ?? []).reduce((all, child) => all + visit(child, inside), mine);
    self.set(name, (self.get(name) ?? 0) + mine);
    if (!above.has(name)) total.set(name, (total.get(name) ?? 0) + sum);
    return sum;
  };
  const root = nodes[0];
  if (root !== undefined) visit(root.id, new Set());
  for (const [kind, times] of [['own', self] as const, ['all', total] as const]) {
    console.log(`${title}: ${kind}`);
    for (const [name, ms] of [...times].toSorted((a, b) => b[1] - a[1]).slice(0, 25))
      console.log(`${ms.toFixed(0).padStart(8)} ms  ${name}`);
  }
}
