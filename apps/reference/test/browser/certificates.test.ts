import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSeededApp, type SeededApp } from '../access/seeded-app.ts';
import { startChromium } from './chromium.ts';
import { expectWellMade, lookAt, signIn } from './visitor.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-certificates-'));
const PEOPLE = [
  ...['teacher-tar-1-05', 'facilitator-tar-1-1', 'facilitator-ast-1-1', 'coordinator-tar'],
  ...['coordinator-ast', 'strategy-1', 'strategy-2'],
];
const look = { language: 'ru', width: 390, scripts: false } as const;
let app: SeededApp;
let browser: Browser;
const pages = new Map<string, Page>();
beforeAll(async () => {
  app = await startSeededApp(join(scratch, 'data'), PEOPLE);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Somebody at a page, without scripts. */
async function at(person: string, path: string): Promise<Page> {
  let page = pages.get(person);
  if (!page) {
    page = (await lookAt(browser, app, look)).page;
    pages.set(person, page);
    await signIn(page, app.address + app.links[person]!, 'ru');
  }
  await page.goto(app.address + path);
  await expectWellMade(page, look);
  return page;
}
/** The page somebody is at, with scripts, as axe reads it. */
async function readByAxe(page: Page): Promise<void> {
  const seen = await lookAt(browser, app, { ...look, scripts: true });
  await seen.context.addCookies(await page.context().cookies());
  await seen.page.goto(page.url());
  await expectWellMade(seen.page, { ...look, scripts: true });
  expect.soft(seen.complaints).toEqual([]);
  await seen.context.close();
}
const main = (page: Page) => page.locator('main').textContent();
const send = (page: Page, action: string) =>
  page.locator(`form[action="?/${action}"] button`).first().click();
/** Open the form behind its summary, say why, and send it. */
async function sendBecause(page: Page, action: string, because: string): Promise<void> {
  const behind = page
    .locator('details', { has: page.locator(`form[action="?/${action}"]`) })
    .first();
  await behind.locator('summary').click();
  await behind.locator('textarea').fill(because);
  await behind.locator('button').click();
}

describe('a certificate, from an awarded portfolio to a revoked one, without scripts', () => {
  let name = '';
  let code = '';

  it('is not proposed before the portfolio is awarded, and then by the group’s facilitator', async () => {
    let page = await at('facilitator-tar-1-1', '/facilitator/certificates');
    expect(await main(page)).toContain('ждёт решения читающих');
    expect(await page.locator('form[action="?/propose"]').count()).toBe(0);

    page = await at('facilitator-ast-1-1', '/facilitator/portfolios/portfolio-teacher-tar-1-05');
    for (const met of await page.locator('input[value=met]').all()) await met.check();
    await send(page, 'read');
    await page.locator('input[name=decision][value=award]').check();
    await page.locator('#reasons').fill('Все критерии видны в работе.');
    await page.locator('input[name=with][value=coordinator-tar]').check();
    await send(page, 'decide');

    page = await at('facilitator-tar-1-1', '/facilitator/certificates');
    expect(await page.locator('form[action="?/propose"]').count()).toBe(0);
    page = await at('coordinator-tar', '/coordinator/portfolios');
    await send(page, 'answer');

    page = await at('facilitator-tar-1-1', '/facilitator');
    await page.locator('main a[href="/facilitator/certificates"]').last().click();
    name = (await page.locator('form[action="?/propose"] label').textContent())!.trim();
    await readByAxe(page);
    await send(page, 'propose');
    expect(await page.locator('[role=status]').textContent()).toContain('Предложено');
    expect(await main(page)).toContain('ждёт координатора региона');
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('Он ждёт координатора региона');
  });

  it('is declined in its region with a reason, which its teacher reads, and proposed again', async () => {
    let page = await at('coordinator-ast', '/coordinator/certificates');
    expect(await page.locator('form[action="?/decline"]').count()).toBe(0);
    page = await at('coordinator-tar', '/coordinator/certificates');
    await sendBecause(page, 'decline', ' ');
    expect(await page.locator('[role=alert]').count()).toBe(1);
    await sendBecause(page, 'decline', 'Имя в работе написано иначе.');
    expect(await page.locator('[role=status]').textContent()).toContain('Отклонено');
    expect(await page.locator('form[action="?/confirm"]').count()).toBe(0);
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('Ваш сертификат отклонён');
    expect(await main(page)).toContain('Имя в работе написано иначе.');
    page = await at('facilitator-tar-1-1', '/facilitator/certificates');
    expect(await main(page)).toContain('Имя в работе написано иначе.');
    await send(page, 'propose');
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('Он ждёт координатора региона');
  });

  it('is confirmed in its own region', async () => {
    let page = await at('coordinator-ast', '/coordinator/certificates');
    expect(await page.locator('form[action="?/confirm"]').count()).toBe(0);
    page = await at('coordinator-tar', '/coordinator');
    await page.locator('main .card a[href="/coordinator/certificates"]').click();
    await readByAxe(page);
    await send(page, 'confirm');
    expect(await page.locator('[role=status]').textContent()).toContain('Подтверждено');
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('ждёт двух человек');
  });

  it('is issued by two, and then anybody finds it by its code', async () => {
    let page = await at('strategy-1', '/strategy');
    await page.locator('main a[href="/strategy/certificates"]').last().click();
    await send(page, 'issue');
    expect(await page.locator('[role=status]').count()).toBe(1);
    expect(await main(page)).toContain('ждёт второго из двух');
    // Whoever has agreed finds no button for a second time.
    expect(await page.locator('form[action="?/issue"] button').count()).toBe(0);
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('ещё одного человека');

    page = await at('strategy-2', '/strategy/certificates');
    await send(page, 'issue');
    code = (await page.locator('a[href^="/certificates?code="]').textContent())!;
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain(code);
    expect(await page.locator('article h1').textContent()).toBe(name);

    const visitor = (await lookAt(browser, app, look)).page;
    await visitor.goto(`${app.address}/certificates?code=${code.toLowerCase()}`);
    expect(await main(visitor)).toContain('подлинный');
    expect(await main(visitor)).toContain(name);
  });

  it('stays good when another takes back what one asked', async () => {
    let page = await at('strategy-1', '/strategy/certificates');
    await sendBecause(page, 'ask', 'Сертификат чужой.');
    page = await at('strategy-2', '/strategy/certificates');
    expect(await main(page)).toContain('Сертификат чужой.');
    await send(page, 'take-back');
    expect(await page.locator('[role=status]').textContent()).toContain('Просьба снята');
    expect(await page.locator('form[action="?/revoke"]').count()).toBe(0);
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).not.toContain('Сертификат чужой.');
    expect(await page.locator('article h1').textContent()).toBe(name);
  });

  it('is revoked by two, and whoever checks it sees since when', async () => {
    const visitor = (await lookAt(browser, app, look)).page;
    const check = async () => {
      await visitor.goto(`${app.address}/certificates?code=${code}`);
      return main(visitor);
    };
    let page = await at('strategy-1', '/strategy/certificates');
    await sendBecause(page, 'ask', 'Имя напечатано с ошибкой.');
    expect(await page.locator('[role=status]').count()).toBe(1);
    expect(await page.locator('form[action="?/revoke"]').count()).toBe(0);
    expect(await check()).toContain('подлинный');
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('Имя напечатано с ошибкой.');

    page = await at('strategy-2', '/strategy/certificates');
    await readByAxe(page);
    await send(page, 'revoke');
    expect(await page.locator('[role=status]').textContent()).toContain('Отозвано');
    expect(await check()).toContain('Отозван с');
    expect(await check()).not.toContain('подлинный');
    page = await at('teacher-tar-1-05', '/teacher/certificate');
    expect(await main(page)).toContain('отозван');
  });
});
