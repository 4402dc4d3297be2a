import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { startApp, type RunningApp } from './running-app.ts';
import { lookAt } from './visitor.ts';

const root = join(import.meta.dirname, '../../../..');
const data = mkdtempSync(join(tmpdir(), 'tldw-new-programme-'));
const settings = { TLDW_ROSTER: join(root, 'examples/smallest-programme') };
let app: RunningApp | undefined;
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(data, { recursive: true, force: true });
});

const letIn = (person: string) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--conditions=@tldw/source', 'packages/cli/src/main.ts', 'db', 'let-in', person, '--json'],
      { cwd: root, env: { ...process.env, TLDW_DATA: data }, encoding: 'utf8', stdio: 'pipe' },
    ),
  ) as { kind: string; code: string };

describe('a programme’s first day', () => {
  it('says that nobody can sign in, and how to write the first code', async () => {
    app = await startApp(data, settings);
    expect(app.printed()).toContain('tldw db let-in strategy-1');
    expect(app.printed()).not.toContain('/sign-in/');
    await app.stop();
  });

  it('lets the first of the strategy group in without scripts, who lets in a coordinator', async () => {
    const { code } = letIn('strategy-1');
    app = await startApp(data, settings);
    const { page, context } = await lookAt(browser, app, {
      language: 'ru',
      width: 390,
      scripts: false,
    });
    await page.goto(`${app.address}/sign-in/invitation`);
    await page.locator('input[name=code]').fill(code);
    await page.locator('input[name=login]').fill('Ақпан');
    for (const field of ['passphrase', 'again']) {
      await page.locator(`input[name=${field}]`).fill('мұхит жағасындағы мектеп');
    }
    await page.locator('main form button').last().click();
    expect(new URL(page.url()).pathname).toBe('/strategy');
    expect(await page.locator('header').first().textContent()).toContain('Біздің бағдарлама');

    await page.goto(`${app.address}/let-in`);
    const coordinator = page.locator('main li, main tr, main article', { hasText: 'Глобусова' });
    await coordinator.getByRole('button').first().click();
    expect(await page.locator('.invitation .code').textContent()).toMatch(
      /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/,
    );
    await context.close();
    await app.stop();
  });

  it('asks for a second person once somebody is inside, and no longer speaks of codes at the start', async () => {
    expect(letIn('strategy-2')).toMatchObject({ kind: 'second-person-needed' });
    app = await startApp(data, settings);
    expect(app.printed()).not.toContain('let-in');
  });
});
