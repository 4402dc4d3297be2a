import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CalendarDate, DevelopmentProject } from '@tldw/core';
import { parseCsv, ROSTER_FILE_NAMES, type RosterFile } from '@tldw/core/roster';
import { teacherLeadershipSurvey, readResponse, type Response } from '@tldw/evaluation';
import * as z from 'zod/mini';
import { CannotStart } from './cannot-start.ts';

/** What makes a folder a demonstration: the day it is shown on, and whom one may look at it as. */
export const DemonstrationSettings = z.object({
  today: CalendarDate,
  calendarAsOf: CalendarDate,
  people: z.array(z.string()),
});
export type DemonstrationSettings = z.infer<typeof DemonstrationSettings>;

/** The files of a programme as a coordinator has them, read but not yet judged as a whole. */
export interface RosterFolder {
  readonly roster: readonly RosterFile[];
  readonly groupsCsv: string;
  readonly projects: readonly DevelopmentProject[];
  readonly evidence: readonly unknown[];
  readonly responses: readonly Response[];
  readonly demonstration: DemonstrationSettings | undefined;
}

/** Read a programme's folder; a file that is not there is left out, a wrong line is named. */
export async function readRosterFolder(folder: string): Promise<RosterFolder> {
  const names = await readdir(folder).catch(() => {
    throw new CannotStart(`There is no folder ${folder} to load a programme from.`);
  });
  const text = (name: string) => (names.includes(name) ? readFile(join(folder, name), 'utf8') : '');
  const roster = await Promise.all(
    ROSTER_FILE_NAMES.filter((name) => names.includes(name)).map(async (name) => ({
      name,
      content: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
  const settings = await text('demonstration.json');
  return {
    roster,
    groupsCsv: await text('groups.csv'),
    projects: jsonLines('projects.ndjson', await text('projects.ndjson')).map(({ line, value }) =>
      projectFrom(value, line),
    ),
    evidence: jsonLines('evidence.ndjson', await text('evidence.ndjson')).map(({ value }) => value),
    responses: responsesFrom(await text('responses.csv')),
    demonstration: settings ? DemonstrationSettings.parse(JSON.parse(settings)) : undefined,
  };
}

function jsonLines(file: string, text: string): { line: number; value: unknown }[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((each) => each.text !== '')
    .map((each) => {
      try {
        return { line: each.line, value: JSON.parse(each.text) as unknown };
      } catch {
        throw new CannotStart(`${file}, line ${each.line}: this is not JSON. Nothing was loaded.`);
      }
    });
}

function projectFrom(value: unknown, line: number): DevelopmentProject {
  const read = DevelopmentProject.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new CannotStart(
    `projects.ndjson, line ${line}, ${issue?.path.join('.')}: ${issue?.message}. Nothing was loaded.`,
  );
}

function responsesFrom(text: string): readonly Response[] {
  if (text === '') return [];
  const rows = parseCsv('responses.csv', text);
  if (!rows.ok)
    throw new CannotStart(`responses.csv cannot be read: ${JSON.stringify(rows.refusals)}`);
  const [header, ...body] = rows.value;
  const wrong: string[] = [];
  const responses = body.flatMap((row) => {
    const cells = (header?.cells ?? []).map(
      (name, index) => [name, row.cells[index] ?? ''] as const,
    );
    const read = readResponse(teacherLeadershipSurvey, Object.fromEntries(cells), row.line);
    if (read.ok) return [read.value];
    wrong.push(
      ...read.refusals.map(
        ({ code, path, params }) =>
          `  line ${path?.join(', column ')}: ${code} ${JSON.stringify(params)}`,
      ),
    );
    return [];
  });
  if (wrong.length > 0)
    throw new CannotStart(
      `responses.csv has wrong cells; nothing was loaded.\n${wrong.join('\n')}`,
    );
  return responses;
}
