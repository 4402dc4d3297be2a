import type { CalendarDate, Language } from '@tldw/core';
import type { YearPlan } from '@tldw/curriculum';
import { calendarFeed, type FeedEvent } from '@tldw/curriculum/ical';
import { sayPlanning, stepIn } from '@tldw/curriculum/messages';

/**
 * A plan as a calendar file. An event's uid is its id within the design's year, so a file of the
 * repaired plan replaces events and does not duplicate them.
 */
export function planAsCalendar(plan: YearPlan, language: Language, today: CalendarDate): string {
  const name = `${plan.design} ${plan.year}`;
  return calendarFeed(feedEvents(plan, language), {
    name,
    writtenAt: `${today}T00:00:00Z`,
    language,
    timeZone: plan.basis.calendar.timeZone,
  });
}

function feedEvents(plan: YearPlan, language: Language): readonly FeedEvent[] {
  const schoolOf = new Map(plan.basis.groups.map(({ id, school }) => [id, school]));
  return plan.events.map((event) => {
    const { id, group, region, heldOn, lastsUntil, startsAt, endsAt, because } = event;
    const school = group === null ? undefined : schoolOf.get(group);
    const place = {
      ...(group === null ? {} : { group }),
      ...(school === undefined ? {} : { school }),
      ...(region === null ? {} : { region }),
    };
    return {
      uid: `${plan.design}/${plan.country}/${plan.year}/${id}@tldw`,
      sequence: 0,
      heldOn,
      // Several days fill the calendar as days; their hours would read as one long night.
      ...(lastsUntil ? { lastsUntil } : { startsAt, endsAt }),
      title: stepIn(language, id),
      description: because.map((reason) => sayPlanning(language, reason)).join('\n'),
      for: place,
    };
  });
}
