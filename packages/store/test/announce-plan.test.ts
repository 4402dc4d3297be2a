import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
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
const plan = { kind: 'programme-plan', state: 'in-force', document: { why: 'snow' } } as const;
const moved = (id: string, basedOn: number) => ({
  id,
  basedOn,
  heldOn: '2026-12-01',
  document: { moved: true },
});

test('tells a whole plan, or nothing of it when an event was changed meanwhile', async () => {
  const desk = store.as({ personId: 'strategist' });
  const told = await desk.announcePlan(operation(), {
    events: [moved('event-1', 1), moved('event-n', 1)],
    records: [plan],
  });
  expect(told).toEqual({ ok: true, value: { moved: 2 } });
  expect(await desk.readEvent('event-1')).toMatchObject({ heldOn: '2026-12-01', version: 2 });
  expect(await desk.listRecords('programme-plan')).toHaveLength(1);

  const late = await desk.announcePlan(operation(), {
    events: [moved('event-2', 1), moved('event-1', 1)],
    records: [plan],
  });
  expect(late).toMatchObject({ ok: false, refusals: [{ code: 'record.changed-meanwhile' }] });
  expect(await desk.readEvent('event-2')).toMatchObject({ heldOn: '2026-10-08', version: 1 });
  expect(await desk.listRecords('programme-plan')).toHaveLength(1);
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
