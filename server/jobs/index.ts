export { isFinished } from './job-state.ts';
export { openJobs, type Jobs } from './jobs.ts';
export { JOB_LIMITS } from './limits.ts';
export { addedPage, quarantinePage } from './pages.ts';
export { spoolFolder } from './spool-folder.ts';
export { receiveFiles, refuseLargeBody, spoolRequest } from './receive.ts';
