import { calendarDate } from '@tldw/core';
import type { SchoolCalendar } from '@tldw/core/country';
import { explain, planYear, readGroups, replan, shippedDesign } from '@tldw/curriculum';
import { sayPlanning } from '@tldw/curriculum/messages';

const GROUPS = `group,school,region,weekdays,starts_at,ends_at,shift,facilitators,participants
g1,s1,r1,tue;thu,15:00,17:00,first,anar;baur,9
g2,s2,r1,wed,10:00,12:00,second,dina,11
`;

/** Plan a year, ask why, and repair it when gathering is closed. */
export function planAYear(calendar: SchoolCalendar): readonly string[] {
  const design = shippedDesign('tlk-2019');
  const groups = readGroups(GROUPS);
  if (!design.ok || !groups.ok) return ['The design or the groups were refused.'];

  const plan = planYear({ design: design.value, calendar, groups: groups.value });
  if (!plan.ok) return plan.refusals.map((refusal) => sayPlanning('en', refusal));

  const why = explain(plan.value, 'g1.group-session-3');
  const reasons = why.ok ? why.value.because : [];

  const closure = {
    kind: 'closure',
    from: calendarDate('2020-03-16'),
    to: calendarDate('2020-06-09'),
    closes: 'in-person',
    note: 'Gatherings are closed',
  } as const;
  const repaired = replan(plan.value, closure, calendarDate('2020-03-14'));
  const moved = repaired.ok ? repaired.value.diff : [];
  return [
    ...reasons.map((reason) => sayPlanning('en', reason)),
    ...moved.map(({ event, from, to, toMode }) => `${event}: ${from} → ${to}, ${toMode}`),
  ];
}
