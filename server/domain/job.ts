import { z } from 'zod';
import { ArticleId, NodeId } from './ids.ts';

const count = z.int().min(0);
const instant = z.iso.datetime();

/** An ingest that somebody asked for, from the files, addresses or text that came with it. */
export const JobId = z.uuid().meta({ description: 'The id of a job.' });
export type JobId = z.infer<typeof JobId>;

/** `failed`: the store stayed away, and then the job is `resumable`, or this program erred; what was stored before stays,
 *  as after `cancelled`. */
export const JobState = z.enum(['queued', 'running', 'done', 'cancelled', 'failed']);
export type JobState = z.infer<typeof JobState>;

/** Where an article or file was set aside. */
export const JobStage = z.enum(['fetch', 'unpack', 'read', 'extract', 'store']);
export type JobStage = z.infer<typeof JobStage>;

export const JobCounts = z.strictObject({
  /** Files known so far: those sent, and those found in archives that are open. */
  files: count,
  filesDone: count,
  stored: count,
  /** In the graph already, in this edition or a later one. */
  unchanged: count,
  replaced: count,
  quarantined: count,
});
export type JobCounts = z.infer<typeof JobCounts>;

export const Job = z.strictObject({
  id: JobId,
  kind: z.enum(['files', 'urls', 'text']),
  state: JobState,
  counts: JobCounts,
  createdAt: instant,
  startedAt: instant.exactOptional(),
  finishedAt: instant.exactOptional(),
  /** Why it failed or waits, or what stays of a cancelled one. */
  note: z.string().exactOptional(),
  /** Present on a failed one that goes on where it ended, when asked to or at the next start of the server. */
  resumable: z.literal(true).exactOptional(),
});
export type Job = z.infer<typeof Job>;

export const JobsResponse = z.strictObject({ jobs: z.array(Job) });
export type JobsResponse = z.infer<typeof JobsResponse>;

const HttpAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** Sent as JSON; files come as a form instead. */
export const NewJobRequest = z.union([
  z.strictObject({ urls: z.array(HttpAddress).min(1).max(100) }),
  z.strictObject({
    text: z.string().trim().min(1).max(1_000_000),
    /** Without one, the first line of the text. */
    title: z.string().trim().min(1).max(500).exactOptional(),
    url: HttpAddress.exactOptional(),
    publishedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).exactOptional(),
  }),
]);
export type NewJobRequest = z.infer<typeof NewJobRequest>;

/** An article or file that was set aside, where it came from, and why. */
export const SetAside = z.strictObject({ origin: z.string(), stage: JobStage, reason: z.string() });
export type SetAside = z.infer<typeof SetAside>;

/** What became of one article of a file. */
export const ArticleOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.enum(['stored', 'unchanged', 'replaced']),
    origin: z.string(),
    article: ArticleId,
  }),
  z.strictObject({ outcome: z.literal('quarantined'), ...SetAside.shape }),
]);

export type ArticleOutcome = z.infer<typeof ArticleOutcome>;

export const JobProgress = z.strictObject({
  counts: JobCounts,
  articlesPerSecond: z.number().min(0),
  /** By the files still to be read; absent until one is done. */
  secondsLeft: z.number().min(0).exactOptional(),
});
export type JobProgress = z.infer<typeof JobProgress>;

/** What happened, in order. */
export const JobEventBody = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('state'),
    state: JobState,
    note: z.string().exactOptional(),
    resumable: z.literal(true).exactOptional(),
  }),
  /** An archive was opened; the archive itself counts as a file too. */
  z.strictObject({ type: z.literal('files'), archive: z.string(), found: count }),
  z.strictObject({
    type: z.literal('article'),
    file: z.string(),
    result: ArticleOutcome,
    progress: JobProgress,
  }),
  /** `articles` were found in it, good and bad. `quarantined`: nothing of it could be stored; `setAside` says why
   *  where it is not its articles that were bad. */
  z.strictObject({
    type: z.literal('file'),
    file: z.string(),
    outcome: z.enum(['done', 'quarantined']),
    articles: count,
    setAside: SetAside.exactOptional(),
    progress: JobProgress,
  }),
]);
export type JobEventBody = z.infer<typeof JobEventBody>;

/** `seq` counts from 1 without gaps; it is the id of the event in the stream. */
export const JobEvent = z.intersection(z.object({ seq: z.int().min(1), at: instant }), JobEventBody);
export type JobEvent = z.infer<typeof JobEvent>;

const paged = { total: count, remaining: count, nextCursor: z.string().exactOptional() };
const page = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'How many at most, up to 200; what is beyond is counted in the answer.' }),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/, 'expected the nextCursor of a page')
    .meta({ description: 'Opaque: `nextCursor` of the page before.' })
    .exactOptional(),
};

export const JobPageRequest = z.strictObject(page);
export type JobPageRequest = z.infer<typeof JobPageRequest>;

export const QuarantineResponse = z.strictObject({ items: z.array(SetAside), ...paged });
export type QuarantineResponse = z.infer<typeof QuarantineResponse>;

/** A page of a job's articles: they and all that they bear on, each once a page. `total` counts articles. */
export const AddedResponse = z.strictObject({ nodes: z.array(NodeId), ...paged });
export type AddedResponse = z.infer<typeof AddedResponse>;
