/** Installs what a fresh clone lacks: packages, and the browser where the caller may. Quick when nothing is missing. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(root, 'node_modules', '.throughline-setup');

/** Runs a command with inherited output; throws with its name when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.error) throw new Error(`${command}: ${done.error.message}`);
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.signal}`);
}

/**
 * Installs by the lock file, unless node_modules already belongs to it. Not `npm ci`: the lock names the optional
 * binaries of the machine it was made on, and `npm ci` refuses to run where others are wanted.
 */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name) {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(dir, name);
    if (existsSync(file)) return file;
  }
  return null;
}

/** Path of a Chromium, or null. THROUGHLINE_BROWSER names another one. */
export function findBrowser() {
  const named = process.env.THROUGHLINE_BROWSER;
  if (named) return existsSync(named) ? named : null;
  for (const name of BROWSERS) {
    const found = onPath(name);
    if (found) return found;
  }
  return null;
}

/** Whether Debian's packages can be installed by whoever runs this. */
function mayInstall() {
  return onPath('apt-get') !== null && process.getuid?.() === 0;
}

function aptInstall(...packages) {
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  run('apt-get', ['update', '-qq'], options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** Finds Chromium, or installs Debian's when apt-get is there and the user may use it. */
export function installBrowser() {
  const present = findBrowser();
  if (present) return present;
  if (!mayInstall()) {
    throw new Error(
      'No Chromium found. Install one (Debian: sudo apt-get install chromium), or set THROUGHLINE_BROWSER to its path.',
    );
  }
  console.log('Installing Chromium …');
  aptInstall('chromium');
  const installed = findBrowser();
  if (!installed) throw new Error('apt-get installed chromium, but no chromium is on the PATH.');
  return installed;
}

/** Paths of a Firefox and of the screen in memory on which it finds WebGL: without a screen it has none. Null where there is none. */
export function findFirefox() {
  const browser = onPath('firefox-esr') ?? onPath('firefox');
  return browser && { browser, screen: onPath('Xvfb') };
}

/**
 * Finds Firefox and Xvfb, or installs Debian's. The second browser proves that a replay means the same in another engine: where
 * it can't be had its tests are skipped, and counted as such, so this tells and does not throw.
 */
export function installFirefox() {
  if (findFirefox()?.screen) return;
  try {
    if (!mayInstall()) throw new Error('that takes apt-get and its rights');
    console.log('Installing Firefox …');
    aptInstall('firefox-esr', 'xvfb');
  } catch (error) {
    console.error(
      `Firefox could not be installed (${error instanceof Error ? error.message : error}): what needs it is skipped. ` +
        'On Debian: sudo apt-get install firefox-esr xvfb',
    );
  }
}
