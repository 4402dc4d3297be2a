import * as nodeCrypto from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { constants, getPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canKeepPassphrases, newId, openStore, type Store } from '@tldw/store';
import { HashThread } from '../src/doors/hash-thread.ts';
import { SAMPLE } from './sample-programme.ts';

const PASSPHRASE = 'жеті өзеннің жағасында';
const folder = mkdtempSync(path.join(tmpdir(), 'tldw-many-'));
let store: Store;

beforeAll(async () => {
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  store = opened.value;
  await store.loadProgramme(SAMPLE);
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** How often the disk was waited for meanwhile. */
async function flushesWhile(run: () => Promise<unknown>): Promise<number> {
  const before = store.figures().flushes;
  await run();
  return store.figures().flushes - before;
}

describe.runIf(canKeepPassphrases)('when many come in at once, pages do not wait', () => {
  const attempt = { network: '203.0.113.7' };

  test('for the disk: coming in and mistyping flush nothing, what is saved does', async () => {
    const code = await store.issueInvitation({ personId: 'facilitator-1' }, 'teacher-1');
    if (!code.ok) throw new Error(JSON.stringify(code.refusals));
    const choice = { code: code.value, login: 'aigul', passphrase: PASSPHRASE };
    expect(await flushesWhile(() => store.acceptInvitation(choice, attempt))).toBeGreaterThan(0);
    let session = '';
    const comingIn = async (): Promise<void> => {
      const wrong = await store.signIn({ login: 'aigul', passphrase: 'қате сөз тіркесі' }, attempt);
      expect(wrong.ok).toBe(false);
      const right = await store.signIn({ login: 'aigul', passphrase: PASSPHRASE }, attempt);
      if (!right.ok) throw new Error(JSON.stringify(right.refusals));
      session = right.value.session;
      expect(await store.sessionOf(session)).toMatchObject({ personId: 'teacher-1' });
    };
    expect(await flushesWhile(comingIn)).toBe(0);
    expect(await flushesWhile(() => store.endSession(session))).toBeGreaterThan(0);
    const saving = (): Promise<unknown> =>
      store
        .as({ personId: 'teacher-1' })
        .saveReflection(newId(Date.now()), { writtenOn: '2026-10-01', text: 'Бірінші сабақ.' });
    expect(await flushesWhile(saving)).toBeGreaterThan(0);
  });

  test('for the hashes: they are worked out as Node does, in a thread that is served last', async () => {
    const order = {
      ...{ memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 },
      message: Buffer.from(PASSPHRASE),
      nonce: Buffer.alloc(16, 7),
    };
    const { argon2Sync } = nodeCrypto as unknown as {
      argon2Sync: (algorithm: string, parameters: typeof order) => Buffer;
    };
    const thread = new HashThread();
    const asked = thread.hash(order);
    const [found] = await Promise.all([asked, thread.hash(order)]);
    expect(found).toEqual(argon2Sync('argon2id', order));
    if (process.platform !== 'linux') return;
    expect(prioritiesOfThreads()).toContain(constants.priority.PRIORITY_LOW);
    expect(getPriority(process.pid)).toBeLessThan(constants.priority.PRIORITY_LOW);
  });

  test('an order that cannot be carried out is told, and the next one is carried out', async () => {
    const thread = new HashThread();
    const order = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
    const message = Buffer.from(PASSPHRASE);
    await expect(thread.hash({ ...order, message, nonce: Buffer.alloc(1) })).rejects.toThrow(
      /nonce/i,
    );
    expect(await thread.hash({ ...order, message, nonce: Buffer.alloc(16) })).toHaveLength(32);
  });
});

/** The nice values of this process's threads, as the kernel tells them. */
function prioritiesOfThreads(): readonly number[] {
  return readdirSync('/proc/self/task').map((thread) => {
    const status = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    // The name stands in brackets and may hold blanks; the nice value is the 17th after it.
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[16]);
  });
}
