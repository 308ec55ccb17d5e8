export { ingestPaths } from './worker/ingest-run.ts';
