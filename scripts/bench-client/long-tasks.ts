import { z } from 'zod';

const Event = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().optional(),
  tdur: z.number().optional(),
  id: z.string().optional(),
  args: z.looseObject({
    name: z.string().optional(),
    data: z
      .looseObject({
        startTime: z.number().optional(),
        timeDeltas: z.array(z.number()).optional(),
        cpuProfile: z
          .looseObject({
            nodes: z
              .array(
                z.object({
                  id: z.number(),
                  parent: z.number().optional(),
                  callFrame: z.looseObject({ functionName: z.string() }),
                }),
              )
              .optional(),
            samples: z.array(z.number()).optional(),
          })
          .optional(),
      })
      .optional(),
  }),
});
type Event = z.infer<typeof Event>;
const Trace = z.object({ traceEvents: z.array(z.unknown()) });

/** What has to be recorded for `longTasksIn`; functions are named only where `isProfiled`. */
export function categoriesFor(isProfiled: boolean): string[] {
  const tasks = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  return isProfiled ? [...tasks, 'disabled-by-default-v8.cpu_profiler'] : tasks;
}

interface LongTask {
  readonly ms: number;
  /** Of these, what the processor gave to it: other jobs of the machine do not lengthen it. */
  readonly cpuMs: number;
  /** Functions and parts of a frame in which it was spent, with all that they called, longest first. */
  readonly spentIn: readonly (readonly [name: string, ms: number])[];
}

/** The tasks of the page's main thread that took longer than so many milliseconds, in their order. */
export function longTasksIn(trace: Buffer, longerThan: number): readonly LongTask[] {
  const events = Trace.parse(JSON.parse(trace.toString())).traceEvents.flatMap(
    (event) => Event.safeParse(event).data ?? [],
  );
  const main = mainThreadOf(events);
  const own = events.filter(({ pid, tid }) => `${pid} ${tid}` === main);
  const samples = samplesIn(
    events.filter(({ pid }) => `${pid}` === main?.split(' ')[0]),
    main,
  );
  return own
    .filter(({ name, dur = 0 }) => isTask(name) && dur / 1000 > longerThan)
    .toSorted((a, b) => a.ts - b.ts)
    .map((task) => ({
      ms: (task.dur ?? 0) / 1000,
      cpuMs: (task.tdur ?? task.dur ?? 0) / 1000,
      spentIn: spentIn(task, own, samples),
    }));
}

const isTask = (name: string): boolean => name === 'ThreadControllerImpl::RunTask';

/** The renderer's main thread that worked most. */
function mainThreadOf(events: readonly Event[]): string | undefined {
  const busy = new Map<string, number>();
  for (const { name, pid, tid, args } of events)
    if (name === 'thread_name' && args.name === 'CrRendererMain') busy.set(`${pid} ${tid}`, 0);
  for (const { name, pid, tid, dur = 0 } of events) {
    const known = busy.get(`${pid} ${tid}`);
    if (isTask(name) && known !== undefined) busy.set(`${pid} ${tid}`, known + dur);
  }
  return [...busy].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

interface Sample {
  readonly ts: number;
  readonly ms: number;
  readonly names: readonly string[];
}

function samplesIn(events: readonly Event[], main: string | undefined): readonly Sample[] {
  const start = events.find(({ name, pid, tid }) => name === 'Profile' && `${pid} ${tid}` === main);
  const nodes = new Map<number, { readonly name: string; readonly parent: number | undefined }>();
  const found: Sample[] = [];
  let now = start?.args.data?.startTime ?? 0;
  const namesOf = (id: number | undefined): string[] => {
    const node = id === undefined ? undefined : nodes.get(id);
    return node === undefined ? [] : [node.name, ...namesOf(node.parent)];
  };
  for (const { name, id, args } of events) {
    if (name !== 'ProfileChunk' || id !== start?.id) continue;
    for (const node of args.data?.cpuProfile?.nodes ?? [])
      nodes.set(node.id, { name: node.callFrame.functionName || '(anonymous)', parent: node.parent });
    (args.data?.cpuProfile?.samples ?? []).forEach((sample, index) => {
      const delta = args.data?.timeDeltas?.[index] ?? 0;
      now += delta;
      found.push({ ts: now, ms: delta / 1000, names: [...new Set(namesOf(sample))] });
    });
  }
  return found;
}

function spentIn(task: Event, own: readonly Event[], samples: readonly Sample[]): LongTask['spentIn'] {
  const end = task.ts + (task.dur ?? 0);
  const spent = new Map<string, number>();
  const add = (name: string, ms: number) => spent.set(name, (spent.get(name) ?? 0) + ms);
  for (const { name, ts, dur } of own)
    if (dur !== undefined && name !== 'RunTask' && !isTask(name) && ts >= task.ts && ts + dur <= end)
      add(`[${name}]`, dur / 1000);
  for (const { ts, ms, names } of samples)
    if (ts >= task.ts && ts <= end) for (const name of names) add(name, ms);
  return [...spent].filter(([, ms]) => ms > (0.1 * (end - task.ts)) / 1000).toSorted((a, b) => b[1] - a[1]);
}
