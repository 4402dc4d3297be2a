import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Place } from './demonstration-in-a-browser.ts';
import { lookAt } from './visitor.ts';

/** Somebody who comes in without a mouse and opens a page. */
export async function comeInByKeyboard(
  { browser, app }: Place,
  person: string,
  path: string,
): Promise<Page> {
  const { page } = await lookAt(browser, app, { language: 'kk', width: 390 });
  await page.goto(app.linkFor(person));
  await tabTo(page, 'main form button');
  await press(page, 'Enter');
  await page.goto(app.address + path);
  return page;
}

/** Tab until something has the focus; wherever the focus rests it can be seen. */
export async function tabTo(page: Page, what: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await isSeenAt(page, what)) return;
  }
  throw new Error(`No Tab leads to ${what} at ${page.url()}`);
}

/** Whether something has the focus; if it has, that it can be seen. */
async function isSeenAt(page: Page, what: string): Promise<boolean> {
  const focus = await page.evaluate((selector) => {
    const at = document.activeElement;
    if (!at?.matches(selector)) return undefined;
    // A chip's own radio button is hidden: its label carries the ring.
    const shown = at.matches('.chips input') ? at.nextElementSibling : at;
    const { top, bottom } = (shown ?? at).getBoundingClientRect();
    return {
      ring: getComputedStyle(shown ?? at).outlineStyle,
      isInView: top < window.innerHeight && bottom > 0,
    };
  }, what);
  if (focus === undefined) return false;
  expect(focus, what).toMatchObject({ isInView: true });
  expect(focus.ring, what).not.toBe('none');
  return true;
}

/** Tab to a field and write in it, over what stands there. */
export async function write(page: Page, field: string, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
}

/**
 * Tab to a group of radio buttons, go once around it by the arrow keys and out of it by one Tab; hands
 * back how many there are. Wherever the arrows lead is chosen, and can be seen.
 */
export async function goAround(page: Page, name: string): Promise<number> {
  const group = `input[type=radio][name="${name}"]`;
  const count = await page.locator(group).count();
  await tabTo(page, group);
  const at = () =>
    page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement!),
      group,
    );
  const chosen = () =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLInputElement>(selector)].flatMap(({ checked }, index) =>
          checked ? [index] : [],
        ),
      group,
    );
  const begun = await at();
  // Where nothing is chosen yet, coming by chooses nothing.
  if ((await chosen()).length === 0) await page.keyboard.press('Space');
  expect(await chosen(), name).toEqual([begun]);
  const arrows = ['ArrowDown', 'ArrowRight'];
  for (let step = 1; step <= count; step += 1) {
    await page.keyboard.press(arrows[step % 2]!);
    const next = (begun + step) % count;
    expect(await isSeenAt(page, group), name).toBe(true);
    expect([await at(), await chosen()], name).toEqual([next, [next]]);
  }
  for (const back of ['ArrowUp', 'ArrowLeft']) {
    const before = await at();
    await page.keyboard.press(back);
    expect(await chosen(), name).toEqual([(before + count - 1) % count]);
  }
  await page.keyboard.press('Tab');
  expect(await at(), `one Tab leads out of ${name}`).toBe(-1);
  await page.keyboard.press('Shift+Tab');
  expect(await chosen(), name).toEqual([await at()]);
  return count;
}

/** Press a key that leads to another page. */
export async function press(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);
}

/** The answer of a form has the focus and can be seen without scrolling; its words. */
export async function answer(page: Page, role: 'status' | 'alert'): Promise<string> {
  const said = page.locator(`[role=${role}]:focus`);
  await said.waitFor();
  const box = await said.boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(0);
  expect(box!.y + box!.height).toBeLessThanOrEqual(900);
  return (await said.textContent()) ?? '';
}
