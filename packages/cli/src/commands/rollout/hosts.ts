import type { Language } from '@tldw/core';
import { parseCsv, readCell } from '@tldw/core/roster';
import {
  chooseHosts,
  estimatedRoadKm,
  type Coordinates,
  type HostChoice,
} from '@tldw/curriculum/rollout';
import { Misuse, refused, type CommandIo, type ExitCode } from '../../command.ts';
import { ROLLOUT_WORDS, numberFrom, parsed, sayRollout, table } from './reading-and-saying.ts';

interface School {
  readonly id: string;
  readonly people: number;
  readonly at: Coordinates;
  readonly seats: number | undefined;
  readonly languages: readonly string[] | undefined;
}

/** `tldw rollout hosts`: which schools host a region's network events so that people travel least. */
export async function hosts(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { values } = parsed(args, {
    schools: { type: 'string' },
    hosts: { type: 'string' },
    'max-km': { type: 'string' },
    detour: { type: 'string' },
    'overnight-km': { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const text = (name: string): string | undefined => values[name] as string | undefined;
  const file = text('schools');
  if (file === undefined) throw new Misuse('--schools needs a CSV file');
  const count = numberFrom('hosts', text('hosts'));
  if (!Number.isInteger(count) || count < 1) throw new Misuse('--hosts is a whole number from 1');
  const maximumKm = numberFrom('max-km', text('max-km'));
  const detour = text('detour') === undefined ? 1.3 : numberFrom('detour', text('detour'));
  if (detour < 1) throw new Misuse('--detour is at least 1');
  const schools = schoolsFrom(file, await io.readText(file));
  const sites = schools.filter((school) => school.seats !== undefined);
  const chosen = chooseHosts({
    schools: schools.map(({ id, people, languages }) => ({
      id,
      people,
      ...(languages ? { languages } : {}),
    })),
    sites: sites.map(({ id, seats, languages }) => ({
      id,
      seats: seats!,
      ...(languages ? { languages } : {}),
    })),
    kilometres: schools.map((from) => sites.map((to) => estimatedRoadKm(from.at, to.at, detour))),
    hosts: count,
    maximumKm,
    ...(text('overnight-km') === undefined
      ? {}
      : { overnightKm: numberFrom('overnight-km', text('overnight-km')) }),
  });
  if (!chosen.ok)
    return refused(io, chosen.refusals, sayRollout(io.language), values.json === true);
  io.out(
    values.json
      ? JSON.stringify(chosen.value, undefined, 2)
      : choiceAsText(chosen.value, io.language),
  );
  return 0;
}

function schoolsFrom(file: string, text: string): readonly School[] {
  const rows = parseCsv(file, text.replace(/^\uFEFF/, ''));
  if (!rows.ok) throw new Misuse(`${file}: a quotation mark is not closed`);
  const [header, ...body] = rows.value;
  const columns = new Map((header?.cells ?? []).map((name, index) => [name.toLowerCase(), index]));
  for (const name of ['school', 'people', 'latitude', 'longitude', 'seats']) {
    if (!columns.has(name)) throw new Misuse(`${file} has no column "${name}"`);
  }
  return body.map(({ line, cells }) => {
    const cell = (name: string): string => {
      const index = columns.get(name);
      return index === undefined ? '' : readCell(cells[index] ?? '');
    };
    const number = (name: string): number => {
      const value = Number(cell(name));
      if (cell(name) === '' || !Number.isFinite(value)) {
        throw new Misuse(`${file}, line ${line}: "${name}" is not a number`);
      }
      return value;
    };
    const whole = (name: string): number => {
      const value = number(name);
      if (!Number.isInteger(value) || value < 0) {
        throw new Misuse(`${file}, line ${line}: "${name}" is not a whole number`);
      }
      return value;
    };
    const languages = cell('languages').split(';').filter(Boolean);
    return {
      id: cell('school'),
      people: whole('people'),
      at: { latitude: number('latitude'), longitude: number('longitude') },
      seats: cell('seats') === '' ? undefined : whole('seats'),
      languages: languages.length > 0 ? languages : undefined,
    };
  });
}

function choiceAsText(choice: HostChoice, language: Language): string {
  const km = (value: number): string => value.toFixed(0);
  const words = ROLLOUT_WORDS[language];
  return [
    table([
      words.trips,
      ...choice.assignments.map((trip) => [trip.school, trip.host, km(trip.km)]),
      ...choice.online.map((school) => [school, words.online, '–']),
    ]),
    `${words.mean}: ${km(choice.meanKm)}`,
    `${words.within}: ${km(choice.p95Km)}`,
    `${words.overnight}: ${(choice.overnightShare * 100).toFixed(0)}`,
    choice.provenShortest ? words.proven : words.stopped,
  ].join('\n');
}
