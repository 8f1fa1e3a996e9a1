import type { Plugin } from 'vite';

/** Files that workers begin with are named so, and the files that are built of them. */
export const isWorker = (file: string): boolean => /-worker[.-]/.test(file);

const STARTED = /new URL\(\s*'(\.\/[\w-]+-worker\.ts)',\s*import\.meta\.url\s*\)/g;

/**
 * Workers as entries of the page's own build, not as builds of their own: what a worker and the page both need
 * is one file, which is fetched and kept once.
 */
export const sharedWorkers: Plugin = {
  name: 'shared-workers',
  apply: 'build',
  enforce: 'pre',
  // A worker has no document to put hints for the browser into.
  config: () => ({
    build: {
      modulePreload: { resolveDependencies: (_, deps, { hostId }) => (isWorker(hostId) ? [] : deps) },
    },
  }),
  async transform(code, importer) {
    const found = [...code.matchAll(STARTED)];
    if (found.length === 0) return null;
    let out = code;
    for (const [written, file] of found) {
      const resolved = await this.resolve(file!, importer);
      if (!resolved) this.error(`${importer} starts a worker that is not there: ${file}`);
      const emitted = this.emitFile({ type: 'chunk', id: resolved.id });
      out = out.replace(written, `import.meta.ROLLUP_FILE_URL_${emitted}`);
    }
    return { code: out, map: null };
  },
};
