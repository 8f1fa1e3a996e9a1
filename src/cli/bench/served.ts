import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { createGzip } from 'node:zlib';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.webmanifest': 'application/manifest+json',
};
const TEXT = ['.html', '.js', '.css', '.svg', '.webmanifest'];

/** The built game on a host as players meet it: text goes gzipped, files with their content in the name may be kept. */
export interface Served {
  address: string;
  close(): Promise<void>;
}

/** Builds the game into a folder of its own and serves it. */
export async function serveBuilt(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  await build({ root: ROOT, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const text = TEXT.includes(ending);
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(text ? { 'content-encoding': 'gzip' } : {}),
    });
    const bytes = createReadStream(file);
    if (text) bytes.pipe(createGzip({ level: 9 })).pipe(response);
    else bytes.pipe(response);
  });
  await new Promise<void>(done => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
