import {
  headcount,
  parseCalendarDate,
  type Headcount,
  type Language,
  type Refusal,
} from '@tldw/core';
import { schoolCalendar } from '@tldw/core/country';
import { CORE_MESSAGES, plural, say, type PluralForms } from '@tldw/core/messages';
import {
  readRoster,
  ROSTER_FILE_NAMES,
  type Roster,
  type RosterFile,
  type RosterRefusal,
} from '@tldw/core/roster';
import { shippedDesign } from '@tldw/curriculum';
import { readCommandLine } from '../arguments.ts';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../command.ts';
import { refusalsOf } from './plan/inputs.ts';
import { sayRefusal } from './plan/plan-document.ts';

/** `tldw roster check`: whether the roster of a cohort can be loaded, and if not, every reason. */
export const command: Command = {
  summary: 'check the CSV files with which a cohort starts',
  usage: `tldw roster check DIRECTORY [--as-of DATE] [--json]

Reads initiative.csv, regions.csv, schools.csv, people.csv and groups.csv (and partners.csv, if it
is there) and says what they hold, or everything that is wrong with them: the file, the line, the
field, what was found and what was expected; a design that is not shipped, a school year that
Kazakhstan’s pack does not have. Nothing is written.

  --as-of DATE   count people as they were on this day (default: the first day on which all began)
  --json         one JSON document on standard output
  --lang kk|ru|en`,
  run: async (args, io) => {
    const { values, positionals } = readCommandLine({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string' },
      },
    });
    const [what, directory, ...more] = positionals;
    if (what !== 'check' || directory === undefined || more.length > 0) {
      throw new Misuse('Say `tldw roster check` and one directory.');
    }
    return check(directory, values['as-of'], values.json, io);
  },
};

async function check(
  directory: string,
  asOf: string | undefined,
  json: boolean,
  io: CommandIo,
): Promise<ExitCode> {
  const files = await rosterFiles(directory, io);
  if (files.length === 0) {
    throw new Misuse(
      `There is no roster in the folder “${directory}”: none of ${ROSTER_FILE_NAMES.join(', ')}.`,
    );
  }
  const words = (refusal: RosterRefusal) => say(CORE_MESSAGES, io.language, refusal);
  const read = readRoster(files);
  if (!read.ok) return refused(io, read.refusals, (each) => words(each as RosterRefusal), json);

  const roster = read.value;
  const unplannable = await whyNoYear(roster);
  if (unplannable.length > 0) {
    const say = sayRefusal(io.language);
    return refused(io, unplannable, (each) => `initiative.csv: ${say(each)}`, json);
  }
  const day = asOf === undefined ? dayAllBegan(roster) : dayFrom(asOf);
  const count = headcount(roster, day);
  if (json) io.out(JSON.stringify({ roster: summary(roster, count) }, undefined, 2));
  else io.out(lines(roster, count, io).join('\n'));
  for (const column of roster.leftAside) io.err(`Left aside: ${column}`);
  return 0;
}

/** What a roster names and no year can be planned from: a design, or a school year of the country. */
async function whyNoYear({ initiative, cohort }: Roster): Promise<readonly Refusal[]> {
  const design = shippedDesign(cohort.design ?? 'tldw');
  // Only Kazakhstan comes along; another country's pack is known to its own app.
  const calendar =
    initiative.country === 'KZ'
      ? schoolCalendar((await import('@tldw/country-kz')).kazakhstan, cohort.academicYear)
      : undefined;
  return refusalsOf(design, ...(calendar ? [calendar] : []));
}

// The core of a roster is a handful of known names, so none but these is opened.
async function rosterFiles(directory: string, io: CommandIo): Promise<readonly RosterFile[]> {
  const files: RosterFile[] = [];
  for (const name of ROSTER_FILE_NAMES) {
    const content = await io.readBytes(`${directory}/${name}`).catch((error: unknown) => {
      if (error instanceof Misuse) return undefined;
      throw error;
    });
    if (content) files.push({ name, content });
  }
  return files;
}

function dayAllBegan({ participants, cohort }: Roster): Headcount['asOf'] {
  const last = participants
    .map(({ history }) => history.find(({ status }) => status === 'active') ?? history[0]!)
    .reduce<Headcount['asOf']>((latest, { on }) => (on > latest ? on : latest), cohort.startsOn);
  return last > cohort.endsOn ? cohort.endsOn : last;
}

function dayFrom(text: string): Headcount['asOf'] {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Misuse(`--as-of takes a day such as 2019-11-01, not “${text}”.`);
  return parsed.value;
}

function summary(roster: Roster, count: Headcount) {
  const { initiative, cohort } = roster;
  return {
    initiative: initiative.id,
    cohort: cohort.id,
    academicYear: cohort.academicYear,
    regions: roster.regions.length,
    schools: roster.schools.length,
    groups: roster.groups.length,
    people: roster.people.length,
    headcount: count,
    leftAside: roster.leftAside,
  };
}

function lines(roster: Roster, count: Headcount, io: CommandIo): readonly string[] {
  const { cohort } = roster;
  return [
    `${cohort.id} (${cohort.academicYear}): ${howMany(roster, io.language)}`,
    ...count.because.map((reason) => say(CORE_MESSAGES, io.language, reason)),
  ];
}

/** Regions, schools, groups and people, each with its noun: 1 school, 4 школы, 16 мектеп. */
function howMany(roster: Roster, language: Language): string {
  const { regions, schools, groups, people } = roster;
  return [regions, schools, groups, people]
    .map(({ length }, index) => `${length} ${plural(language, length, COUNTED[language][index]!)}`)
    .join(', ');
}

const same = (other: string): PluralForms => ({ one: other, other });
const COUNTED: Readonly<Record<Language, readonly PluralForms[]>> = {
  kk: ['өңір', 'мектеп', 'топ', 'адам'].map(same),
  ru: [
    { one: 'регион', few: 'региона', other: 'регионов' },
    { one: 'школа', few: 'школы', other: 'школ' },
    { one: 'группа', few: 'группы', other: 'групп' },
    { one: 'человек', few: 'человека', other: 'человек' },
  ],
  en: [
    { one: 'region', other: 'regions' },
    { one: 'school', other: 'schools' },
    { one: 'group', other: 'groups' },
    { one: 'person', other: 'people' },
  ],
};
