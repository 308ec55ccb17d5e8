import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Job, JobId } from '#domain';

/** Something that was sent: a file that was spooled, or an address to be fetched. */
export const JobInput = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    name: z.string(),
    file: z.string(),
    url: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('url'), url: z.string() }),
]);
export type JobInput = z.infer<typeof JobInput>;

/** What is kept of a job beside its journal. Counts of one that is not finished are in the journal. */
const JobRecord = z.strictObject({ job: Job, inputs: z.array(JobInput) });
export type JobRecord = z.infer<typeof JobRecord>;

export interface JobFolder {
  readonly root: string;
  readonly journal: string;
  /** What was sent, under names of our own. */
  readonly spool: string;
  /** What is unpacked or fetched on the way. */
  readonly work: string;
}

export function jobFolder(root: string, id: JobId): JobFolder {
  const folder = join(root, id);
  return {
    root: folder,
    journal: join(folder, 'journal.jsonl'),
    spool: join(folder, 'spool'),
    work: join(folder, 'work'),
  };
}

/** Whole or not at all, also where the server is killed meanwhile. */
export async function saveRecord({ root }: JobFolder, record: JobRecord): Promise<void> {
  const next = join(root, 'job.json.next');
  await writeFile(next, JSON.stringify(record));
  await rename(next, join(root, 'job.json'));
}

/** Oldest first. What was being received when the server stopped is taken away: nobody was told of it. */
export async function loadRecords(root: string): Promise<readonly JobRecord[]> {
  await mkdir(root, { recursive: true });
  const records: JobRecord[] = [];
  for (const name of await readdir(root)) {
    if (!JobId.safeParse(name).success) continue;
    const text = await readFile(join(root, name, 'job.json'), 'utf8').catch(() => undefined);
    if (text === undefined) await rm(join(root, name), { recursive: true, force: true });
    else records.push(JobRecord.parse(JSON.parse(text)));
  }
  return records.toSorted((a, b) => (a.job.createdAt < b.job.createdAt ? -1 : 1));
}

export async function dropInputs({ spool, work }: JobFolder): Promise<void> {
  await rm(spool, { recursive: true, force: true });
  await rm(work, { recursive: true, force: true });
}
