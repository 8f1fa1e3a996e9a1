/** `npm start`: installs what is missing, builds when the sources are newer than the build, serves, prints the address. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, run } from './setup.mjs';

const port = Number(process.env.PORT ?? 4173);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

function isBuilt() {
  const page = join(root, 'dist', 'index.html');
  if (!existsSync(page)) return false;
  const sources = ['index.html', 'src', 'assets', 'vite.config.ts', 'package-lock.json'];
  return Math.max(...sources.map(name => newest(join(root, name)))) < statSync(page).mtimeMs;
}

try {
  installPackages();
  if (!isBuilt()) run('npx', ['vite', 'build', '--logLevel', 'warn']);
  const { preview } = await import('vite');
  const server = await preview({
    root,
    preview: { port, strictPort: true, host: 'localhost' },
    logLevel: 'warn',
  });
  console.log(`Throughline is at ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
