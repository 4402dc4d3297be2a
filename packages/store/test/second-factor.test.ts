import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;

beforeAll(async () => {
  store = await openInMemory({ secondFactor: 'asked' });
  await store.loadProgramme(SAMPLE);
});
afterAll(() => store.close());

async function signedIn(person: string): Promise<string> {
  const link = await store.issueSignInLink(person);
  const session = link.ok ? await store.redeemSignInLink(link.value) : link;
  if (!session.ok) throw new Error('not in');
  return session.value;
}

test('a coordinator without the second factor sees and decides nothing as a coordinator', async () => {
  const actor = await store.sessionOf(await signedIn('coordinator-north'));
  expect(actor).toMatchObject({
    strong: false,
    roles: [],
    withheld: [{ role: 'coordinator', region: 'north' }],
  });
  expect(await store.as(actor!).listPeople()).toHaveLength(1);
  expect(await store.issueInvitation(actor!, 'facilitator-1')).toMatchObject({ ok: false });
});

test('with the second factor the same session becomes strong, and no longer', async () => {
  const before = await signedIn('coordinator-north');
  const after = await store.rotateSession(before, { strong: true });
  expect(await store.sessionOf(before)).toBeUndefined();
  const actor = await store.sessionOf(after!);
  expect(actor).toMatchObject({ strong: true, roles: [{ role: 'coordinator' }], withheld: [] });
  expect((await store.as(actor!).listPeople()).length).toBeGreaterThan(1);
  expect(await store.issueInvitation(actor!, 'facilitator-1')).toMatchObject({ ok: true });
  // Rotated again for another reason it stays what it was.
  const later = await store.rotateSession(after!);
  expect(await store.sessionOf(later!)).toMatchObject({ strong: true });
});

test('whoever forgets to pass the session on gets the narrow view', async () => {
  expect(await store.as({ personId: 'coordinator-north' }).listPeople()).toHaveLength(1);
});

test('a teacher needs none', async () => {
  const actor = await store.sessionOf(await signedIn('teacher-1'));
  expect(actor).toMatchObject({ strong: false, roles: [{ role: 'teacher' }], withheld: [] });
  expect(await store.as(actor!).listOwnReflections()).toHaveLength(2);
});
