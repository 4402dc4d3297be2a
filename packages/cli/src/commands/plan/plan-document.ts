import type { Refusal } from '@tldw/core';
import type { Language } from '@tldw/core';
import type { PlannedEvent, PlanningRefusal } from '@tldw/curriculum';
import { planningMessages, sayPlanning } from '@tldw/curriculum/messages';

/** A plan as `--csv` prints it: one row for each event. */
export function planAsCsv(events: readonly PlannedEvent[], language: Language): string {
  const header = [
    'id',
    'group',
    'region',
    'component',
    'kind',
    'sequence',
    'held_on',
    'lasts_until',
    'starts_at',
    'ends_at',
    'mode',
    'because',
  ];
  const rows = events.map((event) => [
    event.id,
    event.group ?? '',
    event.region ?? '',
    event.component,
    event.kind,
    event.sequence,
    event.heldOn,
    event.lastsUntil ?? '',
    event.startsAt,
    event.endsAt,
    event.mode,
    event.because.map((reason) => sayPlanning(language, reason)).join(' '),
  ]);
  return [header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

/** Say a refusal of the planner, or its code if it comes from elsewhere and has no words here. */
export function sayRefusal(language: Language): (refusal: Refusal) => string {
  return (refusal) =>
    Object.hasOwn(planningMessages[language], refusal.code)
      ? sayPlanning(language, refusal as PlanningRefusal)
      : `${refusal.code} ${JSON.stringify(refusal.params)}`;
}

function csvCell(value: string | number): string {
  const text = String(value);
  // A spreadsheet would run a cell that starts like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
