import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['mailuo-source', ...defaultClientConditions] },
  // The folder `api/` of the client lies under the same path as the server's API.
  server: {
    proxy: {
      '^/api/(?!.*\\.ts)': {
        target: process.env['MAILUO_API'] ?? 'http://localhost:3000',
        // The host stays that of the page: the server takes writes from pages of its own address alone.
        changeOrigin: false,
      },
    },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Says which files the first screen needs.
    manifest: true,
    target: 'es2023',
    // Browsers that know `light-dark()`, which would otherwise be rewritten into something that no theme sets.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 650,
    rolldownOptions: {
      output: {
        // Together, so that zod is configured before the domain makes its schemas.
        codeSplitting: {
          groups: [
            { name: 'zod', test: /node_modules\/zod\/|without-eval/ },
            // One file for the page and for the worker that lays out, so that it comes over the line once.
            {
              name: 'cytoscape',
              test: /node_modules\/cytoscape\/|graph\/(?:placing|neighbours|box|box-index)\.ts/,
            },
            // For the worker alone: it must import nothing of the page.
            {
              name: 'layout-engine',
              test: /node_modules\/(?:cytoscape-fcose|cose-base|layout-base)\/|graph\/layouts\/(?!run-layout|layout-graph)/,
            },
          ],
        },
      },
    },
  },
});
