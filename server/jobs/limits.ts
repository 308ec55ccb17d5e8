/** What a job may hold and cost. Sizes in bytes. */
export interface JobLimits {
  /** Files sent at once. */
  readonly files: number;
  /** One file as it is sent, and one that comes out of an archive. */
  readonly fileSize: number;
  /** All that is sent at once. */
  readonly totalSize: number;
  /** Of all archives of one job: what comes out of them, and how many entries. */
  readonly unpackedSize: number;
  readonly entries: number;
  /** How many times its packed size a file may unpack to, beyond the first megabyte. */
  readonly ratio: number;
  /** Archives in archives; a .tar.gz is two. */
  readonly nesting: number;
  /** Jobs that wait or are being received. */
  readonly queued: number;
  /** Finished jobs of which the record is kept. */
  readonly kept: number;
  /** How long a job waits for a store that is away before it fails, to be resumed later; in milliseconds. */
  readonly patienceMs: number;
  /** Between signs of life in a stream of events. */
  readonly heartbeatMs: number;
}

export const JOB_LIMITS: JobLimits = {
  files: 2000,
  fileSize: 32_000_000,
  totalSize: 64_000_000,
  unpackedSize: 512_000_000,
  entries: 20_000,
  ratio: 200,
  nesting: 3,
  queued: 20,
  kept: 200,
  patienceMs: 300_000,
  heartbeatMs: 15_000,
};
