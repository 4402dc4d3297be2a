import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, type Looking } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-teacher-'));
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

const look: Looking = { language: 'kk', width: 390 };
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Fill fields by name and press a button. */
async function keep(page: Page, fields: Record<string, string>, button: string): Promise<void> {
  for (const [name, text] of Object.entries(fields)) {
    await page.locator(`[name="${name}"]`).fill(text);
  }
  await page.locator(button).click();
}
const problemAt = (page: Page, field: string) => page.locator(`#${field}-problem`);
/** The page says that it was kept and leads on; the next one is looked at whole. */
async function onward(page: Page): Promise<void> {
  await page.locator('#kept a.button').click();
  await expectWellMade(page, look);
}

describe('a teacher in a village school, in Kazakh, on a telephone', () => {
  it('goes from a concern to a portfolio that is handed in', async () => {
    const { page, context, complaints } = await lookAt(browser, app, look);
    await signIn(page, app.linkFor('teacher-tar-1-01'), 'kk');

    // The first page says what to do next, and leads there.
    await page.goto(`${app.address}/teacher`);
    await expectWellMade(page, look);
    await page.locator('.next a').click();
    expect(new URL(page.url()).pathname).toBe('/teacher/project/concern');
    await expectWellMade(page, look);

    // What is typed is saved without a button: after a reload it is still there.
    await page
      .locator('[name="light-0"], [name="guided-0"]')
      .first()
      .fill('Балалар сұрақ қоймайды.');
    await page.locator('[data-saving-line][data-state=saved]').waitFor();
    await page.reload();
    expect(await page.locator('[name="guided-0"]').inputValue()).toBe('Балалар сұрақ қоймайды.');

    // Another form of the tool keeps what was written in the first.
    await page.locator('button[name=toolForm][value=light]').click();
    expect(await page.locator('[name="guided-0"]').count()).toBe(0);
    await page.locator('button[name=toolForm][value=guided]').click();
    expect(await page.locator('[name="guided-0"]').inputValue()).toBe('Балалар сұрақ қоймайды.');

    // Nothing is kept without words, and the refusal stands at the field.
    await page.locator('button[name=intent][value=concern]').click();
    expect(await problemAt(page, 'words').textContent()).toMatch(/\S/);
    await keep(
      page,
      { title: 'Сұрақ қоятын сынып', words: 'Сабақта тек мен сұраймын, балалар күтіп отырады.' },
      'button[name=intent][value=concern]',
    );
    await onward(page);

    await page.locator('input[name=values]').nth(1).check();
    await keep(page, { reflection: 'Баланың ойы маңызды.' }, 'button[name=intent][value=values]');
    await onward(page);
    await keep(
      page,
      { words: 'Әр сабақта кемінде үш бала өз сұрағын қояды.' },
      'button[name=intent][value=vision]',
    );
    await onward(page);

    // A plan before anybody was asked is refused, with the way to mend it; the text stays.
    await page.goto(`${app.address}/teacher/project/plan`);
    await keep(page, { aim: 'Сұраққа орын беру' }, 'button[formaction="?/draft"]:not([name])');
    await page.goto(`${app.address}/teacher/project/consultation`);
    await expectWellMade(page, look);
    await keep(
      page,
      {
        asked: 'Сіздің сабақта кім сұрақ қояды?',
        heard: 'Үшеуі де «мен ғана» деді.',
        changed: 'Бірге бақылаудан бастаймыз.',
      },
      'button[name=intent][value=talk]',
    );
    expect(await page.locator('.talks li').count()).toBe(1);
    await page.goto(`${app.address}/teacher/project/plan`);
    expect(await page.locator('[name=aim]').inputValue()).toBe('Сұраққа орын беру');
    await page.locator('button[value=agree-plan]').click();
    expect(await problemAt(page, 'step-0-what').textContent()).toMatch(/\S/);
    await expectWellMade(page, look);
    // Once a draft of the plan is kept, its aim is shown; whoever wants to change it opens the field.
    await keep(page, { 'step-0-what': 'Бес сабақта сұрақтарды санау' }, 'button[value=draft-plan]');
    expect(await page.locator('#kept a.button').getAttribute('href')).toBe('#keep');
    await page.goto(`${app.address}/teacher/project/plan`);
    expect(await page.locator('.sheet .kept').textContent()).toBe('Сұраққа орын беру');
    expect(await page.locator('[name=aim]').isVisible()).toBe(false);
    await page.locator('.field details summary').first().click();
    expect(await page.locator('[name=aim]').inputValue()).toBe('Сұраққа орын беру');
    await expectWellMade(page, look);
    await keep(
      page,
      {
        'step-0-what': 'Бес сабақта сұрақтарды санау',
        'step-0-together': 'екі әріптес',
        'step-0-due': '2020-02-28',
        'step-1-what': 'Сұрақтар қабырғасын ашу',
      },
      'button[value=agree-plan]',
    );
    // What is agreed is read once, with its aim before its steps; the sheet does not ask for it again.
    const main = page.locator('main');
    expect(await page.locator('.agreed .aim').textContent()).toBe('Сұраққа орын беру');
    expect((await main.textContent())?.split('Сұраққа орын беру')).toHaveLength(2);
    await onward(page);

    // Acting: a step is done, and a photo of a handwritten page is put to it.
    await page.locator('select[name=status]').first().selectOption('done');
    await page.locator('form[action="?/status"] button').first().click();
    expect(await page.locator('.badge.leaf').count()).toBe(1);

    // The agreed plan is mended: it is agreed anew, and what was done of it stays done.
    await page.goto(`${app.address}/teacher/project/plan`);
    await page.locator('a[href$="?change"]').click();
    await expectWellMade(page, look);
    await keep(page, { 'step-0-due': '2018-01-01' }, 'button[value=agree-plan]');
    expect(await problemAt(page, 'step-0-due').textContent()).toMatch(/\S/);
    await keep(
      page,
      {
        'step-0-what': 'Алты сабақта сұрақтарды санау',
        'step-0-due': '2020-03-06',
        'step-1-what': '',
        'step-2-what': 'Сұрақтар қабырғасын ашу',
        reviewOn: '2020-03-09',
      },
      'button[value=agree-plan]',
    );
    expect(await page.locator('.agreed > ol > li').count()).toBe(2);
    expect(await page.locator('.agreed').textContent()).toMatch(/9\sнаурыз/);
    await page.goto(`${app.address}/teacher/project/acting`);
    expect(await page.locator('.badge.leaf').count()).toBe(1);
    expect(await page.locator('main').textContent()).toContain('Алты сабақта');
    await page.locator('form[action="?/status"] a').first().click();
    await expectWellMade(page, look);
    await page.locator('[name=title]').fill('Қолмен толтырылған бақылау парағы');
    await page.locator('[name=file]').setInputFiles({
      name: 'парақ.png',
      mimeType: 'image/png',
      buffer: Buffer.from(PIXEL, 'base64'),
    });
    await page.locator('form[action="?/add"] button').click();
    expect(await page.locator('#problems').count()).toBe(1);
    await page.locator('[name=checked]').check();
    await page.locator('[name=file]').setInputFiles({
      name: 'парақ.png',
      mimeType: 'image/png',
      buffer: Buffer.from(PIXEL, 'base64'),
    });
    await page.locator('form[action="?/add"] button').click();
    expect(await page.locator('#pieces article img').count()).toBe(1);
    await expectWellMade(page, look);

    // A piece that was removed can be brought back.
    await page.locator('form[action="?/remove"] button').click();
    expect(await page.locator('#pieces article').count()).toBe(0);
    await page.locator('form[action="?/restore"] button').click();
    expect(await page.locator('#pieces article img').count()).toBe(1);

    // Impact needs the part that stories forget.
    await page.goto(`${app.address}/teacher/project/impact`);
    await keep(page, { forPupils: 'Он бала сұрақ қойды.' }, 'button[name=intent][value=impact]');
    expect(await problemAt(page, 'howOthersWereLed').textContent()).toMatch(/\S/);
    await keep(
      page,
      { howOthersWereLed: 'Әріптестерді өз сәтсіз сабағыма шақырдым.' },
      'button[name=intent][value=impact]',
    );
    await onward(page);

    // The poster and the story already know what was written.
    await page.goto(`${app.address}/teacher/project/poster`);
    await expectWellMade(page, look);
    expect(await page.locator('.poster').textContent()).toContain('Сұрақтар қабырғасын ашу');
    // It is offered where it can be shown: at the next network event of one's own region.
    expect(await page.locator('a[href^="/events/region-KZ-31."]').count()).toBe(1);
    await page.goto(`${app.address}/teacher/story`);
    await expectWellMade(page, look);
    expect(await page.locator('[name=theTurn]').inputValue()).toBe('Бірге бақылаудан бастаймыз.');
    // A refusal names the story it is kept out of, and the title that is missing.
    await keep(page, { title: '' }, 'form[action="?/save"] button:not([formaction])');
    expect(await problemAt(page, 'title').textContent()).toMatch(/\S/);
    expect(await page.locator('#problems').textContent()).toMatch(/хикаяға/);
    expect(await page.locator('[name=howOthersWereLed]').inputValue()).toContain('сәтсіз');

    // The portfolio: opened, refused without an account, handed in, taken back, handed in again.
    await page.goto(`${app.address}/teacher/portfolio`);
    await expectWellMade(page, look);
    await page.locator('form[action="?/open"] button').click();
    await page.locator('button[formaction="?/submit"]').click();
    expect(await problemAt(page, 'reflectiveAccount').textContent()).toMatch(/Жұмыстан не шықты/);
    const account = { reflectiveAccount: 'Бұрын жауап беруге асығатынмын. Енді күтемін.' };
    await keep(page, account, 'button[formaction="?/submit"]');
    expect(await page.locator('form[action="?/back"]').count()).toBe(1);
    await page.locator('form[action="?/back"] button').click();
    expect(await page.locator('[name=reflectiveAccount]').inputValue()).toBe(
      account.reflectiveAccount,
    );
    await page.locator('button[formaction="?/submit"]').click();
    await page.goto(`${app.address}/teacher/portfolio/whole`);
    await expectWellMade(page, look);
    for (const text of [...Object.values(account), 'Алты сабақта сұрақтарды санау']) {
      expect(await page.locator('article').first().textContent()).toContain(text);
    }

    // What was handed in is still the teacher's to put better, while nobody has accepted it.
    await page.goto(`${app.address}/teacher/project/acting`);
    await page.locator('select[name=status]').nth(1).selectOption('begun');
    await page.locator('form[action="?/status"] button').nth(1).click();
    expect(await page.locator('.badge.sun').count()).toBe(1);
    await page.goto(`${app.address}/teacher/project/impact`);
    await expectWellMade(page, look);
    expect(await page.locator('[name=howOthersWereLed]').inputValue()).toContain('сәтсіз');
    await keep(page, { forPupils: 'Он бес бала.' }, 'button[name=intent][value=impact]');
    await page.goto(`${app.address}/teacher/portfolio/whole`);
    expect(await page.locator('article').first().textContent()).toContain('Он бес бала.');

    // Of a project that rests nothing can be written, and everything read: here and on its own page.
    await page.goto(`${app.address}/teacher/project`);
    const whole = await page.locator('a[href^="/projects/"]').first().getAttribute('href');
    await page.locator('details:has(select[name=reason]) > summary').click();
    await page.locator('form:has(select[name=reason]) button').click();
    for (const at of ['/teacher/project/impact', whole!]) {
      await page.goto(`${app.address}${at}`);
      await expectWellMade(page, look);
      const read = await page.locator('main').textContent();
      for (const text of ['Он бес бала.', 'сәтсіз сабағыма']) expect(read, at).toContain(text);
    }
    await page.goto(`${app.address}/teacher/project/impact`);
    expect(await page.locator('[name=forPupils]').count()).toBe(0);
    expect(complaints.filter((each) => !each.includes('400'))).toEqual([]);
    await context.close();
  });
});
