import { decide, explainDecision } from '@tldw/scaffolding';
import { holds } from '../person.ts';
import { groupName } from '../named.ts';
import type {
  EvidenceDocument,
  GroupDocument,
  InitiativeDocument,
  SchoolDocument,
} from '../records.ts';
import { isPersonDesk, type PageRequest } from './page-request.ts';

/** Advice for each teacher of a group that somebody facilitates, from what was noticed so far. */
export async function advicePage({ desk, language, today, person }: PageRequest, id: string) {
  if (!isPersonDesk(desk) || !holds(person, 'facilitator')) return undefined;
  const group = await desk.readGroup<GroupDocument>(id);
  const leads = person?.roles.some(
    ({ role, groups }) => role === 'facilitator' && groups?.includes(id),
  );
  if (!group || !leads) return undefined;
  const [initiative, school, people] = await Promise.all([
    desk.readInitiative<InitiativeDocument>(),
    desk.readSchool<SchoolDocument>(group.school),
    desk.listPeople({ group: id, role: 'teacher' }),
  ]);
  const episodes = initiative?.document.episodes ?? [];
  const teachers = await Promise.all(
    people.map(async ({ id: teacher, name }) => {
      const evidence = await desk.evidenceOf<EvidenceDocument>(teacher);
      const log = [...episodes, ...evidence.map(({ document }) => document)];
      const decisions = evidence.length === 0 ? [] : decide({ log, today });
      return {
        id: teacher,
        name,
        noticed: evidence.length,
        advice: decisions.map((decision) => ({
          dimension: decision.dimension,
          before: decision.before,
          after: decision.after,
          known: decision.known,
          ...explainDecision(decision, language),
        })),
      };
    }),
  );
  return {
    id,
    name: groupName(group.document, school?.document, language),
    teachers: teachers.filter(({ noticed }) => noticed > 0),
  };
}
