import { beforeEach, describe, expect, test } from 'vitest';
import { canKeepPassphrases, type Store } from '@tldw/store';
import { deskOver } from '../src/desk.ts';
import { authenticatorCode } from '../src/doors/authenticator-codes.ts';
import { writeCode } from '../src/doors/invitations.ts';
import { keysFrom } from '../src/keys.ts';
import { migrate } from '../src/migrate.ts';
import { storeOver } from '../src/store.ts';
import { openInMemory, preparedHome } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

// Whoever asks to be let in again has lost something, perhaps to somebody who uses it meanwhile.

let store: Store;
const nowMs = Date.parse('2026-10-01T08:00:00Z');
const from = { network: '10.1.1.1' };
const old = { login: 'айгүл', passphrase: 'a sentence that was overheard' };
const teacher = { personId: 'teacher-1' };

beforeEach(async () => {
  store = await openInMemory({ now: () => nowMs });
  await store.loadProgramme({
    ...SAMPLE,
    people: [
      ...SAMPLE.people,
      {
        id: 'director-who-coordinates',
        name: 'Director Who Coordinates',
        language: 'kk',
        school: 'school-1',
        roles: [{ role: 'director' }, { role: 'coordinator', region: 'north' }],
      },
      {
        id: 'deputy-who-steers',
        name: 'Deputy Who Steers',
        language: 'kk',
        school: 'school-1',
        roles: [{ role: 'deputy' }, { role: 'strategy-group' }],
      },
    ],
  });
  const card = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
  if (!card.ok) throw new Error('no card');
  const came = await store.acceptInvitation({ ...old, code: card.value }, from);
  if (!came.ok) throw new Error('not in');
  await store.requestRecovery({ personId: 'facilitator-1' }, 'teacher-1');
  return () => store.close();
});

const codeBy = async (personId: string): Promise<string> => {
  const agreed = await store.approveRecovery({ personId }, 'teacher-1');
  if (!agreed.ok) throw new Error(JSON.stringify(agreed.refusals));
  return agreed.value;
};

/** The secret of an authenticator app as its app reads it. */
function bytesOf(secret: string): Uint8Array {
  const bits = [...secret].map((sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  );
  return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (each) => Number.parseInt(each, 2));
}

describe.runIf(canKeepPassphrases)('being let in again', () => {
  test('ends the passphrase that somebody else may know, from the second word on', async () => {
    expect((await store.signIn(old, from)).ok).toBe(true);
    const code = await codeBy('coordinator-north');
    expect((await store.signIn(old, from)).ok).toBe(false);
    // An account in use stays one: nobody writes a card for it alone.
    const alone = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    expect(alone).toMatchObject({ refusals: [{ code: 'door.account-in-use' }] });
    const anew = { login: 'айгүл', passphrase: 'another sentence altogether' };
    expect((await store.acceptInvitation({ ...anew, code }, from)).ok).toBe(true);
    expect((await store.signIn(anew, from)).ok).toBe(true);
  });

  test('keeps no way in that was added before the new code was used', async () => {
    const code = await codeBy('coordinator-north');
    const house = { issuer: 'https://ministry.example', subject: 'somebody' };
    expect((await store.outside.link(teacher, house)).ok).toBe(true);
    const secret = store.authenticator.propose();
    const shown = authenticatorCode(bytesOf(secret), Math.floor(nowMs / 30_000));
    expect((await store.authenticator.confirm(teacher, secret, shown)).ok).toBe(true);
    expect((await store.outside.signIn(house, from)).ok).toBe(true);
    const anew = { login: 'айгүл', passphrase: 'another sentence altogether' };
    const came = await store.acceptInvitation({ ...anew, code }, from);
    if (!came.ok) throw new Error('not in');
    expect(await store.myDoors(teacher, came.value.session)).toMatchObject({
      hasAuthenticator: false,
      outside: [],
      sessions: [{ isThisOne: true }],
    });
  });

  test('is never agreed to by whoever leads the school, whatever else they are', async () => {
    for (const personId of ['director-who-coordinates', 'deputy-who-steers']) {
      expect(await store.approveRecovery({ personId }, 'teacher-1'), personId).toMatchObject({
        ok: false,
      });
      const seen = (await store.peopleToLetIn({ personId })).filter(({ id }) => id === 'teacher-1');
      expect(seen, personId).toEqual([]);
    }
    await codeBy('coordinator-north');
  });

  test('puts out whoever was at the door with the old passphrase at that very moment', async () => {
    const other = { old: old.passphrase, passphrase: 'a sentence of the thief' };
    const before = await store.signIn(old, from);
    if (!before.ok) throw new Error('not in');
    // Hashes of strangers keep both waiting until two have agreed.
    const strangers = Array.from({ length: 6 }, (_, at) =>
      store.signIn({ login: `nobody ${at}`, passphrase: 'whatever it is' }, from),
    );
    const signing = store.signIn(old, from);
    const changing = store.changePassphrase(teacher, other, before.value.session);
    await codeBy('coordinator-north');
    await Promise.all(strangers);
    const late = await signing;
    if (late.ok) expect(await store.sessionOf(late.value.session)).toBeUndefined();
    await changing;
    expect((await store.signIn({ ...old, passphrase: other.passphrase }, from)).ok).toBe(false);
  });
});

describe.runIf(canKeepPassphrases)('a first card', () => {
  test('opens nothing for somebody who has come in already, with whichever card', async () => {
    const [home, keys] = [
      await preparedHome(),
      keysFrom(crypto.getRandomValues(new Uint8Array(32))),
    ];
    await migrate(home, keys.context);
    const beside = storeOver(home, keys, () => nowMs);
    await beside.loadProgramme(SAMPLE);
    const desk = deskOver(home, keys, () => nowMs);
    const write = () =>
      desk.read({ purpose: 'doors' }, (work) =>
        writeCode(work, 'facilitator-1', 'teacher-1', 'invitation'),
      );
    expect((await beside.acceptInvitation({ ...old, code: await write() }, from)).ok).toBe(true);
    // As if another facilitator had written it at the same moment.
    const second = { code: await write(), login: 'мен', passphrase: 'the second card of two' };
    expect((await beside.acceptInvitation(second, from)).ok).toBe(false);
    expect((await beside.signIn(old, from)).ok).toBe(true);
    await beside.close();
  });
});
