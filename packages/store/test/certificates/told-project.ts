import {
  agreeActionPlan,
  beginTelling,
  calendarDate,
  describeVision,
  nameConcern,
  openConsultation,
  recordConsultation,
  recordStep,
  reviewImpact,
  type ActionPlan,
  type Consultation,
  type Portfolio,
  type Result,
  type TellingProject,
  type TheTeacher,
} from '@tldw/core';

const on = calendarDate('2027-04-20');

function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

/** A project that has come as far as telling, by core's own steps. */
export function toldProject(id: string, person: string, portfolio: string): TellingProject {
  const move = { by: { role: 'teacher', person } as TheTeacher, on };
  const steps = [{ id: 's', what: 'Ask', withWhom: [], status: 'planned', evidence: [] }];
  const talk = { id: 't', heldOn: on, with: 'colleague', people: [], count: 1, asked: 'What?' };
  const begun = nameConcern(
    { id, cohort: 'sample-2026', teacher: person } as never,
    { words: 'They do not listen to each other.', language: 'en' },
    move,
  );
  const open = got(openConsultation(got(describeVision(got(begun), 'They listen.', move)), move));
  const talked = { ...talk, heard: 'Begin small.', changed: 'One class.' };
  const consulted = recordConsultation(open, talked as unknown as Consultation, move);
  const plan = { aim: 'To listen', steps, reviewOn: [] } as unknown as ActionPlan;
  const acting = got(agreeActionPlan(got(consulted), plan, move));
  const done = recordStep(acting, { id: 's', status: 'done' } as never, move);
  const impact = {
    ...{ forPupils: 'They do.', forColleagues: '', forTheSchool: '', forTheTeacher: '' },
    ...{ howOthersWereLed: 'Two tried it with me.', widening: '', evidence: [] },
  };
  return got(
    beginTelling(got(reviewImpact(got(done), impact, move)), { portfolio } as never, move),
  );
}

/** A portfolio handed in, and what is said of it until it is awarded. */
export function submittedPortfolio(id: string, project: string, teacher: string): Portfolio {
  return {
    ...{ state: 'submitted', id, project, teacher, group: 'group-1' },
    criteria: [{ id: 'k', title: { en: 'Leading' }, descriptor: { en: 'Led others' } }],
    ...{ evidence: ['e'], reflectiveAccount: 'I began by asking.', earlierSubmissions: 0 },
    ...{ lastMovedOn: on, submittedOn: on, inSample: false },
  } as unknown as Portfolio;
}

export const AWARDING = {
  reading: {
    submission: 0,
    reading: {
      ...{ reader: 'reader-1', readerGroups: ['group-9'], readOn: '2027-04-25' },
      judgements: [{ criterion: 'k', outcome: 'met', advice: '' }],
    },
  },
  decision: {
    ...{ submission: 0, hears: 'readings', advice: '', names: [] },
    moderation: {
      ...{ moderatedOn: '2027-05-02', moderators: ['reader-1', 'reader-2'] },
      ...{ decision: 'award', reasons: 'Every criterion is met.' },
    },
  },
} as const;
