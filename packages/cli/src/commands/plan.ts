import { parseArgs } from 'node:util';
import { planYear } from '@tldw/curriculum';
import { Misuse, refused, type Command } from '../command.ts';
import {
  calendarFrom,
  dayFrom,
  designFrom,
  groupsFrom,
  needed,
  refusalsOf,
} from './plan/inputs.ts';
import { planAsCsv, planAsText, sayRefusal } from './plan/plan-document.ts';

const usage = `tldw plan --design ID|FILE --country kz|FILE --year 2019-20 --groups FILE.csv [--json | --csv]

Gives every group a year that works, says why each event is where it is, or names the smallest set
of rules that clash and what giving way on each would mean.

  --design    a shipped design (tldw, tllc-2016, tlk-2019, t3lfa, rars-2024) or a JSON file
  --country   kz, or a file with a country pack or a school calendar
  --year      the school year; two joined by a comma for a year that straddles them
  --week      the id of the country's working week, if not its usual one
  --as-of     plan with what was known on this day, closures included
  --groups    a CSV file: group,school,region,weekdays,starts_at,ends_at,shift,facilitators,participants
  --json      the plan as one JSON document;  --csv  one row for each event
  --lang      kk, ru or en
`;

/** `tldw plan`: give every group a year that works. */
export const command: Command = {
  summary: 'give every group a year that works, with the reasons',
  usage,
  run: async (args, io) => {
    const { values } = parseArgs({
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
        lang: { type: 'string' },
      },
    });
    if (values.json && values.csv) throw new Misuse('Choose one of --json and --csv.');
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
    if (!design.ok || !calendar.ok || !groups.ok) {
      return refused(io, refusalsOf(design, calendar, groups), say, values.json);
    }
    const plan = planYear({
      design: design.value,
      calendar: calendar.value,
      groups: groups.value,
    });
    if (!plan.ok) return refused(io, plan.refusals, say, values.json);
    if (values.json) io.out(JSON.stringify({ plan: plan.value }, undefined, 2));
    else if (values.csv) io.out(planAsCsv(plan.value.events, io.language));
    else io.out(planAsText(plan.value, io.language));
    return 0;
  },
};
