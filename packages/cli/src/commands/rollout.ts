import type { Language, Refusal } from '@tldw/core';
import {
  cohortsToStaff,
  compareScenarios,
  planRollout,
  readScenario,
  type RolloutPlan,
  type RolloutScenario,
  type ScenarioLine,
} from '@tldw/curriculum/rollout';
import { Misuse, refused, type Command, type CommandIo, type ExitCode } from '../command.ts';
import {
  ROLLOUT_WORDS,
  numberFrom,
  parsed,
  sayRollout,
  table,
} from './rollout/reading-and-saying.ts';

const USAGE = `tldw rollout SCENARIO.json [MORE.json …] [--json]
tldw rollout hosts --schools FILE.csv --hosts N --max-km KM [--detour 1.3] [--overnight-km 150] [--json]
tldw rollout cohorts --from N --factor X --target N [--json]

  SCENARIO   regions, supply, waves and costs; several are shown side by side
  hosts      which schools should host the network events of a region; the file has
             school,people,latitude,longitude,seats[,languages]; a school without seats cannot host
  cohorts    how many yearly cohorts it takes until there are enough facilitators`;

/** `tldw rollout`: growing to the next regions, where to meet, and what it costs. */
export const command: Command = {
  summary: 'play through how the programme grows: waves, facilitators, hosts, cost',
  usage: USAGE,
  run: async (args, io) => {
    const [first, ...rest] = args;
    if (first === 'hosts') return (await import('./rollout/hosts.ts')).hosts(rest, io);
    if (first === 'cohorts') return cohorts(rest, io);
    return scenarios(args, io);
  },
};

async function scenarios(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values, positionals } = scenarioArguments(args);
  if (positionals.length === 0) throw new Misuse('name at least one scenario file');
  const read: RolloutScenario[] = [];
  const refusals: Refusal[] = [];
  for (const path of positionals) {
    const scenario = readScenario(parsedJson(path, await io.readText(path)));
    if (scenario.ok) read.push(scenario.value);
    else {
      refusals.push(
        ...scenario.refusals.map((refusal) => ({
          ...refusal,
          path: [path, ...(refusal.path ?? [])],
        })),
      );
    }
  }
  if (refusals.length > 0) return refused(io, refusals, sayRollout(io.language), values.json);
  const plans = read.map((scenario) => planRollout(scenario));
  const comparison = compareScenarios(read);
  if (values.json) io.out(JSON.stringify({ plans, comparison }, undefined, 2));
  else {
    io.out(
      [
        ...plans.map((plan) => planAsText(plan, io.language)),
        comparisonAsText(comparison, io.language),
      ].join('\n\n'),
    );
  }
  return 0;
}

function cohorts(args: readonly string[], io: CommandIo): ExitCode {
  const { values } = parsed(args, {
    from: { type: 'string' },
    factor: { type: 'string' },
    target: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const [from, factor, target] = [
    numberFrom('from', values.from as string | undefined),
    numberFrom('factor', values.factor as string | undefined),
    numberFrom('target', values.target as string | undefined),
  ];
  if (from <= 0 || factor <= 1) throw new Misuse('--from must be above 0 and --factor above 1');
  const count = cohortsToStaff(from, factor, target);
  io.out(values.json ? JSON.stringify({ from, factor, target, cohorts: count }) : String(count));
  return 0;
}

function scenarioArguments(args: readonly string[]): {
  values: { json: boolean };
  positionals: string[];
} {
  const { values, positionals } = parsed(args, { json: { type: 'boolean', default: false } });
  return { values: { json: values.json === true }, positionals };
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misuse(`${path} is not JSON`);
  }
}

function planAsText({ scenario, years }: RolloutPlan, language: Language): string {
  const words = sayRollout(language);
  const { plan, limits } = ROLLOUT_WORDS[language];
  const rows = years.map((year) => [
    String(year.year),
    year.opened.join(' ') || '–',
    String(year.facilitators.facilitators),
    year.facilitators.limitedBy === null ? '–' : limits[year.facilitators.limitedBy],
    String(year.schools),
    String(year.teachers),
    year.cost.total.toFixed(0),
  ]);
  const notes = years.flatMap((year) =>
    [
      ...year.waiting.flatMap(({ because }) => because),
      ...year.regions.flatMap(({ paused }) => paused),
    ].map((reason) => `  ${year.year}: ${words(reason)}`),
  );
  return [scenario, table([plan, ...rows]), ...notes].join('\n');
}

function comparisonAsText(lines: readonly ScenarioLine[], language: Language): string {
  const yearOrNone = (year: number | null): string => (year === null ? '–' : String(year));
  return table([
    ROLLOUT_WORDS[language].comparison,
    ...lines.map((line) => [
      line.scenario,
      line.model,
      yearOrNone(line.everyRegionInYear),
      yearOrNone(line.everySchoolInYear),
      String(line.schoolsAtEnd),
      String(line.teachers),
      String(line.completers),
      line.cost.toFixed(0),
    ]),
  ]);
}
