/** `npm test`: installs what is missing, then types, lint, unit and property tests, browser tests; closes with the counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, installFirefox, installPackages, root, run } from './setup.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'throughline-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
let browser;

/** One step; `read` turns the step's JSON report into counts. A step without a report counts as one test. */
function step(name, command, args, report, read) {
  console.log(`\n── ${name}`);
  const env = { ...process.env, THROUGHLINE_BROWSER: browser ?? '', ...(report?.env ?? {}) };
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  let seen = { passed: done.status === 0 ? 1 : 0, failed: done.status === 0 ? 0 : 1, skipped: 0 };
  if (report && existsSync(report.file)) seen = read(JSON.parse(readFileSync(report.file, 'utf8')));
  if (done.status !== 0 && seen.failed === 0) seen.failed = 1;
  for (const key of Object.keys(counts)) counts[key] += seen[key];
}

try {
  installPackages();
  browser = installBrowser();
  installFirefox();
  step('types', 'npx', ['tsc', '--noEmit']);
  step('lint', 'npx', ['biome', 'check', '.']);
  const unit = { file: join(scratch, 'unit.json') };
  step(
    'unit, property, theory',
    'npx',
    ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unit.file}`],
    unit,
    r => ({
      passed: r.numPassedTests,
      failed: r.numFailedTests,
      skipped: r.numPendingTests + r.numTodoTests,
    }),
  );
  run('npx', ['vite', 'build', '--logLevel', 'warn']);
  const pages = { file: join(scratch, 'browser.json') };
  pages.env = { PLAYWRIGHT_JSON_OUTPUT_NAME: pages.file };
  step(
    'browser',
    'npx',
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    pages,
    r => ({ passed: r.stats.expected + r.stats.flaky, failed: r.stats.unexpected, skipped: r.stats.skipped }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exit(counts.failed === 0 ? 0 : 1);
