import { describe, expect, it } from 'vitest';
import {
  addDays,
  agreeActionPlan,
  calendarDate,
  DevelopmentProject,
  endRecognition,
  moveProject,
  nameConcern,
  PROJECT_MOVES,
  PROJECT_TABLE,
  pauseProject,
  resumeProject,
  reviewImpact,
  reviseConcern,
  workOf,
  type ProjectMove,
  type ProjectMoveName,
  type ProjectStage,
} from '../src/index.ts';
import {
  certificate,
  consultation,
  got,
  ids,
  impact,
  on,
  openedConsultation,
  plan,
  portfolios,
  projects,
  teacher,
  teachersMove,
} from './a-project.ts';

const STAGES = Object.keys(projects) as ProjectStage[];

// One request for each move that nothing but the stage could stand against.
const requests: { readonly [Move in ProjectMoveName]: Extract<ProjectMove, { move: Move }> } = {
  'clarify-values': { move: 'clarify-values', with: { values: ['patience'], reflection: '' } },
  'revise-concern': {
    move: 'revise-concern',
    with: { words: 'They fear errors.', language: 'en' },
  },
  'describe-vision': { move: 'describe-vision', with: 'Errors are welcome.' },
  'open-consultation': { move: 'open-consultation' },
  'record-consultation': {
    move: 'record-consultation',
    with: { ...consultation, id: 'talk-2' as typeof consultation.id },
  },
  'draft-plan': { move: 'draft-plan', with: plan },
  'agree-action-plan': { move: 'agree-action-plan', with: plan },
  'record-step': { move: 'record-step', with: { id: plan.steps[1]!.id, status: 'begun' } },
  'review-impact': { move: 'review-impact', with: impact },
  'begin-telling': { move: 'begin-telling', with: { portfolio: portfolios.awarded.id } },
  recognise: { move: 'recognise', with: { portfolio: portfolios.awarded, certificate } },
  'end-recognition': {
    move: 'end-recognition',
    with: { certificate: { ...certificate, revoked: { on, reason: 'A mistake' } } },
  },
  pause: { move: 'pause', with: 'illness' },
  resume: { move: 'resume' },
  withdraw: { move: 'withdraw', with: '' },
  'carry-over': {
    move: 'carry-over',
    with: { id: 'p-9' as typeof ids.project, cohort: ids.nextCohort },
  },
};

describe('every stage of a project, and every move', () => {
  const table = STAGES.flatMap((stage) => PROJECT_MOVES.map((move) => [stage, move] as const));

  it('has a cell for each stage of the type', () => {
    expect(Object.keys(PROJECT_TABLE).sort()).toEqual([...STAGES].sort());
    expect(table).toHaveLength(160);
  });

  it.each(table)('%s: %s', (stage, move) => {
    const project = projects[stage];
    const answer = moveProject(project, requests[move], { by: teacher, on });
    const outcome = PROJECT_TABLE[stage][move];
    if (outcome === undefined) {
      const possibleIn = STAGES.filter((each) => PROJECT_TABLE[each][move] !== undefined);
      expect(answer).toEqual({
        ok: false,
        refusals: [{ code: 'project.not-possible-in-stage', params: { move, stage, possibleIn } }],
      });
      return;
    }
    const { project: after, continues } = got(answer);
    const before = outcome === 'where-it-was' ? workOf(project).stage : stage;
    const expected = outcome === 'stays' || outcome === 'where-it-was' ? before : outcome;
    expect(after.stage).toBe(expected);
    expect(DevelopmentProject.safeParse(after).success).toBe(true);
    expect(continues === undefined).toBe(move !== 'carry-over');
  });

  it.each(table)('%s: %s is refused to anybody but the teacher', (stage, move) => {
    if (PROJECT_TABLE[stage][move] === undefined) return;
    if (move === 'recognise' || move === 'end-recognition') return;
    for (const by of [
      { role: 'facilitator', person: teacher.person },
      { role: 'director', person: 'director-1' as typeof teacher.person },
      { role: 'teacher', person: 'teacher-2' as typeof teacher.person },
    ] as const) {
      const answer = moveProject(projects[stage], requests[move], { by, on });
      expect(answer).toMatchObject({
        refusals: [
          {
            code:
              move === 'revise-concern'
                ? 'project.concern-is-the-teachers'
                : 'project.only-the-teacher-decides',
          },
        ],
      });
    }
  });

  it.each(table)('%s: %s is refused on a day before the last change', (stage, move) => {
    if (PROJECT_TABLE[stage][move] === undefined) return;
    const answer = moveProject(projects[stage], requests[move], {
      by: teacher,
      on: addDays(on, -1),
    });
    expect(answer.ok).toBe(false);
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toContain(
      'project.earlier-than-last-move',
    );
  });
});

describe('a professional concern', () => {
  it('is set by the teacher and by nobody else, whatever their post', () => {
    const project = { id: ids.project, cohort: ids.cohort, teacher: teacher.person };
    const concern = { words: 'Playtime ends in quarrels.', language: 'en' };
    for (const role of ['facilitator', 'director', 'coordinator'] as const) {
      const by = { role, person: teacher.person } as never;
      expect(nameConcern(project, concern, { by, on })).toMatchObject({
        refusals: [{ code: 'project.concern-is-the-teachers' }],
      });
    }
  });

  it('keeps its earlier wordings', () => {
    const later = addDays(on, 7);
    const revised = got(
      reviseConcern(
        projects.consulting,
        { words: 'They fear errors.', language: 'en' },
        { by: teacher, on: later },
      ),
    );
    expect(revised.concern.earlier).toEqual([
      { words: 'My pupils do not dare to write.', until: later },
    ]);
    expect(revised.stage).toBe('consulting');
  });

  it('is refused when empty or unchanged, with every reason at once', () => {
    const same = { words: projects.acting.concern.words, language: 'en' };
    const by = { role: 'teacher', person: 'teacher-2' } as never;
    const answer = reviseConcern(projects.acting, same, { by, on: addDays(on, -1) });
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
      'project.concern-is-the-teachers',
      'project.earlier-than-last-move',
      'project.concern-unchanged',
    ]);
  });
});

describe('an action plan', () => {
  it('is not agreed before somebody else was consulted, nor without steps', () => {
    const alone = { ...consultation, people: [teacher.person] };
    const asked = { ...openedConsultation, consultations: [alone] };
    const answer = agreeActionPlan(asked, { ...plan, steps: [] }, teachersMove);
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
      'project.not-consulted',
      'project.plan-without-steps',
    ]);
  });

  it('has no two steps of one name', () => {
    const twice = { ...plan, steps: [plan.steps[0]!, plan.steps[0]!] };
    expect(agreeActionPlan(projects.consulting, twice, teachersMove)).toMatchObject({
      refusals: [{ code: 'project.step-twice', params: { step: 'step-1' } }],
    });
  });

  it('has had some effect only once a step was begun and others were brought along', () => {
    const untouched = { ...projects.acting, plan };
    const answer = reviewImpact(untouched, { ...impact, howOthersWereLed: ' ' }, teachersMove);
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
      'project.no-step-taken',
      'project.others-not-mentioned',
    ]);
  });

  it('is agreed anew while the work goes on, with what was agreed before kept', () => {
    const [first, second] = projects.telling.plan.steps;
    const later = addDays(on, 7);
    const mended = { ...plan, steps: [first!, { ...second!, what: 'Ask the parents too' }] };
    const anew = got(agreeActionPlan(projects.telling, mended, { by: teacher, on: later }));
    expect(anew).toEqual({
      ...projects.telling,
      plan: mended,
      agreedOn: later,
      earlierAgreements: [{ plan: projects.telling.plan, agreedOn: on, until: later }],
      lastMovedOn: later,
    });
    expect(DevelopmentProject.parse(anew)).toEqual(anew);
    // A second correction of the same day belongs to the same agreement.
    const again = got(agreeActionPlan(anew, plan, { by: teacher, on: later }));
    expect(again.earlierAgreements).toEqual(anew.earlierAgreements);
  });

  it('loses no step of which something is noted, and none silently', () => {
    const [begun, planned] = projects.acting.plan.steps;
    expect(begun!.status).toBe('done');
    const without = { ...plan, steps: [planned!] };
    expect(agreeActionPlan(projects.acting, without, teachersMove)).toMatchObject({
      refusals: [{ code: 'project.step-taken-out', params: { what: begun!.what } }],
    });
    const shorter = { ...plan, steps: [begun!] };
    expect(got(agreeActionPlan(projects.acting, shorter, teachersMove)).plan).toEqual(shorter);
  });
});

describe('recognition', () => {
  it('needs an awarded portfolio and a certificate of this teacher and project', () => {
    const wrong = {
      portfolio: { ...portfolios.read, project: 'p-7' as typeof ids.project },
      certificate: {
        ...certificate,
        holder: { kind: 'school', school: 's-1' },
      } as unknown as typeof certificate,
    };
    const request: ProjectMove = { move: 'recognise', with: wrong };
    const answer = moveProject(projects.telling, request, { by: teacher, on });
    expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
      'project.portfolio-of-another',
      'project.portfolio-not-awarded',
      'project.certificate-for-another',
    ]);
  });
});

describe('what a teacher has written', () => {
  const later = addDays(on, 7);
  const UNDER_WAY = ['acting', 'reviewing-impact', 'telling'] as const;

  it.each(UNDER_WAY)('can be put better while the work goes on: %s', (stage) => {
    const asked = [
      requests['clarify-values'],
      requests['revise-concern'],
      requests['describe-vision'],
      requests['record-consultation'],
      { move: 'record-step', with: { id: plan.steps[1]!.id, status: 'done' } },
      { move: 'review-impact', with: { ...impact, widening: 'The next village.' } },
    ] as const;
    let now: DevelopmentProject = projects[stage];
    for (const each of asked) now = got(moveProject(now, each, { by: teacher, on: later })).project;
    expect(now).toMatchObject({
      stage: stage === 'telling' ? 'telling' : 'reviewing-impact',
      values: { values: ['patience'] },
      concern: { words: 'They fear errors.', earlier: [{ until: later }] },
      // The day on which the vision was first known stays.
      vision: { words: 'Errors are welcome.', describedOn: on },
      consultations: [{ id: 'talk-1' }, { id: 'talk-2' }],
      plan: { steps: [{ status: 'done' }, { status: 'done' }] },
      impact: { widening: 'The next village.', reviewedOn: later },
      agreedOn: on,
    });
  });
});

it('is recognised no longer once its certificate is revoked, and not before', () => {
  const revoked = { ...certificate, revoked: { on, reason: 'A mistake' } };
  const back = got(endRecognition(projects.recognised, { certificate: revoked }, { on }));
  expect(back).toEqual(projects.telling);
  expect(DevelopmentProject.parse(back)).toEqual(back);
  const another = { ...certificate, id: 'c-9' as typeof certificate.id };
  const answer = endRecognition(projects.recognised, { certificate: another }, { on });
  expect(answer.ok ? [] : answer.refusals.map(({ code }) => code)).toEqual([
    'project.certificate-for-another',
    'project.certificate-is-good',
  ]);
});

it('comes out of a pause as it went in, with the pause on record', () => {
  const paused = got(pauseProject(projects.telling, 'school-closed', teachersMove));
  const back = calendarDate('2020-04-06');
  const resumed = got(resumeProject(paused, { by: teacher, on: back }));
  expect(resumed).toEqual({
    ...projects.telling,
    lastMovedOn: back,
    pauses: [{ from: on, until: back, reason: 'school-closed' }],
  });
});

it('never changes what it was given', () => {
  const frozen = deepFreeze(structuredClone(projects.acting));
  for (const move of PROJECT_MOVES) moveProject(frozen, requests[move], { by: teacher, on });
  expect(frozen).toEqual(projects.acting);
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
