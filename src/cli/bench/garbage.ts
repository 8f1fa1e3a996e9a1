import { resolve } from 'node:path';
import { createServer } from 'vite';
import { openBrowser } from '../browser.ts';
import { type Bench, significant } from './line.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PAGE = 'tests/browser/bench-stage.html?what=stage&tokens=300';
const FRAMES = 400;
/** Bytes between two samples of the allocations. */
const INTERVAL = 1024;

interface ProfileNode {
  selfSize: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: ProfileNode[];
}

/**
 * Bytes that the stage and the three runs under it allocate a frame once everything has been seen once (the browser's own sampling,
 * what is collected again included), and how much of it stays after a collection. With `--detail` the places that allocate
 * most, on standard error.
 */
export const stageGarbage: Bench = async () => {
  const server = await createServer({ root: ROOT, logLevel: 'silent', server: { port: 4193, hmr: false } });
  await server.listen();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0] ?? 'http://localhost:4193/'}${PAGE}`, {
      timeout: 240_000,
    });
    await page.locator('#bench[data-ready]').waitFor({ state: 'attached', timeout: 240_000 });
    const cdp = await page.context().newCDPSession(page);
    const run = async (): Promise<void> => {
      await page.evaluate(frames => window.drawMore?.(frames), FRAMES);
    };
    const used = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    await run();
    const before = await used();
    await run();
    const after = await used();
    await cdp.send('HeapProfiler.startSampling', {
      samplingInterval: INTERVAL,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await run();
    const { profile } = await cdp.send('HeapProfiler.stopSampling');
    const rows: { name: string; size: number }[] = [];
    const walk = (node: ProfileNode): void => {
      const { functionName, url, lineNumber } = node.callFrame;
      if (node.selfSize > 0)
        rows.push({
          name: `${functionName} ${url.replace(/^.*?:\d+/, '')}:${lineNumber + 1}`,
          size: node.selfSize,
        });
      node.children?.forEach(walk);
    };
    walk(profile.head);
    if (process.argv.includes('--detail')) {
      for (const { name, size } of rows.sort((a, b) => b.size - a.size).slice(0, 12))
        console.error(`garbage ${(size / FRAMES).toFixed(0).padStart(6)} B/frame ${name}`);
    }
    const bytes = rows.reduce((sum, row) => sum + row.size, 0) / FRAMES;
    const stays = (after - before) / FRAMES;
    return [
      {
        name: 'stage.garbage',
        value: significant(bytes),
        unit: 'bytes/frame',
        ratio: significant(stays / Math.max(1, bytes), 3),
        against: `what stays after a collection, ${Math.round(stays)} bytes/frame`,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
};
