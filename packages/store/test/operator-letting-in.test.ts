import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canKeepPassphrases, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
const passphrase = 'бірінші адамның ұзын сөзі';
const attempt = { network: '10.1.1.1' };

beforeAll(async () => {
  store = await openInMemory({ now: () => Date.parse('2026-10-01T08:00:00Z') });
  await store.loadProgramme({
    ...SAMPLE,
    people: [
      ...SAMPLE.people.filter(({ id }) => id !== 'strategy-1'),
      ...['strategy-first', 'strategy-second'].map((id) => ({
        id,
        name: id,
        language: 'kk' as const,
        roles: [{ role: 'strategy-group' as const }],
      })),
    ],
  });
});
afterAll(() => store.close());

describe.runIf(canKeepPassphrases)('how a programme’s first people come in', () => {
  it('never lets the operator write a code for anybody but the strategy group', async () => {
    for (const person of [
      'teacher-1',
      'facilitator-1',
      'director-1',
      'coordinator-north',
      'nobody',
    ]) {
      const answer = await store.letInAsOperator(person);
      expect(answer.ok || answer.refusals[0]?.code, person).toBe('door.not-the-operators');
    }
    expect(await store.firstPeople()).toEqual(['strategy-first', 'strategy-second']);
  });

  it('lets the first one in alone, and the code opens an account', async () => {
    const letIn = await store.letInAsOperator('strategy-first');
    if (!letIn.ok || letIn.value.kind !== 'invitation') throw new Error('no code');
    const came = await store.acceptInvitation(
      { code: letIn.value.code, login: 'бірінші', passphrase },
      attempt,
    );
    expect(came.ok).toBe(true);
    expect(await store.firstPeople()).toEqual([]);
  });

  it('lets that one in again alone while nobody else of the group can, and ends the old account', async () => {
    const letIn = await store.letInAsOperator('strategy-first');
    if (!letIn.ok || letIn.value.kind !== 'invitation') throw new Error('no code');
    const came = await store.acceptInvitation(
      { code: letIn.value.code, login: 'бірінші', passphrase: `${passphrase} жаңа` },
      attempt,
    );
    expect(came.ok).toBe(true);
    expect((await store.signIn({ login: 'бірінші', passphrase }, attempt)).ok).toBe(false);
  });

  it('needs a second person of the group for the next one', async () => {
    const letIn = await store.letInAsOperator('strategy-second');
    expect(letIn).toEqual({ ok: true, value: { kind: 'second-person-needed' } });
    const alone = await store.issueInvitation({ personId: 'operator-1' }, 'strategy-second');
    expect(alone).toMatchObject({ refusals: [{ code: 'door.second-person-needed' }] });
    const byOneself = await store.approveRecovery(
      { personId: 'strategy-second' },
      'strategy-second',
    );
    expect(byOneself.ok).toBe(false);
    const waiting = await store.peopleToLetIn({ personId: 'strategy-first' });
    expect(waiting.find(({ id }) => id === 'strategy-second')).toMatchObject({
      state: 'recovery-requested',
      mayApprove: true,
    });
    const approved = await store.approveRecovery({ personId: 'strategy-first' }, 'strategy-second');
    if (!approved.ok) throw new Error('no code');
    const came = await store.acceptInvitation(
      { code: approved.value, login: 'екінші', passphrase },
      attempt,
    );
    expect(came.ok).toBe(true);
  });
});
