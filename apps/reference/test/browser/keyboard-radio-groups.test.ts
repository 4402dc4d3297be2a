import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demonstrationInABrowser } from './demonstration-in-a-browser.ts';
import { comeInByKeyboard, goAround, press, tabTo, write } from './without-a-mouse.ts';

const place = demonstrationInABrowser('radio-groups');

// A link lets in once: whoever came in goes on from page to page.
const isIn = new Map<string, Page>();
async function at(person: string, path: string): Promise<Page> {
  const before = isIn.get(person);
  if (before) {
    // What was chosen on the way and not sent would be brought back.
    await before.goto(`${place.app.address}/about`);
    await before.evaluate(() => sessionStorage.clear());
    await before.goto(place.app.address + path);
    return before;
  }
  const page = await comeInByKeyboard(place, person, path);
  isIn.set(person, page);
  return page;
}

/** The names of the groups of radio buttons on a page, in their order. */
const groupsOn = async (page: Page): Promise<readonly string[]> => [
  ...new Set(
    await page
      .locator('main input[type=radio]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).name)),
  ),
];

const LAST = encodeURIComponent('g-ast-1.group-session-4');
const FACILITATOR = 'facilitator-ast-1-1';

const ADVICE = '/groups/g-ast-1/advice/teacher-ast-1-02/valuing';
const PORTFOLIO = '/facilitator/portfolios/portfolio-teacher-tar-1-05';

/** Who finds which groups on which page: how many answers each of the first ones has. */
const PAGES: readonly (readonly [person: string, path: string, answers: readonly number[]])[] = [
  [FACILITATOR, `/facilitator/attendance/${LAST}`, [4, 4]],
  [FACILITATOR, `/facilitator/noticing/${LAST}`, [5]],
  [FACILITATOR, `/facilitator/sessions/${LAST}`, [2]],
  [FACILITATOR, '/facilitator/adaptations', [3, 2, 2]],
  [FACILITATOR, PORTFOLIO, [2, 2]],
  [FACILITATOR, ADVICE, [2, 6]],
  ['director-ast-1', '/director/conditions', [5, 5]],
  ['strategy-1', '/strategy/calendar', [2]],
];

describe('groups of radio buttons by the arrow keys, on a narrow screen', () => {
  it.each(PAGES)('%s goes around those of %s', async (person, path, answers) => {
    const page = await at(person, path);
    const names = (await groupsOn(page)).slice(0, answers.length);
    const found: number[] = [];
    for (const name of names) found.push(await goAround(page, name));
    expect(found).toEqual(answers);
  });

  it('a facilitator decides otherwise of the support of a teacher, and is led to what is left out', async () => {
    const page = await at(FACILITATOR, ADVICE);
    await write(page, '#text', 'Бұл жолы өзі бастады.');
    await tabTo(page, 'main form button');
    await page.keyboard.press('Enter');
    // Nothing was sent: the focus is at the first question that waits.
    const where = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    expect(await where()).toBe('to');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    const chosen = (name: string) => page.locator(`input[name=${name}]:checked + span`);
    expect(await chosen('to').textContent()).toBe('кеңес беру');
    expect(await page.locator('input[name=to]').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await where()).toBe('reason');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    const reason = await chosen('reason').textContent();
    await tabTo(page, 'main form button');
    await press(page, 'Enter');
    expect(await page.locator('[role=status]').count()).toBe(1);
    const lane = page.locator('#teacher-ast-1-02-valuing > .notice');
    expect(await lane.textContent()).toContain('сіз кеңес бересіз');
    expect(await lane.textContent()).toContain(reason);
  });

  it('a reader says how a portfolio meets each criterion, and goes on to the decision', async () => {
    const page = await at(FACILITATOR, PORTFOLIO);
    for (const name of await groupsOn(page)) {
      await tabTo(page, `input[name="${name}"]`);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'form[action="?/read"] button');
    await press(page, 'Enter');
    expect(await groupsOn(page)).toEqual(['decision']);
    expect(await goAround(page, 'decision')).toBeGreaterThan(1);
  });
});
