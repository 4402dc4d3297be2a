import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comeIn, cookieIn, post, startSeededApp, type SeededApp } from '../access/seeded-app.ts';
import { startChromium } from './chromium.ts';
import { startMinistry, type Ministry } from './ministry.ts';
import { expectWellMade, lookAt } from './visitor.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-doors-'));
let ministry: Ministry;
let app: SeededApp;
let browser: Browser;
beforeAll(async () => {
  ministry = await startMinistry();
  app = await startSeededApp(
    join(scratch, 'data'),
    ['facilitator-ast-1-1', 'coordinator-ast', 'strategy-1', 'teacher-ast-1-05', 'director-ast-1'],
    {
      TLDW_SECOND_FACTOR: 'asked',
      TLDW_OIDC_ISSUER: ministry.issuer,
      TLDW_OIDC_CLIENT: ministry.client,
      TLDW_OIDC_SECRET: ministry.secret,
      TLDW_OIDC_NAME: 'Ministry',
    },
  );
  ministry.serves(app.address);
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await ministry?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const PASSPHRASE = 'жеті өзеннің жағасында';
const get = (path: string, cookie: string): Promise<Response> =>
  fetch(app.address + path, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
const codeIn = (html: string): string => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(html)?.[0] ?? '';

const arriveAt = (page: Page, path: string): Promise<void> =>
  page.waitForURL((url) => url.pathname + url.search === path);

async function invited(by: string, person: string): Promise<string> {
  const answer = await post(app, '/let-in?/invite', by, { person });
  return codeIn(await answer.text());
}
const accept = (code: string, login: string, passphrase = PASSPHRASE): Promise<Response> =>
  post(app, '/sign-in/invitation', '', { code, login, passphrase, again: passphrase });
const signIn = (login: string, passphrase = PASSPHRASE): Promise<Response> =>
  post(app, '/sign-in', '', { login, passphrase });

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** What an authenticator app shows, so many half minutes from now. */
function shown(secret: string, steps = 0): string {
  const bits = [...secret]
    .map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(Date.now() / 30_000) + steps, 4);
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

describe('a teacher who has no e-mail', () => {
  let facilitator = '';

  it('comes in by a card, and then by a name and a passphrase, without scripts', async () => {
    facilitator = await comeIn(app, app.links['facilitator-ast-1-1']!);
    const code = await invited(facilitator, 'teacher-ast-1-03');
    expect(code).not.toBe('');
    const differing = {
      code,
      login: 'Teacher 3',
      passphrase: PASSPHRASE,
      again: 'another one here',
    };
    expect((await post(app, '/sign-in/invitation', '', differing)).status).toBe(400);
    expect(cookieIn(await accept(code, 'Teacher 3', 'short'))).toBeUndefined();
    const first = await accept(code, 'Teacher 3');
    expect(first.headers.get('location')).toBe('/teacher');
    expect(cookieIn(await accept(code, 'Somebody else'))).toBeUndefined();
    const again = await signIn('teacher 3', PASSPHRASE.normalize('NFD'));
    expect(again.headers.get('location')).toBe('/teacher');
    expect((await get('/teacher', cookieIn(again)!)).status).toBe(200);
  });

  it('sees where they are signed in, and signs out everywhere else', async () => {
    const here = cookieIn(await signIn('Teacher 3'))!;
    const there = cookieIn(await signIn('Teacher 3'))!;
    await post(app, '/me/security?/endOthers', here, {});
    expect((await get('/teacher', here)).status).toBe(200);
    expect((await get('/teacher', there)).headers.get('location')).toBe('/sign-in');
  });

  it('is told at the door who is signed in already, with the way onward and out', async () => {
    const here = cookieIn(await signIn('Teacher 3'))!;
    const data = (await (await get('/me/data/download', here)).json()) as {
      tables: Record<string, { name?: string }[]>;
    };
    const name = data.tables['person']?.[0]?.name ?? '';
    for (const door of ['/sign-in', '/sign-in/invitation']) {
      const page = await (await get(door, here)).text();
      const main = page.slice(page.indexOf('<main'));
      expect(main, door).toMatch(new RegExp(`(кіріп тұрған адам|открыт вход): ${name}`));
      expect(main).toMatch(/class="button" href="\/teacher"/);
      expect(main).toContain('action="/sign-out"');
      // Somebody else at the same device can still come in.
      expect(main).toContain('id="login"');
      const nobody = await (await get(door, '')).text();
      expect(nobody).not.toContain('action="/sign-out"');
    }
  });

  it('keeps the tick of a shared device when the passphrase was mistyped', async () => {
    const forms = {
      '/sign-in': { login: 'Teacher 3' },
      '/sign-in/invitation': { code: 'ABCD', login: 'Teacher 3', again: 'another' },
    };
    for (const [door, form] of Object.entries(forms)) {
      const tried = { ...form, passphrase: 'қате сөз тіркесі' };
      const ticked = await post(app, door, '', { ...tried, shared: 'on' });
      expect(await ticked.text(), door).toMatch(/name="shared" checked/);
      expect(await (await post(app, door, '', tried)).text()).not.toMatch(/name="shared" checked/);
    }
  });

  it('sets up an app with codes, and takes it away again in a later session', async () => {
    const first = cookieIn(await signIn('Teacher 3'))!;
    const secret =
      /name="secret" value="([A-Z2-7]{32})"/.exec(
        await (await get('/me/security', first)).text(),
      )?.[1] ?? '';
    const kept = { secret, code: shown(secret, -1) };
    expect((await post(app, '/me/security?/authenticator', first, kept)).status).toBe(303);
    // A teacher comes in without it; it guards the doors themselves.
    const later = cookieIn(await signIn('Teacher 3'))!;
    expect((await get('/teacher', later)).status).toBe(200);
    expect((await post(app, '/me/security?/removeAuthenticator', later, {})).status).toBe(400);
    expect(await (await get('/me/security', later)).text()).toContain('href="/me/second-factor"');
    expect((await get('/me/second-factor', later)).status).toBe(200);
    const showing = await post(app, '/me/second-factor', later, { code: shown(secret) });
    expect(showing.headers.get('location')).toBe('/me/security');
    const strong = cookieIn(showing)!;
    expect((await get('/me/second-factor', strong)).headers.get('location')).toBe('/teacher');
    expect((await post(app, '/me/security?/removeAuthenticator', strong, {})).status).toBe(303);
    const after = cookieIn(await signIn('Teacher 3'))!;
    expect((await get('/me/second-factor', after)).headers.get('location')).toBe('/teacher');
  });

  it('is found among others by whoever writes the cards', async () => {
    const names = async (q: string) => {
      const page = await (await get(`/let-in?q=${encodeURIComponent(q)}`, facilitator)).text();
      return [...page.matchAll(/<strong>([^<]+)<\/strong>/g)].map(([, name]) => name);
    };
    const everybody = await names('');
    expect(everybody.length).toBeGreaterThan(8);
    const [first] = everybody.toSorted();
    expect(await names(first!.toLowerCase())).toEqual([first]);
    expect(await names('жжж')).toEqual([]);
    const card = await post(app, `/let-in?/invite&q=${encodeURIComponent(first!)}`, facilitator, {
      person: 'teacher-ast-1-06',
    });
    const page = await card.text();
    expect(codeIn(page)).not.toBe('');
    expect(page).toContain(`value="${first}"`);
  });

  it('is given the same card when the page that showed it is loaded again', async () => {
    const people = await (await get('/let-in', facilitator)).text();
    const operation = /name="operation" value="([^"]+)"/.exec(people)?.[1] ?? '';
    expect(operation).not.toBe('');
    const form = { person: 'teacher-ast-1-06', operation };
    const shown = codeIn(await (await post(app, '/let-in?/invite', facilitator, form)).text());
    expect(shown).not.toBe('');
    const again = await (await post(app, '/let-in?/invite', facilitator, form)).text();
    expect(codeIn(again)).toBe(shown);
  });

  it('is written a card together with all who have none yet', async () => {
    const look = { language: 'kk', width: 390 } as const;
    const { page, context } = await lookAt(browser, app, look);
    const [name, value] = facilitator.split('=');
    await context.addCookies([{ name: name!, value: value!, url: app.address }]);
    await page.goto(`${app.address}/let-in`);
    const uninvited = await page.locator('form[action*=cards] [name=person]').count();
    expect(uninvited).toBeGreaterThan(1);
    await page.locator('form[action*=cards] button').click();
    await expectWellMade(page, look);
    const cards = await page.locator('section.card').allTextContents();
    expect(cards.length).toBe(uninvited);
    expect(new Set(cards.map(codeIn)).size).toBe(uninvited);
    expect(await page.locator('form[action*=cards]').count()).toBe(0);
    expect(await page.locator('[data-print]').isVisible()).toBe(true);
    await context.close();
  });

  it('gets no card from a director or for somebody else’s teacher', async () => {
    const director = await comeIn(app, app.links['director-ast-1']!);
    expect(
      (await post(app, '/let-in?/invite', director, { person: 'teacher-ast-1-04' })).status,
    ).toBe(404);
    expect(
      (await post(app, '/let-in?/invite', facilitator, { person: 'teacher-tar-1-02' })).status,
    ).toBe(404);
    expect(
      (await post(app, '/let-in?/invite', facilitator, { person: 'director-ast-1' })).status,
    ).toBe(404);
  });

  it('takes everything away, and is erased after writing the own name', async () => {
    const cookie = await comeIn(app, app.links['teacher-ast-1-05']!);
    const file = await get('/me/data/download', cookie);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const data = (await file.json()) as { tables: Record<string, { name?: string }[]> };
    const name = data.tables['person']?.[0]?.name ?? '';
    expect(name).not.toBe('');
    const wrong = await post(app, '/me/data/erase', cookie, { name: 'Somebody' });
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('value="Somebody"');
    expect((await get('/teacher', cookie)).status).toBe(200);
    const erased = await post(app, '/me/data/erase', cookie, { name });
    expect(erased.headers.get('location')).toBe('/me/data/erased');
    // It is said that it is done, to somebody who is nobody any more.
    const said = await (await get('/me/data/erased', '')).text();
    expect(said).toMatch(/Сіз туралы бәрі өшірілді|Всё о вас стёрто/);
    expect((await get('/teacher', cookie)).headers.get('location')).toBe('/sign-in');
  });
});

describe('a role that sees more than one school', () => {
  let secret = '';

  it('stays closed until an authenticator app has shown its code', async () => {
    const strategy = await comeIn(app, app.links['strategy-1']!);
    const code = await invited(strategy, 'coordinator-tar');
    const cookie = cookieIn(await accept(code, 'coordinator of tar'))!;
    expect((await get('/coordinator', cookie)).headers.get('location')).toBe('/me/second-factor');
    expect((await get('/let-in', cookie)).headers.get('location')).toBe('/me/second-factor');
    const page = await (await get('/me/security', cookie)).text();
    secret = /name="secret" value="([A-Z2-7]{32})"/.exec(page)?.[1] ?? '';
    const wrong = await post(app, '/me/security?/authenticator', cookie, {
      secret,
      code: '000000',
    });
    expect(wrong.status).toBe(400);
    const again = await wrong.text();
    expect(again).toContain(secret);
    // What helps here is the next code, and a clock that is right: not another name or passphrase.
    expect(again).toMatch(/телефонның сағаты|часы телефона/);
    const set = await post(app, '/me/security?/authenticator', cookie, {
      secret,
      code: shown(secret, -1),
    });
    const location = set.headers.get('location')!;
    expect(await (await get(location, cookieIn(set)!)).text()).toMatch(
      /href="\/coordinator">(Өз бетіңізге өту|Перейти на свою страницу)/,
    );
    expect((await get('/coordinator', cookieIn(set)!)).status).toBe(200);
    expect((await get('/coordinator', cookie)).headers.get('location')).toBe('/sign-in');
  });

  it('opens with the code at the next sign-in, and the code counts once', async () => {
    const cookie = cookieIn(await signIn('coordinator of tar'))!;
    const code = shown(secret);
    const opened = await post(app, '/me/second-factor', cookie, { code });
    expect(opened.headers.get('location')).toBe('/coordinator');
    expect((await get('/coordinator', cookieIn(opened)!)).status).toBe(200);
    const another = cookieIn(await signIn('coordinator of tar'))!;
    expect((await post(app, '/me/second-factor', another, { code })).status).toBe(400);
  });

  it('lets a teacher in again as the second of two people', async () => {
    const facilitator = cookieIn(
      await accept(
        await invited(await comeInAs('coordinator-ast'), 'facilitator-ast-1-2'),
        'second facilitator',
      ),
    )!;
    const person = 'teacher-ast-1-03';
    expect((await post(app, '/let-in?/approve', facilitator, { person })).status).toBe(404);
    expect((await post(app, '/let-in?/request', facilitator, { person })).status).toBe(200);
    expect((await post(app, '/let-in?/approve', facilitator, { person })).status).toBe(404);
    const before = cookieIn(await signIn('Teacher 3'))!;
    // A slip of the finger is taken back; nothing has changed for the teacher.
    const ofMine = await (await get('/let-in', facilitator)).text();
    expect(ofMine).toContain('action="?/decline"');
    expect((await post(app, '/let-in?/decline', facilitator, { person })).status).toBe(200);
    expect((await post(app, '/let-in?/approve', coordinator, { person })).status).toBe(404);
    expect((await get('/teacher', before)).status).toBe(200);
    expect((await post(app, '/let-in?/request', facilitator, { person })).status).toBe(200);
    expect(await (await get('/let-in', coordinator)).text()).toContain('formaction="?/decline"');
    const card = await post(app, '/let-in?/approve', coordinator, { person });
    const code = codeIn(await card.text());
    expect((await get('/teacher', before)).headers.get('location')).toBe('/sign-in');
    const again = await accept(code, 'Teacher 3', 'another long sentence');
    expect(again.headers.get('location')).toBe('/teacher');
    const page = await (await get('/me/data', cookieIn(again)!)).text();
    expect(page).toMatch(/қайта кіргізуге келісті|согласие впустить вас снова/);
    // Who did it stands there by name: the facilitator who asked, the coordinator who agreed.
    for (const [what, who] of [
      ['қайта кіргізуді сұрады|запрос впустить вас снова<', facilitator],
      ['қайта кіргізуге келісті|согласие впустить вас снова', coordinator],
    ] as const) {
      const name = /href="\/me"[^>]*>([^<]+)</.exec(await (await get('/me', who)).text())?.[1];
      const row = page.split('<tr').find((each) => new RegExp(what).test(each)) ?? '';
      expect(row, what).toContain(name!.trim());
    }
  });

  let coordinator = '';
  async function comeInAs(person: string): Promise<string> {
    coordinator = await comeIn(app, app.links[person]!);
    return coordinator;
  }
});

describe('a ministry’s account', () => {
  it('opens the door once its owner has linked it, and not before', async () => {
    const stranger = await lookAt(browser, app, { language: 'en', width: 390, scripts: false });
    await stranger.page.goto(`${app.address}/sign-in`);
    await stranger.page.getByRole('link', { name: 'Sign in with Ministry' }).click();
    await arriveAt(stranger.page, '/sign-in?failed');

    await stranger.page.goto(`${app.address}/sign-in`);
    await stranger.page.locator('#login').fill('Teacher 3');
    await stranger.page.locator('#passphrase').fill('another long sentence');
    await stranger.page.locator('form.card button').click();
    await arriveAt(stranger.page, '/teacher');
    // A page elsewhere may send them there; that links nothing.
    await stranger.page.goto(`${app.address}/sign-in/ministry`);
    await arriveAt(stranger.page, '/me/security');
    await stranger.page.goto(`${app.address}/sign-in/ministry?link=guessed`);
    await arriveAt(stranger.page, '/me/security');
    await stranger.page.locator('a[href^="/sign-in/ministry?link="]').click();
    await arriveAt(stranger.page, '/me/security?done');
    await stranger.context.close();

    const back = await lookAt(browser, app, { language: 'en', width: 390, scripts: false });
    await back.page.goto(`${app.address}/sign-in/ministry`);
    await arriveAt(back.page, '/teacher');
    // An answer that was not asked for opens nothing.
    await back.context.clearCookies();
    await back.page.goto(`${app.address}/sign-in/ministry/return?code=stolen&state=guessed`);
    expect(new URL(back.page.url()).search).toBe('?failed');
    await back.context.close();
  });
});

describe('a passkey', () => {
  it('is made on the page of one’s account and opens the door by itself', async () => {
    const { page, context, complaints } = await lookAt(browser, app, {
      language: 'en',
      width: 390,
    });
    const devtools = await context.newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`${app.address}/sign-in`);
    await page.locator('#login').fill('second facilitator');
    await page.locator('#passphrase').fill(PASSPHRASE);
    await page.locator('form.card button').click();
    await arriveAt(page, '/facilitator');
    await page.goto(`${app.address}/me/security`);
    await page.locator('[data-passkey] button').click();
    await arriveAt(page, '/me/security?done');
    await page.locator('form[action="/sign-out"] button').first().click();
    await page.goto(`${app.address}/sign-in`);
    await page.locator('[data-passkey] button').click();
    await arriveAt(page, '/facilitator');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
