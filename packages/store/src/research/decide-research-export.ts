import { eq } from 'drizzle-orm';
import { accept, refuse, type Result } from '@tldw/core';
import { RESEARCH_PARTS, type ResearchPart } from '@tldw/evaluation/exports';
import { recordAudit } from '../audit/record-audit.ts';
import { notFound, type Work } from '../desk.ts';
import { newId } from '../new-id.ts';
import type { ExportProblem, StoreRefusal } from '../refusals.ts';
import { researchExport } from '../schema/research.ts';
import { readResearchExport, type ResearchState } from './research-export.ts';

export const refused = (because: ExportProblem) =>
  refuse({ code: 'export.refused', params: { because } } as const);

/** What an evaluator asks for: what it is for, in words that those in it will read, and which parts. */
export interface ResearchExportToAsk {
  readonly purpose: string;
  readonly parts: readonly ResearchPart[];
}

const LONGEST = 2_000;
const LIVE: readonly ResearchState[] = ['asked', 'approved-once', 'approved', 'made'];

/** Ask for a file for research. Nothing is made of it before two others have approved. */
export async function askForResearchExport(
  work: Work,
  given: ResearchExportToAsk,
): Promise<Result<{ readonly id: string }, StoreRefusal>> {
  const purpose = given.purpose.trim().slice(0, LONGEST);
  const parts = RESEARCH_PARTS.filter((part) => given.parts.includes(part));
  if (purpose === '' || parts.length === 0) return refused('nothing-asked');
  const id = newId(work.nowMs);
  await work.db.insert(researchExport).values({
    id,
    requestedBy: work.me,
    requestedAt: work.now,
    purpose,
    parts,
    state: 'asked',
    changedAt: work.now,
  });
  await recordAudit(work, 'research-export-asked', `research-export/${id}`);
  return accept({ id });
}

/**
 * Approve a file for research, as the first or as the second of two people of the strategy group.
 *
 * Whoever asked for it cannot, in whatever role; nor can anybody twice. The database says the same.
 */
export async function approveResearchExport(
  work: Work,
  id: string,
): Promise<Result<{ readonly state: ResearchState }, StoreRefusal>> {
  const seen = await readResearchExport(work, id);
  if (!seen) return notFound('research-export');
  if (seen.requestedBy === work.me) return refused('second-person-needed');
  const asked = await readResearchExport(work, id, true);
  if (!asked) return notFound('research-export');
  if (asked.firstApprovedBy === work.me) return refused('second-person-needed');
  if (asked.state !== 'asked' && asked.state !== 'approved-once') return refused('decided-already');
  const isFirst = asked.state === 'asked';
  const state = isFirst ? 'approved-once' : 'approved';
  await work.db
    .update(researchExport)
    .set({
      state,
      changedAt: work.now,
      ...(isFirst ? { firstApprovedBy: work.me } : { secondApprovedBy: work.me }),
    })
    .where(eq(researchExport.id, id));
  await recordAudit(work, 'research-export-approved', `research-export/${id}`, asked.requestedBy);
  return accept({ state });
}

/** Refuse a file for research, or take it back when it is made already; always with a reason. */
export async function refuseResearchExport(
  work: Work,
  id: string,
  because: string,
): Promise<Result<void, StoreRefusal>> {
  const reason = because.trim().slice(0, LONGEST);
  const seen = await readResearchExport(work, id);
  if (!seen) return notFound('research-export');
  if (seen.requestedBy === work.me) return refused('second-person-needed');
  if (reason === '') return refused('reason-missing');
  return end(work, id, 'refused', reason);
}

/** Take back what I asked for; a file that was made is gone at once. */
export async function withdrawResearchExport(
  work: Work,
  id: string,
): Promise<Result<void, StoreRefusal>> {
  const seen = await readResearchExport(work, id);
  if (seen?.requestedBy !== work.me) return notFound('research-export');
  return end(work, id, 'withdrawn');
}

async function end(
  work: Work,
  id: string,
  state: 'refused' | 'withdrawn',
  because?: string,
): Promise<Result<void, StoreRefusal>> {
  const asked = await readResearchExport(work, id, true);
  if (!asked) return notFound('research-export');
  if (!LIVE.includes(asked.state)) return refused('decided-already');
  await work.db
    .update(researchExport)
    .set({ state, endedBy: work.me, endedBecause: because, changedAt: work.now })
    .where(eq(researchExport.id, id));
  await recordAudit(work, `research-export-${state}`, `research-export/${id}`, asked.requestedBy);
  return accept(undefined);
}
