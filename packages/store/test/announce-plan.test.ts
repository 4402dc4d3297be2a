import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  newId,
  type EventToMove,
  type PersonDesk,
  type PlanVersion,
  type Store,
} from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

const strategist = { ...SAMPLE.people[0]!, id: 'strategist', roles: [] };
let store: Store;

beforeAll(async () => {
  store = await openInMemory({ secondFactor: 'not-asked' });
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    people: [...SAMPLE.people, { ...strategist, roles: [{ role: 'strategy-group' }] }],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(async () => {
  await store.close();
});

const operation = (): string => newId(Date.now());
const moved = (id: string, basedOn: number) => ({
  id,
  basedOn,
  heldOn: '2026-12-01',
  document: { moved: true },
});
const plansInForce = (desk: PersonDesk) =>
  desk.listRecords('programme-plan', { state: 'in-force' });

test('tells a whole plan, or nothing of it when an event was changed meanwhile', async () => {
  const desk = store.as({ personId: 'strategist' });
  const told = await desk.announcePlan(operation(), {
    events: [moved('event-1', 1), moved('event-n', 1)],
    workedOutFrom: undefined,
    plan: { why: 'snow' },
  });
  expect(told).toEqual({ ok: true, value: { moved: 2 } });
  expect(await desk.readEvent('event-1')).toMatchObject({ heldOn: '2026-12-01', version: 2 });
  const [inForce] = await plansInForce(desk);
  expect(inForce).toMatchObject({ version: 1, document: { why: 'snow' } });

  const late = await desk.announcePlan(operation(), {
    events: [moved('event-2', 1), moved('event-1', 1)],
    workedOutFrom: inForce,
    plan: { why: 'flu' },
  });
  expect(late).toMatchObject({ ok: false, refusals: [{ code: 'record.changed-meanwhile' }] });
  expect(await desk.readEvent('event-2')).toMatchObject({ heldOn: '2026-10-08', version: 1 });
  expect(await plansInForce(desk)).toEqual([inForce]);
});

test('refuses a plan that was worked out before another one was announced', async () => {
  const desk = store.as({ personId: 'strategist' });
  const [inForce] = await plansInForce(desk);
  const draftOf = async (why: string) => {
    const document = { why };
    const kept = await desk.keepRecord(operation(), {
      kind: 'programme-plan',
      state: 'draft',
      document,
    });
    if (!kept.ok) throw new Error(JSON.stringify(kept.refusals));
    return { id: kept.value.id, basedOn: kept.value.version, document };
  };
  // Two drafts that touch no event in common, both from the plan that was in force before.
  const [older, newer] = [await draftOf('snow'), await draftOf('flu')];
  const announce = (draft: typeof older, events: readonly EventToMove[], from?: PlanVersion) =>
    desk.announcePlan(operation(), { events, workedOutFrom: from, plan: draft.document, draft });
  expect((await announce(newer, [moved('event-n', 2)], inForce)).ok).toBe(true);

  const another = { ok: false, refusals: [{ code: 'plan.another-announced', params: {} }] };
  expect(await announce(older, [moved('event-2', 1)], inForce)).toEqual(another);
  expect(await announce(older, [moved('event-2', 1)])).toEqual(another);
  expect(await desk.readEvent('event-2')).toMatchObject({ heldOn: '2026-10-08', version: 1 });
  expect(await desk.readRecord('programme-plan', older.id)).toMatchObject({ state: 'draft' });
  const [now] = await plansInForce(desk);
  expect(now).toMatchObject({ id: inForce!.id, version: 2, document: { why: 'flu' } });
  expect((await announce(older, [moved('event-2', 1)], now)).ok).toBe(true);
});

test('of two announcements at once one is told, and the other refused', async () => {
  const desk = store.as({ personId: 'strategist' });
  const [inForce] = await plansInForce(desk);
  const tell = (why: string) =>
    desk.announcePlan(operation(), { events: [], workedOutFrom: inForce, plan: { why } });
  const told = await Promise.all([tell('one'), tell('other')]);
  expect(told.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [now] = await plansInForce(desk);
  expect(now?.version).toBe(inForce!.version + 1);
});

test('shows waves without their keys, and how many answered', async () => {
  const wave = { instrument: 'survey', wave: 'later' };
  await store.as({ personId: 'evaluator-1' }).openWave(newId(Date.now()), wave, { asked: 9 });
  const waves = await store.asVisitor().listWaves();
  expect(waves.find((each) => each.wave === 'later')).toEqual({
    ...wave,
    state: 'open',
    document: { asked: 9 },
  });
  expect(await store.as({ personId: 'strategist' }).countAnswers()).toEqual([]);
});

test('tells the strategy group who took part in what without a name, and nobody else', async () => {
  const rows = await store.as({ personId: 'strategist' }).participationWithoutNames();
  const teachers = SAMPLE.people.filter(({ roles }) =>
    roles.some(({ role }) => role === 'teacher'),
  );
  expect(rows).toHaveLength(teachers.length);
  expect(rows?.every((row) => Object.keys(row).join() === 'attended')).toBe(true);
  expect(JSON.stringify(rows)).not.toContain('teacher');
  expect(await store.as({ personId: 'teacher-1' }).participationWithoutNames()).toBeUndefined();
});
