export { createPageFetcher, type FetchPage } from '../../../ingest/index.ts';
