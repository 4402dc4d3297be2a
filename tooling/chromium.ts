import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// Without these a browser looks for its maker's servers, and a closed network answers slowly.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/**
 * Start a real Chromium: on Linux the one that an npm package carries, so that a bare machine needs
 * no system package; elsewhere an installed one.
 */
export async function startChromium(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROMIUM']) {
    const { default: carried } = await import('@sparticuz/chromium');
    return chromium.launch({
      executablePath: await carried.executablePath(),
      // The package's own flags are for a function in a cloud: one process, no web security.
      args: [...QUIET, '--no-sandbox', '--disable-dev-shm-usage'],
      headless: true,
    });
  }
  const executablePath = INSTALLED.find((path) => path && existsSync(path));
  if (!executablePath) {
    throw new Error(
      'No Chromium or Chrome found: install one, or set CHROMIUM to its program file.',
    );
  }
  return chromium.launch({ executablePath, args: QUIET, headless: true });
}
