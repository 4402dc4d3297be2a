import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate, Certificate, DevelopmentProject, type Result } from '@tldw/core';
import { newId, type KeptRecord, type Store } from '@tldw/store';
import { openInMemory } from '../in-memory.ts';
import { SAMPLE } from '../sample-programme.ts';
import { AWARDING, submittedPortfolio, toldProject } from './told-project.ts';

let store: Store;
const as = (personId: string) => store.as({ personId });
const operation = (): string => newId(Date.now());
const on = calendarDate('2027-05-16');
const print = {
  title: { kk: 'Куәлік', ru: 'Сертификат', en: 'Certificate' },
  issuer: 'ngo' as Certificate['issuer'],
  endorsedBy: [],
};
const why = (answer: Result<unknown>) =>
  answer.ok
    ? []
    : answer.refusals.map(({ code, params }) => (params as { because?: string }).because ?? code);

const certificates = () => as('strategy-1').listRecords<Certificate>('certificate');
const one = async (id: string): Promise<KeptRecord<Certificate>> =>
  (await as('strategy-1').readRecord<Certificate>('certificate', id))!;

/** Teachers 2 and 5 are awarded, the decision on teacher 4 is not made. */
const TOLD = ['teacher-2', 'teacher-4', 'teacher-5'] as const;

beforeAll(async () => {
  store = await openInMemory();
  const teacher = (id: string) => ({
    ...{ id, name: `Teacher ${id.at(-1)}`, language: 'kk' as const, school: 'school-1' },
    roles: [{ role: 'teacher' as const, groups: ['group-1'] }],
  });
  const strategy = { role: 'strategy-group' } as const;
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    people: [
      ...SAMPLE.people,
      teacher('teacher-4'),
      teacher('teacher-5'),
      { id: 'strategy-2', name: 'Strategy Two', language: 'kk', roles: [strategy] },
      {
        ...{ id: 'two-roles', name: 'Two Roles', language: 'ru' as const, region: 'north' },
        roles: [strategy, { role: 'coordinator', region: 'north' }],
      },
      {
        ...{ id: 'both-1', name: 'Both One', language: 'ru' as const, school: 'school-1' },
        roles: [
          { role: 'facilitator', groups: ['group-1'] },
          { role: 'coordinator', region: 'north' },
        ],
      },
    ],
    projects: [
      ...SAMPLE.projects!,
      ...TOLD.map((owner) => ({
        ...{ id: `told-${owner}`, owner, group: 'group-1', stage: 'telling' },
        document: toldProject(`told-${owner}`, owner, `portfolio-${owner}`),
      })),
    ],
    records: TOLD.flatMap((owner) => {
      const portfolio = `portfolio-${owner}`;
      const of = { owner, group: 'group-1' } as const;
      const said = { ...of, reader: 'reader-1', state: 'kept' } as const;
      return [
        {
          ...{ kind: 'portfolio' as const, id: portfolio, ...of, state: 'submitted' },
          document: submittedPortfolio(portfolio, `told-${owner}`, owner),
        },
        {
          ...{ kind: 'portfolio-reading' as const, ...said },
          document: { portfolio, ...AWARDING.reading },
        },
        ...(owner === 'teacher-4'
          ? []
          : [
              {
                ...{ kind: 'portfolio-decision' as const, ...said },
                document: { portfolio, ...AWARDING.decision },
              },
            ]),
      ];
    }),
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

const propose = (person: string, teacher: string, once = operation()) =>
  as(person).proposeCertificate(once, { portfolio: `portfolio-${teacher}`, on });
const confirm = (person: string, id: string) =>
  as(person).confirmCertificate(operation(), { id, on });
const issue = (person: string, id: string, once = operation()) =>
  as(person).issueCertificate(once, { id, on, print });

describe('a certificate, from an awarded portfolio to the code that anybody can check', () => {
  let id = '';

  test('is in sight for the group’s facilitators, and ready once the portfolio is awarded', async () => {
    const seen = await as('facilitator-1').certificatesInSight();
    expect(seen.map(({ teacher, isReady }) => [teacher, isReady])).toEqual([
      ['teacher-2', true],
      ['teacher-4', false],
      ['teacher-5', true],
    ]);
    for (const other of ['deputy-2', 'coordinator-north', 'strategy-1', 'teacher-2'])
      expect(await as(other).certificatesInSight(), other).toEqual([]);
  });

  test('is proposed by a facilitator of the group alone, once', async () => {
    for (const other of ['deputy-2', 'teacher-2', 'director-1', 'evaluator-1', 'coordinator-north'])
      expect((await propose(other, 'teacher-2')).ok, other).toBe(false);
    expect(why(await propose('facilitator-1', 'teacher-4'))).toEqual(['portfolio-not-awarded']);
    const once = operation();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => propose('facilitator-1', 'teacher-2', once)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(why(await propose('both-1', 'teacher-2'))).toEqual(['not-at-this-step']);
    const kept = await certificates();
    expect(kept.map(({ state, owner, region }) => [state, owner, region])).toEqual([
      ['proposed', 'teacher-2', 'north'],
    ]);
    id = kept[0]!.id;
    expect((await as('facilitator-1').certificatesInSight()).map(({ teacher }) => teacher)).toEqual(
      ['teacher-4', 'teacher-5'],
    );
  });

  test('is confirmed in the region, by somebody else than whoever proposed it', async () => {
    for (const other of ['facilitator-1', 'strategy-1', 'teacher-2', 'director-1', 'evaluator-1'])
      expect((await confirm(other, id)).ok, other).toBe(false);
    expect(why(await issue('strategy-1', id))).toEqual(['not-at-this-step']);
    expect((await confirm('two-roles', id)).ok).toBe(true);
    expect(why(await confirm('coordinator-north', id))).toEqual(['not-at-this-step']);
    const other = await propose('both-1', 'teacher-5');
    if (!other.ok) throw new Error('not proposed');
    expect(why(await confirm('both-1', other.value.id))).toEqual(['second-person-needed']);
  });

  test('is issued by two people of the strategy group who took no step before', async () => {
    for (const other of ['facilitator-1', 'coordinator-north', 'teacher-2', 'evaluator-1'])
      expect(why(await issue(other, id)), other).toEqual(['record.not-found']);
    // They confirmed it as the coordinator: they cannot count once more here.
    expect(why(await issue('two-roles', id))).toEqual(['second-person-needed']);
    const once = operation();
    expect(await issue('strategy-1', id, once)).toEqual({ ok: true, value: { state: 'agreed' } });
    expect(await issue('strategy-1', id, once)).toEqual({ ok: true, value: { state: 'agreed' } });
    expect(why(await issue('strategy-1', id))).toEqual(['second-person-needed']);
    expect(why(await issue('two-roles', id))).toEqual(['second-person-needed']);
    expect((await one(id)).state).toBe('agreed');
    const twice = operation();
    const issued = { ok: true, value: { state: 'issued', isRecognised: true } };
    expect(await issue('strategy-2', id, twice)).toEqual(issued);
    const { document } = await one(id);
    expect(await issue('strategy-2', id, twice)).toEqual(issued);
    expect(await one(id)).toMatchObject({ state: 'issued', document });
    expect(Certificate.parse(document)).toEqual(document);
    expect(document).toMatchObject({ nameAsPrinted: 'Teacher Two', issuedOn: on });
    const found = await store.asVisitor().verifyCertificate<Certificate>(document.verificationCode);
    expect(found).toEqual({ state: 'issued', document });
  });

  test('moves the project on to recognised', async () => {
    const project = await as('teacher-2').readProject('told-teacher-2');
    expect(project).toMatchObject({ stage: 'recognised', version: 2 });
    expect(DevelopmentProject.parse(project!.document)).toMatchObject({
      stage: 'recognised',
      certificate: id,
      recognisedOn: on,
    });
  });

  test('cannot be kept from being revoked by whoever takes the place of that request', async () => {
    const taken = await as('teacher-2').keepRecord(operation(), {
      ...{ kind: 'worksheet', id: `${id}.revocation`, state: 'draft', document: {} },
    });
    expect(taken.ok).toBe(false);
    expect(await as('teacher-2').listRecords('worksheet')).toEqual([]);
  });

  test('is revoked by two people; until the second one agrees it stays good', async () => {
    const ask = (person: string, reason: string) =>
      as(person).askForRevocation(operation(), { id, reason, on });
    const agree = (person: string) =>
      as(person).agreeToRevocation(operation(), { id, on: calendarDate('2027-06-01') });
    const { verificationCode } = (await one(id)).document;
    const check = () => store.asVisitor().verifyCertificate<Certificate>(verificationCode);
    for (const other of ['facilitator-1', 'coordinator-north', 'teacher-2', 'evaluator-1']) {
      expect(why(await ask(other, 'why')), other).toEqual(['record.not-found']);
      expect(why(await agree(other)), other).toEqual(['record.not-found']);
    }
    expect(why(await ask('strategy-1', ' '))).toEqual(['reason-missing']);
    expect(why(await agree('strategy-2'))).toEqual(['not-at-this-step']);
    expect((await ask('strategy-1', 'The name is misspelt')).ok).toBe(true);
    expect(why(await ask('strategy-2', 'The same'))).toEqual(['not-at-this-step']);
    const takeBack = (person: string, once = operation()) =>
      as(person).withdrawRevocation(once, { id });
    for (const other of ['facilitator-1', 'coordinator-north', 'teacher-2', 'evaluator-1'])
      expect(why(await takeBack(other)), other).toEqual(['record.not-found']);
    const back = operation();
    expect((await takeBack('strategy-1', back)).ok).toBe(true);
    expect((await takeBack('strategy-1', back)).ok).toBe(true);
    expect(why(await takeBack('strategy-1'))).toEqual(['not-at-this-step']);
    expect(why(await agree('strategy-2'))).toEqual(['not-at-this-step']);
    expect((await check())?.state).toBe('issued');
    expect((await ask('strategy-1', 'The name is misspelt')).ok).toBe(true);
    expect(why(await agree('strategy-1'))).toEqual(['second-person-needed']);
    expect((await check())?.state).toBe('issued');
    expect((await agree('strategy-2')).ok).toBe(true);
    expect(await check()).toMatchObject({
      state: 'revoked',
      document: { revoked: { on: '2027-06-01', reason: 'The name is misspelt' } },
    });
    expect(why(await agree('strategy-1'))).toEqual(['not-at-this-step']);
    expect((await certificates()).some(({ state }) => state === 'revocation-asked')).toBe(false);
    const project = await as('teacher-2').readProject('told-teacher-2');
    expect(project).toMatchObject({ stage: 'telling', version: 3 });
    expect(DevelopmentProject.parse(project!.document)).toMatchObject({
      stage: 'telling',
      portfolio: 'portfolio-teacher-2',
      lastMovedOn: '2027-06-01',
    });
    // A new certificate may follow.
    const again = await as('facilitator-1').certificatesInSight();
    expect(again.find(({ teacher }) => teacher === 'teacher-2')?.isReady).toBe(true);
  });

  test('leaves every step in the audit, under the name of whoever took it', async () => {
    const lines = await as('teacher-2').whoLookedAtMyData();
    expect(
      lines
        .filter(({ record }) => record === `certificate/${id}`)
        .map(({ action }) => action)
        .sort(),
    ).toEqual([
      'certificate-agreed',
      'certificate-confirmed',
      'certificate-issued',
      'certificate-proposed',
      'certificate-revocation-asked',
      'certificate-revocation-asked',
      'certificate-revocation-withdrawn',
      'certificate-revoked',
    ]);
  });
});

describe('a certificate that is not to be', () => {
  const decline = (person: string, id: string, reason: string, once = operation()) =>
    as(person).declineCertificate(once, { id, reason, on });
  const waiting = async (): Promise<KeptRecord<Certificate>> =>
    (await certificates()).find(
      ({ owner, state }) =>
        owner === 'teacher-5' && ['proposed', 'confirmed', 'agreed'].includes(state),
    )!;

  test('is declined in its region with a reason, and may be proposed again', async () => {
    const { id } = await waiting();
    for (const other of ['facilitator-1', 'teacher-5', 'teacher-2', 'director-1', 'evaluator-1'])
      expect((await decline(other, id, 'why')).ok, other).toBe(false);
    // What only waits for a coordinator is not the strategy group's to decline yet.
    expect((await decline('strategy-1', id, 'why')).ok).toBe(false);
    expect(why(await decline('coordinator-north', id, ' '))).toEqual(['reason-missing']);
    const once = operation();
    for (let sent = 0; sent < 3; sent += 1)
      expect((await decline('coordinator-north', id, 'Two sessions only', once)).ok).toBe(true);
    expect((await one(id)).document).toMatchObject({
      declined: { by: 'coordinator-north', on, reason: 'Two sessions only' },
    });
    expect(why(await confirm('two-roles', id))).toEqual(['not-at-this-step']);
    expect(why(await issue('strategy-1', id))).toEqual(['not-at-this-step']);
    expect((await as('teacher-5').whoLookedAtMyData()).map(({ action }) => action)).toContain(
      'certificate-declined',
    );
    expect((await propose('facilitator-1', 'teacher-5')).ok).toBe(true);
  });

  test('is declined by the strategy group once it is confirmed', async () => {
    const { id } = await waiting();
    expect((await confirm('coordinator-north', id)).ok).toBe(true);
    expect((await issue('strategy-1', id)).ok).toBe(true);
    expect((await decline('coordinator-north', id, 'why')).ok).toBe(false);
    expect((await decline('strategy-2', id, 'The account is not his own')).ok).toBe(true);
    expect((await one(id)).state).toBe('declined');
    expect(why(await issue('strategy-2', id))).toEqual(['not-at-this-step']);
    expect((await propose('facilitator-1', 'teacher-5')).ok).toBe(true);
  });
});

test('steps that only a document claims are refused by the database itself', async () => {
  const kept = (await certificates()).find(
    ({ owner, state }) => owner === 'teacher-5' && state === 'proposed',
  )!;
  const write = (person: string, state: string, more: object) =>
    as(person).keepRecord(operation(), {
      ...{ kind: 'certificate', id: kept.id, basedOn: kept.version, state },
      document: { ...kept.document, ...more },
    });
  const by = (person: string) => ({ by: person, on });
  const forged: readonly (readonly [string, string, object])[] = [
    // Under another's name, with another proposal, without any name, as one's own second person.
    ['both-1', 'confirmed', { confirmed: by('coordinator-north') }],
    ['coordinator-north', 'confirmed', { confirmed: by('coordinator-north'), proposed: by('x') }],
    ['coordinator-north', 'confirmed', {}],
    ['coordinator-north', 'proposed', { nameAsPrinted: 'Another' }],
    ['coordinator-north', 'declined', { declined: { ...by('coordinator-north'), reason: ' ' } }],
    ['coordinator-north', 'declined', { declined: { ...by('strategy-1'), reason: 'why' } }],
  ];
  for (const [person, state, more] of forged)
    expect((await write(person, state, more)).ok, `${person} ${state}`).toBe(false);
  for (const state of ['agreed', 'issued', 'revoked'])
    for (const person of ['strategy-1', 'coordinator-north', 'facilitator-1'])
      expect((await write(person, state, {})).ok, `${person} ${state}`).toBe(false);
  expect((await one(kept.id)).version).toBe(kept.version);
});
