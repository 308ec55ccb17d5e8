import { defineConfig } from 'vitest/config';

const fromSource = {
  resolve: { conditions: ['mailuo-source'] },
  ssr: { resolve: { conditions: ['mailuo-source'] } },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          include: ['{server,ingest}/**/*.test.ts', 'test/{golden,architecture,samples,eval}/**/*.test.ts'],
        },
      },
      { ...fromSource, test: { name: 'client', include: ['client/**/*.test.{ts,tsx}'] } },
      {
        ...fromSource,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
