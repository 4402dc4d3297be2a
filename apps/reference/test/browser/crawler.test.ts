import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openOffice } from '@tldw/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FILES } from '../../src/lib/server/pages/export-files.ts';
import { ROUTE_ACCESS, WHO, type RouteAccess, type Who } from '../access/route-access.ts';
import {
  CANARIES,
  cookiesOf,
  startSeededApp,
  writeCanaries,
  type SeededApp,
} from '../access/seeded-app.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-crawler-'));
let app: SeededApp;
let cookies: Readonly<Record<Who, string>>;
/** Where each canary was seen, and by whom. */
const seen: Record<keyof typeof CANARIES, Set<string>> = {
  ...{ reflection: new Set(), note: new Set(), answer: new Set() },
};

beforeAll(async () => {
  const people = Object.values(WHO).filter((person) => person !== undefined);
  app = await startSeededApp(join(scratch, 'data'), people, {}, writeCanaries);
  cookies = await cookiesOf(app);
});
afterAll(async () => {
  await app?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

interface Sent {
  readonly type?: string;
  readonly nodes?: readonly { readonly type: string }[];
}

const SOME_OF_EACH: readonly Who[] = ['visitor', 'colleague', 'facilitatorElsewhere', 'director'];
const everybody = Object.keys(WHO) as Who[];
/** Everybody for whom it is not; of very many for whom it is, one of each kind. */
const tryAs = (users: readonly Who[]): readonly Who[] =>
  everybody.filter((who) => !users.includes(who) || users.length < 6 || SOME_OF_EACH.includes(who));

async function ask(who: Who, method: string, path: string, form?: Record<string, string>) {
  const answer = await fetch(app.address + path, {
    method,
    redirect: 'manual',
    headers: {
      cookie: cookies[who],
      accept: 'text/html',
      ...(method === 'GET' ? {} : { origin: app.address }),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    ...(form ? { body: new URLSearchParams(form).toString() } : {}),
  });
  const body = await answer.text();
  const said = `${[...answer.headers].join('\n')}\n${body}`;
  for (const [name, canary] of Object.entries(CANARIES))
    if (said.includes(canary)) seen[name as keyof typeof CANARIES].add(who);
  return { status: answer.status, location: answer.headers.get('location') ?? '', body, said };
}
type Answer = Awaited<ReturnType<typeof ask>>;

const isSentAway = (who: Who, { status, location }: Answer) =>
  status === 404 ||
  (who === 'visitor' && status === 303 && location === '/sign-in') ||
  // A page of which nothing is shown, and one is sent on to one's own first page.
  (who !== 'visitor' && status === 303 && /^\/[a-z]*$/.test(location));

const addressOf = (id: string, { at }: RouteAccess) => at ?? id;

describe('every route, as everybody', { timeout: 400_000 }, () => {
  it('shows each page to whom it is for, and to nobody else', async () => {
    const wrong: string[] = [];
    for (const [id, route] of Object.entries(ROUTE_ACCESS)) {
      const readers = route.get ?? route.methods?.['GET'];
      if (!readers) continue;
      for (const who of tryAs(readers)) {
        const answer = await ask(who, 'GET', addressOf(id, route));
        const right = readers.includes(who) ? answer.status === 200 : isSentAway(who, answer);
        if (!right) wrong.push(`${who} GET ${id}: ${answer.status} ${answer.location}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('gives a page’s data without the page to nobody else either', async () => {
    const wrong: string[] = [];
    for (const [id, route] of Object.entries(ROUTE_ACCESS)) {
      for (const who of everybody) {
        if (!route.get || route.get.includes(who)) continue;
        const path = `${addressOf(id, route)}/__data.json`;
        const { status, body } = await ask(who, 'GET', path);
        // One object a line: the page itself, and what it still waited for.
        const sent = (body.startsWith('{') ? JSON.parse(body.split('\n')[0]!) : {}) as Sent;
        const withheld =
          sent.type === 'redirect' || status === 404 || sent.nodes?.at(-1)?.type === 'error';
        if (!withheld) wrong.push(`${who} GET ${path}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes each form from whom it is for, and from nobody else', async () => {
    const wrong: string[] = [];
    for (const [id, route] of Object.entries(ROUTE_ACCESS)) {
      // Signing out is tried by a test of its own: whoever did it would be nobody afterwards.
      const posted = id !== '/sign-out' && route.methods?.['POST'];
      const actions = posted ? { default: posted } : (route.actions ?? {});
      for (const [action, access] of Object.entries(actions)) {
        const { who: users, form } = 'who' in access ? access : { who: access, form: {} };
        for (const who of tryAs(users)) {
          const path = addressOf(id, route) + (action === 'default' ? '' : `?/${action}`);
          const answer = await ask(who, 'POST', path, form);
          const taken =
            answer.status < 500 &&
            ![403, 405].includes(answer.status) &&
            answer.location !== '/sign-in';
          const right = users.includes(who) ? taken : isSentAway(who, answer);
          if (!right) wrong.push(`${who} POST ${path}: ${answer.status} ${answer.location}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('knows no other methods', async () => {
    const wrong: string[] = [];
    for (const [id, route] of Object.entries(ROUTE_ACCESS)) {
      const known = Object.keys(route.methods ?? {});
      const untold = ['PUT', 'PATCH', 'DELETE', ...(route.actions ? [] : ['POST'])];
      for (const method of untold.filter((each) => !known.includes(each))) {
        const { status } = await ask('strategy', method, addressOf(id, route), {});
        if (![404, 405].includes(status)) wrong.push(`${method} ${id}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('takes no form that another site sends, whatever its kind', async () => {
    const wrong: string[] = [];
    const forms = Object.entries(ROUTE_ACCESS).flatMap(([id, route]) => [
      ...Object.keys(route.actions ?? {}).map((action) =>
        action === 'default' ? addressOf(id, route) : `${addressOf(id, route)}?/${action}`,
      ),
      ...(route.methods?.['POST'] ? [addressOf(id, route)] : []),
    ]);
    const kinds = ['application/x-www-form-urlencoded', 'text/plain', 'application/json', ''];
    for (const path of forms) {
      for (const kind of kinds) {
        for (const origin of ['https://elsewhere.example', 'null', undefined]) {
          const answer = await fetch(app.address + path, {
            method: 'POST',
            redirect: 'manual',
            headers: {
              cookie: cookies.teacher,
              ...(kind ? { 'content-type': kind } : {}),
              ...(origin ? { origin } : {}),
            },
            body: new Uint8Array([123, 125]),
          });
          if (answer.status !== 403) wrong.push(`${path} ${kind} ${origin}: ${answer.status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(forms.length).toBeGreaterThan(5);
  });

  it('says the same of what is not there and of what is not one’s own', async () => {
    const plain = ({ said }: Answer) =>
      said
        .replaceAll(/nonce[-=]"?[\w+/=-]+/g, '')
        .replaceAll(/^(?:date|etag|content-length),.*$/gm, '')
        .replaceAll(/value="\/[^"]*"/g, '');
    const missing = await ask('director', 'GET', '/projects/no-such-project');
    const others = await ask('director', 'GET', '/projects/project-teacher-ast-1-02');
    expect(others.status).toBe(404);
    expect(plain(others)).toBe(plain(missing));
  });
});

describe('what is private, looked for everywhere', () => {
  it('is found by nobody who searches for its words, on the page or in its data', async () => {
    // Not the whole of it: the page says again what was searched for.
    for (const q of ['QANARY', 'QANARY-reflection', '51c8e0', '9d27f4', '3be71d']) {
      for (const who of everybody) {
        for (const path of ['/search', '/search/__data.json']) {
          const { status } = await ask(who, 'GET', `${path}?q=${encodeURIComponent(q)}`);
          expect([who, status]).toEqual([who, 200]);
        }
      }
    }
  });

  it('is in no file that anybody else takes away', async () => {
    for (const who of everybody.filter((each) => !['teacher', 'visitor'].includes(each))) {
      expect((await ask(who, 'GET', '/me/data/download')).status).toBe(200);
    }
    for (const file of EXPORT_FILES) {
      expect((await ask('evaluator', 'GET', `/evaluator/exports/${file}`)).status).toBe(200);
    }
    expect((await ask('evaluator', 'GET', '/evaluator/report/file')).status).toBe(200);
    // Its author takes everything of their own along.
    const own = await ask('teacher', 'GET', '/me/data/download');
    expect(own.body).toContain(CANARIES.reflection);
    expect(own.body).toContain(CANARIES.answer);
  });

  it('is seen by its author and whom it is for alone, and printed nowhere', () => {
    // Its author saw it in the walk above: so the search can find it.
    expect([...seen.reflection]).toEqual(['teacher']);
    expect([...seen.note].filter((who) => !['teacher', 'facilitator'].includes(who))).toEqual([]);
    expect([...seen.answer].sort()).toEqual(['colleague', 'teacher']);
    expect(app.printed()).not.toMatch(/QANARY/);
  });

  it('is in no error page, no file of the database, and no backup', async () => {
    for (const path of ['/no-such-page', '/teacher/reflections/%FF', '/projects/%00'])
      expect((await ask('director', 'GET', path)).said).not.toMatch(/QANARY/);
    await app.stop();
    const office = await openOffice({ dataFolder: join(scratch, 'data') });
    if (!office.ok) throw new Error(JSON.stringify(office.refusals));
    const [file, keys] = [join(scratch, 'record.backup'), join(scratch, 'keys.backup')];
    await office.value.backup(file, keys);
    await office.value.close();
    const backup = gunzipSync(readFileSync(file)).toString('latin1');
    // What is not sealed is found: so the search can find something.
    expect(backup).toContain('project-teacher-ast-1-02');
    expect(backup).not.toMatch(/QANARY/);
    expect(gunzipSync(readFileSync(keys)).includes('QANARY')).toBe(false);
    const found = readdirSync(join(scratch, 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((each) => readFileSync(each).includes('QANARY'));
    expect(found).toEqual([]);
  });
});
