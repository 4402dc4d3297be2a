import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { siteWords } from '../../src/lib/words/site.ts';
import { startChromium } from './chromium.ts';
import { startApp, type RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { lookAt, signIn, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-unsent-'));
let app: RunningApp;
let browser: Browser;
let page: Page;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  app = await startDemonstration(folder);
  browser = await startChromium();
  ({ page, context, complaints } = await lookAt(browser, app, { language: 'ru', width: 390 }));
  await signIn(page, app.linkFor('teacher-ast-1-02'), 'ru');
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const TEXT = 'Сегодня дети впервые спорили сами, без меня.';
const open = (path: string) => page.goto(app.address + path);
/** What the tab remembers, as whoever sits down at the computer would find it. */
const remembered = () =>
  page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
const names = () => page.evaluate(() => Object.keys(sessionStorage).toSorted());
/** Until what was typed is in the tab's memory. */
const isKept = (place: string) =>
  page.waitForFunction((name) => sessionStorage.getItem(name) !== null, place);
const line = () => page.locator('form p[role=status]', { hasText: siteWords.ru.broughtBack });

describe('a text that was not sent', () => {
  const add = 'form[action="?/add"]';
  beforeEach(async () => {
    await page.goto('about:blank');
    await open('/teacher/evidence?step=any');
  });

  it('is there again after a reload, and a quiet line says so', async () => {
    expect(await line().count()).toBe(0);
    await page.locator('#title').fill('Лист наблюдения');
    await page.locator('#kind').selectOption({ index: 2 });
    const kind = await page.locator('#kind').inputValue();
    await page.locator('#checked').check();
    await page.locator('#about').fill(TEXT);
    await isKept('/teacher/evidence#add');
    await page.reload();
    await line().waitFor();
    expect(await page.locator('#title').inputValue()).toBe('Лист наблюдения');
    expect(await page.locator('#about').inputValue()).toBe(TEXT);
    expect(await page.locator('#kind').inputValue()).toBe(kind);
    // What one answers for is asked anew.
    expect(await page.locator('#checked').isChecked()).toBe(false);
    // The same after a step back that was not meant.
    await open('/teacher');
    await page.goBack();
    await line().waitFor();
    expect(await page.locator('#about').inputValue()).toBe(TEXT);
    // The same in a form that stands folded away.
    await open('/teacher/evidence');
    await line().waitFor();
    expect(await page.locator('#about').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('lies in the tab sealed, and nowhere else', async () => {
    await line().waitFor();
    expect(await names()).toEqual(['/teacher/evidence#add', 'writer']);
    expect(await remembered()).not.toContain('спорили');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    // Nor for anybody who opens a tab of their own.
    const other = await context.newPage();
    await other.goto(`${app.address}/teacher/evidence?step=any`);
    expect(await other.locator('#about').inputValue()).toBe('');
    await other.close();
  });

  it('can be begun afresh', async () => {
    await line().locator('button').click();
    expect(await line().count()).toBe(0);
    expect(await page.locator('#about').inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('title');
    await page.waitForFunction(() => sessionStorage.getItem('/teacher/evidence#add') === null);
    await page.reload();
    expect(await page.locator('#about').inputValue()).toBe('');
  });

  it('outlives a refusal, and is gone when it was taken', async () => {
    await page.locator('#title').fill('Дневник урока');
    await page.locator('#about').fill(TEXT);
    await page.locator('#file').setInputFiles({
      name: 'лист.png',
      mimeType: 'image/png',
      buffer: Buffer.alloc(1000),
    });
    await isKept('/teacher/evidence#add');
    await page.locator(`${add} button`).last().click();
    await page.locator('#problems').waitFor();
    // The page itself shows it again: there is nothing to say.
    expect(await page.locator('#about').inputValue()).toBe(TEXT);
    expect(await line().count()).toBe(0);
    await open('/teacher/evidence?step=any');
    await line().waitFor();
    expect(await page.locator('#title').inputValue()).toBe('Дневник урока');
    await page.locator(`${add} button`).last().click();
    await page.waitForURL(/kept/);
    expect(await names()).toEqual(['writer']);
    await open('/teacher/evidence?step=any');
    expect(await page.locator('#about').inputValue()).toBe('');
    expect(await line().count()).toBe(0);
  });
});

describe('on a link that breaks', () => {
  const words = '#ask form[action="?/ask"]';
  /** Send the request, and lose it or its answer on the way. */
  const sendAndLose = async (lose: (route: Route) => Promise<void>) => {
    await context.route('**/*', (route) =>
      route.request().method() === 'POST' ? lose(route) : route.continue(),
    );
    const lost = page.waitForEvent('requestfailed');
    await page.locator(`${words} button`).last().click();
    await lost;
    await context.unroute('**/*');
    await open('/teacher/requests');
    await line().waitFor();
  };
  const asked = () => page.locator('#ask article').count();

  it('a request that did not arrive is there again; one that did is sent once', async () => {
    await open('/teacher/requests');
    const before = await asked();
    await page.locator('#ask summary').click();
    await page.locator('#to').selectOption({ index: 1 });
    await page.locator('#words').fill(TEXT);
    await isKept('/teacher/requests#ask');
    await sendAndLose((route) => route.abort());
    expect(await page.locator('#words').inputValue()).toBe(TEXT);
    expect(await page.locator('#to').inputValue()).not.toBe('');
    expect(await asked()).toBe(before);

    await sendAndLose(async (route) => {
      await route.fetch({ maxRedirects: 0 });
      // What was fetched here told the browser its cookies; an answer that is lost tells nothing.
      await context.clearCookies({ name: 'tldw-taken' });
      await route.abort();
    });
    expect(await asked()).toBe(before + 1);
    await page.locator(`${words} button`).last().click();
    await page.waitForURL(/done=/);
    expect(await asked()).toBe(before + 1);
    await open('/teacher/requests');
    expect(await line().count()).toBe(0);
  });
});

it('a reflection that was changed elsewhere meanwhile is kept beside what was typed', async () => {
  await open('/teacher/reflections');
  await page.locator('form[data-save-to] textarea').fill('Первый день.');
  await page.locator('form[data-save-to] button').click();
  await page.waitForURL(/saved=/);
  const edit = 'article.card >> nth=0 >> form[data-unsent]';
  const change = async (on: Page, text: string) => {
    await on.locator(edit).evaluate((form) => (form.closest('details')!.open = true));
    await on.locator(`${edit} >> textarea`).fill(text);
  };
  await change(page, 'Первый день. Дописано здесь.');
  await page.waitForFunction(() => Object.keys(sessionStorage).some((name) => /#edit-/.test(name)));
  const elsewhere = await context.newPage();
  await elsewhere.goto(`${app.address}/teacher/reflections`);
  await change(elsewhere, 'Первый день. Дописано на телефоне.');
  await elsewhere.locator(`${edit} >> button`).last().click();
  await elsewhere.waitForURL(/saved=/);
  await elsewhere.close();
  await open('/teacher/reflections');
  await line().waitFor();
  await page.locator(`${edit} >> button`).last().click();
  await page.waitForURL(/saved=/);
  const written = await page.locator('article.card > .written').allTextContents();
  expect(written).toEqual(
    expect.arrayContaining(['Первый день. Дописано здесь.', 'Первый день. Дописано на телефоне.']),
  );
});

describe('whoever comes next at the same computer', () => {
  const type = async () => {
    await open('/feedback');
    await page.locator('form[data-unsent] textarea').first().fill(TEXT);
    await isKept('/feedback#give');
  };
  /** The session runs out while the tab stays open, and links are printed anew. */
  const runOut = async () => {
    await app.stop();
    app = await startApp(folder, { PORT: new URL(app.address).port });
    await context.clearCookies();
  };
  const first = () => page.locator('form[data-unsent] textarea').first().inputValue();

  it('finds their own text again when their session ran out', async () => {
    await type();
    await runOut();
    await page.locator('form[data-unsent] button').last().click();
    await page.waitForURL(/sign-in/);
    expect(await remembered()).not.toContain('спорили');
    await signIn(page, app.linkFor('teacher-ast-1-02'), 'ru');
    await open('/feedback');
    await line().waitFor();
    expect(await first()).toBe(TEXT);
  });

  it('finds nothing when the writer has signed out', async () => {
    await type();
    await page.locator('header form[action="/sign-out"] button').click();
    await page.waitForURL(({ pathname }) => pathname === '/');
    expect(await names()).toEqual([]);
    await signIn(page, app.linkFor('facilitator-ast-1-1'), 'ru');
    await open('/feedback');
    expect(await first()).toBe('');
    expect(await line().count()).toBe(0);
  });

  it('finds nothing when somebody else left without signing out', async () => {
    await type();
    await runOut();
    await signIn(page, app.linkFor('teacher-ast-1-02'), 'ru');
    expect(await names()).toEqual(['writer']);
    await open('/feedback');
    expect(await first()).toBe('');
  });
});

it('nothing is kept where the browser cannot seal it, as on a network without https', async () => {
  await context.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  await open('/feedback');
  await page.locator('form[data-unsent] textarea').first().fill(TEXT);
  await page.reload();
  expect(await names()).toEqual(['writer']);
  expect(await page.locator('form[data-unsent] textarea').first().inputValue()).toBe('');
  expect(complaints.filter((each) => !/Failed to load resource/.test(each))).toEqual([]);
});

it('without scripts a form is sent as ever', async () => {
  const plain = await lookAt(browser, app, { language: 'ru', width: 390, scripts: false });
  await plain.page.goto(app.linkFor('facilitator-ast-1-1'));
  await plain.page.locator('main form button').click();
  await plain.page.goto(`${app.address}/feedback`);
  await plain.page.locator('form[data-unsent] textarea').first().fill(TEXT);
  await plain.page.locator('form[data-unsent] button').last().click();
  expect(plain.page.url()).toContain('given');
  expect(await textOf(plain.page.locator('#mine'))).toContain(TEXT);
  await plain.context.close();
});
