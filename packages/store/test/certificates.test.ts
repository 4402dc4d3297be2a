import { afterAll, beforeAll, expect, test } from 'vitest';
import { Certificate } from '@tldw/core';
import { newId, type Store } from '@tldw/store';
import { openInMemory } from './in-memory.ts';
import { SAMPLE } from './sample-programme.ts';

const CODE = 'AB12-CD34-EF56';
/** A certificate as core knows it: what is kept is what is read, under one name for the code. */
const document = Certificate.parse({
  id: 'certificate-1',
  cohort: 'sample-2026',
  holder: { kind: 'participant', person: 'teacher-1', project: 'project-1' },
  nameAsPrinted: 'Teacher One',
  title: { kk: 'Куәлік', ru: 'Сертификат', en: 'Certificate' },
  issuer: 'partner-1',
  endorsedBy: [],
  issuedOn: '2027-05-16',
  verificationCode: CODE,
});

let store: Store;
beforeAll(async () => {
  store = await openInMemory();
  const issued = { kind: 'certificate', owner: 'teacher-1', group: 'group-1', document } as const;
  const loaded = await store.loadProgramme({
    ...SAMPLE,
    records: [
      { ...issued, id: 'certificate-1', state: 'issued' },
      {
        ...issued,
        id: 'certificate-2',
        owner: 'teacher-2',
        state: 'proposed',
        document: {
          ...{ ...document, id: 'certificate-2', verificationCode: 'ZZ12-CD34-EF56' },
          proposed: { by: 'facilitator-1', on: '2027-05-01' },
        },
      },
    ],
  });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusals));
});
afterAll(() => store.close());

test('anybody who holds the paper finds the certificate by the code printed on it', async () => {
  const found = await store.asVisitor().verifyCertificate<typeof document>(CODE);
  expect(found).toMatchObject({ state: 'issued', document: { nameAsPrinted: 'Teacher One' } });
  // No list, no guess at the beginning, none that was only proposed.
  for (const code of ['AB12', 'AB12-CD34', '', '%', 'ZZ12-CD34-EF56'])
    expect(await store.asVisitor().verifyCertificate(code)).toBeUndefined();
});

test('a coordinator of the region confirms what was proposed, once, and nobody issues it alone', async () => {
  const change = async (personId: string, state: string) => {
    const desk = store.as({ personId });
    const [kept] = (await desk.listRecords('certificate')).filter(
      ({ id }) => id === 'certificate-2',
    );
    return desk.keepRecord(newId(Date.now()), {
      kind: 'certificate',
      id: 'certificate-2',
      basedOn: kept?.version ?? 1,
      state,
      document: {
        ...(kept?.document ?? document),
        ...(state === 'confirmed' ? { confirmed: { by: personId, on: '2027-05-16' } } : {}),
      },
    });
  };
  for (const person of ['teacher-2', 'facilitator-1', 'director-1', 'strategy-1'])
    for (const state of ['confirmed', 'issued'])
      expect((await change(person, state)).ok, `${person} ${state}`).toBe(false);
  expect((await change('coordinator-north', 'issued')).ok).toBe(false);
  expect((await change('coordinator-north', 'confirmed')).ok).toBe(true);
  expect((await change('coordinator-north', 'proposed')).ok).toBe(false);
});
