import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canKeepPassphrases, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { authenticatorCode } from '../src/doors/authenticator-codes.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
let nowMs = Date.parse('2026-10-01T08:00:00Z');
const MINUTE = 60_000;
beforeAll(async () => {
  store = await openInMemory({ now: () => nowMs, secondFactor: 'asked' });
  await store.loadProgramme(SAMPLE);
});
afterAll(() => store.close());

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** What an authenticator app shows, worked out apart from the store's own way. */
function appShows(secret: string, atMs: number): string {
  const bits = [...secret]
    .map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(atMs / 30_000), 4);
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}
const codeOf = (answer: { ok: boolean; refusals?: readonly { code: string }[] }) =>
  answer.refusals?.[0]?.code;

test('codes are those of RFC 6238', () => {
  const secret = Buffer.from('12345678901234567890');
  // Its table gives eight digits; these are the last six.
  const table = { 59: '287082', 1111111109: '081804', 1234567890: '005924', 2000000000: '279037' };
  for (const [seconds, code] of Object.entries(table))
    expect(authenticatorCode(secret, Math.floor(Number(seconds) / 30))).toBe(code);
});

describe('an authenticator app', () => {
  const me = { personId: 'coordinator-north' };
  const secret = (): string => store.authenticator.propose();
  let mine = '';

  test('is kept once it has shown a right code, and makes the session a strong one', async () => {
    const link = await store.issueSignInLink(me.personId);
    if (!link.ok) throw new Error('no link');
    const session = await store.redeemSignInLink(link.value, { seenOn: 'Firefox' });
    if (!session.ok) throw new Error('not in');
    expect((await store.sessionOf(session.value))?.roles).toEqual([]);
    mine = secret();
    expect(mine).toMatch(/^[A-Z2-7]{32}$/);
    expect((await store.authenticator.confirm(me, mine, '000000')).ok).toBe(false);
    expect((await store.authenticator.confirm(me, mine, appShows(mine, nowMs))).ok).toBe(true);
    nowMs += MINUTE;
    expect((await store.authenticator.use(me, appShows(mine, nowMs))).ok).toBe(true);
    const strong = await store.rotateSession(session.value, { strong: true });
    const actor = await store.sessionOf(strong!);
    expect(actor?.roles.map(({ role }) => role)).toEqual(['coordinator']);
    const doors = await store.myDoors(me, strong!);
    expect(doors).toMatchObject({ hasAuthenticator: true, passkeys: [], outside: [] });
    expect(doors.sessions).toMatchObject([{ isThisOne: true, seenOn: 'Firefox' }]);
  });

  test('takes each code once, also half a minute off, and no older one', async () => {
    nowMs += 5 * MINUTE;
    const shown = appShows(mine, nowMs - 30_000);
    expect((await store.authenticator.use(me, shown)).ok).toBe(true);
    expect((await store.authenticator.use(me, shown)).ok).toBe(false);
    expect((await store.authenticator.use(me, appShows(mine, nowMs - 3 * MINUTE))).ok).toBe(false);
  });

  test('is not replaced, and no other factor added, by whoever has only the passphrase', async () => {
    const other = secret();
    const weak = await store.authenticator.confirm(me, other, appShows(other, nowMs));
    expect(codeOf(weak)).toBe('door.second-factor-needed');
    const name = { issuer: 'https://id.example', subject: '7' };
    expect(codeOf(await store.outside.link(me, name))).toBe('door.second-factor-needed');
    expect(codeOf(await store.authenticator.remove(me))).toBe('door.second-factor-needed');
    const strong = { ...me, strong: true };
    expect((await store.authenticator.confirm(strong, other, appShows(other, nowMs))).ok).toBe(
      true,
    );
    mine = other;
  });

  test('is not guessed: five tries in a quarter of an hour', async () => {
    nowMs += 20 * MINUTE;
    for (let turn = 0; turn < 5; turn += 1) await store.authenticator.use(me, '123456');
    const right = await store.authenticator.use(me, appShows(mine, nowMs));
    expect(codeOf(right)).toBe('door.too-many-attempts');
    nowMs += 16 * MINUTE;
    expect((await store.authenticator.use(me, appShows(mine, nowMs))).ok).toBe(true);
  });
});

describe('an account elsewhere', () => {
  const name = { issuer: 'https://id.example', subject: 'a-7' };

  test('opens the door once its owner linked it, and only for the owner', async () => {
    expect((await store.outside.signIn(name, { network: 'n' })).ok).toBe(false);
    expect((await store.outside.link({ personId: 'teacher-1' }, name)).ok).toBe(true);
    expect((await store.outside.link({ personId: 'teacher-2' }, name)).ok).toBe(false);
    const inside = await store.outside.signIn(name, { network: 'n' });
    if (!inside.ok) throw new Error('not in');
    expect((await store.sessionOf(inside.value.session))?.personId).toBe('teacher-1');
    const elsewhere = { ...name, issuer: 'https://other.example' };
    expect((await store.outside.signIn(elsewhere, { network: 'n' })).ok).toBe(false);
  });
});

describe('letting people in', () => {
  const names = async (personId: string, strong = true) =>
    (await store.peopleToLetIn({ personId, strong })).map(({ id, state }) => `${id} ${state}`);

  test('shows each issuer the people they may invite, and a director nobody', async () => {
    expect(await names('facilitator-1')).toEqual(['teacher-1 outside', 'teacher-2 outside']);
    expect(await names('director-1')).toEqual([]);
    expect(await names('deputy-2')).toEqual([]);
    expect(await names('teacher-1')).toEqual([]);
    expect(await names('coordinator-north')).toEqual([
      'director-1 outside',
      'facilitator-1 outside',
    ]);
    expect(await names('coordinator-north', false)).toEqual([]);
    const places = await store.peopleToLetIn({ personId: 'coordinator-north', strong: true });
    expect(places.map(({ id, region, school }) => [id, region, school])).toEqual([
      ['director-1', 'north', 'school-1'],
      ['facilitator-1', 'north', 'school-1'],
    ]);
    await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-2');
    expect(await names('facilitator-1')).toContain('teacher-2 invited');
  });

  test('shows the second person what waits for them, and not to the first', async () => {
    await store.requestRecovery({ personId: 'facilitator-1' }, 'teacher-1');
    const [forCoordinator] = (
      await store.peopleToLetIn({ personId: 'coordinator-north', strong: true })
    ).filter(({ id }) => id === 'teacher-1');
    expect(forCoordinator).toMatchObject({ state: 'recovery-requested', mayApprove: true });
    const own = await store.peopleToLetIn({ personId: 'facilitator-1' });
    expect(own.find(({ id }) => id === 'teacher-1')?.mayApprove).toBe(false);
  });
});

describe.runIf(canKeepPassphrases)('one’s own doors', () => {
  test('another passphrase asks for the old one, and puts every other session out', async () => {
    const me = { personId: 'teacher-2' };
    const invited = await store.issueInvitation({ personId: 'facilitator-1' }, me.personId);
    if (!invited.ok) throw new Error('no code');
    const passphrase = 'four horses by the lake';
    const here = await store.acceptInvitation(
      { code: invited.value, login: 'second', passphrase },
      { network: 'n' },
    );
    const there = await store.signIn({ login: 'second', passphrase }, { network: 'n' });
    if (!here.ok || !there.ok) throw new Error('not in');
    const next = 'five horses by the lake';
    const change = (old: string, chosen: string) =>
      store.changePassphrase(me, { old, passphrase: chosen }, here.value.session);
    expect(codeOf(await change('wrong guess here', next))).toBe('door.sign-in-refused');
    expect(codeOf(await change(passphrase, 'short'))).toBe('door.passphrase-weak');
    expect((await store.myDoors(me, here.value.session)).sessions).toHaveLength(2);
    expect((await change(passphrase, next)).ok).toBe(true);
    expect(await store.sessionOf(there.value.session)).toBeUndefined();
    expect(await store.sessionOf(here.value.session)).toBeDefined();
    expect((await store.signIn({ login: 'second', passphrase }, { network: 'n' })).ok).toBe(false);
    expect((await store.signIn({ login: 'second', passphrase: next }, { network: 'n' })).ok).toBe(
      true,
    );
  });

  test('a session is ended by its owner, and by nobody else', async () => {
    const me = { personId: 'teacher-2' };
    const [first] = (await store.myDoors(me, '')).sessions;
    await store.endMySession({ personId: 'teacher-3' }, first!.id);
    expect((await store.myDoors(me, '')).sessions).toContainEqual(first);
    await store.endMySession(me, first!.id);
    expect((await store.myDoors(me, '')).sessions).not.toContainEqual(first);
  });
});
