import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from '../in-memory.ts';
import { SAMPLE } from '../sample-programme.ts';

let store: Store;
beforeAll(async () => {
  store = await openInMemory();
  await store.loadProgramme({
    ...SAMPLE,
    people: [
      ...SAMPLE.people,
      {
        id: 'successor-north',
        name: 'Successor North',
        language: 'kk',
        region: 'north',
        roles: [{ role: 'coordinator', region: 'north' }],
      },
    ],
  });
});
afterAll(() => store.close());

test('what a coordinator left for a successor stays when they are erased, and is nobody’s', async () => {
  const leaving = store.as({ personId: 'coordinator-north' });
  const kept = await leaving.keepRecord(newId(Date.now()), {
    kind: 'handover-entry',
    region: 'north',
    state: 'open',
    document: { text: 'School 1 hosts in November' },
  });
  expect(kept.ok).toBe(true);
  await leaving.keepRecord(newId(Date.now()), {
    kind: 'consent',
    state: 'given',
    document: { purpose: 'publish-photograph' },
  });
  expect((await store.eraseMyData({ personId: 'coordinator-north' })).ok).toBe(true);
  const successor = store.as({ personId: 'successor-north' });
  const found = await successor.listRecords('handover-entry', { region: 'north' });
  expect(found).toMatchObject([
    { owner: 'erased-person', document: { text: 'School 1 hosts in November' } },
  ]);
  expect(JSON.stringify(found)).not.toContain('coordinator-north');
  // It is still a task that somebody can close.
  const [entry] = found;
  const closed = await successor.keepRecord(newId(Date.now()), {
    kind: 'handover-entry',
    id: entry!.id,
    basedOn: entry!.version,
    state: 'done',
    document: entry!.document,
  });
  expect(closed.ok).toBe(true);
});
