#!/usr/bin/env node
import { existsSync } from 'node:fs';

const cli = new URL('../dist/ingest/cli.js', import.meta.url);
if (existsSync(cli)) {
  await import(cli.href);
} else {
  console.error('mailuo: not built yet. Run `npm run build` first.');
  process.exitCode = 2;
}
