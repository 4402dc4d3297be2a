import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

const planned = (id: string, heldOn: string) => ({ id, heldOn, mode: 'in-person', because: [] });
const plan = {
  events: [planned('event-1', '2026-10-07'), planned('event-2', '2026-10-08')],
  design: 'tldw',
};

let store: Store;
beforeAll(async () => {
  store = await openInMemory();
  const kept = { kind: 'programme-plan', owner: 'strategy-1', document: { plan } } as const;
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    records: [
      { ...kept, id: 'plan-in-force', state: 'in-force' },
      { ...kept, id: 'plan-draft', state: 'draft' },
    ],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

const daysOf = async (id: string) => {
  const read = await store
    .as({ personId: 'strategy-1' })
    .readRecord<{ plan: typeof plan }>('programme-plan', id);
  return read!.document.plan.events.map(({ heldOn }) => heldOn);
};
const move = (personId: string, id: string, basedOn: number, heldOn: string) =>
  store.as({ personId }).moveEvent(newId(Date.now()), {
    id,
    basedOn,
    heldOn,
    document: { mode: 'online' },
  });

test('a day that a facilitator moves stands in the plan in force, and in no draft', async () => {
  expect((await move('facilitator-1', 'event-1', 1, '2026-10-14')).ok).toBe(true);
  expect(await daysOf('plan-in-force')).toEqual(['2026-10-14', '2026-10-08']);
  expect(await daysOf('plan-draft')).toEqual(['2026-10-07', '2026-10-08']);
  const kept = await store
    .as({ personId: 'strategy-1' })
    .readRecord<{ plan: typeof plan }>('programme-plan', 'plan-in-force');
  // What else the plan says of the event stays, and so does the rest of the plan.
  expect(kept!.document.plan).toMatchObject({
    design: 'tldw',
    events: [{ id: 'event-1', mode: 'online', because: [] }, { mode: 'in-person' }],
  });
});

test('a move that is refused leaves the plan as it is', async () => {
  expect((await move('facilitator-1', 'event-2', 1, '2026-10-15')).ok).toBe(false);
  expect((await move('facilitator-1', 'event-1', 1, '2026-10-21')).ok).toBe(false);
  expect((await move('teacher-1', 'event-1', 2, '2026-10-21')).ok).toBe(false);
  expect(await daysOf('plan-in-force')).toEqual(['2026-10-14', '2026-10-08']);
});

test('whoever facilitates cannot change the plan in any other way', async () => {
  const desk = store.as({ personId: 'facilitator-1' });
  expect(await desk.readRecord('programme-plan', 'plan-in-force')).toBeUndefined();
  const kept = await desk.keepRecord(newId(Date.now()), {
    kind: 'programme-plan',
    id: 'plan-in-force',
    basedOn: 1,
    state: 'in-force',
    document: {},
  });
  expect(kept.ok).toBe(false);
});
