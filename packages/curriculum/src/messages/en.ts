import { plural, type Messages } from '@tldw/core/messages';
import type { PlanningMessageParams } from './planning-message-params.ts';
import { dateIn, listIn, stepIn, weekdaysIn } from './wording.ts';

const date = (day: Parameters<typeof dateIn>[1]) => dateIn('en', day);
const step = (id: string) => stepIn('en', id);
const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`;
const span = (from: Parameters<typeof dateIn>[1], to: Parameters<typeof dateIn>[1]) =>
  from === to ? date(from) : `${date(from)} to ${date(to)}`;

const OBSTACLES = {
  holiday: 'a holiday',
  break: 'in the school break',
  weekend: 'a day without school',
  closed: 'closed by decree',
  'in-person-closed': 'closed to gatherings in person',
  'outside-year': 'outside the school year',
  'not-a-group-day': 'not one of the group’s days',
  'facilitator-away': 'a day on which the facilitator is away',
  'venue-closed': 'a day on which the venue is not to be had',
  'outside-window': 'outside the time set for it',
} as const;

const USES = {
  'teaching-day': 'on school days',
  break: 'in school breaks',
  weekend: 'at weekends',
  'before-year': 'before the school year begins',
  'after-year': 'after the school year ends',
} as const;

const SOFT: Readonly<Record<string, string>> = {
  'fasting-month': 'in the month of fasting',
  'exam-week': 'in an exam week',
  'half-day': 'on a shortened day',
};

const CHANGES = {
  closure: 'a closure',
  decree: 'a decree',
  absence: 'an absence',
  'not-held': 'an event that did not take place',
  'joins-late': 'a group that joins late',
} as const;

// Said to a group itself, a reason needs no name.
const groupIn = (group: string): string => (group === '' ? 'the group' : `group ${group}`);

/** What designs, plans and changes say, in English. */
export const en: Messages<PlanningMessageParams> = {
  'because.window': ({ step: id, from, to }) => `The time for ${step(id)} is ${span(from, to)}.`,
  'because.group-days': ({ weekdays, startsAt, endsAt }) =>
    `The group can meet on ${weekdaysIn('en', weekdays)}, ${startsAt}–${endsAt}.`,
  'because.ideal-rhythm': ({ after, days: count, ideal }) =>
    count === ideal
      ? `It is ${days(count)} after ${step(after)}: the even rhythm.`
      : `It is ${days(count)} after ${step(after)}; the even rhythm would be ${ideal}.`,
  'because.min-gap': ({ other, days: count }) =>
    `It is as near to ${step(other)} as allowed: ${days(count)}.`,
  'because.max-gap': ({ other, days: count }) =>
    `It is as far from ${step(other)} as allowed: ${days(count)}.`,
  'because.obstacle': ({ on, obstacle }) =>
    `${date(on)} would be better, but is ${OBSTACLES[obstacle]}.`,
  'because.shared': ({ groups }) =>
    `The day suits ${groups} ${plural('en', groups, { one: 'group', other: 'groups' })} best together.`,
  'because.preferred': ({ from, to }) => `It lies in the preferred time, ${span(from, to)}.`,
  'because.soft-accepted': ({ kind }) =>
    `It lies ${SOFT[kind] ?? 'on a day better avoided'}; nothing better was left.`,
  'because.facilitator-elsewhere': ({ on }) =>
    `On ${date(on)} a facilitator of the group is with another group.`,
  'because.online': ({ from, to }) => `It is held online: gathering is closed ${span(from, to)}.`,
  'because.earliest': () => 'Among equally good days it is the earliest.',
  'because.happened': ({ on }) => `It took place on ${date(on)} and is not moved.`,
  'because.kept': ({ on }) => `It was announced for ${date(on)} and can stay.`,
  'because.moved': ({ from, days: count }) =>
    `It was announced for ${date(from)} and moves by ${days(Math.abs(count))}: the least possible.`,
  'because.by-hand': ({ from }) =>
    `It was announced for ${date(from)}; somebody chose this day instead.`,
  'because.change': ({ kind, from, to, note }) =>
    `The cause is ${CHANGES[kind]}, ${span(from, to)}${note ? `: ${note}` : ''}.`,
  'because.makes-room': ({ other, on }) => `It makes room for ${step(other)} on ${date(on)}.`,

  'plan.window': ({ step: id, from, to }) => `${step(id)} must lie within ${span(from, to)}`,
  'plan.unusable-days': ({ component, days: use }) => `${step(component)} is not held ${USES[use]}`,
  'plan.holidays': () => 'nothing is held on holidays',
  'plan.closure': ({ closes, from, to }) =>
    closes === 'all'
      ? `everything is closed ${span(from, to)}`
      : `gathering in person is closed ${span(from, to)}`,
  'plan.in-person': ({ component }) => `${step(component)} must be held in person`,
  'plan.weekdays': ({ group, weekdays }) =>
    `${groupIn(group)} can meet only on ${weekdays.length > 0 ? weekdaysIn('en', weekdays) : 'no day'}`,
  'plan.slot': ({ group, component, neededMinutes, availableMinutes }) =>
    `${groupIn(group)} has ${availableMinutes} minutes, ${step(component)} needs ${neededMinutes}`,
  'plan.min-gap': ({ after, before, days: count }) =>
    `${step(before)} comes at least ${days(count)} after ${step(after)}`,
  'plan.max-gap': ({ after, before, days: count, latest }) =>
    `${step(before)} comes at most ${days(count)} after ${step(after)}${latest ? `, that is by ${date(latest)}` : ''}`,
  'plan.absence': ({ person, from, to }) => `${person} is away ${span(from, to)}`,
  'plan.venue': ({ event, from, to }) => `there is no venue for ${step(event)} ${span(from, to)}`,
  'plan.late-start': ({ group, from }) => `${groupIn(group)} begins on ${date(from)}`,
  'plan.one-place': ({ person }) => `${person} can be in one place only`,
  'plan.not-before': ({ day }) => `nothing new is placed before ${date(day)}`,
  'plan.day-fixed': ({ event, on }) => `${step(event)} is fixed on ${date(on)}`,

  'plan.impossible': ({ groups, clash, relaxations }) => {
    const rules = clash.map((each) => `  – ${sayConstraint(each)}`);
    const ways = relaxations.map(({ constraint, makesPossible, by, gives }) => {
      const events = gives.slice(0, 3).map((each) => `${step(each.event)} on ${date(each.heldOn)}`);
      const outcome = makesPossible
        ? `a plan exists${by > 0 ? ` (broken by ${by})` : ''}${events.length > 0 ? `: ${listIn('en', events)}` : ''}`
        : 'there is still no plan';
      return `  – without “${sayConstraint(constraint)}” ${outcome}`;
    });
    const named = groups.length > 5 ? [...groups.slice(0, 5), `${groups.length - 5} more`] : groups;
    return [
      `No plan exists for ${listIn('en', named)}. These rules clash:`,
      ...rules,
      'What giving way would mean:',
      ...ways,
    ].join('\n');
  },
  'plan.no-groups': () => 'There are no groups to plan for.',
  'plan.group-twice': ({ group }) => `Group ${group} is there twice.`,
  'plan.unknown-event': ({ event }) => `The plan has no event ${event}.`,
  'plan.unreadable': ({ found }) => `This is not a plan: ${found}.`,
  'change.unreadable': ({ found }) => `This is not a change: ${found}.`,
  'change.unknown-event': ({ event }) =>
    `The change names an event that the plan does not have: ${event}.`,
  'change.unknown-group': ({ group }) =>
    `The change names a group that the plan does not have: ${group}.`,
  'change.ends-before-it-starts': ({ from, to }) =>
    `The change ends on ${date(to)}, before it starts on ${date(from)}.`,
  'design.invalid': ({ found }) => `The design cannot be read: ${found}.`,
  'design.unknown': ({ found, known }) =>
    `There is no design “${found}”. Shipped are ${listIn('en', known)}.`,
  'design.unknown-step': ({ found, suggestion }) =>
    `The design has no “${found}”. Did you mean “${suggestion}”?`,
  'design.component-twice': ({ component }) => `Two components are called “${component}”.`,
  'design.sequence': ({ component, sequence }) =>
    `The occurrences of “${component}” must be numbered 1, 2, 3 …; ${sequence} is out of place.`,
  'design.circle': ({ steps }) => `The order goes in a circle: ${listIn('en', steps.map(step))}.`,
  'design.distances': ({ after, before, minDays, maxDays }) =>
    `Between ${step(after)} and ${step(before)} the least distance (${minDays}) is more than the greatest (${maxDays}).`,
  'design.no-start-time': ({ component }) =>
    `“${component}” is shared, so it needs a time at which it starts.`,
  'design.entangled': ({ step: id, open }) =>
    `After ${step(id)}, ${open} events still depend on earlier ones. Remove distance rules that others already imply.`,
  'design.few-evidence': ({ dimension, count, wanted }) =>
    `Only ${count} pieces of evidence on “${dimension}” over the year; ${wanted} let support be released well.`,
  'design.core-without-reason': ({ component }) => `“${component}” is core but does not say why.`,
  'groups.missing-column': ({ column }) => `The groups file has no column “${column}”.`,
  'groups.empty': () => 'The groups file has no groups.',
  'groups.no-id': ({ row }) => `Row ${row}: the group has no name.`,
  'groups.no-region': ({ row, group }) => `Row ${row}: group ${group} has no region.`,
  'groups.twice': ({ row, group }) => `Row ${row}: group ${group} is there twice.`,
  'groups.weekday': ({ row, found }) => `Row ${row}: “${found}” is not a day of the week.`,
  'groups.time': ({ row, column, found }) =>
    `Row ${row}: “${found}” in ${column} is not a time such as 15:00.`,
  'groups.times-inverted': ({ row, startsAt, endsAt }) =>
    `Row ${row}: ${endsAt} is not after ${startsAt}.`,
};

function sayConstraint(constraint: {
  readonly code: keyof PlanningMessageParams;
  readonly params: object;
}): string {
  return en[constraint.code](constraint.params as never);
}
