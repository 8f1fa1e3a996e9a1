import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  publicDir: false,
  build: { target: 'es2022', outDir: 'dist', chunkSizeWarningLimit: 1500 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
  },
});
