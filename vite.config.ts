import { defineConfig } from 'vitest/config';
import { chunks, fileName, splitting } from './src/cli/build/chunks.ts';
import { installed } from './src/cli/build/installed.ts';
import { leanPhaser } from './src/cli/build/lean-phaser.ts';
import { policy } from './src/cli/build/policy.ts';
import { sharedWorkers } from './src/cli/build/shared-workers.ts';

export default defineConfig({
  base: './',
  plugins: [sharedWorkers, chunks, leanPhaser, policy, process.env.VITEST ? [] : installed],
  publicDir: 'assets/public',
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: splitting, chunkFileNames: fileName } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
  },
});
