import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventWords } from '../../src/lib/words/events.ts';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt, signIn, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-said-'));
let app: RunningApp;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  app = await startDemonstration(folder);
  browser = await startChromium();
  ({ page } = await lookAt(browser, app, { language: 'kk', width: 390, scripts: false }));
  await signIn(page, app.linkFor('teacher-ast-1-02'), 'kk');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether what was said stands within what is seen of the page without scrolling. */
async function expectInSight(said: string): Promise<void> {
  const line = page.locator('[role=status]', { hasText: said });
  const box = await line.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(0);
  expect(box!.y + box!.height).toBeLessThanOrEqual(900);
}

describe('without scripts, what was saved is said where it is seen', () => {
  it.each(['consultation', 'acting', 'impact'])('on the step %s', async (step) => {
    await page.goto(`${app.address}/teacher/project/${step}`);
    await page.locator('button[formaction="?/draft"]:not([name])').click();
    await expectInSight('Сақталды.');
  });

  it('beside the step of a plan whose status was saved', async () => {
    await page.goto(`${app.address}/teacher/project/acting`);
    const step = page.locator('main ol li.card').nth(1);
    await step.locator('form[action="?/status"] button').click();
    expect(await textOf(step.locator('[role=status]'))).toContain('Сақталды.');
    await expectInSight('Сақталды.');
  });

  it('above the pieces of evidence', async () => {
    await page.goto(`${app.address}/teacher/evidence`);
    const add = page.locator('details', { has: page.locator('form[action="?/add"]') });
    if ((await add.getAttribute('open')) === null) await add.locator('summary').click();
    await add.locator('[name=title]').fill('Бақылау парағы');
    await add.locator('form button').click();
    await expectInSight('Сақталды.');
  });

  it('in the reflection that was taken back', async () => {
    for (const text of ['Біріншісі.', 'Екіншісі.', 'Үшіншісі.', 'Төртіншісі.']) {
      await page.goto(`${app.address}/teacher/reflections`);
      await page.locator('#text').fill(text.repeat(60));
      await page.locator('form[data-save-to] button').click();
    }
    const first = page.locator('article').last();
    await first.locator('summary').last().click();
    await first.locator('[name=person]').selectOption({ index: 1 });
    await first.locator('form[action="?/share"] button').click();
    await page.locator('form[action="?/unshare"] button').click();
    await expectInSight('Қайтарып алынды');
  });
});

it('a button that needs a script is not shown without one', async () => {
  await page.goto(`${app.address}/teacher/participation`);
  expect(await page.locator('[data-print]').count()).toBe(1);
  expect(await page.locator('[data-print]').isVisible()).toBe(false);
});

it('a title without a blank is no wider than a telephone', async () => {
  await page.goto(`${app.address}/teacher/project/concern`);
  await page.locator('[name=title]').fill('Сұраққоятынсынып'.repeat(18));
  await page.locator('button[name=intent]').click();
  await page.goto(`${app.address}/teacher`);
  const box = await page.locator('.project strong').boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(390);
});

it('a tutorial is asked for by a form that stands open, of a person who was chosen', async () => {
  await page.goto(`${app.address}/teacher/dates`);
  await page.locator('a[href*="about=tutorial"]').click();
  expect(await page.locator('#about').inputValue()).toBe('tutorial');
  expect(await page.locator('#to').inputValue()).toBe('');
  await page.locator('#words').fill('Осы аптада сөйлесе аламыз ба?');
  await page.locator('#to').selectOption({ index: 2 });
  await page.locator('form[action="?/ask"] button').click();
  expect(await textOf(page.locator('#ask'))).toContain('Осы аптада сөйлесе аламыз ба?');
});

it('a meeting that was held says nothing of what could still be agreed', async () => {
  await page.goto(`${app.address}/events`);
  await page.locator('main ul.grid').last().locator('a').first().click();
  expect(await page.locator('h1').textContent()).toMatch(/\S/);
  const shown = await page.locator('main').textContent();
  for (const said of [eventWords.kk.brought, eventWords.kk.broughtNone])
    expect(shown).not.toContain(said);
});
