import type { Language, Refusal } from '@tldw/core';
import { countryMessages, type CountryRefusal } from '@tldw/core/country';
import { say } from '@tldw/core/messages';
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

/** Say a refusal of the planner, or of a country pack or calendar with the place it is about. */
export function sayRefusal(language: Language): (refusal: Refusal) => string {
  return (refusal) => {
    const { code, params, path = [] } = refusal;
    if (Object.hasOwn(planningMessages[language], code)) {
      return sayPlanning(language, refusal as PlanningRefusal);
    }
    if (Object.hasOwn(countryMessages[language], code)) {
      const where = path.length > 0 ? `${path.join('.')}: ` : '';
      return where + say(countryMessages, language, refusal as CountryRefusal);
    }
    return `${code} ${JSON.stringify(params)}`;
  };
}

function csvCell(value: string | number): string {
  const text = String(value);
  // A spreadsheet would run a cell that starts like a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
