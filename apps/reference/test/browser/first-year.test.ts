import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt, signIn, type Looking } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-browser-'));
let app: RunningApp;
let browser: Browser;

beforeAll(async () => {
  app = await startDemonstration(folder);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('what the demonstration tells', () => {
  it('counts the programme and explains 150 and 180', async () => {
    const { page, context } = await lookAt(browser, app, { language: 'en', width: 1280 });
    await page.goto(app.address);
    const numbers = await page.locator('.numbers dd').allTextContents();
    expect(numbers).toEqual(['4', '16', '32', '150']);
    const explained = await page.locator('details').first().textContent();
    expect(explained).toContain('150 teachers');
    expect(explained).toContain('180 participants');
    await context.close();
  });

  it('shows a year with a reason for every event, a project, advice and an estimate, without scripts', async () => {
    const look: Looking = { language: 'en', width: 390, scripts: false };
    const facilitator = await lookAt(browser, app, look);
    await signIn(facilitator.page, app.linkFor('facilitator-ast-1-1'), 'en');
    await facilitator.page.locator('form[action="/sign-out"] button').click();
    // A link works once.
    await facilitator.page.goto(app.linkFor('facilitator-ast-1-1'));
    await facilitator.page.locator('main form button').click();
    expect(await facilitator.page.locator('[role=alert]').count()).toBe(1);
    await facilitator.context.close();

    const visitor = await lookAt(browser, app, look);
    await visitor.page.goto(`${app.address}/regions/KZ-31`);
    const events = visitor.page.locator('.year > li');
    expect(await events.count()).toBe(2);
    expect(await visitor.page.locator('.year details li').count()).toBeGreaterThan(1);
    await visitor.context.close();
  });

  it('keeps everything that is not public from a visitor, as if it did not exist', async () => {
    const { page, context } = await lookAt(browser, app, { language: 'en', width: 1280 });
    for (const path of [
      '/projects/project-teacher-ast-1-02',
      '/groups/g-ast-1/advice',
      '/nothing-here',
    ]) {
      expect((await page.goto(app.address + path))?.status(), path).toBe(404);
    }
    await page.goto(`${app.address}/teacher`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await context.close();
  });
});
