import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, WIDTHS, type Looking } from './visitor.ts';

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

const VISITED = [
  '/',
  '/regions',
  '/regions/KZ-31',
  '/schools/s-tar-1',
  '/about',
  '/evaluation',
  '/sign-in',
];
const looks: Looking[] = (['kk', 'ru', 'en'] as const).flatMap((language) =>
  WIDTHS.map((width) => ({ language, width })),
);

describe.each(looks)('a visitor reading $language at $width px', (look) => {
  it('sees the public pages, well made', async () => {
    const { page, context, complaints } = await lookAt(browser, app, look);
    for (const path of VISITED) {
      const response = await page.goto(app.address + path);
      expect(response?.status(), path).toBe(200);
      await expectWellMade(page, look);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

const BY_ROLE = {
  'facilitator-ast-1-1': [
    '/facilitator/attendance/g-ast-1%2Fgroup-session-1',
    '/facilitator',
    '/groups/g-ast-1',
    '/groups/g-ast-1?view=calendar',
    '/groups/g-ast-1/advice',
  ],
  'teacher-ast-1-02': [
    '/teacher',
    '/teacher/project',
    '/teacher/reflections',
    '/projects/project-teacher-ast-1-02',
    '/groups/g-ast-1',
  ],
  'director-ast-1': ['/director'],
  'coordinator-ast': ['/coordinator'],
  'strategy-1': ['/strategy'],
  'evaluator-1': ['/evaluator', '/evaluation'],
};

describe.each(Object.entries(BY_ROLE))('%s', (person, paths) => {
  it('sees their own pages in every language, on a telephone and at a desk', async () => {
    const first = looks[0]!;
    const { page, context, complaints } = await lookAt(browser, app, first);
    await signIn(page, app.linkFor(person), first.language);
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.locator(`form[action="/language"] button[value=${look.language}]`).click();
      for (const path of paths) {
        const response = await page.goto(app.address + path);
        expect(response?.status(), path).toBe(200);
        await expectWellMade(page, look);
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
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
    // The link of this role was used above; a link works once.
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
