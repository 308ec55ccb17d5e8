import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['mailuo-source', ...defaultClientConditions] },
  server: { proxy: { '/api': process.env['MAILUO_API'] ?? 'http://localhost:3000' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // Browsers that know `light-dark()`, which would otherwise be rewritten into something that no theme sets.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 650,
    rolldownOptions: {
      output: {
        // Together, so that zod is configured before the domain makes its schemas.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|without-eval/ }] },
      },
    },
  },
});
