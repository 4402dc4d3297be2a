import type {
  ActingProject,
  ConcernNamedProject,
  ConsultingProject,
  ReviewingProject,
  TellingProject,
  VisionDescribedProject,
} from './development-project.ts';
import type { CohortId, PersonId, ProjectId } from '../ids.ts';
import type { ProfessionalConcern, ValuesStatement } from '../professional-concern.ts';
import { acceptUnless } from '../result.ts';
import {
  against,
  type Answer,
  isBlank,
  notTheTeachersConcern,
  type TeachersMove,
  tooEarly,
} from './teachers-move.ts';

/** A project past its vision and not yet recognised: what was written is still the teacher's to put better. */
type EnvisionedProject = ConsultingProject | ActingProject | ReviewingProject | TellingProject;

/**
 * Name a professional concern, and so begin a development project.
 *
 * The concern is the teacher's own choice. Whoever else tries to set it is refused, even with the
 * best intentions: no other function of this package begins a project.
 */
export function nameConcern(
  project: { readonly id: ProjectId; readonly cohort: CohortId; readonly teacher: PersonId },
  concern: { readonly words: string; readonly language: string },
  { by, on }: TeachersMove,
): Answer<ConcernNamedProject> {
  const refusals = notTheTeachersConcern(project.teacher, by);
  if (isBlank(concern.words)) refusals.push({ code: 'project.concern-empty', params: {} });
  return acceptUnless(refusals, {
    stage: 'concern-named',
    id: project.id,
    cohort: project.cohort,
    teacher: project.teacher,
    concern: {
      statedBy: project.teacher,
      statedOn: on,
      words: concern.words,
      language: concern.language,
      earlier: [],
    },
    begunOn: on,
    lastMovedOn: on,
    pauses: [],
  });
}

/** Put the concern into other words, keeping the earlier ones. Only the teacher does. */
export function reviseConcern<
  Project extends ConcernNamedProject | VisionDescribedProject | EnvisionedProject,
>(
  project: Project,
  concern: { readonly words: string; readonly language: string },
  { by, on }: TeachersMove,
): Answer<Project> {
  const refusals = [...notTheTeachersConcern(project.teacher, by), ...tooEarly(project, on)];
  if (isBlank(concern.words)) refusals.push({ code: 'project.concern-empty', params: {} });
  if (concern.words === project.concern.words) {
    refusals.push({ code: 'project.concern-unchanged', params: {} });
  }
  const earlier = [...project.concern.earlier, { words: project.concern.words, until: on }];
  const revised: ProfessionalConcern = {
    statedBy: project.teacher,
    statedOn: on,
    words: concern.words,
    language: concern.language,
    earlier,
  };
  return acceptUnless(refusals, { ...project, concern: revised, lastMovedOn: on });
}

/** Write down the values the work starts from. */
export function clarifyValues<
  Project extends ConcernNamedProject | VisionDescribedProject | EnvisionedProject,
>(
  project: Project,
  values: Omit<ValuesStatement, 'clarifiedOn'>,
  { by, on }: TeachersMove,
): Answer<Project> {
  const refusals = against(project, by, on);
  if (values.values.length === 0 && isBlank(values.reflection)) {
    refusals.push({ code: 'project.values-empty', params: {} });
  }
  return acceptUnless(refusals, {
    ...project,
    values: { ...values, clarifiedOn: on },
    lastMovedOn: on,
  });
}

/**
 * Describe how practice should be, once the concern has been addressed.
 *
 * Later the vision may be put into better words; its day stays the one on which it was first known.
 */
export function describeVision(
  project: ConcernNamedProject | VisionDescribedProject,
  vision: string,
  move: TeachersMove,
): Answer<VisionDescribedProject>;
export function describeVision<Project extends EnvisionedProject>(
  project: Project,
  vision: string,
  move: TeachersMove,
): Answer<Project>;
export function describeVision(
  project: ConcernNamedProject | VisionDescribedProject | EnvisionedProject,
  vision: string,
  { by, on }: TeachersMove,
): Answer<VisionDescribedProject | EnvisionedProject> {
  const refusals = against(project, by, on);
  if (isBlank(vision)) refusals.push({ code: 'project.vision-empty', params: {} });
  if (project.stage !== 'concern-named' && project.stage !== 'vision-described') {
    const { describedOn } = project.vision;
    const reworded = { describedOn, words: vision };
    return acceptUnless(refusals, { ...project, vision: reworded, lastMovedOn: on });
  }
  return acceptUnless(refusals, {
    ...project,
    stage: 'vision-described',
    vision: { describedOn: on, words: vision },
    lastMovedOn: on,
  });
}
