/**
 * Makes `examples/tlk-2019-20/projects.ndjson`: one development project for each invented teacher, as it stood
 * on 10 February 2020, by carrying out core's own transitions on the days on which they happened.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  agreeActionPlan,
  beginTelling,
  calendarDate,
  clarifyValues,
  describeVision,
  nameConcern,
  openConsultation,
  pauseProject,
  recordConsultation,
  recordStep,
  reviewImpact,
  reviseConcern,
  type CalendarDate,
  type Consultation,
  type DevelopmentProject,
  type PersonId,
  type Result,
} from '@tldw/core';
import { readRoster } from '@tldw/core/roster';
import { IMPACTS } from './teachers-papers-in-words.ts';
import { PROJECT_TOPICS, type ProjectTopic } from './project-topics.ts';

const folder = join(import.meta.dirname, '../../../../examples/tlk-2019-20');
const files = ['initiative', 'partners', 'regions', 'schools', 'people', 'groups'].map((name) => ({
  name: `${name}.csv`,
  content: readFileSync(join(folder, `${name}.csv`)),
}));
const roster = done(readRoster(files));
const teachers = roster.participants.filter(({ position }) => position === 'teacher');

/** Small projects that are already being told: their teachers began in the summer. */
const EARLY = new Set<string>(['teacher-ala-1-06', 'teacher-ast-3-07']);
const NEWCOMER = 'teacher-tar-1-01';

const projects = teachers.map((participant, index) => {
  const person = roster.people.find(({ id }) => id === participant.person);
  const language = person?.languages[0] === 'ru' ? 'ru' : 'kk';
  const topics = PROJECT_TOPICS[language];
  const topic = topics[(index * 3 + Math.floor(index / 7)) % topics.length]!;
  const project = projectOf(participant.person, topic, language, index);
  return EARLY.has(participant.person) ? told(project, language) : project;
});
// One teacher joined in January and has not named a concern yet.
const kept = projects.filter((project) => !('teacher' in project && project.teacher === NEWCOMER));
writeFileSync(
  join(folder, 'projects.ndjson'),
  `${kept.map((project) => JSON.stringify(project)).join('\n')}\n`,
);

/** The project of one teacher, carried as far as this one has come. */
function projectOf(
  teacher: PersonId,
  topic: ProjectTopic,
  language: string,
  index: number,
): DevelopmentProject {
  const by = { role: 'teacher', person: teacher } as const;
  const start = addDays(calendarDate('2019-10-08'), (index * 5) % 21);
  const on = (days: number): CalendarDate => addDays(start, days);
  const id = `project-${teacher}` as never;
  const cohort = roster.cohort.id;

  const named = done(
    nameConcern({ id, cohort, teacher }, { words: topic.concern, language }, { by, on: on(0) }),
  );
  const titled = { ...named, title: topic.title };
  const valued = done(
    clarifyValues(
      titled,
      { values: topic.values, reflection: topic.reflection },
      { by, on: on(6) },
    ),
  );
  if (index % 23 === 5) return done(pauseProject(valued, 'workload', { by, on: on(50) }));
  if (index % 17 === 3) return valued;
  const envisioned = done(describeVision(valued, topic.vision, { by, on: on(21) }));
  if (index % 13 === 4) return envisioned;
  const opened = done(openConsultation(envisioned, { by, on: on(24) }));
  const talk = (
    number: number,
    heldOn: CalendarDate,
    asked: Consultation['with'],
    count: number,
  ): Consultation => ({
    id: `talk-${number}` as never,
    heldOn,
    with: asked,
    people: [],
    count,
    ...(number === 1
      ? { asked: topic.asked, heard: topic.heard, changed: topic.changed }
      : topic.elsewhere),
  });
  const asked = done(
    recordConsultation(opened, talk(1, on(30), 'colleague', 3 + (index % 4)), { by, on: on(30) }),
  );
  if (index % 9 === 2) return asked;
  const widely = done(
    recordConsultation(asked, talk(2, on(44), 'another-school', 6 + (index % 5)), {
      by,
      on: on(44),
    }),
  );
  const clearer =
    index % 4 === 0
      ? done(
          reviseConcern(
            widely,
            { words: `${topic.concern} ${topic.reflection}`, language },
            { by, on: on(46) },
          ),
        )
      : widely;
  const steps = topic.steps.map((what, number) => ({
    id: `step-${number + 1}` as never,
    what,
    withWhom: [],
    dueOn: on(70 + number * 35),
    status: 'planned' as const,
    evidence: [],
  }));
  const plan = { aim: topic.aim, steps, reviewOn: [on(100), on(150)] };
  const acting = done(agreeActionPlan(clearer, plan, { by, on: on(52) }));
  const begun = done(
    recordStep(acting, { id: steps[0]!.id, status: 'done', doneOn: on(68) }, { by, on: on(68) }),
  );
  if (index % 3 === 0) return begun;
  return done(
    recordStep(begun, { id: steps[1]!.id, status: 'begun', begunOn: on(88) }, { by, on: on(88) }),
  );
}

/** The same project carried on until its portfolio is open. */
function told(project: DevelopmentProject, language: 'kk' | 'ru'): DevelopmentProject {
  if (project.stage !== 'acting') return project;
  const by = { role: 'teacher', person: project.teacher } as const;
  const on = calendarDate('2020-02-03');
  const stepped = project.plan.steps
    .slice(0, 3)
    .reduce(
      (now, { id }) => done(recordStep(now, { id, status: 'done', doneOn: on }, { by, on })),
      project,
    );
  const reviewed = done(reviewImpact(stepped, { ...IMPACTS[language], evidence: [] }, { by, on }));
  const portfolio = `portfolio-${project.teacher}` as never;
  return done(beginTelling(reviewed, { portfolio }, { by, on }));
}

function done<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.refusals));
}
