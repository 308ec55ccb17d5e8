import { defineConfig } from 'vitest/config';

const setupFiles = ['test/setup/properties.ts'];

const fromSource = {
  resolve: { conditions: ['mailuo-source'] },
  ssr: { resolve: { conditions: ['mailuo-source'] } },
};

/** Processes are killed, timed out and waited for in these: where a machine is busy, one may need another try. */
const retry = process.env['CI'] === undefined ? 0 : 2;

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          setupFiles,
          name: 'unit',
          include: ['{server,ingest}/**/*.test.ts', 'test/{golden,architecture,samples,eval}/**/*.test.ts'],
        },
      },
      { ...fromSource, test: { setupFiles, name: 'client', include: ['client/**/*.test.{ts,tsx}'] } },
      {
        ...fromSource,
        test: {
          setupFiles,
          name: 'contract',
          retry,
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...fromSource,
        test: {
          setupFiles,
          name: 'faults',
          retry,
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        ...fromSource,
        test: {
          setupFiles,
          name: 'e2e',
          retry,
          include: ['test/e2e/**/*.test.ts'],
          // A page may take seconds where other tests run beside it.
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
