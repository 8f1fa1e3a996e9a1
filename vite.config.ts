import { defineConfig } from 'vitest/config';
import { installed } from './src/cli/build/installed.ts';
import { leanPhaser } from './src/cli/build/lean-phaser.ts';
import { policy } from './src/cli/build/policy.ts';

export default defineConfig({
  base: './',
  plugins: [leanPhaser, policy, process.env.VITEST ? [] : installed],
  publicDir: 'assets/public',
  build: { target: 'es2022', outDir: 'dist', chunkSizeWarningLimit: 1500 },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    testTimeout: 60_000,
  },
});
