import { and, asc, eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { DISCLOSURE_RULES, tooFewPeople } from '@tldw/evaluation';
import type { Work } from '../desk.ts';
import { withoutNulls } from '../operations/rows.ts';
import type { ResponseRecord } from '../records.ts';
import type { StoreRefusal } from '../refusals.ts';
import { surveyResponse, surveyWave } from '../schema/surveys.ts';

/**
 * The answers of a closed wave, in no order that tells when they came.
 *
 * Nobody is handed the answers of an open wave, nor of one that fewer people answered than the report
 * may be about: each of them could be recognised.
 */
export async function scaleResponses(
  work: Work,
  instrument: string,
  wave: string,
): Promise<Result<ResponseRecord[], StoreRefusal>> {
  const [closed] = await work.db
    .select({ state: surveyWave.state })
    .from(surveyWave)
    .where(
      and(
        eq(surveyWave.instrument, instrument),
        eq(surveyWave.wave, wave),
        eq(surveyWave.state, 'closed'),
      ),
    );
  if (!closed) return refuse({ code: 'survey.not-closed', params: {} });
  const rows = await work.db
    .select({
      instrument: surveyResponse.instrument,
      wave: surveyResponse.wave,
      region: surveyResponse.regionId,
      school: surveyResponse.schoolId,
      code: surveyResponse.code,
      answers: surveyResponse.answers,
    })
    .from(surveyResponse)
    .where(and(eq(surveyResponse.instrument, instrument), eq(surveyResponse.wave, wave)))
    .orderBy(asc(surveyResponse.id));
  const [tooFew] = rows.length > 0 ? tooFewPeople(rows.length, DISCLOSURE_RULES.programme) : [];
  return tooFew
    ? refuse({ code: 'survey.too-few-answers', params: tooFew.params })
    : accept(rows.map((row) => withoutNulls(row) as ResponseRecord));
}
