import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, textOf, type Looking } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-director-'));
const look: Looking = { language: 'kk', width: 1280 };
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

it('a director answers a request, carries it out, and sees numbers that name nobody (kk, 1280 px)', async () => {
  const { page, context, complaints } = await lookAt(browser, app, look);
  await signIn(page, app.linkFor('director-ast-1'), look.language);
  await page.goto(`${app.address}/director`);
  await expectWellMade(page, look);
  const first = page.locator('.now a').first();
  expect(await textOf(first)).toContain('1 өтінішке жауап беру');
  await first.click();
  await expectWellMade(page, look);

  const request = page.locator('#r-request-lesson-visit');
  expect(await request.textContent()).toContain('Жанаргүл');
  await request.locator('button[value=reply]').click();
  expect(await request.locator('[role=alert]').count()).toBe(1);
  await request.locator('textarea').fill('Бейсенбіде 3-сабағыңызды Кира Львовна ауыстырады.');
  await request.locator('button[value=accept]').click();
  expect(await page.locator('[role=status]').textContent()).toContain('Жауабыңыз');
  await request.locator('button[value=done]').click();
  expect(await request.textContent()).toContain('орындалды');
  expect(await request.textContent()).toContain('Кира Львовна ауыстырады');
  await page.goto(`${app.address}/director`);
  expect(await page.locator('.now').textContent()).not.toContain('өтінішке жауап беру');

  await page.goto(`${app.address}/director/progress`);
  await expectWellMade(page, look);
  expect(await textOf(page.locator('.lead'))).toContain('10 мұғалім қатысады');
  // In a school of this size every number would point at somebody: a sentence says so, and no table.
  expect(await page.locator('main .notice.warning').textContent()).toContain('ештеңе ашылмайды');
  expect(await page.locator('main table').count()).toBe(0);

  await page.goto(`${app.address}/director/conditions`);
  await expectWellMade(page, look);
  await page.locator('input[name="time-to-meet"][value="4"]').check();
  await page.locator('main form button').click();
  expect(await page.locator('[role=status]').textContent()).toContain('Сақталды');

  await page.goto(`${app.address}/director/presentations`);
  await expectWellMade(page, look);
  await page.locator('main form button').click();
  expect(await page.locator('[role=status]').textContent()).toContain('фасилитаторға жетті');
  await page.goto(`${app.address}/director/resources`);
  await expectWellMade(page, look);
  for (const path of ['/groups/g-ast-1/advice', '/projects/project-teacher-ast-1-02']) {
    expect((await page.goto(app.address + path))?.status(), path).toBe(404);
  }
  // A form that was refused and pages that are not the director's are answered so on purpose.
  expect(complaints.filter((each) => !/status of 40[04]/.test(each))).toEqual([]);
  await context.close();
});
