import type { DisclosureRule } from '../disclosure/hide-small-cells.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { isEstimated } from '../statistics/estimate.ts';
import type { Association, Associations } from './associations.ts';
import type { ChangeSummary } from './changes.ts';
import type { FeedbackSummary } from './feedback.ts';
import { ENOUGH_CLUSTERS, isImproper, settles, verdictOf } from './model-verdict.ts';
import { sayChanges, sayFeedback, sayLinking } from './say-changes.ts';
import type { ScoreSummary } from './score-summary.ts';
import type { LinkSize, Statement } from './statement.ts';

/** What the words of a report are drawn from. */
export interface ReportFacts {
  readonly instrument: Instrument;
  readonly received: number;
  readonly inattentive: number;
  readonly otherWaves: number;
  readonly used: number;
  readonly clusters: number;
  readonly asked: number | undefined;
  readonly isInvented: boolean;
  readonly rule: DisclosureRule;
  readonly scores: readonly ScoreSummary[];
  readonly associations: Associations;
  readonly changes: readonly ChangeSummary[];
  readonly feedback: readonly FeedbackSummary[];
  readonly areLanguagesComparable: boolean;
  readonly severalLanguages: boolean;
}

const WISHED_RELIABILITY = 0.7;

/** The findings in words: links that were found, open questions, changes, averages, other voices. */
export function whatWasFound(facts: ReportFacts): readonly Statement[] {
  const { associations, scores } = facts;
  const averages = [
    ...sayChanges(facts.changes),
    ...scores.map(sayScore),
    ...facts.feedback.map(sayFeedback),
  ];
  if (associations.kind === 'not-fitted') {
    const because = associations.problems.map(({ code }) => code).join(', ');
    return [{ code: 'report.links-not-found', params: { because } }, ...averages];
  }
  if (associations.kind === 'not-declared') {
    return [...averages, { code: 'report.no-links-declared', params: {} }];
  }
  const links = associations.links.map(sayLink);
  const isOpen = ({ code }: Statement) => code === 'report.unsettled';
  const open = links.filter(isOpen);
  const inShort: Statement = {
    code: 'report.in-short',
    params: { linked: links.length - open.length, open: open.length },
  };
  return [inShort, ...links.filter((each) => !isOpen(each)), ...open, ...averages];
}

/** How far the findings can be relied on. */
export function whatIsSure(facts: ReportFacts): readonly Statement[] {
  const { used, clusters, received, inattentive, asked, associations, scores } = facts;
  const said: Statement[] = [{ code: 'report.basis', params: { used, clusters } }];
  if (inattentive > 0) said.push({ code: 'report.left-out', params: { received, inattentive } });
  if (facts.otherWaves > 0) {
    said.push({ code: 'report.other-waves', params: { rows: facts.otherWaves } });
  }
  said.push(
    asked === undefined
      ? { code: 'report.response-rate-unknown', params: {} }
      : { code: 'report.response-rate', params: { asked, received } },
  );
  said.push(...sayLinking(facts.changes, facts.rule.least));
  if (associations.kind === 'fitted') said.push(...modelSureness(associations));
  if (clusters > 1 && clusters < ENOUGH_CLUSTERS) {
    said.push({ code: 'report.few-schools', params: { clusters, enough: ENOUGH_CLUSTERS } });
  }
  const worst = scores
    .flatMap(({ effective, scored }) => (effective === undefined ? [] : [{ effective, scored }]))
    .sort((a, b) => a.effective / a.scored - b.effective / b.scored)[0];
  if (worst && worst.effective < 0.95 * worst.scored) {
    const params = { used: worst.scored, effective: worst.effective };
    said.push({ code: 'report.alike-in-schools', params });
  }
  for (const { scale, alpha } of scores) {
    if (isEstimated(alpha) && alpha.value < WISHED_RELIABILITY) {
      said.push({ code: 'report.low-reliability', params: { scale, alpha: alpha.value } });
    }
  }
  if (facts.severalLanguages && facts.areLanguagesComparable) {
    said.push({ code: 'report.languages-comparable', params: {} });
  }
  return said;
}

/** What a reader must not conclude. */
export function whatIsNotShown(facts: ReportFacts): readonly Statement[] {
  const said: Statement[] = [];
  if (facts.isInvented) said.push({ code: 'report.invented', params: {} });
  if (facts.associations.kind === 'fitted') said.push({ code: 'report.not-cause', params: {} });
  said.push(
    ...sayTime(facts),
    { code: 'report.only-participants', params: {} },
    { code: 'report.self-report', params: {} },
  );
  if (facts.instrument.validation !== 'validated') said.push({ code: 'report.draft', params: {} });
  if (facts.severalLanguages && !facts.areLanguagesComparable) {
    said.push({ code: 'report.languages-not-comparable', params: {} });
  }
  said.push({ code: 'report.schools-not-shown', params: { least: facts.rule.least } });
  return said;
}

function sayTime({ otherWaves, changes }: ReportFacts): readonly Statement[] {
  const kinds = new Set(
    changes.filter(({ difference }) => isEstimated(difference)).map(({ kind }) => kind),
  );
  const said: Statement[] = [];
  if (kinds.has('change') || kinds.has('change-as-remembered')) {
    said.push({ code: 'report.change-not-effect', params: {} });
  }
  if (kinds.has('change-as-remembered')) said.push({ code: 'report.remembered', params: {} });
  if (said.length > 0) return said;
  return [{ code: otherWaves > 0 ? 'report.change-not-examined' : 'report.one-time', params: {} }];
}

function sayScore(summary: ScoreSummary): Statement {
  const { mean, scale, least, most, responseScale } = summary;
  if (!isEstimated(mean) || mean.interval === undefined) {
    return { code: 'report.no-score', params: { scale } };
  }
  return {
    code: 'report.score',
    params: {
      scale,
      mean: mean.value,
      lower: mean.interval.lower,
      upper: mean.interval.upper,
      least,
      most,
      lowPoint: `${responseScale}:${Math.floor(mean.value)}`,
      highPoint: `${responseScale}:${Math.ceil(mean.value)}`,
    },
  };
}

function sayLink({ from, to, est, cautious }: Association): Statement {
  const params = { from, to, est, ...cautious };
  if (cautious.lower <= 0 && cautious.upper >= 0) return { code: 'report.unsettled', params };
  return est > 0
    ? { code: 'report.linked', params: { ...params, size: sizeOf(est) } }
    : { code: 'report.linked-inversely', params: { ...params, size: sizeOf(est) } };
}

function sizeOf(est: number): LinkSize {
  const size = Math.abs(est);
  return size < 0.2 ? 'weak' : size < 0.5 ? 'moderate' : 'strong';
}

function modelSureness(model: Associations & { readonly kind: 'fitted' }): readonly Statement[] {
  const said: Statement[] = [];
  const { cfi, rmsea } = model.fit;
  const verdict = verdictOf(model);
  if (verdict !== undefined && cfi !== null && rmsea !== null) {
    said.push({ code: 'report.fit', params: { verdict, cfi, rmsea } });
  }
  const differing = model.links.filter(
    ({ ordinary, clustered, cautious }) =>
      clustered &&
      (settles(ordinary) !== settles(clustered) || settles(clustered) !== settles(cautious)),
  );
  if (differing.length > 0) {
    for (const { from, to } of differing) {
      said.push({ code: 'report.two-ways-differ', params: { from, to } });
    }
  } else if (model.links.some(({ clustered }) => clustered)) {
    said.push({ code: 'report.two-ways-agree', params: {} });
  }
  if (isImproper(model)) said.push({ code: 'report.improper-solution', params: {} });
  return said;
}
