import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningApp } from './running-app.ts';

/** The widths everything is looked at in: a telephone and a desk. */
export const WIDTHS = [390, 1280] as const;

/** How somebody looks at the app. */
export interface Looking {
  readonly language: 'kk' | 'ru' | 'en';
  readonly width: number;
  readonly scripts?: boolean;
  readonly dark?: boolean;
  /** False where axe has read the same page in another look. */
  readonly isReadByAxe?: boolean;
}

/** A page of its own in the browser, which remembers every complaint of the console. */
export async function lookAt(
  browser: Browser,
  app: RunningApp,
  { language, width, scripts = true, dark = false }: Looking,
): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    colorScheme: dark ? 'dark' : 'light',
  });
  await context.addCookies([{ name: 'tldw-language', value: language, url: app.address }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(app.address) && !request.url().startsWith('data:')) {
      complaints.push(`asked another server: ${request.url()}`);
    }
  });
  return { page, context, complaints };
}

/** Come in by a one-time link and read in a language. */
export async function signIn(
  page: Page,
  link: string,
  language: Looking['language'],
): Promise<void> {
  await page.goto(link);
  await page.locator('main form button').click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'));
  await page.locator(`form[action="/language"] button[value=${language}]`).click();
}

/** Refuses to go on when another page was shown than the one asked for, as when somebody is signed out. */
export function expectToBeAt(page: Page, address: string): void {
  const [asked, shown] = [new URL(address).pathname, new URL(page.url()).pathname];
  if (asked !== shown) throw new Error(`Asked for ${asked}, but ${shown} was shown.`);
}

/** A text as a test writes it: days, ranges and names are shown with blanks and dashes that do not break. */
export function plainBlanks(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

/** What stands in a place of the page, with ordinary blanks. */
export async function textOf(place: Locator): Promise<string> {
  return plainBlanks((await place.textContent()) ?? '');
}

/** Choose the language in which pages are read from now on. */
export async function readIn(
  page: Page,
  app: RunningApp,
  language: Looking['language'],
): Promise<void> {
  await page.goto(`${app.address}/about`);
  await page.locator(`form[action="/language"] button[value=${language}]`).click();
}

/** What holds for every page: its language, nothing wider than the screen, axe content. */
export async function expectWellMade(
  page: Page,
  { language, scripts = true, isReadByAxe = true }: Looking,
): Promise<void> {
  expect.soft(await page.locator('html').getAttribute('lang')).toBe(language);
  expect.soft(await page.title()).not.toBe('');
  expect.soft(await page.locator('h1').count()).toBe(1);
  if (!scripts) return;
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect.soft(overflow, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
  if (!isReadByAxe) return;
  // Our pages hold no frames; the way that also reads those of other sites opens a page for each answer.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      page.url(),
    )
    .toEqual([]);
}
