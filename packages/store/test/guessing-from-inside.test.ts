import { beforeAll, describe, expect, test } from 'vitest';
import { canKeepPassphrases, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

// A colleague at a teacher's own computer has its cookies, and perhaps a session that was left open.

let store: Store;
const own = { login: 'айгүл', passphrase: 'a sentence nobody overheard' };
const teacher = { personId: 'teacher-1' };
let session = '';
let device = '';

beforeAll(async () => {
  store = await openInMemory({ now: () => Date.parse('2026-10-01T08:00:00Z') });
  await store.loadProgramme(SAMPLE);
  const card = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
  if (!card.ok) throw new Error('no card');
  const came = await store.acceptInvitation({ ...own, code: card.value }, { network: 'school' });
  if (came.ok) ({ session, device } = came.value);
  return () => store.close();
});

const times = async (
  count: number,
  attempt: (turn: number) => Promise<{ ok: boolean; refusals?: readonly { code: string }[] }>,
) => {
  const said: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const answer = await attempt(turn);
    said.push(answer.ok ? 'in' : (answer.refusals?.[0]?.code ?? ''));
  }
  return said;
};

describe.runIf(canKeepPassphrases)('somebody who guesses', () => {
  test('where a session was left open is braked when the old passphrase is asked for', async () => {
    const said = await times(14, (turn) =>
      store.changePassphrase(
        teacher,
        { old: `a guess number ${turn}`, passphrase: 'a sentence of the thief' },
        session,
      ),
    );
    expect(said.slice(0, 10)).toEqual(Array(10).fill('door.sign-in-refused'));
    expect(said.slice(10)).toEqual(Array(4).fill('door.too-many-attempts'));
  });

  test('with the cookie of a known device is let through no longer, and the owner is elsewhere', async () => {
    const home = await store.signIn(own, { network: 'home', device });
    if (!home.ok) throw new Error('not in');
    const said = await times(40, (turn) =>
      store.signIn(
        { ...own, passphrase: `a guess number ${turn}` },
        { network: `school-${turn}`, device },
      ),
    );
    expect(said.slice(0, 20)).toEqual(Array(20).fill('door.sign-in-refused'));
    expect(said.filter((each) => each === 'door.sign-in-refused').length).toBeLessThan(25);
    expect(said.at(-1)).toBe('door.too-many-attempts');
    const again = await store.signIn(own, { network: 'home', device: home.value.device });
    expect(again.ok).toBe(true);
  });
});
