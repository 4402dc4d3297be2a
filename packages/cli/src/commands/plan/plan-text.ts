import type { Language } from '@tldw/core';
import type { PlannedEvent, YearPlan } from '@tldw/curriculum';
import { dateIn, sayPlanning, stepIn } from '@tldw/curriculum/messages';

const SHARED: Readonly<Record<Language, string>> = {
  kk: 'Ортақ іс-шаралар',
  ru: 'Общие события',
  en: 'Shared events',
};
const GROUP: Readonly<Record<Language, (group: string, school: string) => string>> = {
  kk: (group, school) => `${group} тобы, ${school} мектебі`,
  ru: (group, school) => `Группа ${group}, школа ${school}`,
  en: (group, school) => `Group ${group}, school ${school}`,
};
const ONLINE: Readonly<Record<Language, string>> = { kk: 'онлайн', ru: 'онлайн', en: 'online' };

/**
 * A plan as a person reads it: the year of each group with the events it shares with others, under
 * each event why it is where it is. Why shared events are where they are is said once, at the top.
 */
export function planAsText(plan: YearPlan, language: Language, brief = false): string {
  const shared = plan.events.filter(({ group }) => group === null);
  const ownOf = new Map<string, PlannedEvent[]>(plan.basis.groups.map(({ id }) => [id, []]));
  for (const event of plan.events) if (event.group !== null) ownOf.get(event.group)?.push(event);
  const parts = [[SHARED[language], ...shared.flatMap((event) => inWords(event, language, brief))]];
  for (const { id, school, region } of plan.basis.groups) {
    const common = shared.filter((event) => event.region === null || event.region === region);
    const events = [...(ownOf.get(id) ?? []), ...common].sort(byDay);
    const lines = events.flatMap((event) =>
      inWords(event, language, brief || event.group === null),
    );
    parts.push([GROUP[language](id, school), ...lines]);
  }
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function inWords(event: PlannedEvent, language: Language, brief: boolean): readonly string[] {
  const until = event.lastsUntil ? ` – ${dateIn(language, event.lastsUntil)}` : '';
  const when = `${dateIn(language, event.heldOn)}${until}, ${event.startsAt}–${event.endsAt}`;
  // Under its group's name an event need not repeat the group.
  const name = stepIn(language, event.group === null ? event.id : stepOf(event));
  const online = event.mode === 'online' ? `, ${ONLINE[language]}` : '';
  const reasons = brief ? [] : event.because.map((reason) => sayPlanning(language, reason));
  return [`  ${when}  ${name}${online}`, ...reasons.map((reason) => `      ${reason}`)];
}

function stepOf({ component, sequence }: PlannedEvent): string {
  return `${component}-${sequence}`;
}

function byDay(a: PlannedEvent, b: PlannedEvent): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
