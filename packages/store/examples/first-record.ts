import { newId, openStore, type Actor, type ProgrammeToLoad, type Store } from '@tldw/store';

const programme: ProgrammeToLoad = {
  initiative: { id: 'ours', document: { name: { en: 'Our programme' } } },
  regions: [{ id: 'GE-TB', document: { name: { en: 'Tbilisi' } } }],
  schools: [{ id: 'school-1', region: 'GE-TB', document: { name: { en: 'School No. 1' } } }],
  groups: [{ id: 'group-1', school: 'school-1', document: {} }],
  people: [
    {
      id: 'facilitator-1',
      name: 'Nino',
      language: 'en',
      school: 'school-1',
      roles: [{ role: 'facilitator', school: 'school-1', groups: ['group-1'] }],
    },
    {
      id: 'teacher-1',
      name: 'Ana',
      language: 'en',
      school: 'school-1',
      roles: [{ role: 'teacher', school: 'school-1', groups: ['group-1'] }],
    },
  ],
  events: [
    { id: 'event-1', group: 'group-1', kind: 'group-session', heldOn: '2026-10-06', document: {} },
  ],
};

/** A teacher writes a reflection, shares it with one person, and takes everything home. */
export async function firstRecord(dataFolder: string) {
  const opened = await openStore({ dataFolder });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals)); // such as `store.in-use`
  const store = opened.value;
  try {
    // Everything is brought in, or nothing.
    if (await store.isEmpty()) await store.loadProgramme(programme);
    const ana = await signedIn(store, 'teacher-1');
    const nino = await signedIn(store, 'facilitator-1');

    const given = { writtenOn: '2026-10-08', text: 'Nobody dared to write today.' };
    const saved = await store.as(ana).saveReflection(newId(), given);
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusals));
    const before = await store.as(nino).listSharedReflections();
    const audience = { to: 'person', person: 'facilitator-1' } as const;
    await store.as(ana).shareReflection(newId(), saved.value.id, audience);
    const after = await store.as(nino).listSharedReflections();

    const attendance = {
      event: 'event-1',
      people: [{ person: 'teacher-1', status: 'present' }],
    } as const;
    const byTeacher = await store.as(ana).recordAttendance(newId(), attendance);
    const byFacilitator = await store.as(nino).recordAttendance(newId(), attendance);
    const mine = await store.exportMyData(ana);
    return { before, after, byTeacher, byFacilitator, mine };
  } finally {
    await store.close();
  }
}

/** Who comes in by a one-time link; a cookie would keep the token, which is stored only as a hash. */
async function signedIn(store: Store, person: string): Promise<Actor> {
  const link = await store.issueSignInLink(person);
  const token = link.ok ? await store.redeemSignInLink(link.value) : link;
  const actor = token.ok ? await store.sessionOf(token.value) : undefined;
  if (!actor) throw new Error(`${person} cannot sign in`);
  return actor;
}
