import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSeededApp, type SeededApp } from '../access/seeded-app.ts';
import { startChromium } from './chromium.ts';
import { expectWellMade, lookAt, plainBlanks, signIn, textOf, type Looking } from './visitor.ts';

// A facilitator says how they can be reached and who sees it; those read it beside the name, nobody else.

const folder = mkdtempSync(join(tmpdir(), 'tldw-ways-to-reach-'));
const look: Looking = { language: 'ru', width: 390, scripts: false };
const PHONE = '+7 701 555 01 02';
const FACILITATOR = 'facilitator-ast-1-1';
const ELSEWHERE = ['teacher-tar-1-01', 'director-tar-1', 'evaluator-1'];
const READERS = [
  ['teacher-ast-1-02', '/groups/g-ast-1'],
  ['facilitator-ast-1-2', '/groups/g-ast-1'],
  ['director-ast-1', '/director/presentations'],
] as const;
const PLACES = [...READERS, ['coordinator-ast', '/coordinator/people']] as const;
const PEOPLE = [FACILITATOR, 'coordinator-tar', ...ELSEWHERE, ...PLACES.map(([id]) => id)];
let app: SeededApp;
let browser: Browser;

beforeAll(async () => {
  app = await startSeededApp(join(folder, 'data'), PEOPLE);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isIn = new Map<string, Page>();
async function comeIn(person: string): Promise<Page> {
  const before = isIn.get(person);
  if (before) return before;
  const { page } = await lookAt(browser, app, look);
  isIn.set(person, page);
  await signIn(page, app.address + app.links[person]!, look.language);
  return page;
}

async function seen(person: string, path: string): Promise<string> {
  const page = await comeIn(person);
  await page.goto(app.address + path);
  return plainBlanks(await page.locator('main').innerText());
}

const save = async (fields: Readonly<Record<string, string>>, isShared: boolean) => {
  const page = await comeIn(FACILITATOR);
  await page.goto(`${app.address}/me/contact`);
  for (const [name, text] of Object.entries(fields)) await page.locator(`#${name}`).fill(text);
  await page.locator('input[name=with][value=groups]').setChecked(isShared);
  await page.locator('form.card button').click();
  return page;
};

it('nobody is shown anything before a facilitator has said so, and the page leads there', async () => {
  for (const [person, path] of PLACES)
    expect(await seen(person, path), path).not.toContain('+7 701');
  expect(await seen(FACILITATOR, '/groups/g-ast-1')).toContain(
    'Укажите, как группе с вами связаться',
  );
  const page = await comeIn(FACILITATOR);
  await page.goto(`${app.address}/me`);
  await page.getByRole('link', { name: 'Как со мной связаться' }).click();
  await expectWellMade(page, look);
  // A facilitator takes part in no group: there is nobody else to choose.
  expect(await page.locator('input[name=with]').count()).toBe(1);
});

it('what cannot be a number or an address is not kept, and stays in the form', async () => {
  const page = await save({ phone: 'mobile', note: 'После трёх' }, true);
  expect(await textOf(page.locator('[role=alert]'))).toContain('цифрами');
  expect(await page.locator('#phone').inputValue()).toBe('mobile');
  expect(await page.locator('#note').inputValue()).toBe('После трёх');
  expect(await page.locator('input[name=with]').isChecked()).toBe(true);
  await expectWellMade(page, look);
  expect(await seen('coordinator-ast', '/coordinator/people')).not.toContain('mobile');
});

it('kept without sharing, only whoever runs the programme sees it; shared, those one works with', async () => {
  const page = await save({ phone: PHONE, note: 'После трёх' }, false);
  expect(await textOf(page.locator('[role=status]').first())).toContain('Сохранено');
  for (const [person, path] of READERS) expect(await seen(person, path), path).not.toContain(PHONE);
  expect(await seen('coordinator-ast', '/coordinator/people')).toContain(PHONE);
  // What the group is not told does not stand on the group's page for its facilitator either.
  expect(await seen(FACILITATOR, '/groups/g-ast-1')).not.toContain(PHONE);

  await save({ email: 'fasilitator@example.org' }, true);
  for (const [person, path] of PLACES) {
    const page = await comeIn(person);
    expect(await seen(person, path), path).toContain(PHONE);
    expect(await page.locator('main a[href="tel:+77015550102"]').count(), path).toBe(1);
    expect(await page.locator('main a[href="mailto:fasilitator@example.org"]').count()).toBe(1);
    await expectWellMade(page, look);
  }
  for (const person of ['teacher-ast-1-02', 'director-ast-1']) {
    expect(await seen(person, '/schools/s-ast-1'), person).toContain(PHONE);
  }
});

it('somebody of another group, of another region, and a visitor are told nothing', async () => {
  for (const person of ELSEWHERE) {
    expect(await seen(person, '/groups/g-ast-1'), person).not.toContain(PHONE);
    expect(await seen(person, '/schools/s-ast-1'), person).not.toContain(PHONE);
  }
  expect(await seen('coordinator-tar', '/coordinator/people')).not.toContain(PHONE);
  for (const path of ['/groups/g-ast-1', '/schools/s-ast-1']) {
    const answer = await fetch(app.address + path);
    expect(answer.status, path).toBe(200);
    expect(plainBlanks(await answer.text())).not.toContain(PHONE);
  }
});

it('taken out again it is gone everywhere', async () => {
  const page = await save({ phone: '', email: '', note: '' }, true);
  expect(await textOf(page.locator('[role=status]').first())).toContain('ничего не хранится');
  for (const [person, path] of PLACES) expect(await seen(person, path), path).not.toContain(PHONE);
  await page.goto(`${app.address}/me/contact`);
  expect(await page.locator('input[name=with]').isChecked()).toBe(false);
});
