import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium to drive: CHROMIUM_PATH, an installed one, or Debian's package, installed when we are root.
 * Says on standard error what it does when it installs; throws with what to do when it cannot.
 */
export function findOrInstallChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0) {
    throw new Error(
      'No Chromium found. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH.',
    );
  }
  process.stderr.write('No Chromium found: installing the Debian package chromium with apt-get …\n');
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  const installed = findChromium();
  if (!installed)
    throw new Error('apt-get installed chromium, but it is not where it should be. Set CHROMIUM_PATH.');
  process.stderr.write(`Installed ${installed}.\n`);
  return installed;
}

/** A headless browser with an empty profile, which closing it removes. Pages and contexts are the caller's. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallChromium(), headless: true, args: flags });
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return named ?? candidates.find((path) => existsSync(path));
}

function aptGet(...words: string[]): void {
  const run = spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0)
    throw new Error(`apt-get ${words[0] ?? ''} failed. Install chromium yourself or set CHROMIUM_PATH.`);
}
