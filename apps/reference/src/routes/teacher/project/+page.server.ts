import { fail, redirect } from '@sveltejs/kit';
import { nameConcern, PROJECT_TABLE, type PersonId, type ProjectId } from '@tldw/core';
import { newId } from '@tldw/store';
import { numberOf, textOf } from '#lib/server/form.ts';
import { groupsAs } from '#lib/server/pages/day.ts';
import { projectPage } from '#lib/server/pages/project.ts';
import { moveByForm } from '#lib/server/project-moves.ts';
import type { InitiativeDocument, ProjectDocument } from '#lib/server/records.ts';
import { sayCore, sayStore } from '#lib/server/refusal-words.ts';
import { signedInAs, type SignedIn } from '#lib/server/signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const request = signedInAs(locals, 'teacher');
  const record = await ownProject(request);
  return {
    project: record && (await projectPage(request, record.id)),
    moves: record ? Object.keys(PROJECT_TABLE[record.document.stage]) : [],
    operation: newId(Date.now()),
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    const asked = signedInAs(locals, 'teacher');
    const form = await request.formData();
    const { desk, language, today } = asked;
    const teacher = asked.person.id as PersonId;
    const record = await ownProject(asked);
    const operation = textOf(form, 'operation') || newId(Date.now());
    const written = Object.fromEntries(
      [...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );

    const moved = record
      ? moveByForm(record.document, form, teacher, today)
      : await begin(asked, form);
    if (!moved.ok)
      return fail(400, {
        written,
        problems: moved.refusals.map((each) => sayCore(language, each)),
      });
    const { stage } = moved.value;
    const kept = record
      ? await desk.keepProject(operation, {
          id: record.id,
          basedOn: numberOf(form, 'version') ?? record.version,
          stage,
          document: moved.value,
        })
      : await desk.beginProject(operation, {
          id: 'id' in moved.value ? moved.value.id : newId(Date.now()),
          group: groupsAs(asked, 'teacher')[0] ?? '',
          stage,
          document: moved.value,
        });
    if (!kept.ok)
      return fail(409, {
        written,
        problems: kept.refusals.map((each) => sayStore(language, each)),
      });
    redirect(303, `/teacher/project#${textOf(form, 'form')}`);
  },
};

async function ownProject({ desk, person }: SignedIn) {
  return (await desk.listProjects<ProjectDocument>({ owner: person.id })).at(-1);
}

async function begin(asked: SignedIn, form: FormData): Promise<ReturnType<typeof moveByForm>> {
  const initiative = await asked.desk.readInitiative<InitiativeDocument>();
  const teacher = asked.person.id as PersonId;
  const about = {
    id: newId(Date.now()) as ProjectId,
    cohort: initiative!.document.cohort.id,
    teacher,
  };
  return nameConcern(
    about,
    { words: textOf(form, 'words'), language: asked.language },
    { by: { role: 'teacher', person: teacher }, on: asked.today },
  );
}
