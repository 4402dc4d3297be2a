import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, type Looking, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-coordinator-'));
const look: Looking = { language: 'ru', width: 390 };
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

it('a coordinator runs a network event, from what is missing to what was said (ru, 390 px)', async () => {
  const { page, context, complaints } = await lookAt(browser, app, look);
  await signIn(page, app.linkFor('coordinator-ast'), look.language);
  await page.locator(`html[lang=${look.language}]`).waitFor();
  await page.goto(`${app.address}/coordinator`);
  await expectWellMade(page, look);
  // What is missing stands on the first page in words, and leads to where it is mended.
  await page.locator('main .card a', { hasText: 'принимающей школы ещё нет' }).first().click();
  await expectWellMade(page, look);

  await page.locator('#host-school').selectOption({ label: 'Школа-пример № 2' });
  await page.locator('#place').fill('Зал на втором этаже');
  await page.locator('#host button').click();
  expect(await page.locator('[role=status]').count()).toBe(1);
  for (const [kind, title, from, to] of [
    ['welcome', 'Добро пожаловать', '10:00', '10:20'],
    ['gallery-walk', 'Галерея плакатов', '10:20', '11:20'],
    ['station', 'Чтение вслух', '10:20', '11:20'],
    ['station', 'Разговор у стенда', '10:20', '11:20'],
  ] as const) {
    if (!(await page.locator('#kind').isVisible()))
      await page.locator('#programme summary').click();
    await page.locator('#kind').selectOption(kind);
    await page.locator('#title').fill(title);
    await page.locator('#from').fill(from);
    await page.locator('#to').fill(to);
    if (kind === 'station') await page.locator('#room').fill('Кабинет 12');
    await page.locator('#programme .add button').click();
  }
  expect(await page.locator('.programme li').count()).toBe(4);
  // Two stations in one room are told of each other.
  expect(await textOf(page.locator('.programme'))).toContain('в том же кабинете: «Чтение вслух»');
  // Taken off by mistake, an item is put back by one button.
  await page.locator('.programme button').last().click();
  expect(await page.locator('.programme li').count()).toBe(3);
  await page.locator('[role=status] button').click();
  expect(await page.locator('.programme li').count()).toBe(4);

  await page.locator('#title').fill('Наоборот');
  await page.locator('#from').fill('12:00');
  await page.locator('#to').fill('11:00');
  await page.locator('#programme .add button').click();
  expect(await page.locator('[role=alert]').textContent()).toContain('позже начала');
  // What was typed still stands in the form.
  expect(await page.locator('#title').inputValue()).toBe('Наоборот');
  expect(await page.locator('#from').inputValue()).toBe('12:00');

  // Nothing that was written is cut short.
  await page.locator('#title').fill('я'.repeat(560));
  await page.locator('#programme .add button').click();
  expect(await page.locator('[role=alert]').textContent()).toContain('не больше 200');
  expect(await page.locator('#title').inputValue()).toBe('я'.repeat(560));

  // An offer is answered: with a reason first, then agreed.
  const offered = page.locator('#offers article', { hasText: 'ждёт вашего ответа' });
  const title = await offered.locator('h3').textContent();
  await offered.locator('summary').click();
  await offered.locator('textarea').fill('Хватит ли места для двух столов?');
  await offered.locator('details button').click();
  const answered = page.locator('#offers article', { hasText: title ?? '' });
  expect(await answered.textContent()).toContain('Хватит ли места');
  await answered.locator('button', { hasText: 'Принять' }).click();
  expect(await answered.textContent()).toContain('принято');

  // Another day: a holiday is spoken against, a free day is not; everybody sees it, and it goes back.
  await page.locator('#day summary').click();
  await page.locator('#new-day').fill('2020-03-09');
  await page.locator('#day form button').first().click();
  expect(await page.locator('#day .notice').textContent()).toContain('нерабочий день');
  await page.locator('#new-day').fill('2020-02-26');
  await page.locator('#day form button').first().click();
  expect(await page.locator('#day .notice').textContent()).toContain('ничто не мешает');
  await page.locator('#day form button').last().click();
  expect(await textOf(page.locator('[role=status]'))).toContain('26 февраля 2020');
  await expectWellMade(page, look);
  const shown = await page.context().newPage();
  for (const path of [
    '/events/region-KZ-71.network-event-2',
    '/groups/g-ast-2',
    '/regions/KZ-71',
  ]) {
    await shown.goto(app.address + path);
    expect(await textOf(shown.locator('main')), path).toContain('26 февраля 2020');
    // No heading stands over nothing, for somebody who has no part in the meeting.
    expect(await shown.locator('#mine').count(), path).toBe(0);
  }
  await shown.close();
  await page.locator('[role=status] button').click();
  expect(await textOf(page.locator('.lead'))).toContain('24 февраля 2020');

  // How it went is told from its day on: of the meeting before this one.
  expect(await textOf(page.locator('#record'))).toContain('в день встречи');
  expect(await page.locator('#record form').count()).toBe(0);
  await page.goto(`${app.address}/coordinator/events/region-KZ-71.network-event-1`);
  await page.locator('#came-s-ast-1').fill('11');
  await page.locator('#came-s-ast-2').fill('9');
  await page.locator('#record textarea').first().fill('Просят списки книг для 3 класса.');
  await page.locator('#lessons').fill('Начать на полчаса раньше.');
  await page.locator('#record button').click();
  expect(await page.locator('#record').textContent()).toContain('Всего: 40');
  expect(await page.locator('#record textarea').first().inputValue()).toContain('списки книг');
  await expectWellMade(page, look);

  await page.goto(`${app.address}/coordinator/plan`);
  expect(await page.locator('#missing').count()).toBe(0);
  // Whoever is told to ask the facilitators reads who they are.
  const late = page.locator('#late li').first();
  expect(await textOf(late)).toMatch(/Спросите фасилитаторов.*Фасилитаторы: \S+ \S+, \S+ \S+/su);
  await page.goto(`${app.address}/coordinator/people`);
  const load = page.locator('.people dd', { hasText: 'не больше' }).first();
  const box = await load.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= look.width, 'the load is on the screen').toBe(
    true,
  );
  await expectWellMade(page, look);
  await page.goto(`${app.address}/coordinator/handover`);
  await expectWellMade(page, look);
  await page.locator('#text').fill('Ключ от зала у вахтёра.');
  await page.locator('form.card button').click();
  expect(await page.locator('.entries li').first().textContent()).toContain('Ключ от зала');
  await page.locator('.entries button').first().click();
  expect(await page.locator('.entries li.done').count()).toBe(2);
  // The browser notes the refused form; nothing else may be amiss.
  expect(complaints.filter((each) => !each.includes('status of 400'))).toEqual([]);
  await context.close();
});
