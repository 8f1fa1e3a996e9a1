import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * A module and all it imports as the game ships it: one minified chunk. File by file through a loader the kernel is a third slower,
 * because constants and small functions don't cross the files.
 */
async function shipped(entry: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-shipped-'));
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
        lib: { entry: resolve(ROOT, entry), formats: ['es'], fileName: () => 'chunk.mjs' },
      },
    });
    return await import(pathToFileURL(join(folder, 'chunk.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The kernel. */
export async function shippedKernel(): Promise<typeof import('../../sim/index.ts')> {
  return (await shipped('src/sim/index.ts')) as typeof import('../../sim/index.ts');
}

/** The truth check and the levels. */
export async function shippedTruth(): Promise<typeof import('./truth.ts')> {
  return (await shipped('src/cli/bench/truth.ts')) as typeof import('./truth.ts');
}
