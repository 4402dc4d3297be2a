import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, type Looking, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-evaluator-'));
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

const SURVEY = '/survey/teacher-self-efficacy/pre';

it('an evaluator goes from a wave to a report; a teacher answers without scripts (kk, 1280 px)', async () => {
  const { page, context, complaints } = await lookAt(browser, app, look);
  await signIn(page, app.linkFor('evaluator-1'), look.language);
  await page.locator(`html[lang=${look.language}]`).waitFor();
  await page.goto(`${app.address}/evaluator`);
  await expectWellMade(page, look);
  await page.goto(`${app.address}/evaluator/waves`);
  await expectWellMade(page, look);
  const wave = page.locator('li.card').filter({ has: page.locator(`a[href="${SURVEY}"]`) });
  // Opening cannot be undone: nothing is opened before that has been read.
  const opening = page.locator('details').filter({
    has: page.locator('form:has(input[value=teacher-self-efficacy]):has(input[value=pre])'),
  });
  expect(await opening.locator('button').isVisible()).toBe(false);
  await opening.locator('summary').click();
  expect(await opening.textContent()).toContain('қайтарып алуға болмайды');
  await opening.locator('button').click();
  expect(await page.locator('[role=status]').textContent()).toContain('ашылды');
  expect(await wave.textContent()).toContain('150');

  // Whoever reads the answers adds none: a few could be made to look like enough.
  await page.goto(app.address + SURVEY);
  await expectWellMade(page, look);
  expect(await page.locator('main form').count()).toBe(0);
  expect(await textOf(page.locator('main'))).toContain('мұғалімдерге арналған');
  const drawing = await page.request.post(app.address + SURVEY, {
    headers: { origin: app.address, accept: 'text/html' },
    form: {},
  });
  expect(drawing.status()).toBe(404);
  await page.goto(`${app.address}/evaluator/waves`);

  await answerWithoutScripts();

  // How many came is known, and of a few not even that; nobody reads an answer yet.
  await page.reload();
  expect(await wave.textContent()).toContain('бес жауаптан аз');
  await page.goto(`${app.address}/evaluator/scores?of=teacher-self-efficacy/pre`);
  expect(await page.locator('main').textContent()).not.toContain('Өзіне сенім');
  await page.goto(`${app.address}/evaluator/waves`);
  await wave.locator('summary').click();
  await wave.locator('button').click();
  expect(await page.locator('[role=status]').textContent()).toContain('жабылды');

  await page.goto(`${app.address}/evaluator/scores?of=teacher-self-efficacy/pre`);
  await expectWellMade(page, look);
  expect(await textOf(page.locator('main'))).toContain('5 адамнан аз');
  expect(await page.locator('tbody').count()).toBe(0);
  await oneAnswerLeavesByNoDoor(page);
  await page.goto(`${app.address}/evaluator/scores`);
  await expectWellMade(page, look);
  expect(await page.locator('svg circle').count()).toBe(4);
  expect(await page.locator('tbody tr').count()).toBe(4);

  await page.goto(`${app.address}/evaluator/voices`);
  await expectWellMade(page, look);
  await page.locator('#new summary').click();
  await page.locator('#topic-new').fill('Әріптестер');
  await page.locator('#figures-new').fill('Мәдениет шкаласы орташадан жоғары.');
  await page.locator('#theme-new').fill('Бірге жоспарлау көбейді.');
  await page.locator('#together-new').fill('Мектептегі уақытты сақтау керек.');
  await page.locator('#new form button').click();
  expect(await page.locator('article').count()).toBe(3);

  // What is removed can be put back, with its words in every language.
  const topics = page.locator('article h2');
  const [first] = await topics.allTextContents();
  await page.locator('article summary').first().click();
  await page.locator('form[action="?/remove"] button').first().click();
  expect(await page.locator('[role=status]').textContent()).toContain(first);
  expect(await topics.allTextContents()).not.toContain(first);
  await expectWellMade(page, look);
  await page.locator('form[action="?/restore"] button').click();
  expect(await topics.allTextContents()).toContain(first);
  await page.locator('form[action="/language"] button[value=en]').click();
  expect(await topics.last().textContent()).not.toBe(first);
  await page.locator('form[action="/language"] button[value=kk]').click();
  expect(await page.locator('main > nav a[href="/feedback"]').count()).toBe(1);
  await page.locator('main > nav a[href="/feedback"]').click();
  expect(await page.locator('main > nav a[href="/evaluator/voices"]').count()).toBe(1);

  // A wave that is not there is said not to be there; the others are a step away.
  for (const asked of ['report', 'scores', 'voices', 'exports']) {
    await page.goto(`${app.address}/evaluator/${asked}?instrument=no-such&wave=post`);
    const notice = page.locator('main [role=alert]');
    expect(await notice.textContent()).toContain('жабылған кезең жоқ');
    expect(await page.locator('.report, svg circle').count()).toBe(0);
  }
  await page.goto(`${app.address}/evaluator/report/file?of=teacher-leadership-survey/mid`);
  await expectWellMade(page, look);
  await page.locator('main [role=alert] a').first().click();
  expect(await page.locator('.report').count()).toBe(1);

  await page.goto(`${app.address}/evaluator/report`);
  await expectWellMade(page, look);
  expect(await page.locator('.report').textContent()).toContain('Бірге жоспарлау көбейді.');
  await page.goto(`${app.address}/evaluator/exports`);
  await expectWellMade(page, look);
  const table = await page.request.get(`${app.address}/evaluator/exports/answers.csv`);
  expect(table.headers()['content-type']).toContain('text/csv');
  expect((await table.text()).split('\r\n').length).toBeGreaterThan(140);
  await page.goto(`${app.address}/evaluator/instruments/teacher-leadership-survey`);
  await expectWellMade(page, look);
  expect(complaints).toEqual([]);
  await context.close();
});

/** The wave that one teacher answered is told of everywhere in the words of its report, and in no file. */
async function oneAnswerLeavesByNoDoor(page: Page): Promise<void> {
  const few = 'teacher-self-efficacy/pre';
  const refused = '5 адамнан аз';
  for (const asked of ['report', 'exports']) {
    await page.goto(`${app.address}/evaluator/${asked}?of=${few}`);
    await expectWellMade(page, look);
    expect(await page.locator('main').textContent()).toContain(refused);
    expect(await page.locator('a[href*=".csv"], a[href*=".sav"], .report').count()).toBe(0);
  }
  for (const file of [
    'answers.csv',
    'scores.csv',
    'answers.xlsx',
    'answers.sav',
    'codebook.xml',
    'codebook.md',
  ]) {
    const answer = await page.request.get(`${app.address}/evaluator/exports/${file}?of=${few}`);
    expect(answer.status(), file).toBe(403);
  }
  await page.goto(`${app.address}/evaluator`);
  const told = page.locator(`main a[href*="instrument=teacher-self-efficacy&wave=pre"]`);
  expect(await told.textContent()).toContain('жауап аз');
}

/** A teacher draws a ticket and answers on a page that does not know who they are. */
async function answerWithoutScripts(): Promise<void> {
  const telephone: Looking = { language: 'kk', width: 390, scripts: false };
  const { page, context } = await lookAt(browser, app, telephone);
  await signIn(page, app.linkFor('teacher-ast-1-02'), 'kk');
  await page.locator('html[lang=kk]').waitFor();
  await page.goto(`${app.address}/teacher`);
  await page.locator(`main a[href="${SURVEY}"]`).click();
  await page.locator('main form button').click();
  const ticket = page.url();
  expect(new URL(ticket).pathname.split('/')).toHaveLength(5);

  // Whoever comes for a second ticket gets none, and a way on.
  await page.goto(app.address + SURVEY);
  await page.locator('main form button').click();
  await page.locator('main [role=alert]').waitFor();
  expect(await page.locator('main a').getAttribute('href')).toBe('/teacher');

  // The page belongs to the ticket: it works in a browser that nobody is signed in to.
  await context.clearCookies();
  await context.addCookies([{ name: 'tldw-language', value: 'kk', url: app.address }]);
  await page.goto(ticket);
  await expectWellMade(page, telephone);
  // A mistyped address says so before anybody answers in vain; a full stop carried along does no harm.
  for (const mistyped of [
    ticket.slice(0, -5),
    ticket.replace(/\/[^/]{3}(?=[^/]*$)/, '/'),
    `${ticket}0`,
  ]) {
    await page.goto(mistyped);
    await expectWellMade(page, telephone);
    expect(await page.locator('main form').count(), mistyped).toBe(0);
    expect(await page.locator('[role=alert]').textContent()).toContain('толық емес');
    expect(await page.locator(`main a[href="${SURVEY}"]`).count()).toBe(1);
  }
  await page.goto(`${ticket}.`);
  expect(await page.locator('main form').count()).toBe(1);
  await page.goto(ticket);
  // An empty sheet does not spend the ticket.
  await page.locator('main form button').click();
  expect(await page.locator('[role=alert]').textContent()).toContain('бос сауалнама');
  for (const fieldset of await page.locator('fieldset').all()) {
    await fieldset.locator('input').nth(3).check();
  }
  await page.locator('#code').fill('AB');
  await page.locator('main form button').click();
  expect(await page.locator('[role=alert]').count()).toBe(1);
  expect(await page.locator('input:checked').count()).toBe(await page.locator('fieldset').count());
  expect(await page.locator('.field:has(#code) [role=alert]').count()).toBe(1);
  // What was refused stays with the page and nowhere else; coming back meets the form, not an error.
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['tldw-language']);
  await page.goto(`${app.address}/about`);
  await page.goBack();
  expect(await page.locator('main form').count()).toBe(1);
  expect(await page.locator('#address').inputValue()).toBe(ticket);
  for (const fieldset of await page.locator('fieldset').all()) {
    await fieldset.locator('input').nth(3).check();
  }
  await page.locator('#code').fill('kah 4b7');
  await page.locator('main form button').click();
  expect(await page.locator('h1').textContent()).toContain('Рақмет');
  expect(await page.locator('[role=status]').textContent()).toMatch(/[0-9A-Y]{7}/u);

  await page.goto(ticket);
  await page.locator('fieldset input').first().check();
  await page.locator('main form button').click();
  expect(await page.locator('[role=alert]').textContent()).toContain('пайдаланылған');
  await context.close();
}
