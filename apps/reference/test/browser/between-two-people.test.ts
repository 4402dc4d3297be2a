import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApp, type SeededApp } from '../access/seeded-app.ts';
import { startChromium } from './chromium.ts';
import { expectWellMade, lookAt, signIn } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-between-'));
let app: SeededApp;
let browser: Browser;
const pages = new Map<string, Page>();
beforeAll(async () => {
  // For these two the demonstration prints no link.
  app = await startSeededApp(folder, ['teacher-ast-1-03', 'coordinator-tar']);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const look = { language: 'ru', width: 390, scripts: false } as const;

/** Somebody at a page, without scripts. */
async function at(person: string, path: string): Promise<Page> {
  let page = pages.get(person);
  if (!page) {
    page = (await lookAt(browser, app, look)).page;
    pages.set(person, page);
    const link = app.links[person];
    await signIn(page, link ? app.address + link : app.linkFor(person), 'ru');
  }
  await page.goto(app.address + path);
  await expectWellMade(page, look);
  return page;
}
const main = (page: Page) => page.locator('main').textContent();

describe('what passes between people, in Russian, without scripts', () => {
  it('a note on a talk is read by its teacher, and its writer sees that', async () => {
    const notes = '/facilitator/teachers/teacher-ast-1-02';
    let page = await at('facilitator-ast-1-1', notes);
    await page.locator('#text').fill('Договорились: два урока без моих подсказок.');
    await page.locator('#notes form.card button').click();
    expect(await main(page)).toContain('ещё не прочитано');

    page = await at('teacher-ast-1-02', '/teacher');
    await page.locator('a[href="/teacher/dates#notes"]').click();
    expect(await main(page)).toContain('без моих подсказок');
    await page.locator('article form button').click();
    expect(await main(page)).toContain('вы прочитали');
    expect(await page.locator('article form').count()).toBe(0);

    page = await at('facilitator-ast-1-1', notes);
    expect(await main(page)).toContain('учитель прочитал');
  });

  it('a reflection is answered by the friend it was shared with, and by nobody once it is taken back', async () => {
    const reflections = '/teacher/reflections';
    let page: Page;
    const friendSays = async (words: string) => {
      const friend = await at('teacher-ast-1-03', reflections);
      const shared = friend.locator('article', { hasText: 'Аян впервые' });
      await shared.locator('summary').first().click();
      await shared.locator('textarea').fill(words);
      await shared.locator('form[action="?/answer"] button').click();
      expect(await shared.locator('.answer').textContent()).toContain(words);
    };
    page = await at('teacher-ast-1-02', reflections);
    await page.locator('#text').fill('Сегодня Аян впервые спросил сам.');
    await page.locator('form[data-save-to] button').click();
    const own = () => page.locator('article', { hasText: 'Аян впервые' });
    await own().locator('summary').last().click();
    await own().locator('select[name=person]').selectOption('teacher-ast-1-03');
    await own().locator('form[action="?/share"] button').click();

    page = await at('teacher-ast-1-03', reflections);
    await own().locator('summary').click();
    await own().locator('textarea').fill('Что ты сделала перед этим?');
    await own().locator('form[action="?/answer"] button').click();
    expect(await page.locator('.notice[role=status]').textContent()).toContain('Ответ сохранён');
    expect(await own().locator('.answer').textContent()).toContain('перед этим');
    await expectWellMade(page, look);

    // The group's facilitator was not named, and reads neither the text nor the answer.
    const shared = '/facilitator/shared?open';
    page = await at('facilitator-ast-1-1', shared);
    expect(await main(page)).not.toMatch(/Аян впервые|перед этим/u);

    page = await at('teacher-ast-1-02', '/teacher');
    const notice = () => page.locator('a', { hasText: 'Критический друг ответил' });
    await notice().click();
    expect(await own().locator('.answer').textContent()).toContain('перед этим');
    // It waits until it is read; what the friend changes while the page lies open is new again.
    page = await at('teacher-ast-1-02', '/teacher');
    await notice().click();
    await friendSays('Что ты сделала до этого?');
    const read = () => own().locator('form[action="?/read"] button');
    await read().click();
    page = await at('teacher-ast-1-02', '/teacher');
    await notice().click();
    expect(await own().locator('.answer.new').textContent()).toContain('до этого');
    await read().click();
    expect(await own().locator('.answer.new').count()).toBe(0);
    expect(await read().count()).toBe(0);
    page = await at('teacher-ast-1-02', '/teacher');
    expect(await notice().count()).toBe(0);
    page = await at('teacher-ast-1-02', reflections);
    expect(await own().locator('.answer').textContent()).toContain('до этого');
    // The friend has the page open while the author takes the text back: what was typed is not lost.
    const friend = pages.get('teacher-ast-1-03')!;
    await own().locator('form[action="?/unshare"] button').click();
    await friend.locator('article summary').click();
    await friend.locator('article textarea').fill('И что было потом?');
    await friend.locator('form[action="?/answer"] button').click();
    expect(await friend.locator('[role=alert]').textContent()).toContain('И что было потом?');
    expect(await main(friend)).not.toContain('Аян впервые');
    expect(await main(friend)).not.toContain('перед этим');

    // Named as well, the facilitator answers on a page of their own.
    page = await at('teacher-ast-1-02', reflections);
    await own().locator('summary').last().click();
    await own().locator('select[name=person]').selectOption('facilitator-ast-1-1');
    await own().locator('form[action="?/share"] button').click();
    page = await at('facilitator-ast-1-1', shared);
    expect(await main(page)).not.toContain('перед этим');
    await own().locator('summary').click();
    await own().locator('textarea').fill('Кто ещё это заметил?');
    await own().locator('form[action="?/answer"] button').click();
    expect(await page.locator('.notice[role=status]').textContent()).toContain('Ответ сохранён');
    expect(await own().locator('.answer').textContent()).toContain('Кто ещё это заметил?');
    await own().locator('summary').click();
    await own().locator('form[action="?/unanswer"] button').click();
    expect(await own().locator('.answer').count()).toBe(0);

    page = await at('teacher-ast-1-02', reflections);
    await own().locator('.answer summary').click();
    await own().locator('form[action="?/unanswer"] button').click();
    expect(await own().locator('.answer').count()).toBe(0);
  });

  it('a portfolio is opened by whom the region asked, read, and decided by two', async () => {
    const portfolio = '/facilitator/portfolios/portfolio-teacher-ast-3-04';
    let page = await at('facilitator-ast-1-1', '/facilitator/portfolios');
    expect((await page.goto(app.address + portfolio))?.status()).toBe(404);

    page = await at('coordinator-ast', '/coordinator/portfolios');
    expect(await main(page)).not.toContain('родители');
    await page.locator('select[name=reader]').selectOption('facilitator-ast-1-1');
    await page.locator('form[action="?/ask"] button').click();
    expect(await page.locator('[role=status]').textContent()).toMatch(/\S/);
    await page.locator('form[action="?/unask"] button').click();
    expect(await page.locator('[role=status]').textContent()).toContain('Приглашение отозвано');
    await page.locator('select[name=reader]').selectOption('facilitator-ast-1-1');
    await page.locator('form[action="?/ask"] button').click();

    page = await at('facilitator-ast-1-1', portfolio);
    expect(await main(page)).toContain('Чтение в каждом доме');
    expect(await main(page)).toContain('родители');
    await page.locator('form[action="?/read"] button').click();
    expect(await page.locator('[role=alert]').count()).toBe(1);
    // What is missing is said by the criterion's title, never by its id.
    for (const met of await page.locator('input[value=met]').all()) await met.check();
    await page.locator('input[value=not-yet]').first().check();
    await page.locator('form[action="?/read"] button').click();
    expect(await page.locator('[role=alert]').textContent()).toMatch(/критерий «[А-Я]/u);
    for (const met of await page.locator('input[value=met]').all()) await met.check();
    await page.locator('form[action="?/read"] button').click();
    // Drawn for a second reading: nobody decides yet.
    expect(await main(page)).toContain('второго читателя');
    expect(await page.locator('form[action="?/decide"]').count()).toBe(0);

    page = await at('facilitator-ast-1-1', '/facilitator/portfolios/portfolio-teacher-tar-1-05');
    for (const met of await page.locator('input[value=met]').all()) await met.check();
    await page.locator('form[action="?/read"] button').click();
    await page.locator('input[name=decision][value=award]').check();
    await page.locator('#reasons').fill('Все три критерия видны в работе.');
    await page.locator('form[action="?/decide"] button').click();
    expect(await page.locator('[role=alert]').count(), 'one alone does not decide').toBe(1);
    expect(await page.locator('#reasons').inputValue()).toContain('критерия');
    await page.locator('input[name=with][value=coordinator-tar]').check();
    await page.locator('form[action="?/decide"] button').click();
    expect(await main(page)).toContain('Кітапбекова');
    // It stands by no word of one alone: whoever is named says so.
    expect(await main(page)).toContain('когда подтвердят все названные');
    expect(await page.locator('form[action="?/decide"]').count()).toBe(0);
    // Until then whoever wrote it down may take it back and decide anew.
    await page.locator('button[name=act][value=back]').click();
    expect(await page.locator('#said').textContent()).toContain('Решение отозвано');
    await page.locator('input[name=decision][value=award]').check();
    await page.locator('#reasons').fill('Все три критерия видны в работе.');
    await page.locator('input[name=with][value=coordinator-tar]').check();
    await page.locator('form[action="?/decide"] button').click();
    const states = '/coordinator/portfolios';
    page = await at('coordinator-tar', '/coordinator');
    await page.locator(`a[href="${states}#named"]`).click();
    expect(await main(page)).not.toContain('Все три критерия видны');
    await page.locator('#named button[value=agree]').click();
    expect(await page.locator('#named').count()).toBe(0);
    expect(await main(page)).toContain('Решено: принято');
    page = await at('facilitator-ast-1-1', '/facilitator/portfolios/portfolio-teacher-tar-1-05');
    expect(await main(page)).toContain('Принято');
    expect(await main(page)).not.toContain('когда подтвердят все названные');
  });

  it('what a teacher says of the programme is read without the name, and can be taken back', async () => {
    let page = await at('teacher-ast-1-02', '/feedback');
    await page.locator('form[action="?/give"] button').click();
    expect(await page.locator('[role=alert]').count()).toBe(1);
    await page.locator('#isHard').fill('Сессии в конце дня, когда нет автобуса.');
    await page.locator('form[action="?/give"] button').click();
    expect(await page.locator('[role=status]').count()).toBe(1);

    page = await at('evaluator-1', '/feedback');
    expect(await main(page)).toContain('нет автобуса');
    expect(await main(page)).not.toContain('Әліппебекова');

    page = await at('teacher-ast-1-02', '/feedback');
    await page.locator('form[action="?/back"] button').click();
    expect(await page.locator('#isHard').inputValue()).toContain('нет автобуса');
    page = await at('evaluator-1', '/feedback');
    expect(await main(page)).not.toContain('нет автобуса');
  });
});
