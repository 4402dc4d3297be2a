import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkResearchFile } from '@tldw/evaluation/exports';
import type { Store } from '@tldw/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CANARIES,
  comeIn,
  post,
  startSeededApp,
  writeCanaries,
  type SeededApp,
} from '../access/seeded-app.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-research-'));
const PEOPLE = ['evaluator-1', 'strategy-1', 'strategy-2', 'teacher-ast-1-02', 'director-ast-1'];
/** So many teachers of the demonstration agree; the one below does not, at first. */
const AGREEING = 100;
let app: SeededApp;
const cookies: Record<string, string> = {};
/** The names of everybody in the demonstration, to be looked for in what is taken away. */
let names: readonly string[] = [];

beforeAll(async () => {
  app = await startSeededApp(join(scratch, 'data'), PEOPLE, {}, async (store) => {
    await writeCanaries(store);
    names = await namesOf(store);
  });
  for (const person of PEOPLE) cookies[person] = await comeIn(app, app.links[person]!);
});
afterAll(async () => {
  await app?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function namesOf(store: Store): Promise<readonly string[]> {
  const everybody = await store.as({ personId: 'strategy-1' }).listPeople();
  return everybody.map(({ name }) => name);
}

const get = async (person: string, path: string) => {
  const answer = await fetch(app.address + path, {
    redirect: 'manual',
    headers: { cookie: cookies[person]!, accept: 'text/html' },
  });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};
const send = (person: string, path: string, form: Record<string, string>) =>
  post(app, path, cookies[person]!, form);
/** The id of the latest export, as the page of the strategy group has it. */
const latest = async () =>
  /name="export" value="([^"]+)"/.exec((await get('strategy-1', '/strategy/research')).body)?.[1] ??
  '';

describe('a file for research, from the question to the last person who takes consent back', () => {
  let id = '';

  it('is asked for, and stands before the strategy group with what it is for', async () => {
    const asked = await send('evaluator-1', '/evaluator/research?/ask', {
      operation: 'ask-once',
      purpose: 'Does support go down as teachers grow?',
      part: 'taking-part',
    });
    expect(asked.headers.get('location')).toBe('/evaluator/research?done=asked');
    // Sent again by an impatient finger.
    await send('evaluator-1', '/evaluator/research?/ask', {
      operation: 'ask-once',
      purpose: 'Does support go down as teachers grow?',
      part: 'taking-part',
    });
    const page = (await get('strategy-1', '/strategy/research')).body;
    expect(page).toContain('Does support go down as teachers grow?');
    expect(page.match(/action="\?\/approve"/g)).toHaveLength(1);
    id = await latest();
    expect(id).not.toBe('');
    expect((await get('evaluator-1', `/evaluator/research/${id}/rows.csv`)).status).toBe(404);
  });

  it('keeps what was ticked and written when it cannot be asked for', async () => {
    const refused = await send('evaluator-1', '/evaluator/research?/ask', {
      purpose: ' ',
      part: 'support',
    });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toMatch(/value="support"[^>]*checked/);
  });

  it('is not made before two different people approve', async () => {
    const make = () => send('evaluator-1', '/evaluator/research?/make', { export: id });
    expect((await make()).status).toBe(409);
    const approve = (person: string) => send(person, '/strategy/research?/approve', { export: id });
    expect((await approve('evaluator-1')).status).toBe(404);
    expect((await approve('director-ast-1')).status).toBe(404);
    expect((await approve('strategy-1')).status).toBe(303);
    expect((await approve('strategy-1')).status).toBe(409);
    expect((await make()).status).toBe(409);
    // Whoever can still approve finds it on the first page, and nobody else.
    const waits = async (person: string) =>
      /мақұлдауыңызды күтіп|Вашего одобрения ждёт/.test((await get(person, '/strategy')).body);
    expect([await waits('strategy-1'), await waits('strategy-2')]).toEqual([false, true]);
    expect((await approve('strategy-2')).status).toBe(303);
    const day = () => get('evaluator-1', '/evaluator');
    expect((await day()).body).toMatch(/енді жасауға болады|Можно сделать одобренное/);
    expect((await make()).headers.get('location')).toBe('/evaluator/research?done=made');
    expect((await day()).body).not.toMatch(/енді жасауға болады|Можно сделать одобренное/);
  });

  it('is a file that passes the check, without one name, text or canary in it', async () => {
    const file = await get('evaluator-1', `/evaluator/research/${id}/rows.csv`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(file.headers.get('cache-control')).toContain('no-store');
    const checked = checkResearchFile(file.body, { least: 5 }, [
      'KZ-71',
      'KZ-75',
      'KZ-11',
      'KZ-39',
    ]);
    expect(checked).toMatchObject({ ok: true, value: { rows: AGREEING } });
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => file.body.includes(name))).toEqual([]);
    for (const canary of Object.values(CANARIES)) expect(file.body).not.toContain(canary);
    expect(file.body).not.toMatch(/teacher-|[А-Яа-я]/);
    for (const person of ['strategy-1', 'teacher-ast-1-02', 'director-ast-1'])
      expect((await get(person, `/evaluator/research/${id}/rows.csv`)).status).toBe(404);
    expect((await get('evaluator-1', `/evaluator/research/${id}/codebook.md`)).body).toContain(
      '`sessions`',
    );
  });

  it('is agreed to and taken back by a teacher, who sees in which files they are', async () => {
    expect((await get('teacher-ast-1-02', '/me/data')).body).toContain('?/agree');
    const agreed = await send('teacher-ast-1-02', '/me/data?/agree', { operation: 'agree' });
    expect(agreed.status).toBe(303);
    const ask = await send('evaluator-1', '/evaluator/research?/ask', {
      purpose: 'With one teacher more',
      part: 'support',
    });
    expect(ask.status).toBe(303);
    const next = await latest();
    expect(next).not.toBe(id);
    for (const person of ['strategy-2', 'strategy-1'])
      await send(person, '/strategy/research?/approve', { export: next });
    await send('evaluator-1', '/evaluator/research?/make', { export: next });
    const file = (await get('evaluator-1', `/evaluator/research/${next}/rows.csv`)).body;
    expect(file.trim().split('\r\n')).toHaveLength(AGREEING + 2);
    const mine = (await get('teacher-ast-1-02', '/me/data')).body;
    expect(mine).toContain('With one teacher more');
    expect(mine).not.toContain('Does support go down');
    expect((await send('teacher-ast-1-02', '/me/data?/take-back', {})).status).toBe(303);
    expect((await get('evaluator-1', `/evaluator/research/${next}/rows.csv`)).status).toBe(404);
    // Here it is gone; the evaluator is asked to delete what was taken, and no approver is said to have left.
    const asking = await get('evaluator-1', '/evaluator/research');
    expect(asking.body).toMatch(/Удалите и свою копию|көшірмесін және/);
    expect(asking.body).toMatch(/участник стратегической группы|стратегиялық топ мүшесі/);
    expect(asking.body).not.toMatch(/человек, который ушёл|бағдарламадан кеткен адам/);
    // They were not in the first one: it stays.
    expect((await get('evaluator-1', `/evaluator/research/${id}/rows.csv`)).status).toBe(200);
  });

  it('is taken back by one person of the strategy group, with a reason', async () => {
    const refuse = (because: string) =>
      send('strategy-2', '/strategy/research?/refuse', { export: id, because });
    expect((await refuse(' ')).status).toBe(400);
    expect((await refuse('The question has changed')).status).toBe(303);
    expect((await get('evaluator-1', `/evaluator/research/${id}/rows.csv`)).status).toBe(404);
    expect((await get('evaluator-1', '/evaluator/research')).body).toContain(
      'The question has changed',
    );
  });
});
