#!/usr/bin/env node
// Builds server, worker and client into dist/. With --if-stale, only where a source is newer than the last build.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'dist', '.built');
const SOURCES = ['server', 'ingest', 'client', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(name, ...args) {
  const bin = join(root, 'node_modules', '.bin', name);
  const { status } = spawnSync(bin, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Whoever calls: what is built is for use.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`build: ${name} failed; the messages above say where.`);
    process.exit(1);
  }
}

function copyLexicons(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) copyLexicons(source, target);
    else if (entry.name.endsWith('.tsv')) {
      mkdirSync(to, { recursive: true });
      cpSync(source, target);
    }
  }
}

const fresh =
  existsSync(stamp) && SOURCES.every((source) => newest(join(root, source)) <= statSync(stamp).mtimeMs);
if (process.argv.includes('--if-stale') && fresh) process.exit(0);

console.log('Building…');
const started = Date.now();
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
copyLexicons(join(root, 'ingest', 'lexicons'), join(root, 'dist', 'ingest', 'lexicons'));
run('vite', 'build', 'client', '--logLevel', 'warn');
writeFileSync(stamp, '');
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
