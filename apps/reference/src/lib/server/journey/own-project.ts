import { nameConcern, type DevelopmentProject, type PersonId, type ProjectId } from '@tldw/core';
import { newId, type ProjectRecord } from '@tldw/store';
import { groupsAs } from '../pages/day.ts';
import type { InitiativeDocument, ProjectDocument } from '../records.ts';
import type { SignedIn } from '../signed-in.ts';

export type OwnProject = ProjectRecord<ProjectDocument>;

/** The teacher's own project of this year, if a concern has been named. */
export async function ownProject({ desk, person }: SignedIn): Promise<OwnProject | undefined> {
  return (await desk.listProjects<ProjectDocument>({ owner: person.id })).at(-1);
}

/** Keep what core has made of the project: the first time it begins, afterwards it goes on. */
export async function keepOwnProject(
  { desk, ...request }: SignedIn,
  operation: string,
  before: OwnProject | undefined,
  after: DevelopmentProject,
  basedOn?: number,
) {
  return before
    ? desk.keepProject(operation, {
        id: before.id,
        basedOn: basedOn ?? before.version,
        stage: after.stage,
        document: after,
      })
    : desk.beginProject(operation, {
        id: 'id' in after ? after.id : newId(Date.now()),
        group: groupsAs({ desk, ...request }, 'teacher')[0] ?? '',
        stage: after.stage,
        document: after,
      });
}

/** Begin a project with a concern, as core lets only the teacher do. */
export async function beginWith(request: SignedIn, words: string) {
  const { desk, language, person, today } = request;
  const initiative = await desk.readInitiative<InitiativeDocument>();
  const teacher = person.id as PersonId;
  return nameConcern(
    { id: newId(Date.now()) as ProjectId, cohort: initiative!.document.cohort.id, teacher },
    { words, language },
    { by: { role: 'teacher', person: teacher }, on: today },
  );
}
