import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

const TEXT = ['.html', '.js', '.css', '.svg', '.json', '.webmanifest'];

interface Options {
  /** As a host that is set up well: text goes gzipped, files with their content in the name may be kept. Default: neither. */
  tuned?: boolean;
}

/** A plain static host: one folder under one path, no rules, no headers but the type. The folder may be swapped for another. */
export class StaticHost {
  /** Where the game is, with its slash. */
  address = '';

  private constructor(
    private readonly server: Server,
    /** Path of the game on the host, with a slash at both ends. */
    readonly path: string,
    public folder: string,
  ) {}

  static async open(path: string, folder: string, { tuned = false }: Options = {}): Promise<StaticHost> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const inside = pathname.startsWith(path) ? normalize(pathname.slice(path.length)) : null;
      const file = inside === null ? null : join(host.folder, inside === '.' ? 'index.html' : inside);
      if (!file?.startsWith(host.folder) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      const packed = tuned && TEXT.includes(extname(file));
      const lasts = file.startsWith(join(host.folder, 'assets'));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(tuned ? { 'cache-control': lasts ? 'max-age=31536000, immutable' : 'no-cache' } : {}),
        ...(packed ? { 'content-encoding': 'gzip' } : {}),
      });
      const bytes = createReadStream(file);
      if (packed) bytes.pipe(createGzip({ level: 9 })).pipe(response);
      else bytes.pipe(response);
    });
    const host = new StaticHost(server, path, folder);
    await new Promise<void>(done => server.listen(0, 'localhost', done));
    host.address = `http://localhost:${(server.address() as AddressInfo).port}${path}`;
    return host;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    if (!this.server.listening) return;
    await new Promise(done => this.server.close(done));
  }
}
