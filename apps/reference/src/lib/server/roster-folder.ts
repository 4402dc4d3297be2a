import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CalendarDate, DevelopmentProject } from '@tldw/core';
import { ROSTER_FILE_NAMES, type RosterFile } from '@tldw/core/roster';
import type { Response } from '@tldw/evaluation';
import { readLog, type LogEntry } from '@tldw/scaffolding';
import * as z from 'zod/mini';
import { CannotStart } from './cannot-start.ts';
import { readDataLines, valuesOf } from './loading/data-lines.ts';
import { AttendanceLine, EventLine, RecordLine } from './loading/record-line.ts';
import { responsesFrom } from './loading/response-lines.ts';
import { sayEvidence } from './refusal-words.ts';

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
  readonly evidence: readonly LogEntry[];
  readonly events: readonly EventLine[];
  readonly attendance: readonly AttendanceLine[];
  readonly records: readonly RecordLine[];
  readonly responses: readonly Response[];
  readonly demonstration: DemonstrationSettings | undefined;
}

/**
 * The folder that an empty record is filled from.
 *
 * Where real people are to come, it must be named: the demonstration prints links by which whoever
 * reads them comes in.
 */
export function rosterFrom(environment: NodeJS.ProcessEnv): string {
  const said = environment['TLDW_ROSTER'] ?? '';
  if (said !== '') return said;
  if (environment['NODE_ENV'] !== 'production') return DEMONSTRATION;
  throw new CannotStart(
    'The record is empty, and nothing says which programme to fill it with. Set TLDW_ROSTER to the folder with your programme’s files (docs/your-own-programme.md), or to the folder examples/tlk-2019-20 for the demonstration.',
  );
}

const DEMONSTRATION = '../../examples/tlk-2019-20';

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
  const recordFiles = names.filter((name) => name.endsWith('.records.ndjson')).sort();
  const records = await Promise.all(
    recordFiles.map(async (name) => valuesOf(readDataLines(name, await text(name), RecordLine))),
  );
  const lines = async <T>(name: string, schema: z.ZodMiniType<T>) =>
    valuesOf(readDataLines(name, await text(name), schema));
  const settings = await text('demonstration.json');
  return {
    roster,
    groupsCsv: await text('groups.csv'),
    projects: await lines('projects.ndjson', DevelopmentProject),
    evidence: evidenceFrom(await text('evidence.ndjson')),
    events: await lines('events.ndjson', EventLine),
    attendance: await lines('attendance.ndjson', AttendanceLine),
    records: records.flat(),
    responses: responsesFrom(await text('responses.csv')),
    demonstration: settings ? DemonstrationSettings.parse(JSON.parse(settings)) : undefined,
  };
}

function evidenceFrom(ndjson: string): readonly LogEntry[] {
  const read = readLog(ndjson);
  if (read.ok) return read.value;
  throw new CannotStart(
    [
      'Nothing was loaded, because:',
      ...read.refusals.map(
        (each) => `  evidence.ndjson › ${each.path?.join(' › ')}: ${sayEvidence('en', each)}`,
      ),
    ].join('\n'),
  );
}
