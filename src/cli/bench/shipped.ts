import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as sim from '../../sim/index.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The kernel as the game ships it: one minified chunk, not file by file through a loader. */
export async function shippedKernel(): Promise<typeof sim> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-kernel-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        target: 'es2022',
        outDir: folder,
        minify: true,
        lib: { entry: resolve(ROOT, 'src/sim/index.ts'), formats: ['es'], fileName: () => 'sim.mjs' },
      },
    });
    return (await import(pathToFileURL(join(folder, 'sim.mjs')).href)) as typeof sim;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
