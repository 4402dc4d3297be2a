import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canKeepPassphrases, newId, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
let nowMs = Date.parse('2026-10-01T08:00:00Z');
const MINUTE = 60_000;

beforeAll(async () => {
  store = await openInMemory({ now: () => nowMs });
  await store.loadProgramme(SAMPLE);
});
afterAll(() => store.close());

const from = (network: string, device?: string) => ({
  network,
  ...(device === undefined ? {} : { device }),
});
const code = (answer: {
  ok: boolean;
  refusals?: readonly { code: string }[];
}): string | undefined => answer.refusals?.[0]?.code;

describe('who may let whom in', () => {
  const cases: readonly [issuer: string, person: string, may: boolean][] = [
    ['facilitator-1', 'teacher-1', true],
    ['facilitator-1', 'teacher-3', false],
    ['facilitator-1', 'director-1', false],
    ['director-1', 'teacher-1', false],
    // Leads the school and facilitates there: the post takes the right away (P4, P5).
    ['deputy-2', 'teacher-3', false],
    ['coordinator-north', 'facilitator-1', true],
    ['coordinator-north', 'director-1', true],
    ['coordinator-north', 'deputy-2', false],
    ['coordinator-north', 'strategy-1', false],
    ['strategy-1', 'coordinator-north', true],
    ['strategy-1', 'evaluator-1', true],
    ['strategy-1', 'teacher-1', false],
    ['operator-1', 'strategy-1', true],
    ['operator-1', 'teacher-1', false],
    ['teacher-2', 'teacher-1', false],
    ['evaluator-1', 'teacher-1', false],
  ];
  test.each(cases)('%s inviting %s: %s', async (issuer, person, may) => {
    const answer = await store.issueInvitation({ personId: issuer }, person);
    expect(answer.ok).toBe(may);
  });
});

describe('a card', () => {
  const facilitator = { personId: 'facilitator-1' };

  test('is the same when its page is loaded again, and a newer one ends it for good', async () => {
    const write = (operation: string) => store.issueInvitation(facilitator, 'teacher-2', operation);
    const [first, second] = ['attempt-1', 'attempt-2'];
    const card = await write(first);
    expect(card.ok).toBe(true);
    expect(await write(first)).toEqual(card);
    const newer = await write(second);
    expect(newer.ok).toBe(true);
    expect(newer).not.toEqual(card);
    expect(code(await write(first))).toBe('door.card-over');
    expect(await write(second)).toEqual(newer);
  });

  test('is another for another person and another issuer, whatever they call their attempt', async () => {
    const cards = [
      await store.issueInvitation(facilitator, 'teacher-1', 'attempt-3'),
      await store.issueInvitation(facilitator, 'teacher-2', 'attempt-3'),
    ];
    expect(new Set(cards.map((each) => each.ok && each.value)).size).toBe(2);
    const stranger = await store.issueInvitation(
      { personId: 'director-1' },
      'teacher-1',
      'attempt-3',
    );
    expect(code(stranger)).toBe('record.not-found');
  });
});

describe.runIf(canKeepPassphrases)('coming in', () => {
  const passphrase = 'құпия сөз тіркесі й';
  let device = '';
  let session = '';

  test('a code copied by hand, with a passphrase in Kazakh', async () => {
    const issued = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    if (!issued.ok) throw new Error('no code');
    expect(issued.value).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const byHand = issued.value.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const weak = { code: byHand, login: 'Айгүл', passphrase: 'short' };
    expect(code(await store.acceptInvitation(weak, from('n1')))).toBe('door.passphrase-weak');
    const choice = { code: byHand, login: 'Айгүл', passphrase };
    const twice = await Promise.all([
      store.acceptInvitation(choice, from('n1')),
      store.acceptInvitation(choice, from('n1')),
    ]);
    expect(twice.filter((answer) => answer.ok)).toHaveLength(1);
    const inside = twice.find((answer) => answer.ok);
    if (!inside?.ok) throw new Error('not in');
    ({ device, session } = inside.value);
    expect((await store.sessionOf(session))?.personId).toBe('teacher-1');
  });

  test('a second code for somebody who signs in already is not written', async () => {
    const answer = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    expect(code(answer)).toBe('door.account-in-use');
  });

  test('the same passphrase from a keyboard that writes letters in two parts', async () => {
    const given = { login: 'АЙГҮЛ', passphrase: passphrase.normalize('NFD') };
    expect((await store.signIn(given, from('n2'))).ok).toBe(true);
  });

  test('thirty networks that guess get nowhere, and the owner signs in meanwhile', async () => {
    const answers = [];
    for (let turn = 0; turn < 30; turn += 1) {
      const guess = { login: 'айгүл', passphrase: `wrong guess number ${turn}` };
      answers.push(code(await store.signIn(guess, from(`attacker-${turn}`))));
    }
    expect(answers.filter((answer) => answer === 'door.sign-in-refused').length).toBeLessThan(8);
    expect(answers.at(-1)).toBe('door.too-many-attempts');
    const owner = await store.signIn({ login: 'айгүл', passphrase }, from('home', device));
    expect(owner.ok).toBe(true);
  });

  test('a session ends after half an hour without a request, and after twelve hours anyway', async () => {
    const signed = await store.signIn({ login: 'айгүл', passphrase }, from('home', device));
    if (!signed.ok) throw new Error('not in');
    nowMs += 29 * MINUTE;
    expect(await store.sessionOf(signed.value.session)).toBeDefined();
    nowMs += 31 * MINUTE;
    expect(await store.sessionOf(signed.value.session)).toBeUndefined();
    const long = await store.signIn({ login: 'айгүл', passphrase }, from('home', device));
    if (!long.ok) throw new Error('not in');
    for (let halfHours = 0; halfHours < 23; halfHours += 1) {
      nowMs += 29 * MINUTE;
      expect(await store.sessionOf(long.value.session)).toBeDefined();
    }
    nowMs += 60 * MINUTE;
    expect(await store.sessionOf(long.value.session)).toBeUndefined();
  });

  test('a new token ends the old one', async () => {
    const signed = await store.signIn({ login: 'айгүл', passphrase }, from('home', device));
    if (!signed.ok) throw new Error('not in');
    const next = await store.rotateSession(signed.value.session);
    expect(await store.sessionOf(signed.value.session)).toBeUndefined();
    expect((await store.sessionOf(next!))?.personId).toBe('teacher-1');
  });

  test('letting somebody in again is taken back by who asked, or declined by who might agree', async () => {
    const signed = await store.signIn({ login: 'айгүл', passphrase }, from('home', device));
    if (!signed.ok) throw new Error('not in');
    const ask = () => store.requestRecovery({ personId: 'facilitator-1' }, 'teacher-1');
    const decline = async (personId: string) =>
      (await store.declineRecovery({ personId }, 'teacher-1')).ok;
    expect(await decline('facilitator-1')).toBe(false);
    for (const second of ['facilitator-1', 'coordinator-north', 'strategy-1']) {
      expect((await ask()).ok).toBe(true);
      for (const other of ['teacher-1', 'teacher-2', 'director-1', 'evaluator-1'])
        expect(await decline(other), other).toBe(false);
      expect(await decline(second), second).toBe(true);
      // Once is enough, and nobody can agree to it any more.
      expect(await decline(second)).toBe(false);
      const late = await store.approveRecovery({ personId: 'coordinator-north' }, 'teacher-1');
      expect(late.ok).toBe(false);
    }
    expect((await store.sessionOf(signed.value.session))?.personId).toBe('teacher-1');
    const own = await store.as({ personId: 'teacher-1' }).whoLookedAtMyData();
    expect(own.filter(({ action }) => action === 'recovery-declined')).toHaveLength(3);
  });

  test('letting somebody in again takes two people, and ends every session', async () => {
    const signed = await store.signIn({ login: 'айгүл', passphrase }, from('home', device));
    if (!signed.ok) throw new Error('not in');
    const approve = (personId: string) =>
      store.approveRecovery({ personId }, 'teacher-1', 'letting-in-again');
    expect((await approve('coordinator-north')).ok).toBe(false);
    expect((await store.requestRecovery({ personId: 'director-1' }, 'teacher-1')).ok).toBe(false);
    expect((await store.requestRecovery({ personId: 'facilitator-1' }, 'teacher-1')).ok).toBe(true);
    expect((await approve('facilitator-1')).ok).toBe(false);
    expect((await approve('director-1')).ok).toBe(false);
    const again = await approve('coordinator-north');
    if (!again.ok) throw new Error('not approved');
    expect(await store.sessionOf(signed.value.session)).toBeUndefined();
    expect(await approve('coordinator-north')).toEqual(again);
    expect((await approve('strategy-1')).ok).toBe(false);
    const choice = { code: again.value, login: 'айгүл', passphrase: 'another long sentence' };
    expect((await store.acceptInvitation(choice, from('n9'))).ok).toBe(true);
    const own = await store.as({ personId: 'teacher-1' }).whoLookedAtMyData();
    expect(own.map((line) => line.action)).toContain('recovery-approved');
  });
});

describe('questionnaires that cannot be traced', () => {
  const wave = { instrument: 'capacity', wave: 'post' };

  test('one ticket each, each counts once, and nothing joins a person to an answer', async () => {
    expect((await store.as({ personId: 'evaluator-1' }).openWave(newId(Date.now()), wave)).ok).toBe(
      true,
    );
    const drawn = await store.drawTicket({ personId: 'teacher-2' }, wave);
    if (!drawn.ok) throw new Error('no ticket');
    expect((await store.drawTicket({ personId: 'teacher-2' }, wave)).ok).toBe(false);
    const answer = { ...wave, ...drawn.value, school: 'school-1', answers: { a: 5 } };
    const forged = { ...answer, ticket: 'another' };
    expect((await store.handInAnswer(forged)).ok).toBe(false);
    expect((await store.handInAnswer(answer)).ok).toBe(true);
    expect((await store.handInAnswer(answer)).ok).toBe(false);
    const evaluator = store.as({ personId: 'evaluator-1' });
    const read = () => evaluator.scaleResponses('capacity', 'post');
    expect(await read()).toMatchObject({ refusals: [{ code: 'survey.not-closed' }] });
    await evaluator.closeWave(newId(Date.now()), wave);
    // One person's answer is handed to nobody, the evaluator included.
    expect(await read()).toEqual({
      ok: false,
      refusals: [{ code: 'survey.too-few-answers', params: { least: 5 } }],
    });
    expect((await store.drawTicket({ personId: 'teacher-1' }, wave)).ok).toBe(false);
  });
});

describe('answers of a closed wave', () => {
  test('are read by the evaluator alone, with nothing that tells who or when', async () => {
    const wave = { instrument: 'capacity', wave: 'retrospective-pre' };
    const evaluator = store.as({ personId: 'evaluator-1' });
    expect(await evaluator.openWave(newId(Date.now()), wave)).toMatchObject({ ok: true });
    for (const personId of ['teacher-1', 'teacher-2', 'teacher-3', 'facilitator-1', 'deputy-2']) {
      const drawn = await store.drawTicket({ personId }, wave);
      if (!drawn.ok) throw new Error(personId);
      const answer = { ...wave, ...drawn.value, school: 'school-1', answers: { a: 5 } };
      expect((await store.handInAnswer(answer)).ok).toBe(true);
    }
    await evaluator.closeWave(newId(Date.now()), wave);
    const read = await evaluator.scaleResponses('capacity', 'retrospective-pre');
    if (!read.ok) throw new Error('withheld');
    expect(read.value).toHaveLength(5);
    for (const each of read.value) {
      expect(Object.keys(each).sort()).toEqual(['answers', 'instrument', 'school', 'wave']);
    }
    const director = store.as({ personId: 'director-1' });
    expect(await director.scaleResponses('capacity', 'retrospective-pre')).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('one’s own data', () => {
  test('everything about me, nothing of others, and then nothing at all', async () => {
    const me = { personId: 'teacher-1' };
    const mine = JSON.stringify(await store.exportMyData(me));
    expect(mine).toContain('CANARY-PRIVATE-7f3a');
    expect(mine).toContain('reading aloud');
    expect(mine).not.toContain('argon2id');
    expect(mine).not.toContain('teacher-3');
    const erased = await store.eraseMyData(me);
    expect(erased).toMatchObject({ ok: true });
    expect(await store.as(me).listOwnReflections()).toEqual([]);
    expect(await store.as({ personId: 'strategy-1' }).readPerson('teacher-1')).toBeUndefined();
    expect(
      await store.as({ personId: 'facilitator-1' }).listProjects({ owner: 'teacher-1' }),
    ).toEqual([]);
    const saved = await store
      .as(me)
      .beginProject(newId(nowMs), { group: 'group-1', stage: 'x', document: {} });
    expect(saved.ok).toBe(false);
  });
});
