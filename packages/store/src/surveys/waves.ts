import { asc } from 'drizzle-orm';
import type { Work } from '../desk.ts';
import { surveyWave } from '../schema/surveys.ts';

/** A wave of a questionnaire as it may be shown: never its key. */
export interface WaveRecord {
  readonly instrument: string;
  readonly wave: string;
  readonly state: 'open' | 'closed';
  readonly document: Readonly<Record<string, unknown>>;
}

/** Every wave there was or is. */
export async function listWaves(work: Work): Promise<WaveRecord[]> {
  const rows = await work.db
    .select()
    .from(surveyWave)
    .orderBy(asc(surveyWave.instrument), asc(surveyWave.wave));
  return rows.map(({ instrument, wave, state, document }) => {
    const { ticketKey: _, ...shown } = document as Record<string, unknown>;
    return { instrument, wave, state: state as WaveRecord['state'], document: shown };
  });
}

/**
 * How many answers each wave has. Who has answered is nowhere; how many is all that a reader of a
 * response rate needs.
 */
export async function countAnswers(
  work: Work,
): Promise<{ readonly instrument: string; readonly wave: string; readonly answers: number }[]> {
  const rows = await work.rows<{ instrument: string; wave: string; answers: string | number }>(
    'select instrument, wave, count(*) as answers from tldw.survey_response group by instrument, wave',
  );
  return rows.map((row) => ({ ...row, answers: Number(row.answers) }));
}
