import {
  agreeActionPlan,
  calendarDate,
  describeVision,
  nameConcern,
  recogniseProject,
  reviewImpact,
  reviseConcern,
  type ActingPerson,
  type ActingProject,
  type ActionPlan,
  type ConcernNamedProject,
  type ConsultingProject,
  type CohortId,
  type DevelopmentProject,
  type PersonId,
  type ProjectId,
  type ProjectStage,
  type SchoolId,
  type TheTeacher,
} from '../../src/index.ts';

// What must not compile. `tsc -p tsconfig.json` reads this file; nothing runs it.

declare const project: { id: ProjectId; cohort: CohortId; teacher: PersonId };
declare const teacher: TheTeacher;
declare const facilitator: ActingPerson<'facilitator'>;
declare const director: ActingPerson<'director'>;
declare const anybody: ActingPerson;
declare const named: ConcernNamedProject;
declare const consulting: ConsultingProject;
declare const acting: ActingProject;
declare const someProject: DevelopmentProject;
declare const plan: ActionPlan;
const on = calendarDate('2019-10-07');
const concern = { words: 'Homework without sense', language: 'en' };

nameConcern(project, concern, { by: teacher, on });
// @ts-expect-error A facilitator does not set a teacher's concern.
nameConcern(project, concern, { by: facilitator, on });
// @ts-expect-error Nor does a director.
nameConcern(project, concern, { by: director, on });
// @ts-expect-error Nor somebody of whom it is not known in which role they act.
nameConcern(project, concern, { by: anybody, on });
// @ts-expect-error Nobody else rewords it either.
reviseConcern(named, concern, { by: facilitator, on });
// @ts-expect-error Work that is recognised stands as it is: a project of any stage is not taken.
reviseConcern(someProject, concern, { by: teacher, on });

agreeActionPlan(consulting, plan, { by: teacher, on });
// @ts-expect-error A plan is not agreed before colleagues were consulted.
agreeActionPlan(named, plan, { by: teacher, on });
// @ts-expect-error There is no impact of a plan that was not agreed.
reviewImpact(consulting, {}, { by: teacher, on });
// @ts-expect-error A project whose stage is not known cannot be moved as if it were.
describeVision(someProject, 'A calm playtime', { by: teacher, on });
// @ts-expect-error Nothing is recognised before it was told.
recogniseProject(acting, {}, { on });
// @ts-expect-error Nobody approves a concern: there is no such stage.
const _approved: ProjectStage = 'concern-approved';

declare const school: SchoolId;
// @ts-expect-error A school is no cohort.
nameConcern({ ...project, cohort: school }, concern, { by: teacher, on });
// @ts-expect-error A text is no day.
nameConcern(project, concern, { by: teacher, on: '2019-10-07' });
// @ts-expect-error A record that was read is not changed.
named.stage = 'concern-named';
