import {
  type ModerationRecord,
  portfolioNow,
  type PortfolioReading,
  type ReaderAppointment,
  type Portfolio,
  type SaidOfPortfolio,
} from '@tldw/core';
import type { KeptRecord } from '@tldw/store';
import type { SignedIn } from '../signed-in.ts';

/** A reading as its reader keeps it, beside the portfolio. */
export interface ReadingDocument {
  readonly portfolio: string;
  /** Which handing-in: how often the portfolio was handed in before. */
  readonly submission: number;
  readonly reading: PortfolioReading;
}

/** A decision as one of the readers keeps it, with the names of those who made it together. */
export interface DecisionDocument {
  readonly portfolio: string;
  readonly submission: number;
  readonly hears: 'readings' | 'appeal';
  readonly moderation: ModerationRecord;
  readonly advice: string;
  readonly names: readonly string[];
}

/** Everything that was said of a portfolio, as far as one may see it. */
export interface SaidRecords {
  readonly readings: readonly KeptRecord<ReadingDocument>[];
  /** The decisions that stand: everybody named in them has agreed. */
  readonly decisions: readonly KeptRecord<DecisionDocument>[];
  /** Those that wait for the word of somebody named, and those that fell for want of it. */
  readonly unsettled: readonly KeptRecord<DecisionDocument>[];
  readonly appointments: readonly KeptRecord<ReaderAppointment>[];
}

/** Read what was said of a teacher's portfolio, and who was asked to say it. */
export async function saidOfPortfolio(
  { desk }: SignedIn,
  { id, owner }: { readonly id: string; readonly owner: string },
): Promise<SaidRecords> {
  const of = { owner };
  const [readings, decisions, appointments] = await Promise.all([
    desk.listRecords<ReadingDocument>('portfolio-reading', of),
    desk.listRecords<DecisionDocument>('portfolio-decision', of),
    desk.listRecords<ReaderAppointment>('reader-appointment', of),
  ]);
  const ofIt = <D extends { readonly portfolio: string }>(records: readonly KeptRecord<D>[]) =>
    records.filter(({ document }) => document.portfolio === id);
  return {
    readings: ofIt(readings),
    decisions: ofIt(decisions).filter(({ state }) => state === 'kept'),
    unsettled: ofIt(decisions).filter(({ state }) => state !== 'kept'),
    appointments: ofIt(appointments),
  };
}

/** The sayings in the form in which core takes them. */
export function sayings({ readings, decisions }: SaidRecords): readonly SaidOfPortfolio[] {
  return [
    ...readings.map(({ document: { submission, reading } }) => ({
      kind: 'reading' as const,
      submission,
      reading,
    })),
    ...decisions.map(({ document: { submission, hears, moderation, advice } }) => ({
      kind: 'decision' as const,
      submission,
      hears,
      moderation,
      advice,
    })),
  ];
}

/** Where a portfolio stands now; where a saying does not fit, where it stood before it. */
export function standingOf(portfolio: Portfolio, said: SaidRecords): Portfolio {
  const now = portfolioNow(portfolio, sayings(said));
  if (now.ok) return now.value;
  const read = portfolioNow(portfolio, sayings({ ...said, decisions: [] }));
  return read.ok ? read.value : portfolio;
}
