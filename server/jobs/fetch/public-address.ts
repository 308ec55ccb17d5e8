export { isPublicAddress } from '../../../ingest/index.ts';
