import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canKeepPassphrases, openStore, type Store } from '@tldw/store';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
beforeAll(async () => {
  const opened = await openStore();
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  store = opened.value;
  await store.loadProgramme(SAMPLE);
});
afterAll(() => store.close());

/** What was done to a teacher at the door, the latest first, and by whom. */
async function done(): Promise<readonly string[]> {
  const lines = await store.as({ personId: 'teacher-1' }).whoLookedAtMyData();
  // By name, although a teacher could not look a coordinator up.
  expect(lines.every(({ actor, name }) => actor.startsWith('#') || name)).toBe(true);
  return lines.map(({ action, actor }) => `${action} ${actor}`);
}

describe.runIf(canKeepPassphrases)('whoever opens a door for somebody', () => {
  test('stands under their own name in the list of that person', async () => {
    const code = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    if (!code.ok) throw new Error('no code');
    const choice = { code: code.value, login: 'айгүл', passphrase: 'қысқа емес сөйлем' };
    const attempt = { network: 'n1' };
    expect((await store.acceptInvitation(choice, attempt)).ok).toBe(true);
    expect(await done()).toEqual(['account-opened #doors', 'invite facilitator-1']);

    const ask = () => store.requestRecovery({ personId: 'facilitator-1' }, 'teacher-1');
    for (const second of ['facilitator-1', 'coordinator-north', 'strategy-1']) {
      expect((await ask()).ok).toBe(true);
      expect((await store.declineRecovery({ personId: second }, 'teacher-1')).ok).toBe(true);
      expect((await done()).slice(0, 2)).toEqual([
        `recovery-declined ${second}`,
        'recovery-requested facilitator-1',
      ]);
    }
    expect((await ask()).ok).toBe(true);
    const again = await store.approveRecovery({ personId: 'coordinator-north' }, 'teacher-1');
    expect(again.ok).toBe(true);
    expect((await done())[0]).toBe('recovery-approved coordinator-north');
  });

  test('has done nothing when it was refused', async () => {
    const before = await done();
    for (const personId of ['director-1', 'teacher-2', 'evaluator-1']) {
      expect((await store.requestRecovery({ personId }, 'teacher-1')).ok).toBe(false);
      expect((await store.declineRecovery({ personId }, 'teacher-1')).ok).toBe(false);
    }
    expect(await done()).toEqual(before);
  });
});
