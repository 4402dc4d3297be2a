import type {
  Attendance,
  CalendarDate,
  DevelopmentProject,
  NetworkEvent,
  PersonId,
  ProjectStage,
  SchoolId,
} from '@tldw/core';
import { shareOf, type Metric } from './metric.ts';

const PLAN_AGREED = new Set<ProjectStage>(['acting', 'reviewing-impact', 'telling', 'recognised']);

/**
 * Project progress: projects whose action plan was agreed, or that went further, out of all begun by
 * the day. A paused, withdrawn or carried-over project counts by the stage it was in, and stays among
 * those begun: leaving it out would flatter the programme.
 */
export function projectProgress(
  projects: readonly DevelopmentProject[],
  asOf: CalendarDate,
): Metric {
  const begun = projects.map(asItWas).filter(({ begunOn }) => begunOn <= asOf);
  const agreed = begun.filter(({ stage }) => PLAN_AGREED.has(stage));
  return {
    id: 'project-progress',
    ...shareOf(agreed.length, begun.length),
    unit: 'projects',
    asOf,
  };
}

function asItWas(project: DevelopmentProject) {
  switch (project.stage) {
    case 'paused':
      return project.resumesAs;
    case 'withdrawn':
    case 'carried-over':
      return project.was;
    default:
      return project;
  }
}

/**
 * Network reach: schools from which somebody met somebody of another school at a network event,
 * out of all schools of the programme. Only events held by the day count.
 */
export function networkReach(
  input: {
    readonly events: readonly NetworkEvent[];
    readonly attendance: readonly Attendance[];
    readonly schoolOf: ReadonlyMap<PersonId, SchoolId>;
    readonly schools: readonly SchoolId[];
  },
  asOf: CalendarDate,
): Metric {
  const reached = new Set<SchoolId>();
  for (const event of input.events) {
    if (event.status !== 'held' || event.heldOn > asOf) continue;
    const present = new Set(
      input.attendance
        .filter((each) => each.event === event.id && each.status === 'attended')
        .flatMap(({ person }) => input.schoolOf.get(person) ?? []),
    );
    if (present.size > 1) for (const school of present) reached.add(school);
  }
  const counted = input.schools.filter((school) => reached.has(school)).length;
  return {
    id: 'network-reach',
    ...shareOf(counted, input.schools.length),
    unit: 'schools',
    asOf,
  };
}
