import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, openStore, type Store } from '@tldw/store';
import { SAMPLE } from './sample-programme.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tldw-store-'));
let store: Store;

beforeAll(async () => {
  const opened = await openStore({ dataFolder: folder });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  store = opened.value;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const operation = (): string => newId(Date.now());

describe('a first evening with the embedded home', () => {
  test('a new folder is empty, and a programme comes in at once', async () => {
    expect(await store.isEmpty()).toBe(true);
    const steps: string[] = [];
    const loaded = await store.loadProgramme(SAMPLE, (step) => steps.push(step));
    expect(loaded).toEqual({ ok: true, value: undefined });
    expect(steps.at(-1)).toBe('done');
    expect(await store.isEmpty()).toBe(false);
  });

  test('a visitor reads what is public and no names', async () => {
    const visitor = store.asVisitor();
    expect(await visitor.readInitiative()).toEqual(SAMPLE.initiative);
    expect((await visitor.listRegions()).map((region) => region.id)).toEqual(['north', 'south']);
    expect((await visitor.readGroupYear('group-1')).map((event) => event.id)).toEqual([
      'event-1',
      'event-n',
      'event-c',
    ]);
    expect(await visitor.listProjectCards()).toEqual([
      { project: 'project-1', group: 'group-1', document: { title: 'Reading aloud' } },
    ]);
  });

  test('a one-time link opens one session, which knows the person, and ends', async () => {
    const link = await store.issueSignInLink('teacher-1');
    if (!link.ok) throw new Error('no link');
    const session = await store.redeemSignInLink(link.value);
    if (!session.ok) throw new Error('no session');
    expect(await store.sessionOf(session.value)).toEqual({
      personId: 'teacher-1',
      name: 'Teacher One',
      language: 'kk',
      roles: [{ role: 'teacher', region: 'north', school: 'school-1', groups: ['group-1'] }],
      strong: false,
      withheld: [],
    });
    expect(await store.redeemSignInLink(link.value)).toMatchObject({ ok: false });
    await store.endSession(session.value);
    expect(await store.sessionOf(session.value)).toBeUndefined();
  });

  test('a private reflection is its author’s; a shared one reaches the facilitator', async () => {
    const own = await store.as({ personId: 'teacher-1' }).listOwnReflections();
    expect(own.map((each) => each.text)).toContain('CANARY-PRIVATE-7f3a');
    for (const { id } of SAMPLE.people) {
      if (id === 'teacher-1') continue;
      const desk = store.as({ personId: id });
      expect(await desk.readReflection('reflection-1')).toBeUndefined();
      const shared = (await desk.listSharedReflections()).map((each) => each.id);
      expect(shared).toEqual(id === 'facilitator-1' ? ['reflection-2'] : []);
    }
  });

  test('the same operation sent twice is done once', async () => {
    const teacher = store.as({ personId: 'teacher-2' });
    const again = operation();
    const given = {
      group: 'group-1',
      stage: 'concern-named',
      document: { concern: 'quiet pupils' },
    };
    const first = await teacher.beginProject(again, given);
    expect(await teacher.beginProject(again, given)).toEqual(first);
    expect(await teacher.listProjects()).toHaveLength(1);
  });

  test('nobody begins a project in a group that is not theirs, or keeps another’s', async () => {
    const outsider = store.as({ personId: 'teacher-3' });
    const given = { group: 'group-1', stage: 'concern-named', document: {} };
    expect(await outsider.beginProject(operation(), given)).toEqual({
      ok: false,
      refusals: [{ code: 'record.not-found', params: { kind: 'project' } }],
    });
    const kept = { id: 'project-1', basedOn: 1, stage: 'acting', document: {} };
    expect(await outsider.keepProject(operation(), kept)).toMatchObject({ ok: false });
  });

  test('two devices that edit one project: the second is told', async () => {
    const owner = store.as({ personId: 'teacher-1' });
    const change = { id: 'project-1', basedOn: 1, stage: 'vision', document: { vision: 'x' } };
    expect(await owner.keepProject(operation(), change)).toEqual({
      ok: true,
      value: { id: 'project-1', version: 2 },
    });
    expect(await owner.keepProject(operation(), change)).toEqual({
      ok: false,
      refusals: [{ code: 'record.changed-meanwhile', params: { kind: 'project', version: 2 } }],
    });
  });

  test('the facilitator records attendance, and the coordinator of the region sees it', async () => {
    const facilitator = store.as({ personId: 'facilitator-1' });
    const given = { event: 'event-1', people: [{ person: 'teacher-1', status: 'present' }] };
    expect(await facilitator.recordAttendance(operation(), given)).toMatchObject({ ok: true });
    const seen = await store.as({ personId: 'coordinator-north' }).listAttendance({});
    expect(seen.map((each) => each.person)).toEqual(['teacher-1']);
    expect(await store.as({ personId: 'director-1' }).listAttendance({})).toEqual([]);
    expect(
      await store.as({ personId: 'teacher-1' }).recordAttendance(operation(), given),
    ).toMatchObject({ ok: false });
  });

  test('of two who want the last seat one gets it', async () => {
    const [a, b] = ['teacher-1', 'teacher-2'].map((personId) => store.as({ personId }));
    const answers = await Promise.all([
      a!.registerForEvent(operation(), 'event-n'),
      b!.registerForEvent(operation(), 'event-n'),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  test('a second opening of the folder is refused', async () => {
    expect(await openStore({ dataFolder: folder })).toEqual({
      ok: false,
      refusals: [{ code: 'store.in-use', params: { folder } }],
    });
  });

  test('the language is the person’s own', async () => {
    const teacher = store.as({ personId: 'teacher-2' });
    expect(await teacher.setLanguage(operation(), 'kk')).toMatchObject({ ok: true });
    expect((await teacher.readPerson('teacher-2'))?.language).toBe('kk');
  });

  test('after closing, the folder opens again with everything in it', async () => {
    await store.close();
    const opened = await openStore({ dataFolder: folder });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    store = opened.value;
    expect(await store.isEmpty()).toBe(false);
    const own = await store.as({ personId: 'teacher-1' }).listOwnReflections();
    expect(own).toHaveLength(2);
  });
});
