import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup.mjs';
import { StaticHost } from '../static-host.ts';

/** The built game on a host as players meet it. */
export interface Served {
  address: string;
  close(): Promise<void>;
}

/** Builds the game into a folder of its own and serves it: text gzipped, files with their content in the name kept. */
export async function serveBuilt(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  await build({ root, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
  const host = await StaticHost.open('/', folder, { tuned: true });
  return {
    address: host.address,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
