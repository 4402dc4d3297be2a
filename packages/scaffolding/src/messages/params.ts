import type { CalendarDate } from '@tldw/core';
import type { ContextEvent, Episode, Override } from '../evidence.ts';
import type { Dimension } from '../dimension.ts';
import type { Misfit } from '../expectation.ts';
import type { Fact } from '../fact.ts';
import type { Comparison } from '../condition.ts';
import type { SupportLevel } from '../support-level.ts';
import type { TechniqueForm } from '../technique.ts';

type Where = { readonly dimension: Dimension };
type Move = Where & { readonly from: SupportLevel; readonly to: SupportLevel };

/** A fact as it was observed, beside what was asked for. */
export interface FactParams {
  readonly fact: Fact;
  readonly observed: number | null;
  readonly is: Comparison;
  readonly value: number;
  readonly holds: boolean;
  readonly newest?: number;
  readonly days?: number;
  readonly ownWork: boolean;
}

/** Every code whose words this package knows, with its parameters. */
export type ScaffoldingParams = {
  'decision.less': Move;
  'decision.more': Move;
  'decision.same': Where & { readonly level: SupportLevel };
  'decision.unknown': Where & { readonly level: SupportLevel };
  'decision.probation': object;
  'decision.trial': object;
  'decision.contact-by': { readonly by: CalendarDate };
  'decision.fact': FactParams;
  'decision.override': {
    readonly level: SupportLevel;
    readonly ruleLevel: SupportLevel;
    readonly reason: Override['reason'];
    readonly until?: CalendarDate;
  };
  'decision.override-limited': { readonly asked: SupportLevel; readonly applied: SupportLevel };
  'missing.nothing-less': object;
  /** `count`: how many things follow; all of them together are enough. */
  'missing.heading': { readonly count: number };
  'missing.successes': {
    readonly count: number;
    readonly ownWork: number;
    readonly otherSource: number;
  };
  'missing.contact': object;
  'missing.partials': { readonly count: number };
  'missing.time': { readonly until: CalendarDate };
  'missing.context-closed': { readonly what: readonly ContextEvent['what'][] };
  'missing.plan-consulted': object;
  'missing.episode': { readonly episode: Episode };
  'missing.other-rules': object;
  'step-back.failures': { readonly failures: number; readonly to: SupportLevel };
  'step-back.none': object;
  'technique.form': { readonly form: TechniqueForm };
  'trace.heads': object;
  'table.title': {
    readonly part:
      | 'book'
      | 'intro'
      | 'rules'
      | 'rule-heads'
      | 'thresholds'
      | 'threshold-heads'
      | 'coding'
      | 'coding-heads'
      | 'episodes'
      | 'sources';
  };
  'name.dimension': Where;
  'name.level': { readonly level: SupportLevel };
  'name.episode': { readonly episode: Episode };
  'evidence.not-json': { readonly line: number; readonly found: string };
  'evidence.not-a-record': { readonly line: number; readonly found: string };
  'evidence.invalid': Misfit & { readonly line: number };
  /** `found` is left out where the record names no kind at all. */
  'evidence.unknown-kind': {
    readonly line: number;
    readonly found?: string;
    readonly known: readonly string[];
  };
  'evidence.unknown-key': { readonly line: number; readonly key: string };
  'evidence.not-accepted': { readonly line: number; readonly key: string };
  'evidence.duplicate-id': { readonly line: number; readonly id: string };
  'evidence.concern-not-the-teachers': { readonly line: number; readonly setBy: string };
  'rules.invalid': Misfit;
  'what-if.summary': {
    readonly different: number;
    readonly decisions: number;
    readonly teachers: number;
  };
  'log.nobody': object;
  'log.later': { readonly count: number; readonly today: CalendarDate };
  'rules.unknown-threshold': { readonly rule: string; readonly threshold: string };
  'rules.unknown-rule': { readonly rule: string; readonly named: string };
  'rules.circle': { readonly rules: readonly string[] };
  'group.mode': Where & { readonly level: SupportLevel };
  'group.suits-all': object;
  'group.over': { readonly teachers: readonly string[] };
  'group.under': { readonly teachers: readonly string[] };
  'group.unknown': { readonly teachers: readonly string[] };
  'group.suggestion': {
    readonly level: SupportLevel;
    readonly over: readonly string[];
    readonly under: readonly string[];
    readonly unknown: readonly string[];
  };
  'check.nothing': object;
  'check.dead-rule': { readonly rule: string; readonly condition: string };
  'check.contradiction': {
    readonly rules: readonly [string, string];
    readonly witness: Readonly<Record<string, number>>;
  };
  'check.unreachable-level': Where & { readonly level: SupportLevel };
  'check.missing-exit': { readonly level: SupportLevel; readonly direction: 'less' | 'more' };
  /** `covering`: how many bands cover the reading; one would be right. */
  'check.gap': { readonly kind: string; readonly reading: number; readonly covering: number };
  'check.unknown-kind': { readonly rule: string; readonly found: string };
  'check.impossible-window': {
    readonly rule: string;
    readonly newest: number;
    readonly value: number;
  };
  'check.release-easier': { readonly successes: number; readonly failures: number };
  'check.missing-translation': {
    readonly rule: string;
    readonly part: 'name' | 'advice';
    readonly languages: readonly string[];
  };
};
