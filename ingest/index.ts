export { ingestPaths, type IngestOptions, type IngestSummary } from './worker/ingest-run.ts';
