import {
  compares,
  isComparing,
  type Comparing,
  type Comparison,
  type Condition,
} from './condition.ts';
import type { CompiledRules } from './compile-rules.ts';
import { readFact } from './read-fact.ts';
import { narrowingOf, quantityOf } from './ask.ts';
import type { LaneSight } from './sight.ts';
import type { EvidenceKind } from './evidence.ts';
import { COUNT_FACTS, OUTCOMES_COUNTED, type CountFact, type Fact } from './fact.ts';

/** One comparison as it came out: what was observed, against which threshold, from which evidence. */
export interface FactReason {
  readonly kind: 'fact';
  readonly fact: Fact;
  readonly newest?: number;
  readonly of?: readonly EvidenceKind[];
  readonly days?: number;
  /** What was observed; null for something that never happened. */
  readonly observed: number | null;
  readonly is: Comparison;
  readonly value: number;
  /** The name of the threshold, if the number has one. */
  readonly threshold?: string;
  readonly holds: boolean;
  readonly evidence: readonly string[];
  readonly sources: readonly string[];
}

/** Why a condition held or did not, as a tree whose leaves are {@link FactReason}s. */
export type Reason =
  | FactReason
  | { readonly kind: 'all' | 'any'; readonly holds: boolean; readonly parts: readonly Reason[] }
  | { readonly kind: 'not'; readonly holds: boolean; readonly part: Reason }
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly holds: boolean;
      readonly part: Reason;
    };

/** Ask a condition again and keep everything it looked at. */
export function reasonFor(condition: Condition, sight: LaneSight, rules: CompiledRules): Reason {
  if (isComparing(condition)) return factReason(condition, sight, rules);
  if ('all' in condition) {
    const parts = condition.all.map((part) => reasonFor(part, sight, rules));
    return { kind: 'all', holds: parts.every(({ holds }) => holds), parts };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => reasonFor(part, sight, rules));
    return { kind: 'any', holds: parts.some(({ holds }) => holds), parts };
  }
  if ('not' in condition) {
    const part = reasonFor(condition.not, sight, rules);
    return { kind: 'not', holds: !part.holds, part };
  }
  const named = rules.book.rules.find(({ id }) => id === condition.rule)!;
  const part = reasonFor(named.when, sight, rules);
  return { kind: 'rule', rule: named.id, holds: part.holds, part };
}

function factReason(comparing: Comparing, sight: LaneSight, rules: CompiledRules): FactReason {
  const { book } = rules;
  const observed = readFact(comparing.fact, sight, sight.index, narrowingOf(comparing, book));
  const value = quantityOf(comparing.value, book);
  const name = typeof comparing.value === 'object' ? comparing.value.threshold : undefined;
  return {
    kind: 'fact',
    fact: comparing.fact,
    ...(comparing.newest !== undefined && { newest: quantityOf(comparing.newest, book) }),
    ...(comparing.of && { of: comparing.of }),
    ...(comparing.days !== undefined && { days: quantityOf(comparing.days, book) }),
    observed: Number.isFinite(observed) ? observed : null,
    is: comparing.is,
    value,
    ...(name !== undefined && { threshold: name }),
    holds: compares(observed, comparing.is, value),
    evidence: evidenceBehind(comparing, sight, rules),
    sources: name === undefined ? [] : (book.thresholds[name]?.sources ?? []),
  };
}

function evidenceBehind(comparing: Comparing, sight: LaneSight, rules: CompiledRules): string[] {
  const { evidence } = sight.lane;
  if (comparing.fact === 'newest-outcome') return evidence.slice(-1).map(({ id }) => id);
  if (comparing.fact === 'critical-failures-today') {
    return evidence
      .filter(({ critical, day }) => critical && day === sight.day)
      .map(({ id }) => id);
  }
  if (!COUNT_FACTS.some((fact) => fact === comparing.fact)) return [];
  const { newest, kinds } = narrowingOf(comparing, rules.book);
  const wanted = OUTCOMES_COUNTED[comparing.fact as CountFact];
  return evidence
    .filter(({ kind }) => (kinds & (1 << kind)) !== 0)
    .slice(-newest)
    .filter(({ outcome }) => outcome === wanted)
    .map(({ id }) => id);
}

/** Every comparison in a tree, from left to right. */
export function factsIn(reason: Reason): readonly FactReason[] {
  switch (reason.kind) {
    case 'fact':
      return [reason];
    case 'not':
    case 'rule':
      return factsIn(reason.part);
    case 'all':
    case 'any':
      return reason.parts.flatMap(factsIn);
  }
}
