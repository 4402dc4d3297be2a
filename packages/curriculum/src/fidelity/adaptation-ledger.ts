import { acceptUnless, type Refusal, type RefusalOf, type Result } from '@tldw/core';
import type { Adaptation } from './adaptation.ts';
import type { DecidingRole, Principle } from './principle.ts';

/** Every adaptation of a programme, in the order in which they were recorded. */
export type AdaptationLedger = readonly Adaptation[];

export type AdaptationRefusals = {
  'fidelity.unknown-principle': { readonly principle: string };
  'fidelity.already-recorded': { readonly adaptation: string };
};
export type AdaptationRefusal = RefusalOf<AdaptationRefusals>;

export type AdaptationWarnings = {
  /** A core principle was changed in a way that is not consistent with it. */
  'fidelity.core-changed': {
    readonly adaptation: string;
    readonly principle: string;
    readonly decides: DecidingRole;
  };
  /** Nobody can say yet whether a change of a core principle is consistent with it. */
  'fidelity.core-unclear': {
    readonly adaptation: string;
    readonly principle: string;
    readonly decides: DecidingRole;
  };
  /** The ones who decided are not the ones who may. */
  'fidelity.not-theirs-to-decide': {
    readonly adaptation: string;
    readonly principle: string;
    readonly decidedBy: readonly DecidingRole[];
    readonly decides: DecidingRole;
  };
  'fidelity.outside-bounds': {
    readonly adaptation: string;
    readonly principle: string;
    readonly changedTo: number;
    readonly min: number;
    readonly max: number;
    readonly decides: DecidingRole;
  };
};
export type AdaptationWarning = RefusalOf<AdaptationWarnings> & Refusal;

/** A ledger with one more entry, and what somebody should look at because of it. */
export interface RecordedAdaptation {
  readonly ledger: AdaptationLedger;
  readonly warnings: readonly AdaptationWarning[];
}

/**
 * Write an adaptation into the ledger.
 *
 * Adapting is expected and never refused: a place that hides its changes teaches nobody. A change
 * that loses a core principle is written down like any other, with a warning that gives the reason
 * and says who may decide. Refused are only an unknown principle and an id used before.
 */
export function recordAdaptation(
  ledger: AdaptationLedger,
  adaptation: Adaptation,
  principles: readonly Principle[],
): Result<RecordedAdaptation, AdaptationRefusal> {
  const refusals: AdaptationRefusal[] = [];
  const principle = principles.find((candidate) => candidate.id === adaptation.principle);
  if (!principle) {
    refusals.push({
      code: 'fidelity.unknown-principle',
      params: { principle: adaptation.principle },
      path: ['principle'],
    });
  }
  if (ledger.some((entry) => entry.id === adaptation.id)) {
    refusals.push({
      code: 'fidelity.already-recorded',
      params: { adaptation: adaptation.id },
      path: ['id'],
    });
  }
  return acceptUnless(refusals, {
    ledger: [...ledger, adaptation],
    warnings: principle ? adaptationWarnings(adaptation, principle) : [],
  });
}

/** What somebody should look at in one adaptation; empty when it is in good hands. */
export function adaptationWarnings(
  adaptation: Adaptation,
  principle: Principle,
): readonly AdaptationWarning[] {
  const found: AdaptationWarning[] = [];
  const named = {
    adaptation: adaptation.id,
    principle: principle.id,
    decides: principle.decidedBy,
  };
  const reviewed = adaptation.reviewedBy === principle.decidedBy;
  if (principle.kind === 'core' && !reviewed) {
    if (adaptation.fidelityConsistent === 'no') {
      found.push({ code: 'fidelity.core-changed', params: named });
    } else if (adaptation.fidelityConsistent === 'unclear') {
      found.push({ code: 'fidelity.core-unclear', params: named });
    }
  }
  const theirs = adaptation.decidedBy.includes(principle.decidedBy);
  if (adaptation.fidelityConsistent !== 'yes' && !theirs && !reviewed) {
    found.push({
      code: 'fidelity.not-theirs-to-decide',
      params: { ...named, decidedBy: adaptation.decidedBy },
    });
  }
  const { bounds } = principle;
  const to = adaptation.changedTo;
  if (bounds && to !== undefined && (to < bounds.min || to > bounds.max)) {
    found.push({
      code: 'fidelity.outside-bounds',
      params: { ...named, changedTo: to, min: bounds.min, max: bounds.max },
    });
  }
  return found;
}

/** How many adaptations were consistent, inconsistent or unclear, and how many were thought out beforehand. */
export interface AdaptationBalance {
  readonly consistent: number;
  readonly inconsistent: number;
  readonly unclear: number;
  readonly proactive: number;
  readonly reactive: number;
}

/** Count a ledger by consistency and by foresight. */
export function adaptationBalance(ledger: AdaptationLedger): AdaptationBalance {
  const count = (test: (entry: Adaptation) => boolean): number => ledger.filter(test).length;
  return {
    consistent: count((entry) => entry.fidelityConsistent === 'yes'),
    inconsistent: count((entry) => entry.fidelityConsistent === 'no'),
    unclear: count((entry) => entry.fidelityConsistent === 'unclear'),
    proactive: count((entry) => entry.planned),
    reactive: count((entry) => !entry.planned),
  };
}
