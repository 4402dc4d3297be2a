import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demonstrationInABrowser } from './demonstration-in-a-browser.ts';
import { answer, comeInByKeyboard, press, tabTo } from './without-a-mouse.ts';

const place = demonstrationInABrowser('keyboard');
const comeIn = (person: string, path: string): Promise<Page> =>
  comeInByKeyboard(place, person, path);

describe('without a mouse, on a narrow screen', () => {
  it('a director is refused an empty reply, promises, and keeps a view of the school', async () => {
    const page = await comeIn('director-ast-1', '/director/requests');
    await tabTo(page, '#r-request-lesson-visit button[value=reply]');
    await press(page, 'Enter');
    expect(await answer(page, 'alert')).toContain('бір сөйлем жазыңыз');
    // The next Tab is in the very field that was left empty.
    await page.keyboard.press('Tab');
    await page.keyboard.type('Бейсенбіде ауыстырамыз.');
    await tabTo(page, '#r-request-lesson-visit button[value=accept]');
    await press(page, 'Enter');
    expect(await answer(page, 'status')).toContain('Жауабыңыз');

    await page.goto(`${place.app.address}/director/conditions`);
    await tabTo(page, '#planned');
    await page.keyboard.type('Бейсенбі бос болсын');
    await tabTo(page, 'main form button');
    await press(page, 'Enter');
    expect(await answer(page, 'alert')).toContain('Кемінде бір сұраққа');
    expect(await page.locator('#planned').inputValue()).toBe('Бейсенбі бос болсын');
    await tabTo(page, 'input[name="time-to-meet"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'main form button');
    await press(page, 'Enter');
    expect(await answer(page, 'status')).toContain('Сақталды');
  });

  it('a facilitator finds a teacher and writes a card; a coordinator among several schools', async () => {
    const page = await comeIn('facilitator-ast-1-1', '/let-in');
    await tabTo(page, '#q');
    await page.keyboard.type('перизат');
    await press(page, 'Enter');
    expect(await page.locator('li.card').count()).toBe(1);
    await tabTo(page, 'form[action^="?/invite"]:not([action*=inviteAll]) button');
    await press(page, 'Enter');
    expect(await answer(page, 'status')).toContain('Код тек қазір');
    expect(await page.locator('.invitation h2').textContent()).toContain('Перизат');
    expect(await page.locator('#q').inputValue()).toBe('перизат');

    const coordinator = await comeIn('coordinator-ast', '/let-in');
    expect(await coordinator.locator('.jump a').count()).toBe(4);
    await tabTo(coordinator, '.jump li:nth-child(3) a');
    await coordinator.keyboard.press('Enter');
    // From the heading on: the next stop is the first button of that school.
    await coordinator.keyboard.press('Tab');
    const school = await coordinator.evaluate(() => {
      const here = document.activeElement!;
      const isBefore = (heading: Element) =>
        heading.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
      return [...document.querySelectorAll('[id^=place-]')].findLast(isBefore)?.id;
    });
    expect(school).toBe('place-2');
  });

  it('an evaluator asks for a file, the strategy group declines it, a teacher agrees to research', async () => {
    const evaluator = await comeIn('evaluator-1', '/evaluator/research');
    await tabTo(evaluator, '#purpose');
    await evaluator.keyboard.type('Қолдау азая ма?');
    await tabTo(evaluator, 'form[action="?/ask"] button');
    await press(evaluator, 'Enter');
    expect(await answer(evaluator, 'alert')).not.toBe('');
    await tabTo(evaluator, 'input[name=part]');
    await evaluator.keyboard.press('Space');
    await tabTo(evaluator, 'form[action="?/ask"] button');
    await press(evaluator, 'Enter');
    await answer(evaluator, 'status');

    const strategy = await comeIn('strategy-1', '/strategy');
    await tabTo(strategy, 'main a[href="/strategy/research"]');
    await strategy.keyboard.press('Enter');
    await strategy.waitForURL(({ pathname }) => pathname === '/strategy/research');
    expect(await strategy.locator('main').textContent()).toContain('Қолдау азая ма?');
    await tabTo(strategy, 'main summary');
    await strategy.keyboard.press('Space');
    await strategy.keyboard.press('Tab');
    await strategy.keyboard.type('Бұл сұрақ бұрын зерттелген.');
    await tabTo(strategy, 'form[action="?/refuse"] button');
    await press(strategy, 'Enter');
    await answer(strategy, 'status');

    const teacher = await comeIn('teacher-tar-1-01', '/me/data');
    await tabTo(teacher, 'form[action^="?/agree"] button, form[action^="?/take-back"] button');
    await press(teacher, 'Enter');
    await answer(teacher, 'status');
    await teacher.goto(`${place.app.address}/me/data/erase`);
    await tabTo(teacher, '#name');
    await teacher.keyboard.type('Басқа біреу');
    await press(teacher, 'Enter');
    expect(await answer(teacher, 'alert')).toContain('Ештеңе өшірілген жоқ');
    expect(await teacher.locator('#name').inputValue()).toBe('Басқа біреу');
  });
});
