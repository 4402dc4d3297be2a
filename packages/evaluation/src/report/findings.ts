import type { DisclosureRule } from '../disclosure/hide-small-cells.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { isEstimated } from '../statistics/estimate.ts';
import type { Association, Associations } from './associations.ts';
import type { ScoreSummary } from './score-summary.ts';
import type { FitVerdict, LinkSize, Statement } from './statement.ts';

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
  readonly areLanguagesComparable: boolean;
  readonly severalLanguages: boolean;
}

/** Below about forty clusters robust standard errors tend to be too small (see the package's docs). */
const ENOUGH_CLUSTERS = 40;
const WISHED_RELIABILITY = 0.7;

/** The findings in words: links that were found first, then open questions, then the averages. */
export function whatWasFound({ associations, scores }: ReportFacts): readonly Statement[] {
  const averages = scores.map(sayScore);
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
  return said;
}

/** What a reader must not conclude. */
export function whatIsNotShown(facts: ReportFacts): readonly Statement[] {
  const said: Statement[] = [];
  if (facts.isInvented) said.push({ code: 'report.invented', params: {} });
  if (facts.associations.kind === 'fitted') said.push({ code: 'report.not-cause', params: {} });
  said.push(
    { code: facts.otherWaves > 0 ? 'report.change-not-examined' : 'report.one-time', params: {} },
    { code: 'report.only-participants', params: {} },
    { code: 'report.self-report', params: {} },
  );
  if (facts.instrument.validation !== 'validated') said.push({ code: 'report.draft', params: {} });
  if (facts.severalLanguages) {
    said.push({
      code: facts.areLanguagesComparable
        ? 'report.languages-comparable'
        : 'report.languages-not-comparable',
      params: {},
    });
  }
  said.push({ code: 'report.schools-not-shown', params: { least: facts.rule.least } });
  return said;
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
  const { cfi, rmsea, srmr } = model.fit;
  if (cfi !== null && rmsea !== null) {
    const params = { verdict: verdictOf(cfi, rmsea, srmr ?? 0), cfi, rmsea };
    said.push({ code: 'report.fit', params });
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
  if (model.warnings.some(({ code }) => IMPROPER.has(code))) {
    said.push({ code: 'report.improper-solution', params: {} });
  }
  return said;
}

const IMPROPER = new Set([
  'sem-negative-residual-variance',
  'sem-negative-factor-variance',
  'sem-factor-correlation-above-one',
]);

const settles = ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
  lower > 0 || upper < 0;

function verdictOf(cfi: number, rmsea: number, srmr: number): FitVerdict {
  if (cfi >= 0.95 && rmsea <= 0.06 && srmr <= 0.08) return 'close';
  return cfi >= 0.9 && rmsea <= 0.08 ? 'rough' : 'poor';
}
