// A server of its own process, to be killed: node … api-jobs-process.ts FOLDER
import { openJobsServer } from './api-jobs-server.ts';

const server = await openJobsServer({ folder: process.argv[2] ?? '' });
console.log(`Mailuo is at ${server.address}`);
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
