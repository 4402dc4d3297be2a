import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from '../in-memory.ts';
import { checkResearchFile, RESEARCH_PARTS } from '@tldw/evaluation/exports';
import { CANARIES, RESEARCH_PROGRAMME, TEACHERS } from './research-programme.ts';

const DAY = 86_400_000;
let store: Store;
let nowMs = Date.now();
beforeAll(async () => {
  store = await openInMemory({ now: () => nowMs });
  const loaded = await store.loadProgramme(RESEARCH_PROGRAMME);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

const as = (personId: string) => store.as({ personId });
const op = () => newId(Date.now());
const because = (answer: {
  ok: boolean;
  refusals?: readonly { code: string; params: object }[];
}) =>
  answer.ok
    ? 'ok'
    : ((answer.refusals![0]!.params as { because?: string }).because ?? answer.refusals![0]!.code);
const consent = (person: string, agrees: boolean) =>
  as(person).keepResearchConsent(op(), { agrees, wording: 'research-1', on: '2026-10-20' });
const asked = async (
  by: string,
  parts: readonly (typeof RESEARCH_PARTS)[number][] = RESEARCH_PARTS,
) => {
  const answer = await as(by).askForResearchExport(op(), {
    purpose: 'How support is released',
    parts,
  });
  if (!answer.ok) throw new Error(because(answer));
  return answer.value.id;
};
const approved = async (by = 'evaluator-1') => {
  const id = await asked(by);
  for (const each of ['strategy-1', 'strategy-2']) await as(each).approveResearchExport(op(), id);
  return id;
};
const stateOf = async (id: string, as_ = 'strategy-3') =>
  (await as(as_).listResearchExports()).find((each) => each.id === id)?.state;

describe('asking and approving', () => {
  test('an evaluator asks, and nobody else', async () => {
    const given = { purpose: 'p', parts: RESEARCH_PARTS };
    for (const person of [
      'teacher-1',
      'facilitator-1',
      'director-1',
      'coordinator-north',
      'strategy-1',
      'operator-1',
    ])
      expect(because(await as(person).askForResearchExport(op(), given))).toBe('record.not-found');
    expect(
      because(await as('evaluator-1').askForResearchExport(op(), { ...given, purpose: ' ' })),
    ).toBe('nothing-asked');
    expect(
      because(await as('evaluator-1').askForResearchExport(op(), { ...given, parts: [] })),
    ).toBe('nothing-asked');
    expect(await stateOf(await asked('evaluator-1'))).toBe('asked');
  });

  test('twenty times the same form asks once', async () => {
    const operation = op();
    const before = (await as('evaluator-1').listResearchExports()).length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        as('evaluator-1').askForResearchExport(operation, { purpose: 'once', parts: ['place'] }),
      ),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(await as('evaluator-1').listResearchExports()).toHaveLength(before + 1);
  });

  test('two different people approve, neither of whom asked', async () => {
    const id = await asked('evaluator-1');
    expect(because(await as('evaluator-1').approveResearchExport(op(), id))).toBe(
      'second-person-needed',
    );
    for (const person of ['teacher-1', 'director-1', 'coordinator-north', 'operator-1'])
      expect(because(await as(person).approveResearchExport(op(), id))).toBe('record.not-found');
    expect(await as('strategy-1').approveResearchExport(op(), id)).toMatchObject({
      value: { state: 'approved-once' },
    });
    expect(because(await as('strategy-1').approveResearchExport(op(), id))).toBe(
      'second-person-needed',
    );
    expect(because(await as('evaluator-1').makeResearchFile(op(), id))).toBe('not-approved');
    expect(await as('strategy-2').approveResearchExport(op(), id)).toMatchObject({
      value: { state: 'approved' },
    });
    expect(because(await as('strategy-3').approveResearchExport(op(), id))).toBe('decided-already');
  });

  test('somebody with both roles is never one of the two for what they asked', async () => {
    const id = await asked('both');
    expect(because(await as('both').approveResearchExport(op(), id))).toBe('second-person-needed');
    await as('strategy-1').approveResearchExport(op(), id);
    expect(because(await as('both').approveResearchExport(op(), id))).toBe('second-person-needed');
    expect(because(await as('both').refuseResearchExport(op(), id, 'no'))).toBe(
      'second-person-needed',
    );
    expect(await stateOf(id)).toBe('approved-once');
    // For what somebody else asked they are one person like any other.
    const others = await asked('evaluator-1');
    expect((await as('both').approveResearchExport(op(), others)).ok).toBe(true);
  });

  test('of many approvals at once two count', async () => {
    const id = await asked('evaluator-1');
    const answers = await Promise.all(
      ['strategy-1', 'strategy-2', 'strategy-3', 'both', 'strategy-1', 'strategy-2'].map((person) =>
        as(person).approveResearchExport(op(), id),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    const [found] = (await as('strategy-1').listResearchExports()).filter((each) => each.id === id);
    expect(found!.state).toBe('approved');
    expect(found!.firstApprovedBy).not.toBe(found!.secondApprovedBy);
  });

  test('one person stops it, with a reason', async () => {
    const id = await approved();
    expect(because(await as('strategy-3').refuseResearchExport(op(), id, ' '))).toBe(
      'reason-missing',
    );
    expect(
      (await as('strategy-3').refuseResearchExport(op(), id, 'Too early in the year')).ok,
    ).toBe(true);
    expect(because(await as('evaluator-1').makeResearchFile(op(), id))).toBe('not-approved');
    const [mine] = (await as('evaluator-1').listResearchExports()).filter((each) => each.id === id);
    expect(mine).toMatchObject({ state: 'refused', endedBecause: 'Too early in the year' });
  });

  test('one evaluator sees nothing of what another asked', async () => {
    const id = await asked('both');
    expect((await as('evaluator-1').listResearchExports()).map((each) => each.id)).not.toContain(
      id,
    );
    expect(await as('teacher-1').listResearchExports()).toEqual([]);
    expect(because(await as('evaluator-1').withdrawResearchExport(op(), id))).toBe(
      'record.not-found',
    );
    expect((await as('both').withdrawResearchExport(op(), id)).ok).toBe(true);
  });
});

describe('the file', () => {
  test('is not made while nobody, or hardly anybody, agrees', async () => {
    const id = await approved();
    expect(because(await as('evaluator-1').makeResearchFile(op(), id))).toBe('no-consent');
    for (const teacher of TEACHERS.slice(0, 4)) await consent(teacher, true);
    expect(because(await as('evaluator-1').makeResearchFile(op(), id))).toBe('small-cells');
    expect(await stateOf(id)).toBe('approved');
  });

  test('holds those who agree at that moment, passes the check, and not one word of theirs', async () => {
    for (const teacher of TEACHERS) expect((await consent(teacher, true)).ok).toBe(true);
    await consent(TEACHERS[7]!, false);
    expect(await as('evaluator-1').countResearchConsents()).toBe(39);
    expect(await as('director-1').countResearchConsents()).toBeUndefined();
    const id = await approved();
    const operation = op();
    const made = await Promise.all(
      Array.from({ length: 20 }, () => as('evaluator-1').makeResearchFile(operation, id)),
    );
    expect(new Set(made.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"ok":true,"value":{"people":39}}']),
    );
    const taken = await as('evaluator-1').takeResearchFile(id);
    if (!taken.ok) throw new Error(because(taken));
    const { file } = taken.value;
    const checked = checkResearchFile(file, { least: 5 }, ['north', 'south']);
    expect(checked).toMatchObject({ ok: true, value: { rows: 39 } });
    expect(file.split('\r\n')[0]).toBe(
      'pseudonym,region,school,sessions,tutorials,network_events,project_phase,project_began,ratings,first_rating,latest_rating',
    );
    for (const canary of Object.values(CANARIES)) expect(file).not.toContain(canary);
    for (const id of [...TEACHERS, 'school-1', 'group-1', '2026-10-12'])
      expect(file).not.toContain(id);
    expect(await as('teacher-1').researchAboutMe()).toEqual([]);
    expect(await as(TEACHERS[7]!).researchAboutMe()).toEqual([]);
    expect(await as(TEACHERS[3]!).researchAboutMe()).toMatchObject([
      {
        id,
        purpose: 'How support is released',
        askedBy: 'Evaluator One',
        state: 'made',
        people: 39,
        downloads: 1,
      },
    ]);
    const looked = await as(TEACHERS[3]!).whoLookedAtMyData();
    expect(looked.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'evaluator-1 research-export-taken',
      'evaluator-1 research-export-made',
    ]);
  });

  test('is for whoever asked, and for nobody else', async () => {
    const id = await approved();
    await as('evaluator-1').makeResearchFile(op(), id);
    for (const person of [
      'both',
      'strategy-1',
      'strategy-2',
      'operator-1',
      'director-1',
      TEACHERS[0]!,
    ])
      expect(because(await as(person).takeResearchFile(id))).toBe('record.not-found');
    expect((await as('evaluator-1').takeResearchFile(id)).ok).toBe(true);
  });

  test('has the same pseudonyms each time it is taken, and other ones in the next export', async () => {
    const fileOf = async (id: string) => {
      const taken = await as('evaluator-1').takeResearchFile(id);
      if (!taken.ok) throw new Error(because(taken));
      return taken.value.file;
    };
    const [first, second] = [await approved(), await approved()];
    for (const id of [first, second]) await as('evaluator-1').makeResearchFile(op(), id);
    expect(await fileOf(first)).toBe(await fileOf(first));
    const names = (file: string) =>
      file
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[0]!);
    const [ones, others] = [names(await fileOf(first)), new Set(names(await fileOf(second)))];
    expect(ones).toHaveLength(39);
    expect(ones.filter((name) => others.has(name))).toEqual([]);
  });

  test('is gone at once for everybody when one person in it withdraws consent', async () => {
    const [one, other] = [await approved(), await approved()];
    for (const id of [one, other]) await as('evaluator-1').makeResearchFile(op(), id);
    await consent(TEACHERS[11]!, false);
    for (const id of [one, other]) {
      expect(await stateOf(id)).toBe('ended');
      expect(because(await as('evaluator-1').takeResearchFile(id))).toBe('not-available');
      expect(because(await as('evaluator-1').makeResearchFile(op(), id))).toBe('not-approved');
    }
    expect((await as(TEACHERS[11]!).researchAboutMe()).map(({ state }) => state)).not.toContain(
      'made',
    );
    const next = await approved();
    expect(await as('evaluator-1').makeResearchFile(op(), next)).toMatchObject({
      value: { people: 38 },
    });
    expect(await as(TEACHERS[11]!).agreesToResearch()).toBe(false);
  });

  test('is gone when somebody in it is erased, and when its time is over', async () => {
    const [one, two] = [await approved(), await approved()];
    await as('evaluator-1').makeResearchFile(op(), one);
    await store.eraseMyData({ personId: TEACHERS[12]! });
    expect(await stateOf(one)).toBe('ended');
    await as('evaluator-1').makeResearchFile(op(), two);
    expect((await as('evaluator-1').takeResearchFile(two)).ok).toBe(true);
    nowMs += 31 * DAY;
    expect(await stateOf(two)).toBe('expired');
    expect(because(await as('evaluator-1').takeResearchFile(two))).toBe('not-available');
    nowMs -= 31 * DAY;
  });

  test('is gone when it is refused or withdrawn after it was made', async () => {
    const [one, two] = [await approved(), await approved()];
    for (const id of [one, two]) await as('evaluator-1').makeResearchFile(op(), id);
    await as('strategy-3').refuseResearchExport(op(), one, 'A mistake was found');
    await as('evaluator-1').withdrawResearchExport(op(), two);
    for (const id of [one, two])
      expect(because(await as('evaluator-1').takeResearchFile(id))).toBe('not-available');
  });

  test('agreeing twice, from two windows, is one consent, and taking it back ends it', async () => {
    const [teacher] = TEACHERS.slice(20);
    await consent(teacher!, false);
    await Promise.all([consent(teacher!, true), consent(teacher!, true)]);
    const given = await as(teacher!).listRecords('consent', { owner: teacher!, state: 'given' });
    expect(given).toHaveLength(1);
    await consent(teacher!, false);
    expect(await as(teacher!).agreesToResearch()).toBe(false);
    const mine = await store.exportMyData({ personId: teacher! });
    expect(mine.tables['research_member']!.length).toBeGreaterThan(0);
  });
});
