import { accept, CalendarDate, type Result } from '@tldw/core';
import type { SchoolCalendar } from '@tldw/core/country';
import * as z from 'zod/mini';
import { EventKind, ProgrammeDesign } from '../designs/programme-design.ts';
import { PlannableGroup, TimeOfDay } from '../planner/plannable-group.ts';
import type { YearPlan } from '../planner/planned-event.ts';
import type { PlanningRefusal } from '../planner/refusals.ts';

const period = { startsOn: CalendarDate, endsOn: CalendarDate };
const span = { from: CalendarDate, to: CalendarDate };

const Calendar = z.looseObject({
  country: z.string(),
  academicYear: z.string(),
  programmeYear: z.object(period),
  workingWeek: z.array(z.int()),
  terms: z.array(z.looseObject(period)),
  days: z.array(z.looseObject({ on: CalendarDate, kind: z.string() })),
  closures: z.array(z.looseObject({ ...period, id: z.string(), closes: z.string() })),
  softPeriods: z.array(z.looseObject({ ...period, kind: z.string() })),
  timeZone: z.string(),
});

const StoredPlan = z.object({
  design: z.string(),
  country: z.string(),
  year: z.string(),
  events: z.array(
    z.object({
      id: z.string(),
      group: z.nullable(z.string()),
      region: z.nullable(z.string()),
      component: z.string(),
      kind: EventKind,
      sequence: z.int(),
      heldOn: CalendarDate,
      lastsUntil: z.optional(CalendarDate),
      startsAt: TimeOfDay,
      endsAt: TimeOfDay,
      mode: z.enum(['in-person', 'online']),
      because: z.array(z.looseObject({ code: z.string() })),
    }),
  ),
  quality: z.object({
    unevenness: z.number(),
    preference: z.number(),
    lateness: z.number(),
    provenOptimal: z.boolean(),
  }),
  basis: z.object({
    design: ProgrammeDesign,
    calendar: Calendar,
    groups: z.array(PlannableGroup),
    absences: z.array(z.object({ person: z.string(), ...span })),
    blockedEvents: z.array(z.object({ events: z.array(z.string()), ...span })),
    lateStarts: z.array(z.object({ group: z.string(), from: CalendarDate })),
  }),
});

/**
 * Read a plan that was written as JSON, by itself or as `{ "plan": … }`, or refuse with every place
 * where it is not one.
 */
export function readPlan(data: unknown): Result<YearPlan, PlanningRefusal> {
  const inner = typeof data === 'object' && data !== null && 'plan' in data ? data.plan : data;
  const read = StoredPlan.safeParse(inner);
  if (!read.success) {
    const refusals = read.error.issues.slice(0, 20).map((issue): PlanningRefusal => ({
      code: 'plan.unreadable',
      params: { found: `${issue.path.map(String).join('.')}: ${issue.message}` },
      path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    }));
    return { ok: false, refusals };
  }
  const { basis, ...plan } = read.data;
  const calendar = basis.calendar as unknown as SchoolCalendar;
  // Reasons are only carried along; the schema has seen that each has its code.
  return accept({ ...plan, basis: { ...basis, calendar } } as unknown as YearPlan);
}
