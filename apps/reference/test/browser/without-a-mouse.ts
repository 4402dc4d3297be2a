import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningApp } from './running-app.ts';
import { lookAt } from './visitor.ts';

/** The app that somebody comes to, and the browser they come with. */
export interface Place {
  readonly app: RunningApp;
  readonly browser: Browser;
}

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
    if (focus === undefined) continue;
    expect(focus, what).toMatchObject({ isInView: true });
    expect(focus.ring, what).not.toBe('none');
    return;
  }
  throw new Error(`No Tab leads to ${what} at ${page.url()}`);
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
