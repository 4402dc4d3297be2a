import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comeIn, post, startSeededApp, type SeededApp } from '../access/seeded-app.ts';
import { plainBlanks } from './visitor.ts';

const scratch = mkdtempSync(join(tmpdir(), 'tldw-requests-'));
const [DIRECTOR, TEACHER, FRIEND, FACILITATOR, STRATEGY, COORDINATOR] = [
  ...[
    'director-ast-1',
    'teacher-ast-1-02',
    'teacher-ast-1-03',
    'facilitator-ast-1-1',
    'strategy-1',
    'coordinator-ast',
  ],
] as [string, string, string, string, string, string];
const PEOPLE = [DIRECTOR, TEACHER, FRIEND, FACILITATOR, STRATEGY, COORDINATOR];
let app: SeededApp;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  app = await startSeededApp(join(scratch, 'data'), PEOPLE);
  for (const person of PEOPLE) {
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

describe('a question whether a meeting may be moved', () => {
  it('reaches the coordinator with its reason, in their language, and the answer comes back', async () => {
    const asked = await send(FACILITATOR, '/groups/g-ast-1/plan?/ask', {
      event: 'g-ast-1.group-session-5',
      day: '2020-03-13',
      why: 'The hall is taken that day.',
    });
    expect(asked.status).toBe(303);
    expect(await read(COORDINATOR, '/coordinator')).toContain('href="/coordinator/requests"');
    const page = await read(COORDINATOR, '/coordinator/requests');
    expect(page).toContain('The hall is taken that day.');
    expect(page).toMatch(/Could we move “Group session 5, [^”]+” from .+ to 13 Mar/u);
    await send(COORDINATOR, '/language', { language: 'kk', back: '/' });
    expect(await read(COORDINATOR, '/coordinator/requests')).toContain('жылжытсақ бола ма?');
    await send(COORDINATOR, '/language', { language: 'en', back: '/' });
    const id = /id="r-([^"]+)"/u.exec(page)![1]!;
    const answered = { id, act: 'accept', answer: 'Yes: take the 13th.' };
    expect((await send(COORDINATOR, '/coordinator/requests?/answer', answered)).status).toBe(303);
    expect(await read(FACILITATOR, '/facilitator/requests')).toContain('Yes: take the 13th.');
  });
});

describe('a day that moved', () => {
  it('is told to a coordinator with the school it is about, of all the groups of the region', async () => {
    const event = 'g-ast-1.group-session-5';
    const moved = await send(FACILITATOR, '/groups/g-ast-1/plan?/move', {
      ...{ event, day: '2020-03-12', was: '2020-03-05' },
    });
    expect(moved.status).toBe(303);
    const page = await read(COORDINATOR, '/coordinator');
    const told = page.slice(page.indexOf('id="moved-days"'));
    expect(told).toMatch(/Group session 5<\/strong>(?:<!--.*?-->)*<span[^>]*>, [^<]*school/iu);
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

  it('is read by each in their own language, and what was added to it as it was written', async () => {
    const own = 'Bring the drawings, please.';
    const inKazakh = async (person: string, path: string) => {
      await send(person, '/language', { language: 'kk', back: '/' });
      const page = await read(person, path);
      await send(person, '/language', { language: 'en', back: '/' });
      return page;
    };
    const form = { to: FACILITATOR, day: '2020-04-02', words: own };
    expect((await send(DIRECTOR, '/director/presentations', form)).status).toBe(303);
    const said = /Жобаларыңызды тыңдағымыз келеді. 2020 ж. 2 сәуір[^<]* қолайлы ма[^<]*/u;
    const [card] = said.exec(await inKazakh(FACILITATOR, '/facilitator/requests')) ?? [];
    expect(card).toContain(own);
    expect(await read(FACILITATOR, '/facilitator/requests')).toMatch(
      /Could it be [^?]*2 April 2020\?[^<]*Bring the drawings, please\./u,
    );
    // The director's own copy follows the director's language.
    expect(await inKazakh(DIRECTOR, '/director/presentations')).toMatch(said);
    expect(await inKazakh(DIRECTOR, '/director/requests')).toMatch(said);
  });

  it('is agreed to without a word, which each reads in their own language as well', async () => {
    const page = await read(FACILITATOR, '/facilitator/requests');
    const at = page.indexOf('Bring the drawings');
    const id = /id="r-([^"]+)"/u.exec(page.slice(page.lastIndexOf('id="r-', at)))![1]!;
    const accept = { id, act: 'accept', answer: '' };
    const accepted = await send(FACILITATOR, '/facilitator/requests?/answer', accept);
    expect(accepted.status).toBe(303);
    const answerIn = async (language: string) => {
      await send(DIRECTOR, '/language', { language, back: '/' });
      const mine = await read(DIRECTOR, '/director/requests');
      return mine.slice(mine.indexOf('Bring the drawings'));
    };
    expect(await answerIn('ru')).toContain('Да, я этим займусь.');
    expect(await answerIn('en')).toContain('Yes, I will see to it.');
  });
});

describe('what somebody else has something to do with', () => {
  const ids = (page: string, field: string) =>
    [...page.matchAll(new RegExp(`name="${field}" value="([^"]+)"`, 'gu'))].map(([, id]) => id!);

  it('an answer is removed once; whoever comes later is told that it is not there', async () => {
    const path = '/teacher/reflections';
    const saved = await send(TEACHER, `${path}?/save`, { text: 'Today somebody asked first.' });
    const id = new URL(saved.headers.get('location')!, app.address).searchParams.get('saved')!;
    await send(TEACHER, `${path}?/share`, { id, person: FRIEND, operation: `share-${id}` });
    const answered = { reflection: id, text: 'What had you said before?' };
    expect((await send(FRIEND, `${path}?/answer`, answered)).status).toBe(303);
    const both = { id: `${id}:${FRIEND}` };
    expect(await read(TEACHER, path)).toContain(both.id);
    expect((await send(TEACHER, `${path}?/unanswer`, both)).status).toBe(303);
    const late = await send(FRIEND, `${path}?/unanswer`, both);
    expect(late.status).toBe(400);
    const alert = /role="alert">.*?<\/div>/su.exec(await late.text())?.[0];
    expect(alert).toContain('The answer was not removed');
    expect(alert).not.toContain('class="written"');
  });

  it('a note on an adaptation is its writer’s to remove until the strategy group has decided', async () => {
    const path = '/facilitator/adaptations';
    const keep = (note: string) => {
      const more = { decidedBy: 'facilitator', nature: 'shortening', keeps: 'yes', planned: 'yes' };
      return read(FACILITATOR, path).then((page) =>
        send(FACILITATOR, `${path}?/keep`, {
          ...{ note, duration: 'transient', reasons: 'Flu', ...more },
          group: ids(page, 'group')[0]!,
          principle: /<option value="([^"]+)"/u.exec(page)![1]!,
        }),
      );
    };
    expect((await keep('We ended half an hour early.')).status).toBe(303);
    const [id] = ids(await read(FACILITATOR, path), 'id');
    const decide = { adaptation: id!, words: 'Good: keep the time for talk.', operation: 'decide' };
    expect((await send(STRATEGY, '/strategy/fidelity?/deal-with', decide)).status).toBe(303);
    // The page lay open meanwhile.
    const late = await send(FACILITATOR, `${path}?/remove`, { id: id! });
    expect(late.status).toBe(409);
    expect(/role="alert">[^<]*/u.exec(await late.text())?.[0]).toContain('has decided something');
    const page = await read(FACILITATOR, path);
    expect(page).toContain('We ended half an hour early.');
    expect(page).toContain('keep the time for talk');
    expect(ids(page, 'id')).not.toContain(id);
    // Looked at again it stays, and its writer is told why; taken back it is theirs once more.
    const take = (to: string, version: string) =>
      send(STRATEGY, `/strategy/fidelity?/${to}`, { ...{ adaptation: id!, version } });
    expect((await take('open-again', '1')).status).toBe(303);
    const again = await read(FACILITATOR, path);
    expect(again).toContain('is looking at it again');
    expect(again).not.toContain('keep the time for talk');
    expect(ids(again, 'id')).not.toContain(id);
    const stale = await take('take-back', '1');
    expect(stale.status).toBe(400);
    expect((await take('take-back', '2')).status).toBe(303);
    const back = await read(FACILITATOR, path);
    expect(back).toMatch(/What the strategy group decided about this on [^.]+ it took back on/u);
    expect(await read(FACILITATOR, '/me/data')).toContain('took back what was decided');
    expect(ids(back, 'id')).toContain(id);
    expect((await send(FACILITATOR, `${path}?/remove`, { id: id! })).status).toBe(303);
    expect(await read(FACILITATOR, path)).not.toContain('We ended half an hour early.');
    expect(await read(STRATEGY, '/strategy/fidelity')).not.toContain(id);
    const gone = await send(FACILITATOR, `${path}?/remove`, { id: 'no-such-note' });
    expect(/role="alert">[^<]*/u.exec(await gone.text())?.[0]).toContain('gone already');
  });
});

it('names stand in the order of the reader’s alphabet, where Қ follows К', async () => {
  const page = await read(FACILITATOR, '/facilitator/sessions/g-ast-1.group-session-5');
  const names = [...page.matchAll(/name="apologised"[^>]*>([^<]+)<\/label>/gu)].map((each) =>
    each[1]!.trim(),
  );
  expect(names.length).toBeGreaterThan(8);
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  expect(names, 'no name here tells the alphabet from the computer’s order').not.toEqual(
    names.toSorted(),
  );
});
