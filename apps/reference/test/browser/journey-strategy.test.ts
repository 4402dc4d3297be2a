import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, type Looking, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-strategy-'));
const look: Looking = { language: 'en', width: 1280 };
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

it('the strategy group re-plans after the closure of 16 March 2020 (en, 1280 px)', async () => {
  const { page, context, complaints } = await lookAt(browser, app, look);
  await signIn(page, app.linkFor('strategy-1'), look.language);
  await page.locator(`html[lang=${look.language}]`).waitFor();
  await page.goto(`${app.address}/strategy`);
  await expectWellMade(page, look);
  const feed = async () => (await page.request.get(`${app.address}/strategy/calendar.ics`)).text();
  const before = await feed();

  await page.getByRole('link', { name: 'Calendar and changes' }).click();
  await expectWellMade(page, look);
  await page.locator('#from').fill('2020-03-16');
  await page.locator('#to').fill('2020-03-01');
  await page.locator('#note').fill('Gatherings are closed by decree');
  await page.locator('form.card button').click();
  expect(await page.locator('[role=alert]').count()).toBe(1);
  expect(await page.locator('#note').inputValue()).toBe('Gatherings are closed by decree');
  await page.locator('#to').fill('2020-06-09');
  await page.locator('form.card button').click();

  // The difference is seen before anybody is told.
  await expectWellMade(page, look);
  expect(await page.locator('.notice.warning').textContent()).toContain('Nobody has been told');
  const glance = await page.locator('main table').textContent();
  expect(glance).toContain('Group session 6');
  expect(await page.locator('.moves > li').count()).toBeGreaterThan(20);
  expect(await textOf(page.locator('.moves'))).toContain('4–5 May 2020 → 10–11 June 2020');
  await page.locator('.moves summary').first().click();
  expect(await page.locator('.moves details[open] li').first().textContent()).toContain(
    'Gatherings are closed by decree',
  );
  expect(await page.locator('.readers > li').count()).toBeGreaterThan(3);
  expect(withoutStamps(await feed())).toBe(withoutStamps(before));

  await page.getByRole('button', { name: 'Throw this away' }).click();
  expect(await page.locator('a[href^="/strategy/calendar/0"]').count()).toBe(0);
  await page.locator('#from').fill('2020-03-16');
  await page.locator('#to').fill('2020-06-09');
  await page.locator('#note').fill('Gatherings are closed by decree');
  await page.locator('form.card button').click();
  await page.getByRole('button', { name: 'Announce this plan' }).click();
  expect(await page.locator('[role=status]').textContent()).toContain('announced');

  // The same entries of the calendar, with new days and a higher number: nothing is doubled.
  const after = await feed();
  expect(uidsOf(after)).toEqual(uidsOf(before));
  const congress = entryOf(after, 'everyone.congress-1');
  expect(congress).toContain('SEQUENCE:1');
  expect(congress).toContain('DTSTART;TZID=Asia/Almaty:20200610');
  expect(entryOf(before, 'everyone.congress-1')).toContain('SEQUENCE:0');

  // Announced too early, it goes back by the same way: seen first, then told.
  await page.locator('main a', { hasText: 'Gatherings are closed by decree' }).click();
  await page.getByRole('button', { name: 'Take this back' }).click();
  expect(await page.locator('.notice.warning').textContent()).toContain('Nobody has been told');
  expect(await page.locator('.lead').textContent()).toContain('Taken back: Gatherings');
  expect(entryOf(await feed(), 'everyone.congress-1')).toContain('SEQUENCE:1');
  await page.getByRole('button', { name: 'Announce this plan' }).click();
  const back = entryOf(await feed(), 'everyone.congress-1');
  expect(back).toContain('SEQUENCE:2');
  expect(back).toContain('DTSTART;TZID=Asia/Almaty:20200504');

  // Whoever reads a portfolio is asked from here too, across regions.
  await page.goto(`${app.address}/strategy/portfolios`);
  await expectWellMade(page, look);
  const waiting = page.locator('main section', { hasText: 'Ask somebody of another group' });
  await waiting.first().locator('select').selectOption({ index: 1 });
  await waiting.first().locator('button').click();
  expect(await page.locator('[role=status]').textContent()).toContain('first page now');

  await page.goto(`${app.address}/strategy/audit`);
  expect(await page.locator('main').textContent()).toContain('Gatherings are closed by decree');
  await page.goto(`${app.address}/strategy/growth`);
  await page.locator('#facilitators').fill('90');
  await page.getByRole('button', { name: 'without saving' }).click();
  expect(await textOf(page.locator('#tried'))).toContain('Teachers over all years');
  await expectWellMade(page, look);
  await page.locator('#name').fill('A very long name of a scenario');
  await page.getByRole('button', { name: 'Save as a scenario' }).click();
  await expectWellMade(page, look);
  await page.locator('summary', { hasText: 'Delete a scenario' }).click();
  await page.getByRole('button', { name: 'Delete “A very long' }).click();
  expect(await page.locator('[role=status]').textContent()).toContain('deleted');
  await page.goto(`${app.address}/strategy/partners`);
  await page.getByRole('link', { name: 'Contracts' }).click();
  expect(await page.locator('main').textContent()).toContain('in the scenario “Contracts”');
  for (const path of ['growth', 'fidelity', 'partners', 'people']) {
    await page.goto(`${app.address}/strategy/${path}`);
    await expectWellMade(page, look);
  }
  // The browser notes the refused form; nothing else may be amiss.
  expect(complaints.filter((each) => !each.includes('status of 400'))).toEqual([]);
  await context.close();
});

const unfolded = (feed: string): string => feed.replaceAll('\r\n ', '');
const uidsOf = (feed: string): string[] =>
  [...unfolded(feed).matchAll(/^UID:(?<uid>.*)$/gmu)]
    .map((found) => found.groups?.['uid'] ?? '')
    .sort();
const entryOf = (feed: string, id: string): string =>
  unfolded(feed)
    .split('BEGIN:VEVENT')
    .find((entry) => entry.includes(`/${id}@`)) ?? '';
const withoutStamps = (feed: string): string =>
  feed.replaceAll(/^(?:DTSTAMP|LAST-MODIFIED):.*$/gmu, '');
