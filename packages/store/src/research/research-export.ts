import { desc, eq } from 'drizzle-orm';
import type { ResearchPart } from '@tldw/evaluation/exports';
import type { Work } from '../desk.ts';
import { researchExport } from '../schema/research.ts';
import { withoutNulls } from '../operations/rows.ts';

/**
 * Where a file for research stands: asked for, approved by one, approved by two, made; or at its end:
 * withdrawn by whoever asked, refused by the strategy group, ended because somebody in it withdrew
 * consent or whoever asked was erased, or expired.
 */
export const RESEARCH_STATES = [
  'asked',
  'approved-once',
  'approved',
  'made',
  'withdrawn',
  'refused',
  'ended',
  'expired',
] as const;
export type ResearchState = (typeof RESEARCH_STATES)[number];

/** A file for research as those see it who ask for it and who decide about it. */
export interface ResearchExportRecord {
  readonly id: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly purpose: string;
  readonly parts: readonly ResearchPart[];
  readonly state: ResearchState;
  readonly firstApprovedBy?: string;
  readonly secondApprovedBy?: string;
  readonly endedBy?: string;
  readonly endedBecause?: string;
  readonly expiresAt?: string;
  /** How many people are in the file. */
  readonly people?: number;
  readonly downloads: number;
}

type Row = typeof researchExport.$inferSelect;

function recordOf(row: Row, now: string): ResearchExportRecord {
  const { changedAt: _, state, parts, ...rest } = withoutNulls(row);
  const isOver = state === 'made' && Date.parse(rest.expiresAt ?? '') <= Date.parse(now);
  return {
    ...rest,
    parts: parts as readonly ResearchPart[],
    state: isOver ? 'expired' : (state as ResearchState),
  };
}

/** What I asked for; for the strategy group, everything that was asked. The latest first. */
export async function listResearchExports(work: Work): Promise<ResearchExportRecord[]> {
  const rows = await work.db.select().from(researchExport).orderBy(desc(researchExport.id));
  return rows.map((row) => recordOf(row, work.now));
}

/** One of them, if it is there for me; `lock` keeps it as it is until the transaction ends. */
export async function readResearchExport(
  work: Work,
  id: string,
  lock = false,
): Promise<ResearchExportRecord | undefined> {
  const asked = work.db.select().from(researchExport).where(eq(researchExport.id, id));
  const [row] = await (lock ? asked.for('update') : asked);
  return row && recordOf(row, work.now);
}
