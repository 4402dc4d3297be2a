import { and, desc, eq, sql } from 'drizzle-orm';
import { accept, refuse, type CalendarDate, type Result } from '@tldw/core';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { StoreRefusal } from '../refusals.ts';
import { keptRecord } from '../schema/kept-records.ts';
import type { Written } from './projects.ts';

/** What became of the strategy group's answer to an adaptation. */
export type AdaptationAnswerState = 'dealt-with' | 'open-again' | 'taken-back';

/** What the strategy group decided of an adaptation; when it was taken back, its words are gone. */
export interface AdaptationAnswer {
  readonly adaptation: string;
  readonly words?: string;
  /** The day on which it was decided. */
  readonly on: CalendarDate;
  /** The day on which it was taken back. */
  readonly takenBackOn?: CalendarDate;
}

/** A step of the strategy group: to decide, to think again, or to take back what was decided. */
export type AdaptationStep = {
  readonly adaptation: string;
  readonly on: CalendarDate;
  /** The version of the answer that was seen, if there was one. */
  readonly basedOn?: number;
} & (
  | { readonly to: 'dealt-with'; readonly words: string }
  | { readonly to: 'open-again' | 'taken-back' }
);

/** From where each step is taken: nobody takes back what no longer stands. */
const FROM: Readonly<Record<AdaptationAnswerState, readonly (string | undefined)[]>> = {
  'dealt-with': [undefined, 'dealt-with', 'open-again', 'taken-back'],
  'open-again': ['dealt-with'],
  'taken-back': ['dealt-with', 'open-again'],
};

/**
 * Answer an adaptation for the strategy group: what was decided of it, that it is looked at again, or
 * that the decision is taken back.
 *
 * The group answers together, so each of its people may take any of these steps; who did is written
 * into the audit of whoever wrote the adaptation. Of a decision that is taken back only the days stay:
 * whoever acted on it can see that it stood, and nobody reads any longer what it said.
 */
export async function answerAdaptation(
  work: Work,
  step: AdaptationStep,
): Promise<Result<Written, StoreRefusal>> {
  // Two of the group who decide at once decide one after the other, and the second sees the first.
  await work.rows('select pg_advisory_xact_lock(7401005, hashtext($1))', [step.adaptation]);
  const [line] = await lineOf(work, step);
  const [before] = await answerTo(work, step);
  if (!line) return notFound('adaptation');
  if (before && before.version !== step.basedOn) {
    const params = { kind: 'adaptation-answer', version: before.version };
    return refuse({ code: 'record.changed-meanwhile', params });
  }
  if (!FROM[step.to].includes(before?.state)) return notFound('adaptation-answer');
  const said = before?.document as AdaptationAnswer | undefined;
  const kept = {
    state: step.to,
    version: (before?.version ?? 0) + 1,
    document: documentAfter(step, said),
    changedAt: work.now,
  };
  const id = before?.id ?? newId(work.nowMs);
  if (before) {
    const changed = await work.db
      .update(keptRecord)
      .set(kept)
      .where(and(ofAdaptation(step), eq(keptRecord.version, before.version)))
      .returning({ id: keptRecord.id });
    if (changed.length === 0) return notFound('adaptation-answer');
  } else {
    const { group, school, region } = line;
    await work.db.insert(keptRecord).values({
      ...{ id, kind: 'adaptation-answer', ownerId: work.me, ...kept },
      // Whoever may read the line of the ledger may read what became of it.
      ...(group === null ? { schoolId: school, regionId: region } : { groupId: group }),
    });
  }
  await recordAudit(work, `adaptation-${step.to}`, `adaptation/${step.adaptation}`, line.writer);
  return accept({ id, version: kept.version });
}

function documentAfter(step: AdaptationStep, said: AdaptationAnswer | undefined): AdaptationAnswer {
  const { adaptation, on } = step;
  if (step.to === 'dealt-with') return { adaptation, words: step.words, on };
  const decidedOn = said?.on ?? on;
  if (step.to === 'taken-back') return { adaptation, on: decidedOn, takenBackOn: on };
  return { adaptation, on: decidedOn, ...(said?.words === undefined ? {} : { words: said.words }) };
}

const ofAdaptation = ({ adaptation }: AdaptationStep) =>
  and(
    eq(keptRecord.kind, 'adaptation-answer'),
    sql`${keptRecord.document} ->> 'adaptation' = ${adaptation}`,
  );

const lineOf = (work: Work, { adaptation }: AdaptationStep) =>
  work.db
    .select({
      writer: keptRecord.ownerId,
      group: keptRecord.groupId,
      school: keptRecord.schoolId,
      region: keptRecord.regionId,
    })
    .from(keptRecord)
    .where(and(eq(keptRecord.kind, 'adaptation'), eq(keptRecord.id, adaptation)));

const answerTo = (work: Work, step: AdaptationStep) =>
  work.db
    .select({
      id: keptRecord.id,
      state: keptRecord.state,
      version: keptRecord.version,
      document: keptRecord.document,
    })
    .from(keptRecord)
    .where(ofAdaptation(step))
    .orderBy(desc(keptRecord.id));
