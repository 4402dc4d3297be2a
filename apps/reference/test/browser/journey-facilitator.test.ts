import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, type Looking, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-facilitator-'));
const look: Looking = { language: 'ru', width: 390 };
const ZHANARGUL = 'teacher-ast-1-02';
let app: RunningApp;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  app = await startDemonstration(folder);
  browser = await startChromium();
  ({ page, complaints } = await lookAt(browser, app, look));
  await signIn(page, app.linkFor('facilitator-ast-1-1'), look.language);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const said = (): Promise<string> => textOf(page.locator('[role=status]'));

it('a facilitator closes the last session: who came, what was noticed, advice overruled (ru, 390 px)', async () => {
  await page.goto(`${app.address}/facilitator`);
  await expectWellMade(page, look);
  // The whole year stands below what comes next, as a list and as a calendar.
  expect(await page.locator('main a[href="/groups/g-ast-1"]').textContent()).toContain('Весь год');
  expect(await page.locator('main a[href="/groups/g-ast-1?view=calendar"]').count()).toBe(1);
  const first = page.locator('.now a').first();
  expect(await textOf(first)).toContain('Завершить встречу 30 января');
  await first.click();
  await expectWellMade(page, look);

  await page.locator('.steps a').first().click();
  await expectWellMade(page, look);
  const lines = page.locator('main fieldset');
  expect(await lines.count()).toBe(10);
  await lines.nth(0).locator('input[value=apologised]').check();
  await lines.nth(1).locator('input[value=absent]').check();
  await page.locator('input[name=rest]').check();
  await page.locator('main form button').click();
  expect(await page.locator('main fieldset input:checked').count()).toBe(10);

  await page.locator('[role=status] a').click();
  await expectWellMade(page, look);
  await page.locator(`input[name="help:${ZHANARGUL}"][value="3"]`).check();
  await page.locator(`input[name="checked:${ZHANARGUL}"]`).check();
  await page.locator('#keep .bar button').click();
  expect(await said()).toContain('Сохранено записей: 1');
  expect(await page.locator(`#t-${ZHANARGUL} .kept`).textContent()).toContain('Самостоятельно');

  await page.locator('[role=status] a[href$="/advice"]').click();
  await expectWellMade(page, look);
  // However long a name is, every badge ends at the same edge.
  const edges = await page
    .locator('details.card > summary .badges')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().right)));
  expect(edges.length).toBeGreaterThan(12);
  expect(new Set(edges).size).toBe(1);
  const lane = page.locator(`#${ZHANARGUL}-planning`);
  if (!(await lane.evaluate((each: HTMLDetailsElement) => each.open))) {
    await lane.locator('summary').first().click();
  }
  await lane.locator('.otherwise a').click();
  await page.locator('input[name=to]').first().check();
  await page.locator('input[value="new-task-is-harder"]').check();
  await page.locator('textarea').fill('Следующий шаг — открытое занятие для коллег.');
  await expectWellMade(page, look);
  await page.locator('main form button').click();
  expect(await said()).toContain('Ваше решение сохранено');
  const override = await page.locator(`#${ZHANARGUL}-planning > .notice`).textContent();
  // The decision, its reason, and beside them what the rule itself would say.
  expect(override).toContain('следующая задача труднее');
  expect(override).toMatch(/правил/i);

  await page.goto(`${app.address}/facilitator/sessions/g-ast-1.group-session-4`);
  expect(await page.locator('.steps .done').count()).toBe(2);
  await page.locator('#close form button').click();
  expect(await page.locator('#close [role=status]').textContent()).toContain('Встреча завершена');
  await page.goto(`${app.address}/facilitator`);
  expect(await textOf(page.locator('.now'))).not.toContain('Завершить встречу 30 января');

  expect(complaints).toEqual([]);
});

it('finds every session of the year, also a closed one, from the list and from the calendar', async () => {
  const closed = '/facilitator/sessions/g-ast-1.group-session-4';
  await page.goto(`${app.address}/groups/g-ast-1`);
  await page.locator('details.folded summary').first().click();
  await page.locator(`.year a[href="${closed}"]`).click();
  await expectWellMade(page, look);
  expect(new URL(page.url()).pathname).toBe(closed);
  await page.goto(`${app.address}/groups/g-ast-1?view=calendar`);
  await expectWellMade(page, look);
  // Each colour of a day stands in the key with what it means.
  const tones = await page
    .locator('td a.event')
    .evaluateAll((all) => all.map((each) => each.className));
  const keyed = await page
    .locator('.legend .event')
    .evaluateAll((all) => all.map((each) => each.className.replace('swatch ', '')));
  expect(new Set(keyed)).toEqual(new Set(tones));
  await page.locator('td a[href="/facilitator/sessions/g-ast-1.group-session-6"]').click();
  expect(await page.locator('h1').count()).toBe(1);
});

it('prepares the next one: a pack in two languages, an hour for each talk, a day moved and put back', async () => {
  await page.goto(`${app.address}/facilitator/sessions/g-ast-1.group-session-5`);
  await page.locator('select[name=languages]').selectOption('kk,ru');
  await page.locator('select[name=form]').selectOption('light');
  await page.locator('.print button').click();
  expect(await page.locator('article.sheet').count()).toBeGreaterThan(3);
  expect(await page.locator('h1 [lang=kk]').first().textContent()).toContain('Не өзгерді');
  expect(await page.locator('h1 [lang=ru]').first().textContent()).toContain('Что изменилось');
  expect(await page.getByRole('button', { name: 'Распечатать' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.way-back').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  await page.getByRole('link', { name: 'Назад' }).click();
  expect(new URL(page.url()).pathname).toBe('/facilitator/sessions/g-ast-1.group-session-5');

  await page.goto(`${app.address}/facilitator/tutorials`);
  await page.locator('a.button').click();
  await page.locator('main form[method=post] > button').click();
  expect(await said()).toContain('Сохранено');
  expect(await page.locator('legend .badge').count()).toBe(10);

  await page.goto(`${app.address}/facilitator/journal`);
  await page.locator('form[action="?/write"] button').click();
  expect(await page.locator('[role=alert]').textContent()).toContain('Сначала напишите');
  await page.locator('#text').fill('Сегодня говорили мало, а слышали много.');
  await page.locator('form[action="?/write"] button').click();
  expect(await said()).toContain('Запись сохранена');
  expect(await page.locator('article .written').first().textContent()).toContain('говорили мало');

  // Back from a note that was saved at the second try: the page is there, and not an error of the browser.
  const teacher = `/facilitator/teachers/${ZHANARGUL}`;
  await page.goto(app.address + teacher);
  await page.locator('form.card button').click();
  expect(await page.locator('#notes [role=alert]').count()).toBe(1);
  await page.locator('#text').fill('Договорились о двух уроках.');
  await page.locator('form.card button').click();
  expect(await said()).toContain('Запись сохранена');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(teacher);
  expect(await page.locator('h1').count()).toBe(1);

  await page.goto(`${app.address}/groups/g-ast-1/plan`);
  await page.locator('select[name=event]').selectOption('g-ast-1.group-session-5');
  await page.locator('input[name=day]').fill('2020-03-03');
  await page.locator('.choose button').click();
  await expectWellMade(page, look);
  expect(await page.locator('.answer .notice').textContent()).toContain('Можно');
  await page.locator('.answer form button').click();
  expect(await said()).toContain('3 марта');
  await page.locator('[role=status] button').click();
  expect(await said()).toContain('на прежний день');

  const portfolio = 'portfolios/portfolio-teacher-tar-1-05';
  await page.goto(`${app.address}/facilitator/${portfolio}`);
  await expectWellMade(page, look);
  for (const met of await page.locator('input[value=met]').all()) await met.check();
  await page.locator('main form button').click();
  expect(await said()).toContain('прочтение сохранено');
  expect(complaints).toEqual([]);
});
