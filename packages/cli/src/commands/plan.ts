import { planYear, readChanges, yearWithChanges } from '@tldw/curriculum';
import { readCommandLine } from '../arguments.ts';
import { Misuse, refused, type Command } from '../command.ts';
import {
  calendarFrom,
  dayFrom,
  designFrom,
  groupsFrom,
  jsonFrom,
  needed,
  refusalsOf,
} from './plan/inputs.ts';
import { planAsCalendar } from './plan/plan-calendar.ts';
import { planAsCsv, sayRefusal } from './plan/plan-document.ts';
import { planAsText } from './plan/plan-text.ts';

const usage = `tldw plan --design ID|FILE --country kz|FILE --year 2019-20 --groups FILE.csv
          [--changes FILE.json] [--json | --ics | --csv | --brief]

Gives every group a year that works, says why each event is where it is, or names the smallest set
of rules that clash and what giving way on each would mean.

  --design    a shipped design (tldw, tllc-2016, tlk-2019, t3lfa, rars-2024) or a JSON file
  --country   kz, or a file with a country pack or a school calendar
  --year      the school year; two joined by a comma for a year that straddles them
  --week      the id of the country's working week, if not its usual one
  --as-of     plan with what was known on this day, closures included
  --groups    a CSV file: group,school,region,weekdays,starts_at,ends_at,shift,facilitators,participants
  --changes   what is known beforehand, in the form that \`tldw replan\` reads
  --json      the plan as one JSON document;  --csv  one row for each event
  --ics       a calendar file that a telephone can read
  --brief     the year of each group without the reasons
  --lang      kk, ru or en
`;

/** `tldw plan`: give every group a year that works. */
export const command: Command = {
  summary: 'give every group a year that works, with the reasons',
  usage,
  run: async (args, io) => {
    const { values } = readCommandLine({
      args: [...args],
      options: {
        design: { type: 'string' },
        country: { type: 'string' },
        year: { type: 'string' },
        week: { type: 'string' },
        'as-of': { type: 'string' },
        groups: { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        ics: { type: 'boolean', default: false },
        brief: { type: 'boolean', default: false },
        changes: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    const forms = [values.json, values.csv, values.ics, values.brief];
    if (forms.filter((chosen) => chosen).length > 1) {
      throw new Misuse('Choose one of --json, --csv, --ics and --brief.');
    }
    const say = sayRefusal(io.language);
    const asOf = values['as-of'];
    const design = await designFrom(io, needed('design', values.design));
    const calendar = await calendarFrom(
      io,
      needed('country', values.country),
      needed('year', values.year),
      {
        ...(values.week === undefined ? {} : { workingWeek: values.week }),
        ...(asOf === undefined ? {} : { asOf: dayFrom('as-of', asOf) }),
      },
    );
    const groups = await groupsFrom(io, needed('groups', values.groups));
    const changes = readChanges(
      values.changes === undefined ? [] : await jsonFrom(io, values.changes),
    );
    if (!design.ok || !calendar.ok || !groups.ok || !changes.ok) {
      return refused(io, refusalsOf(design, calendar, groups, changes), say, values.json);
    }
    const year = yearWithChanges(
      { design: design.value, calendar: calendar.value, groups: groups.value },
      changes.value,
    );
    const plan = year.ok ? planYear(year.value) : year;
    if (!plan.ok) return refused(io, plan.refusals, say, values.json);
    if (values.json) io.out(JSON.stringify({ plan: plan.value }, undefined, 2));
    else if (values.csv) io.out(planAsCsv(plan.value.events, io.language));
    else if (values.ics) io.out(planAsCalendar(plan.value, io.language, io.today));
    else io.out(planAsText(plan.value, io.language, values.brief));
    return 0;
  },
};
