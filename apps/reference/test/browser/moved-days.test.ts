import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium } from './chromium.ts';
import type { RunningApp } from './running-app.ts';
import { startDemonstration } from './start-demonstration.ts';
import { expectWellMade, lookAt, signIn, type Looking, plainBlanks, textOf } from './visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'tldw-moved-days-'));
const look: Looking = { language: 'ru', width: 390, scripts: false };
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

// A link lets in once: whoever came in stays for the next test.
const isIn = new Map<string, Page>();
async function comeIn(person: string): Promise<Page> {
  const before = isIn.get(person);
  if (before) return before;
  const { page } = await lookAt(browser, app, look);
  isIn.set(person, page);
  await signIn(page, app.linkFor(person), look.language);
  return page;
}

const noticeOn = async (page: Page, path: string): Promise<string> => {
  await page.goto(app.address + path);
  return plainBlanks((await page.locator('section.moved').allInnerTexts()).join('\n'));
};

it('a conference moves from its own page, and everybody hears of it until they note it (ru, 390 px)', async () => {
  const strategy = await comeIn('strategy-1');
  const congress = `${app.address}/strategy/meetings/everyone.congress-1`;
  const move = async (day: string) => {
    await strategy.goto(congress);
    await strategy.locator('#day summary').click();
    await strategy.locator('#new-day').fill(day);
    await strategy.locator('#day form button').first().click();
  };
  // The difference first: both days of it are looked at, and a holiday is spoken against.
  await move('2020-05-07');
  const against = await textOf(strategy.locator('#day .notice'));
  expect(against).toContain('7 мая 2020');
  expect(against).toContain('8 мая 2020');
  expect(await textOf(strategy.locator('.lead').first())).toContain('4–5 мая 2020');
  await move('2020-05-18');
  await strategy.locator('#day form').last().locator('button').click();
  await expectWellMade(strategy, look);
  expect(await textOf(strategy.locator('.lead').first())).toContain('18–19 мая 2020');
  // Who moved it knows; everybody else is told, in their own place.
  expect(await noticeOn(strategy, '/strategy')).toBe('');
  const others = [
    ['teacher-ast-1-02', '/teacher'],
    ['facilitator-ast-1-1', '/facilitator'],
    ['director-ast-1', '/director'],
    ['coordinator-ast', '/coordinator'],
    ['evaluator-1', '/evaluator'],
  ] as const;
  const pages = new Map<string, Page>();
  for (const [person, path] of others) {
    const page = await comeIn(person);
    pages.set(path, page);
    const told = await noticeOn(page, path);
    expect(told, path).toContain('4–5 мая 2020');
    expect(told, path).toContain('18–19 мая 2020');
    await expectWellMade(page, look);
  }
  // Noted by one, it stays with the others.
  const teacher = pages.get('/teacher')!;
  await teacher.locator('section.moved button').click();
  expect(new URL(teacher.url()).pathname).toBe('/teacher');
  expect(await noticeOn(teacher, '/teacher')).toBe('');
  expect(await noticeOn(pages.get('/director')!, '/director')).toContain('18–19 мая');

  // Back on its day: only whoever had noted the other day is told of it.
  await strategy.goto(`${congress}?done=moved&was=2020-05-04`);
  await strategy.locator('[role=status] button').click();
  expect(await textOf(strategy.locator('.lead').first())).toContain('4–5 мая 2020');
  expect(await noticeOn(teacher, '/teacher')).toContain('18–19 мая 2020');
  expect(await noticeOn(pages.get('/director')!, '/director')).toBe('');

  // A notice that lay open while the day moved once more notes nothing that was not on it.
  await noticeOn(teacher, '/teacher');
  await move('2020-05-18');
  await strategy.locator('#day form').last().locator('button').click();
  await move('2020-05-20');
  await strategy.locator('#day form').last().locator('button').click();
  await teacher.locator('section.moved button').click();
  expect(await noticeOn(teacher, '/teacher')).toContain('20–21 мая 2020');
});

it('a congress of two days has a programme for each, and it stands there for everybody (ru, 390 px)', async () => {
  const strategy = await comeIn('strategy-1');
  await strategy.goto(`${app.address}/strategy/meetings/everyone.congress-1`);
  const add = async (title: string, day: string) => {
    await strategy.locator('#title').fill(title);
    await strategy.locator('#day-of-item').selectOption(day);
    await strategy.locator('form[action="?/add"] button').click();
  };
  await add('Закрытие', '2');
  await add('Открытие', '1');
  await expectWellMade(strategy, look);
  await strategy.goto(`${app.address}/events/everyone.congress-1`);
  const programme = await textOf(strategy.locator('main'));
  expect(programme).toMatch(/20 мая 2020.*Открытие.*21 мая 2020.*Закрытие/su);
  await expectWellMade(strategy, look);
});

it('an announced change tells everybody its reason and what goes online (ru, 390 px)', async () => {
  const strategy = await comeIn('strategy-1');
  await strategy.goto(`${app.address}/strategy/calendar`);
  // A whole year without a single day is refused in names, a line for each rule.
  await strategy.locator('input[name=closes][value=all]').check();
  await strategy.locator('#from').fill('2020-02-11');
  await strategy.locator('#to').fill('2020-06-30');
  await strategy.locator('#note').fill('Карантин');
  await strategy.locator('form.card button').click();
  const refused = await textOf(strategy.locator('[role=alert]'));
  expect(refused).toContain('Школа-пример № 1');
  expect(refused).not.toMatch(/g-[a-z]+-\d|KZ-\d|region-|-ast-/u);
  await expectWellMade(strategy, look);

  // What would be possible is one tap away: the same days online, or fewer of them.
  await strategy.locator('#from').fill('2020-02-20');
  await strategy.locator('#to').fill('2020-03-22');
  await strategy.locator('form.card button').click();
  const why = await textOf(strategy.locator('[role=alert]'));
  expect(why).toContain('всё закрыто с 20 февраля 2020');
  expect(why).toMatch(/групповая сессия 5» — не позже .* то есть до \d+ апреля 2020/u);
  expect(why).not.toContain('твёрдо назначено');
  await expectWellMade(strategy, look);
  const instead = strategy.locator('section', { hasText: 'Что было бы возможно' });
  await instead.getByRole('button', { name: /закрытие только по \d+ марта/u }).click();
  expect(await textOf(strategy.locator('.lead'))).toContain('Карантин: 20 февраля');
  const network = strategy.locator('.moves > li', { hasText: 'Сетевая встреча 2' }).first();
  expect(await textOf(network)).toContain('Причина');
  await strategy.locator('form[action="?/discard"] button').click();
  await strategy.locator('#kind').selectOption('decree');
  expect(await strategy.locator('fieldset.closes').isVisible()).toBe(false);
  await strategy.locator('#kind').selectOption('closure');

  await strategy.locator('input[name=closes][value=in-person]').check();
  await strategy.locator('#from').fill('2020-03-16');
  await strategy.locator('#to').fill('2020-06-09');
  await strategy.locator('#note').fill('Собрания закрыты постановлением');
  await strategy.locator('form.card button').click();
  const readers = await textOf(strategy.locator('.readers'));
  expect(readers).toMatch(/Фасилитаторы\s+32/u);
  expect(readers).toMatch(/Участники\s+16 групп/u);
  expect(readers).toMatch(/Региональные координаторы\s+4 региона/u);
  expect(await textOf(strategy.locator('.moves > li').last())).toContain('–');
  await strategy.locator('form[action="?/announce"] button').click();
  const facilitator = await comeIn('facilitator-ast-1-1');
  const told = await noticeOn(facilitator, '/facilitator');
  expect(told).toContain('Причина: Собрания закрыты постановлением');
  expect(told).toContain('теперь онлайн');
  await expectWellMade(facilitator, look);
});

it('the strategy group says what it decided of an adaptation, opens it again and takes it back (ru, 390 px)', async () => {
  const strategy = await comeIn('strategy-1');
  const waits = async () => {
    await strategy.goto(`${app.address}/strategy`);
    return strategy.locator('main .card a[href="/strategy/fidelity"]').count();
  };
  expect(await waits()).toBe(1);
  await strategy.goto(`${app.address}/strategy/fidelity`);
  const line = strategy.locator('.ledger li', { hasText: 'Школа-пример № 12' });
  await line.locator('textarea').fill('Каждый снова выбирает свою тему.');
  await line.locator('form[action="?/deal-with"] button').click();
  await expectWellMade(strategy, look);
  expect(await line.innerText()).toContain('решено');
  expect(await line.innerText()).toContain('Каждый снова выбирает свою тему.');
  expect(await waits()).toBe(0);

  await strategy.goto(`${app.address}/strategy/fidelity`);
  await line.locator('form[action="?/open-again"] button').click();
  expect(await line.locator('textarea').inputValue()).toBe('Каждый снова выбирает свою тему.');
  expect(await waits()).toBe(1);
  // What is said of nothing is refused, and the line stays open.
  await strategy.goto(`${app.address}/strategy/fidelity`);
  await line.locator('textarea').fill('   ');
  await line.locator('form[action="?/deal-with"] button').click();
  expect(await line.locator('[role=alert]').innerText()).toContain('Напишите, что решили');
  // Taken back, its words are gone and its days stay.
  await strategy.goto(`${app.address}/strategy/fidelity`);
  await line.getByText('Отозвать решение').click();
  await expectWellMade(strategy, look);
  await line.locator('form[action="?/take-back"] button').click();
  expect(await textOf(strategy.locator('main [role=status]'))).toContain('Решение отозвано');
  expect(await textOf(line)).toMatch(/Решение приняли .+ и отозвали .+/u);
  expect(await line.locator('textarea').inputValue()).toBe('');
  expect(await line.getByText('Отозвать решение').count()).toBe(0);
  expect(await waits()).toBe(1);
});

it('a draft of an older plan is not announced over a newer one (ru, 390 px)', async () => {
  const page = await comeIn('strategy-1');
  const workOut = async (from: string, to: string, note: string): Promise<string> => {
    await page.goto(`${app.address}/strategy/calendar`);
    await page.locator('#from').fill(from);
    await page.locator('#to').fill(to);
    await page.locator('#note').fill(note);
    await page.locator('form.card button').click();
    return page.url();
  };
  const announce = page.getByRole('button', { name: 'Объявить этот план' });
  const older = await workOut('2020-03-02', '2020-03-08', 'Карантин в марте');
  const newer = await workOut('2020-02-24', '2020-02-24', 'Снегопад');

  // Both were opened before either was announced.
  const second = await page.context().newPage();
  await second.goto(older);
  await page.goto(newer);
  await announce.click();
  await second.getByRole('button', { name: 'Объявить этот план' }).click();
  expect(await textOf(second.locator('[role=alert]'))).toContain('объявлен другой план');
  expect(await second.getByRole('button', { name: 'Объявить этот план' }).count()).toBe(0);
  await expectWellMade(second, look);
  await second.close();

  await page.goto(`${app.address}/strategy/calendar`);
  const card = page.locator('li.card', { hasText: 'Карантин в марте' });
  expect(await textOf(card)).toContain('Устарело');
  expect(await textOf(card)).toContain('10 февраля 2020');
  await expectWellMade(page, look);
  await card.getByRole('link').click();
  expect(await textOf(page.locator('.notice').first())).toContain('объявлен другой план');
  await page.getByRole('button', { name: 'Посчитать заново' }).click();
  await announce.click();
  expect(await textOf(page.locator('[role=status]'))).toContain('Новый план объявлен');

  // What the newer plan closed is still closed: the same news changes nothing any more.
  await workOut('2020-02-24', '2020-02-24', 'Снегопад');
  expect(await textOf(page.locator('main'))).toContain('Ничего переносить не нужно');
});
