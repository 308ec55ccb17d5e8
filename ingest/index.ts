export { ingestPaths } from './worker/ingest-run.ts';
export type { IncomingFile, ReadOutcome } from './worker/read-file.ts';
export { readIncoming } from './worker/read-incoming.ts';
export { openReadingPool, type ReadingPool } from './worker/reading-pool.ts';
export { storeRead } from './worker/store-read.ts';
export { createUnpacker as createArchiveReader, isArchive } from './sources/archives/index.ts';
export type { UnpackLimits as ArchiveLimits } from './sources/archives/budget.ts';
export { createPageFetcher, type FetchPage } from './sources/web/fetch-page.ts';
