import { workOf } from '@tldw/core';
import { STAGE_NAMES } from '@tldw/core/messages';
import type { PersonDesk } from '@tldw/store';
import { eventView } from '../event-views.ts';
import { groupName } from '../named.ts';
import type { EventDocument, GroupDocument, ProjectDocument, SchoolDocument } from '../records.ts';
import type { PageRequest } from './page-request.ts';

/** What comes next in a group, for whoever belongs to it. */
export async function groupsNext(
  request: PageRequest,
  desk: PersonDesk,
  groups: readonly string[],
) {
  const { language, today } = request;
  const found = await Promise.all(
    groups.map(async (id) => {
      const group = await desk.readGroup<GroupDocument>(id);
      if (!group) return [];
      const [school, events] = await Promise.all([
        desk.readSchool<SchoolDocument>(group.school),
        desk.readGroupYear<EventDocument>(id),
      ]);
      const views = events.map(({ document }) => eventView(document, language));
      return [
        {
          id,
          name: groupName(group.document, school?.document, language),
          year: views,
          coming: views.filter((event) => event.lastsUntil >= today).slice(0, 4),
          held: views.filter((event) => event.lastsUntil < today && event.kind === 'group-session'),
        },
      ];
    }),
  );
  return found.flat();
}

/** Projects as a list: whose, about what, in which stage. */
export async function projectList(
  { language }: PageRequest,
  desk: PersonDesk,
  where: { group?: string; owner?: string },
) {
  const records = await desk.listProjects<ProjectDocument>(where);
  const owners = await Promise.all(
    [...new Set(records.map(({ owner }) => owner))].map((id) => desk.readPerson(id)),
  );
  return records.map(({ id, owner, document }) => {
    const work = workOf(document);
    return {
      id,
      teacher: owners.find((person) => person?.id === owner)?.name ?? '',
      title: work.title ?? '',
      language: work.concern.language,
      stage: STAGE_NAMES[document.stage][language],
    };
  });
}

/** The groups in which somebody holds a role. */
export function groupsAs(request: PageRequest, role: 'teacher' | 'facilitator'): readonly string[] {
  return (
    request.person?.roles
      .filter((held) => held.role === role)
      .flatMap(({ groups }) => groups ?? []) ?? []
  );
}
