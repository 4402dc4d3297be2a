import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demonstrationInABrowser } from './demonstration-in-a-browser.ts';
import { lookAt } from './visitor.ts';
import { answer, comeInByKeyboard, goAround, press, tabTo, write } from './without-a-mouse.ts';

const place = demonstrationInABrowser('core-tasks');
const comeIn = (person: string, path: string): Promise<Page> =>
  comeInByKeyboard(place, person, path);

describe('the core tasks without a mouse, on a narrow screen', () => {
  let facilitator: Page;
  let teacher: Page;

  it('a teacher comes in with a card, and then with a name and a passphrase', async () => {
    facilitator = await comeIn('facilitator-ast-1-1', '/let-in');
    await tabTo(facilitator, 'form[action^="?/invite"]:not([action*=inviteAll]) button');
    await press(facilitator, 'Enter');
    const card = (await facilitator.locator('.invitation').textContent()) ?? '';
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(card)?.[0] ?? '';

    const { page } = await lookAt(place.browser, place.app, { language: 'kk', width: 390 });
    await page.goto(`${place.app.address}/sign-in`);
    await tabTo(page, 'main a[href="/sign-in/invitation"]');
    await page.keyboard.press('Enter');
    await page.locator('#code').waitFor();
    await write(page, '#code', code);
    await write(page, '#login', 'Жаңа мұғалім');
    await write(page, '#passphrase', 'қыста далада бес тоқты');
    await write(page, '#again', 'қыста далада бес тоқты бар');
    await press(page, 'Enter');
    expect(await answer(page, 'alert')).not.toBe('');
    expect(await page.locator('#code').inputValue()).toBe(code);
    for (const field of ['#passphrase', '#again'])
      await write(page, field, 'қыста далада бес тоқты');
    await tabTo(page, 'main form.card button');
    await press(page, 'Enter');
    expect(new URL(page.url()).pathname).toBe('/teacher');

    await tabTo(page, 'form[action="/sign-out"] button');
    await press(page, 'Enter');
    await page.goto(`${place.app.address}/sign-in`);
    await write(page, '#login', 'жаңа мұғалім');
    await write(page, '#passphrase', 'қыста далада бес тоқты');
    await tabTo(page, 'input[name=shared]');
    await page.keyboard.press('Space');
    await tabTo(page, 'main form.card button');
    await press(page, 'Enter');
    expect(new URL(page.url()).pathname).toBe('/teacher');
  });

  it('a teacher says the concern, after an empty one was refused', async () => {
    const page = await comeIn('teacher-ast-1-02', '/teacher/project/concern');
    await tabTo(page, '[name=words]');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await tabTo(page, 'button[name=intent]');
    await press(page, 'Enter');
    expect(await page.locator('#words-problem').count()).toBe(1);
    await write(page, '[name=words]', 'Үзілісте балалар бір-бірін тыңдамайды.');
    await tabTo(page, 'button[name=intent]');
    await press(page, 'Enter');
    expect(await page.locator('#kept').count()).toBe(1);
    teacher = page;
  });

  it('an evaluator opens a wave, and a teacher answers it', async () => {
    const evaluator = await comeIn('evaluator-1', '/evaluator/waves');
    const form = evaluator.locator(
      'form:has(input[value=teacher-self-efficacy]):has(input[value=pre])',
    );
    // Its place among the others, for a Tab to lead to.
    await evaluator
      .locator('details')
      .filter({ has: form })
      .evaluate((each) => {
        each.id = 'opening';
      });
    await tabTo(evaluator, '#opening summary');
    await evaluator.keyboard.press('Space');
    await tabTo(evaluator, '#opening button');
    await press(evaluator, 'Enter');

    await teacher.goto(`${place.app.address}/survey/teacher-self-efficacy/pre`);
    await tabTo(teacher, 'main form button');
    await press(teacher, 'Enter');
    const first = teacher.locator('fieldset').first().locator('input');
    const name = await first.first().getAttribute('name');
    expect(await goAround(teacher, name!)).toBe(await first.count());
    expect(await first.last().isChecked(), 'left open').toBe(false);
    await tabTo(teacher, 'main form button');
    await press(teacher, 'Enter');
    expect(await teacher.locator('h1').textContent()).toContain('Рақмет');
  });

  it('a facilitator notes who took part', async () => {
    const path = `/facilitator/attendance/${encodeURIComponent('g-ast-1.group-session-4')}`;
    const page = facilitator;
    await page.goto(place.app.address + path);
    const rows = page.locator('fieldset');
    await tabTo(page, 'fieldset input');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'main form button');
    await press(page, 'Enter');
    expect(await page.locator('[role=status]').count()).toBe(1);
    await page.goto(place.app.address + path);
    expect(await rows.nth(0).locator('input').first().isChecked()).toBe(true);
    expect(await rows.nth(1).locator('input').nth(1).isChecked()).toBe(true);
  });
});
