import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import { startApp, type RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-saving-'));
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

const SECRET = 'Мен бүгін директордан қорықтым – QANARY-7391';

async function comeIn(person: string): Promise<{ page: Page; context: BrowserContext }> {
  const { page, context } = await lookAt(browser, app, {
    language: 'kk',
    width: 390,
    scripts: false,
  });
  await page.goto(app.linkFor(person));
  await page.locator('main form button').click();
  return { page, context };
}

describe('without scripts, on a telephone', () => {
  it('keeps a reflection for its author, and for nobody else whatever their post', async () => {
    const teacher = await comeIn('teacher-ast-1-02');
    await teacher.page.goto(`${app.address}/teacher/reflections`);
    await teacher.page.locator('form[action="?/save"] textarea').first().fill(SECRET);
    await teacher.page.locator('form[action="?/save"] button').first().click();
    expect(await teacher.page.locator('.written').first().textContent()).toBe(SECRET);

    await teacher.page.locator('form[action="?/save"] button').first().click();
    expect(await teacher.page.locator('[role=alert]').count()).toBe(1);
    await teacher.context.close();

    for (const person of [
      'facilitator-ast-1-1',
      'director-ast-1',
      'coordinator-ast',
      'strategy-1',
      'evaluator-1',
    ]) {
      const other = await comeIn(person);
      for (const path of [
        '/',
        '/teacher',
        '/teacher/reflections',
        '/teacher/project',
        '/facilitator',
        '/director',
        '/coordinator',
        '/strategy',
        '/evaluator',
        '/evaluation',
        '/groups/g-ast-1',
        '/groups/g-ast-1/advice',
        '/projects/project-teacher-ast-1-02',
        '/schools/s-ast-1',
      ]) {
        await other.page.goto(app.address + path);
        expect(await other.page.content(), `${person} at ${path}`).not.toContain('QANARY');
      }
      await other.context.close();
    }
    expect(app.printed()).not.toContain('QANARY');
  });

  it('lets a teacher say the concern more clearly, and refuses an empty one without losing the page', async () => {
    // The session of the first test has ended with its browser; the project page is reached by a second person.
    const { page, context } = await comeInAgain('teacher-ast-1-02');
    await page.goto(`${app.address}/teacher/project/concern`);
    await page.locator('[name=words]').fill('');
    await page.locator('button[name=intent]').click();
    expect(await page.locator('#words-problem').count()).toBe(1);
    await page.locator('[name=words]').fill('Үзілісте балалар бір-бірін тыңдамайды.');
    await page.locator('button[name=intent]').click();
    expect(await page.locator('#kept').count()).toBe(1);
    await page.goto(`${app.address}/projects/project-teacher-ast-1-02`);
    expect(await page.locator('.card').first().textContent()).toContain(
      'Үзілісте балалар бір-бірін тыңдамайды.',
    );
    await context.close();
  });

  it('saves a plan that is only begun, and keeps it out of everybody else’s sight', async () => {
    const { page, context } = await comeInAgain('teacher-tar-1-01');
    await page.goto(`${app.address}/teacher/project/plan`);
    await page.locator('[name=aim]').fill('Кітапхананы кешке ашу – QANARY-2020');
    await page.locator('button[formaction="?/draft"]:not([name])').click();
    await page.locator('button[name=toolForm][value=light]').click();
    expect(await page.locator('[name=aim]').inputValue()).toContain('QANARY-2020');
    await context.close();
    const other = await comeIn('facilitator-ast-1-1');
    for (const path of ['/facilitator', '/groups/g-tar-1', '/stories', '/events']) {
      await other.page.goto(app.address + path);
      expect(await other.page.content(), path).not.toContain('QANARY');
    }
    await other.context.close();
  });

  it('notes who took part', async () => {
    const { page, context } = await comeInAgain('facilitator-ast-1-1');
    const path = `/facilitator/attendance/${encodeURIComponent('g-ast-1.group-session-4')}`;
    await page.goto(app.address + path);
    expect(await page.locator('fieldset').count()).toBe(10);
    // What is for everybody else is set off from the last person's answers.
    const bar = page.locator('main .bar');
    expect(await bar.evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe('1px');
    // Nothing is marked: nothing is saved, and the page says so.
    await page.locator('main form button').click();
    expect(await page.locator('[role=alert]').count()).toBe(1);
    expect(await page.locator('[role=status]').count()).toBe(0);
    await page.locator('fieldset').nth(0).locator('input[value=attended]').check();
    await page.locator('fieldset').nth(1).locator('input[value=apologised]').check();
    await page.locator('main form button').click();
    expect(await page.locator('[role=status]').count()).toBe(1);
    await page.goto(app.address + path);
    expect(await page.locator('input:checked').count()).toBe(2);
    // A wrong answer is taken back, and counts for nothing from then on.
    await page.locator('fieldset').nth(1).locator('input[value=expected]').check();
    await page.locator('main form button').click();
    await page.goto(app.address + path);
    expect(await page.locator('input[value=attended]:checked').count()).toBe(1);
    expect(await page.locator('input[value=apologised]:checked').count()).toBe(0);

    // Before its day a meeting takes apologies and nothing else.
    const coming = `${app.address}/facilitator/attendance/${encodeURIComponent('g-ast-1.group-session-5')}`;
    await page.goto(coming);
    expect(await page.locator('input[value=attended], [name=rest]').count()).toBe(0);
    await page.locator('fieldset').nth(0).locator('input[value=apologised]').check();
    await page.locator('main form button').click();
    expect(await page.locator('[role=status]').count()).toBe(1);

    // A tick without its answer is neither kept nor lost: it stands there and the page says what is missing.
    const noticing = `${app.address}/facilitator/noticing/${encodeURIComponent('g-ast-1.group-session-4')}`;
    await page.goto(noticing);
    await page.locator('[name="checked:teacher-ast-1-01"]').check();
    await page.locator('[name="help:teacher-ast-1-02"][value="2"]').check();
    await page.locator('main .bar button').click();
    expect(await page.locator('[role=alert]').count()).toBe(1);
    expect(await page.locator('input:checked').count()).toBe(2);
    await page.locator('[name="help:teacher-ast-1-01"][value="3"]').check();
    await page.locator('main .bar button').click();
    expect(page.url()).toContain('kept=2');
    await context.close();
  });

  it('shows a sheet in two languages side by side', async () => {
    const { page, context } = await lookAt(browser, app, {
      language: 'kk',
      width: 1280,
      scripts: false,
    });
    await page.goto(`${app.address}/resources/concern`);
    expect(await page.locator('.pair').count()).toBe(0);
    const places = await placesToWrite(page);
    expect(places).toEqual({ lines: 9, cells: 5, ticks: 0, who: ['Аты-жөні', 'Тобы', 'Күні'] });
    await page.locator('a[href$="beside=ru"]').click();
    const rows = page.locator('.block');
    expect(await rows.count()).toBeGreaterThan(2);
    for (const row of await rows.all()) {
      expect(await row.locator('> div').count()).toBe(2);
      expect(await row.locator('> [lang=ru]').textContent()).toMatch(/[а-яё]{3}/i);
    }
    // Both languages ask, and one writes once: on a telephone, at a desk and on paper.
    const both = ['Аты-жөні Имя', 'Тобы Группа', 'Күні Дата'];
    expect(await placesToWrite(page)).toEqual({ ...places, who: both });
    await page.goto(`${app.address}/resources/values?beside=ru`);
    const ticks = (await placesToWrite(page)).ticks;
    await page.goto(`${app.address}/resources/values`);
    expect((await placesToWrite(page)).ticks).toBe(ticks);
    expect(ticks).toBeGreaterThan(5);
    await context.close();
  });
});

/** Where a sheet is written on by hand: its lines, the open cells of its tables, its boxes, its head. */
async function placesToWrite(page: Page) {
  const texts = await page.locator('.who > span').allTextContents();
  return {
    lines: await page.locator('.lines line').count(),
    cells: await page.locator('td:empty, td:not(:first-child)').count(),
    ticks: await page.locator('.ticks li').count(),
    who: texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim()),
  };
}

/** A one-time link works once: for a second visit the app is started again on the same record. */
async function comeInAgain(person: string): Promise<{ page: Page; context: BrowserContext }> {
  await app.stop();
  app = await startApp(folder);
  return comeIn(person);
}
