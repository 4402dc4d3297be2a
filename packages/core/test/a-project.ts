import {
  agreeActionPlan,
  beginTelling,
  calendarDate,
  carryOver,
  describeVision,
  nameConcern,
  openConsultation,
  pauseProject,
  recogniseProject,
  recordConsultation,
  recordStep,
  reviewImpact,
  withdrawProject,
  type ActionPlan,
  type Certificate,
  type Consultation,
  type DevelopmentProject,
  type ImpactReview,
  type Portfolio,
  type PortfolioReading,
  type ProjectStage,
  type Result,
  type TheTeacher,
} from '../src/index.ts';

// One project, moved through its whole life by the very functions under test.

export const teacher: TheTeacher = { role: 'teacher', person: 'teacher-1' as TheTeacher['person'] };
export const ids = {
  project: 'p-1' as DevelopmentProjectId,
  cohort: 'c-1' as CohortId,
  nextCohort: 'c-2' as CohortId,
};
type DevelopmentProjectId = Extract<DevelopmentProject, { stage: 'acting' }>['id'];
type CohortId = Extract<DevelopmentProject, { stage: 'acting' }>['cohort'];

export const on = calendarDate('2019-11-15');
const move = { by: teacher, on };

export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

export const plan: ActionPlan = {
  aim: 'Pupils write more in Kazakh, and with joy',
  steps: [
    { id: 'step-1', what: 'Open a writing club', withWhom: [], status: 'planned', evidence: [] },
    { id: 'step-2', what: 'Ask the pupils', withWhom: [], status: 'planned', evidence: [] },
  ] as unknown as ActionPlan['steps'],
  reviewOn: [],
};

export const consultation = {
  id: 'talk-1',
  heldOn: on,
  with: 'colleague',
  people: ['teacher-2'],
  count: 1,
  asked: 'What would you do first?',
  heard: 'Begin small.',
  changed: 'One class instead of three.',
} as unknown as Consultation;

export const impact: Omit<ImpactReview, 'reviewedOn'> = {
  forPupils: 'They write.',
  forColleagues: 'Two joined.',
  forTheSchool: '',
  forTheTeacher: '',
  howOthersWereLed: 'I asked two colleagues to try it with me.',
  widening: '',
  evidence: [],
};

const reading = {
  reader: 'reader-1',
  readerGroups: ['g-2'],
  readOn: on,
  judgements: [{ criterion: 'k-1', outcome: 'met', advice: '' }],
} as unknown as PortfolioReading;

const portfolioFields = {
  id: 'portfolio-1',
  project: 'p-1',
  teacher: teacher.person,
  group: 'g-1',
  criteria: [{ id: 'k-1', title: { en: 'Leading' }, descriptor: { en: 'Led others' } }],
  evidence: ['e-1'],
  reflectiveAccount: 'I began by asking.',
  earlierSubmissions: 0,
  lastMovedOn: on,
};
const read = { ...portfolioFields, submittedOn: on, inSample: false, firstReading: reading };
const moderation = {
  moderatedOn: on,
  moderators: ['m-1', 'm-2'],
  decision: 'award',
  reasons: 'Every criterion is met.',
};

export const portfolios = {
  draft: { state: 'draft', ...portfolioFields },
  submitted: { state: 'submitted', ...portfolioFields, submittedOn: on, inSample: false },
  read: { state: 'read', ...read },
  moderated: { state: 'moderated', ...read, moderation },
  awarded: { state: 'awarded', ...read, moderation, awardedOn: on },
  returned: { state: 'returned', ...read, moderation, returnedOn: on, advice: 'Tell more.' },
  appealed: { state: 'appealed', ...read, moderation, appealedOn: on, grounds: 'Not read.' },
} as unknown as { readonly [State in Portfolio['state']]: Extract<Portfolio, { state: State }> };

export const certificate = {
  id: 'cert-1',
  cohort: ids.cohort,
  holder: { kind: 'participant', person: teacher.person, project: ids.project },
  nameAsPrinted: 'A Teacher',
  title: { en: 'Certificate in Teacher Leadership' },
  issuer: 'ngo',
  endorsedBy: [],
  issuedOn: on,
  verificationCode: 'ABCD-EFGH-1234',
} as unknown as Certificate;

const named = got(
  nameConcern(
    { id: ids.project, cohort: ids.cohort, teacher: teacher.person },
    { words: 'My pupils do not dare to write.', language: 'en' },
    move,
  ),
);
const envisioned = got(describeVision(named, 'Everybody writes every week.', move));
const opened = got(openConsultation(envisioned, move));
const consulting = got(recordConsultation(opened, consultation, move));
const agreed = got(agreeActionPlan(consulting, plan, move));
const acting = got(recordStep(agreed, { id: plan.steps[0]!.id, status: 'done' }, move));
const reviewing = got(reviewImpact(acting, impact, move));
const telling = got(beginTelling(reviewing, { portfolio: portfolios.awarded.id }, move));
const recognised = got(
  recogniseProject(telling, { portfolio: portfolios.awarded, certificate }, { on }),
);

/** A project at every stage; a stage that is missing here does not compile. */
export const projects: {
  readonly [Stage in ProjectStage]: Extract<DevelopmentProject, { stage: Stage }>;
} = {
  'concern-named': named,
  'vision-described': envisioned,
  consulting,
  acting,
  'reviewing-impact': reviewing,
  telling,
  recognised,
  paused: got(pauseProject(acting, 'workload', move)),
  withdrawn: got(withdrawProject(acting, 'Moved away.', move)),
  'carried-over': got(
    carryOver(acting, { id: 'p-2' as typeof ids.project, cohort: ids.nextCohort }, move),
  ).ended,
};

export { opened as openedConsultation, move as teachersMove, reading, moderation };
