import { calendarDate } from '@tldw/core';
import { countryMessages, readCalendar } from '@tldw/core/country';
import { say } from '@tldw/core/messages';
import { explain, planYear, readGroups, shippedDesign } from '@tldw/curriculum';
import { sayPlanning } from '@tldw/curriculum/messages';

const decreed = {
  source: 'Order of the Ministry, 1 June 2026',
  asOf: '2026-06-01',
  status: 'decreed',
};
const calendar = readCalendar({
  country: 'GE',
  academicYear: '2026-27',
  timeZone: 'Asia/Tbilisi',
  programmeYear: { startsOn: '2026-09-01', endsOn: '2027-06-30' },
  workingWeek: [1, 2, 3, 4, 5],
  terms: [
    { id: 't1', name: { en: 'Autumn' }, startsOn: '2026-09-15', endsOn: '2026-12-25', ...decreed },
    { id: 't2', name: { en: 'Spring' }, startsOn: '2027-01-18', endsOn: '2027-06-18', ...decreed },
  ],
  days: [{ on: '2027-03-03', kind: 'public-holiday', name: { en: 'Mother’s Day' }, ...decreed }],
  closures: [],
  softPeriods: [],
});

/** Plan a year on a calendar of one's own, and ask what moving a session would mean. */
export function whatIfItMoved(groupsCsv: string, event: string, day: string): readonly string[] {
  if (!calendar.ok) return calendar.refusals.map((each) => say(countryMessages, 'en', each));
  const design = shippedDesign('tldw');
  const groups = readGroups(groupsCsv);
  if (!design.ok || !groups.ok) return ['The design or the groups were refused.'];
  const plan = planYear({ design: design.value, calendar: calendar.value, groups: groups.value });
  if (!plan.ok) return plan.refusals.map((refusal) => sayPlanning('en', refusal));

  const why = explain(plan.value, event, calendarDate(day));
  if (!why.ok) return why.refusals.map((refusal) => sayPlanning('en', refusal));
  const { because, ifMoved } = why.value;
  return [
    ...because.map((reason) => sayPlanning('en', reason)),
    ifMoved?.possible ? `It could be on ${day}.` : `It could not be on ${day}.`,
    ...(ifMoved?.clash ?? []).map((rule) => sayPlanning('en', rule)),
    ...(ifMoved?.moves ?? []).map((move) => `${move.event}: ${move.from} → ${move.to}`),
  ];
}
