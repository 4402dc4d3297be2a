import { shippedDesign, type PlannableGroup, type YearPlan } from '@tldw/curriculum';
import type { EventDocument, GroupDocument, InitiativeDocument } from '../records.ts';
import { calendarOf } from '../school-days.ts';
import type { SignedIn } from '../signed-in.ts';

/** A group's year as the planner reads it, made anew from the record as it stands today. */
export async function planOfGroup({ desk, today }: SignedIn, id: string) {
  const [group, initiative, events] = await Promise.all([
    desk.readGroup<GroupDocument>(id),
    desk.readInitiative<InitiativeDocument>(),
    desk.readGroupYear<EventDocument>(id),
  ]);
  const design = shippedDesign(initiative?.document.design ?? '');
  const year = initiative?.document.cohort.academicYear;
  if (!group || !design.ok || !year) return undefined;
  const plan: YearPlan = {
    design: design.value.id,
    country: '',
    year,
    events: events.map(({ document }) => document),
    // How good the plan is as a whole is not asked here.
    quality: { unevenness: 0, preference: 0, lateness: 0, provenOptimal: false },
    basis: {
      design: design.value,
      calendar: calendarOf(year, today),
      groups: [plannable(group.document)],
      absences: [],
      blockedEvents: [],
      lateStarts: [],
    },
  };
  return { plan, events };
}

function plannable(group: GroupDocument): PlannableGroup {
  const { id, schools, region, weekdays, startsAt, endsAt, shift, facilitators } = group;
  return {
    id,
    school: schools[0] ?? '',
    region,
    weekdays: [...weekdays],
    startsAt,
    endsAt,
    shift: String(shift ?? ''),
    facilitators: [...facilitators],
    participants: [],
    participantCount: 0,
  };
}
