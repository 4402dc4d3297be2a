import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canKeepPassphrases, type Store } from '@tldw/store';
import { keysFrom } from '../src/keys.ts';
import type { Home } from '../src/home/home.ts';
import { migrate } from '../src/migrate.ts';
import { storeOver } from '../src/store.ts';
import { preparedHome } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

// The teachers of a school come to the internet by one address, and come in on the same evening.

const HOUR = 3_600_000;
const from = { network: 'the school' };
const passphrase = 'a sentence of my own';

let home: Home;
let store: Store;
let nowMs = Date.parse('2026-10-01T08:00:00Z');

beforeEach(async () => {
  home = await preparedHome();
  const keys = keysFrom(new Uint8Array(32).fill(5));
  await migrate(home, keys.context);
  store = storeOver(home, keys, () => nowMs, 'not-asked');
  await store.loadProgramme(SAMPLE);
});
afterEach(() => store.close());

const counted = async (): Promise<number | undefined> => {
  const [row] = await home.transaction('', (tx) =>
    tx.rows<{ attempts: number }>(
      `select attempts from tldw.brake where key = 'invitation:the school'`,
    ),
  );
  return row?.attempts;
};
const comeIn = (code: string, login: string) =>
  store.acceptInvitation({ code, login, passphrase }, from);

describe.runIf(canKeepPassphrases)('cards that are used by one network', () => {
  test('are not counted when they are right', async () => {
    const card = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    if (!card.ok) throw new Error('no card');
    expect((await comeIn('AAAA-BBBB-CCCC-DDDD', 'guess')).ok).toBe(false);
    expect(await counted()).toBe(1);
    expect((await comeIn(card.value, 'айгүл')).ok).toBe(true);
    expect(await counted()).toBe(1);
    expect((await comeIn(card.value, 'again')).ok).toBe(false);
    expect(await counted()).toBe(2);
  });

  test('sixty wrong ones in an hour are enough, whatever comes then', async () => {
    await home.transaction('', (tx) =>
      tx.rows(`insert into tldw.brake (key, attempts, resets_at) values ($1, 60, $2)`, [
        'invitation:the school',
        new Date(nowMs + HOUR).toISOString(),
      ]),
    );
    const card = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    if (!card.ok) throw new Error('no card');
    expect(await comeIn(card.value, 'айгүл')).toMatchObject({
      refusals: [{ code: 'door.too-many-attempts' }],
    });
    nowMs += HOUR + 1_000;
    expect((await comeIn(card.value, 'айгүл')).ok).toBe(true);
  });
});

test('a passkey’s question that nobody answered in time is not kept', async () => {
  await store.passkeys(SITE).beginSignIn();
  nowMs += HOUR;
  await store.passkeys(SITE).beginSignIn();
  const [kept] = await home.transaction('', (tx) =>
    tx.rows<{ questions: string }>('select count(*) as questions from tldw.passkey_challenge'),
  );
  expect(Number(kept?.questions)).toBe(1);
});

const SITE = { host: 'tldw.example', name: 'TLDW', origin: 'https://tldw.example' };
