import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

let store: Store;
const as = (personId: string) => store.as({ personId });
const operation = (): string => newId(Date.now());

beforeAll(async () => {
  store = await openInMemory();
  const loaded = await store.loadProgramme(SAMPLE);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(async () => {
  await store.close();
});

test('a director counts the own school without reading a row; nobody else counts it', async () => {
  const people = [
    { person: 'teacher-1', status: 'attended' },
    { person: 'teacher-2', status: 'absent' },
  ];
  const noted = await as('facilitator-1').recordAttendance(operation(), {
    event: 'event-1',
    people,
  });
  expect(noted.ok).toBe(true);
  const director = as('director-1');
  expect(await director.countSchool('school-1')).toMatchObject({
    teachers: 2,
    attendance: [{ event: 'event-1', statuses: { attended: 1, absent: 1 } }],
  });
  expect(await director.listAttendance({ event: 'event-1' })).toEqual([]);
  expect(await director.listProjects()).toEqual([]);
  expect(await director.countSchool('school-2')).toBeUndefined();
  for (const other of ['teacher-1', 'facilitator-1', 'deputy-2', 'coordinator-north']) {
    expect(await as(other).countSchool('school-1'), other).toBeUndefined();
    expect(await as(other).countSchool('school-2'), other).toBeUndefined();
  }
});

test('people are told whom they may ask, and no name with it', async () => {
  const asked = async (person: string) =>
    (await as(person).whomToTurnTo()).map((each) => `${each.role} ${each.person}`);
  expect(await asked('teacher-1')).toEqual([
    'coordinator coordinator-north',
    'director director-1',
    'facilitator facilitator-1',
  ]);
  expect(await asked('director-1')).toEqual([
    'coordinator coordinator-north',
    'facilitator facilitator-1',
  ]);
  expect(await asked('evaluator-1')).toEqual([]);
});

test('a facilitator takes back what they noted and decided themselves, and nothing else', async () => {
  const facilitator = as('facilitator-1');
  const given = { teacher: 'teacher-1', group: 'group-1' };
  const noticed = await facilitator.recordEvidence(operation(), {
    ...given,
    noticedOn: '2026-10-07',
    document: { kind: 'sample' },
  });
  const decided = await facilitator.recordDecision(operation(), {
    ...given,
    decidedOn: '2026-10-07',
    document: { kind: 'sample' },
  });
  if (!noticed.ok || !decided.ok) throw new Error('not kept');
  const others = as('teacher-1');
  expect(await others.removeEvidence(operation(), noticed.value.id)).toMatchObject({ ok: false });
  expect(await others.removeDecision(operation(), decided.value.id)).toMatchObject({ ok: false });
  expect(await facilitator.removeEvidence(operation(), noticed.value.id)).toMatchObject({
    ok: true,
  });
  expect(await facilitator.removeDecision(operation(), decided.value.id)).toMatchObject({
    ok: true,
  });
  expect(await facilitator.decisionsOn('teacher-1')).toEqual([]);
});

test('that a reflection was shared is known without reading it', async () => {
  const [first] = await as('facilitator-1').sharedReflectionHeads();
  const shared = await as('facilitator-1').listSharedReflections();
  expect(first?.id).toBe(shared[0]?.id);
  expect(Object.keys(first ?? {}).sort()).not.toContain('text');
});
