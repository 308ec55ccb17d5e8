export { ingestPaths } from './worker/ingest-run.ts';
export type { IncomingFile, ReadOutcome } from './worker/read-file.ts';
export { readIncoming } from './worker/read-incoming.ts';
export { openReadingPool, type ReadingPool } from './worker/reading-pool.ts';
export { storeRead } from './worker/store-read.ts';
