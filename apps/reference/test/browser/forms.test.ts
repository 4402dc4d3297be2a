import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteWords } from '../../src/lib/words/site.ts';
import { evidenceWords } from '../../src/lib/words/evidence.ts';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt, signIn, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-forms-'));
let app: RunningApp;
let browser: Browser;
let page: Page;
let context: BrowserContext;
beforeAll(async () => {
  app = await startDemonstration(folder);
  browser = await startChromium();
  ({ page, context } = await lookAt(browser, app, { language: 'ru', width: 390 }));
  await signIn(page, app.linkFor('teacher-ast-1-02'), 'ru');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const held = '.held[role=alert]';
const add = 'form[action="?/add"]';
const send = `${add} button:not([type=button])`;
const evidence = async () => {
  await page.goto(`${app.address}/teacher/evidence?step=any`);
  await page.locator(`${add} [name=title]`).fill('Лист наблюдения');
};

describe('a form that cannot be sent', () => {
  it('stays with its text while there is no connection, and goes when there is one', async () => {
    await evidence();
    await context.setOffline(true);
    await page.locator(send).click();
    expect(await page.locator(held).textContent()).toBe(siteWords.ru.offline);
    expect(await page.locator(`${add} [name=title]`).inputValue()).toBe('Лист наблюдения');
    await context.setOffline(false);
    await page.waitForFunction(() => navigator.onLine);
    await page.locator(send).click();
    await page.waitForURL(/kept/);
  });

  it('stays when the browser believes in a connection that leads nowhere', async () => {
    await page.goto(`${app.address}/teacher/reflections`);
    await context.route('**/*', (route) => route.abort());
    const asked = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('/healthz'),
    );
    await page.locator('#text').fill('Сегодня спросили они.');
    await asked;
    await page.locator('form[data-save-to] button').click();
    expect(await page.locator(held).textContent()).toBe(siteWords.ru.offline);
    // What saves as one types goes on trying: nothing was left.
    await context.unroute('**/*');
    await page.locator('#text').press('End');
    await page.locator('#text').pressSequentially(' И завтра.');
    await page.locator('[data-saving-line][data-state=saved]').waitFor();
    await page.locator('form[data-save-to] button').click();
    await page.waitForURL(/saved=/);
    expect(await page.locator('.written').first().textContent()).toContain('И завтра.');
  });
});

describe('a file', () => {
  const file = { name: 'лист.png', mimeType: 'image/png', buffer: Buffer.alloc(1000) };

  it('that is too large is refused before it is sent', async () => {
    await evidence();
    const large = join(folder, 'large.png');
    writeFileSync(large, Buffer.alloc(20_000_001));
    await page.locator('[name=file]').setInputFiles(large);
    const said = () =>
      page.locator('[name=file]').evaluate((input: HTMLInputElement) => input.validationMessage);
    expect(await said()).toBe(evidenceWords.ru.fileTooLarge);
    await page.locator('[name=file]').setInputFiles(file);
    expect(await said()).toBe('');
  });

  it('has to be chosen again after a refusal, and the page says so', async () => {
    await evidence();
    await page.locator('[name=file]').setInputFiles(file);
    await page.locator(send).click();
    expect(await textOf(page.locator('#problems'))).toContain(evidenceWords.ru.fileLost);
    // Without a file nothing was lost.
    await page.locator('[name=title]').fill(' ');
    await page.locator(send).click();
    expect(await textOf(page.locator('#problems'))).toContain(evidenceWords.ru.nameMissing);
    expect(await textOf(page.locator('#problems'))).not.toContain(evidenceWords.ru.fileLost);
  });
});

it('a field says how much is left of it, and when it is full', async () => {
  await evidence();
  const line = page.locator('.counted');
  await page.locator('#about').fill('а'.repeat(100));
  expect(await line.count()).toBe(0);
  await page.locator('#about').fill('а'.repeat(7600));
  expect(await line.textContent()).toBe('7600 / 8000');
  await page.locator('#about').fill('а'.repeat(8000));
  expect(await line.textContent()).toBe(siteWords.ru.full.replace('#', '8000'));
});
