export { ingestFile } from './worker/ingest-file.ts';
export { ingestPaths } from './worker/ingest-run.ts';
export type { IncomingFile } from './worker/read-file.ts';
export { openReadingPool, type ReadingPool } from './worker/reading-pool.ts';
