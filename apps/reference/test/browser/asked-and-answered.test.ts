import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comeIn, post, startSeededApp, type SeededApp } from '../access/seeded-app.ts';
import { plainBlanks } from './visitor.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-requests-'));
const [DIRECTOR, TEACHER] = ['director-ast-1', 'teacher-ast-1-02'] as const;
let app: SeededApp;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  app = await startSeededApp(join(scratch, 'data'), [DIRECTOR, TEACHER]);
  for (const person of [DIRECTOR, TEACHER]) {
    cookies[person] = `${await comeIn(app, app.links[person]!)}; tldw-language=en`;
    await post(app, '/language', cookies[person], { language: 'en', back: '/' });
  }
});
afterAll(async () => {
  await app?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const read = async (person: string, path: string) =>
  plainBlanks(
    await (await fetch(app.address + path, { headers: { cookie: cookies[person]! } })).text(),
  );
const send = (person: string, path: string, form: Record<string, string>) =>
  post(app, path, cookies[person]!, form);
const asDirector = (form: Record<string, string>) =>
  send(DIRECTOR, '/director/requests?/answer', form);

describe('a request for support between a teacher and a director', () => {
  let id = '';
  const ask = async (words: string) => {
    const asked = await send(TEACHER, '/teacher/requests?/ask', {
      to: DIRECTOR,
      about: 'place',
      words,
    });
    expect(asked.status).toBe(303);
    const page = await read(DIRECTOR, '/director/requests');
    const card = page.slice(page.lastIndexOf('id="r-', page.indexOf(words)));
    return /^id="r-([^"]+)"/.exec(card)?.[1] ?? '';
  };

  it('is not promised any more once the teacher has taken it back', async () => {
    id = await ask('A room on Thursday?');
    expect((await send(TEACHER, '/teacher/requests?/withdraw', { id })).status).toBe(303);
    const late = await asDirector({ id, act: 'accept', answer: 'The library is yours.' });
    expect(late.status).toBe(400);
    const page = await late.text();
    expect(page).toContain('taken back');
    expect(page).toContain('The library is yours.');
    expect(await read(TEACHER, '/teacher/requests')).not.toContain('The library is yours.');
  });

  it('is not taken back any more once the director has answered it', async () => {
    id = await ask('The projector on Friday?');
    const yes = { id, act: 'accept', answer: 'It is in room 12.', operation: `once-${id}` };
    expect((await asDirector(yes)).status).toBe(303);
    // Sent again by an impatient finger.
    expect((await asDirector(yes)).status).toBe(303);
    expect((await asDirector({ ...yes, operation: '', answer: 'Another one' })).status).toBe(400);
    const late = await send(TEACHER, '/teacher/requests?/withdraw', { id });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('promised');
    expect(await read(TEACHER, '/teacher/requests')).toContain('It is in room 12.');
  });

  it('is only done after it was answered, and a request of others is not there', async () => {
    id = await ask('Two hours for a visit?');
    expect((await asDirector({ id, act: 'done' })).status).toBe(400);
    expect((await asDirector({ id: 'no-such-request', act: 'accept' })).status).toBe(400);
    expect((await asDirector({ id, act: 'reply', answer: 'Ask me on Monday.' })).status).toBe(303);
    expect((await asDirector({ id, act: 'done' })).status).toBe(303);
  });

  it('keeps what was chosen and written when it cannot be sent', async () => {
    const words = 'Glue, paper and pins.';
    const refused = await send(TEACHER, '/teacher/requests?/ask', {
      to: 'nobody',
      about: 'materials',
      words,
    });
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain(words);
    expect(page).toMatch(/value="materials"[^>]*selected/);
  });
});

describe('an invitation to present', () => {
  const invite = (day: string, to = 'facilitator-ast-1-2') =>
    send(DIRECTOR, '/director/presentations', { to, day });

  it('names a day that is not over, and keeps whom and when it was for', async () => {
    const late = await invite('2019-01-01');
    expect(late.status).toBe(400);
    const page = await late.text();
    expect(page).toContain('a day that is not over yet');
    expect(page).toContain('value="2019-01-01"');
    expect(page).toMatch(/value="facilitator-ast-1-2"[^>]*selected/);
    expect((await invite('soon')).status).toBe(400);
    expect((await invite('2020-03-12', 'teacher-ast-1-02')).status).toBe(400);
    expect((await invite('2020-03-12')).status).toBe(303);
  });

  it('stands on the page until it is answered, and is not sent twice', async () => {
    const words = /We would like to listen to your projects. Could it be [^?]*26 March/g;
    const sent = async (path: string) => (await read(DIRECTOR, path)).match(words)?.length ?? 0;
    expect(await sent('/director/presentations')).toBe(0);
    for (let finger = 0; finger < 2; finger += 1)
      expect((await invite('2020-03-26')).status).toBe(303);
    expect(await sent('/director/presentations')).toBe(1);
    expect(await sent('/director/requests')).toBe(1);
    expect((await invite('2020-03-26', 'facilitator-ast-1-1')).status).toBe(303);
    expect(await sent('/director/requests')).toBe(2);
  });
});
