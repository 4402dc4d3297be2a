import { normalUpperQuantile } from '../distributions/normal.ts';
import type { Column } from '../describe/columns.ts';
import { because } from '../absent.ts';
import { analysed, notEstimable, type Analysis, type Warning } from '../estimate.ts';

/** One step of a retention curve. */
export interface RetentionStep {
  readonly time: number;
  readonly nRisk: number;
  readonly nEvent: number;
  readonly nCensor: number;
  /** Share still taking part just after this time. */
  readonly surv: number;
  /** Standard error of `surv` (Greenwood). */
  readonly stdErr: number;
  readonly lower: number;
  readonly upper: number;
}

/** A retention curve with its median. */
export interface KaplanMeier {
  readonly n: number;
  readonly events: number;
  readonly steps: readonly RetentionStep[];
  /** First time at which no more than half remain; `null` if more than half stay to the end. */
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  /** Mean time taken part up to the last time seen, and its standard error. */
  readonly restrictedMean: number;
  readonly restrictedMeanSe: number;
  readonly method: string;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
}

/**
 * How many are still taking part, by time: Kaplan and Meier's product of shares.
 *
 * People who were still there when last seen count for as long as they were seen. Intervals are on
 * the log scale, as R's `survfit` gives them by default.
 *
 * @param time how long each person was seen, zero or more
 * @param left 1 if the person left at that time, 0 if they were still there
 */
export function kaplanMeier(
  time: Column,
  left: Column,
  options: { readonly level?: number } = {},
): Analysis<KaplanMeier> {
  const people = peopleOf(time, left);
  if (!Array.isArray(people)) return people;
  const n = people.length;
  const z = normalUpperQuantile((1 - (options.level ?? 0.95)) / 2);
  const steps: RetentionStep[] = [];
  let surv = 1;
  let greenwood = 0;
  let events = 0;
  for (let i = 0; i < n;) {
    const at = people[i]!.time;
    let out = 0;
    let censored = 0;
    const risk = n - i;
    while (i < n && people[i]!.time === at) {
      if (people[i]!.left) out++;
      else censored++;
      i++;
    }
    events += out;
    surv *= 1 - out / risk;
    if (out > 0) greenwood += risk > out ? out / (risk * (risk - out)) : 0;
    const reach = z * Math.sqrt(greenwood);
    steps.push({
      time: at,
      nRisk: risk,
      nEvent: out,
      nCensor: censored,
      surv,
      stdErr: surv * Math.sqrt(greenwood),
      lower: surv * Math.exp(-reach),
      upper: Math.min(1, surv * Math.exp(reach)),
    });
  }
  const warnings: Warning[] = [];
  if (n < time.length)
    warnings.push({ code: 'rows-left-out', params: { rows: time.length, complete: n } });
  if (events === 0) warnings.push({ code: 'nobody-left', params: { n } });
  const { mean, se } = restrictedMean(steps, n);
  return analysed<KaplanMeier>(
    {
      n,
      events,
      steps,
      median: crossing(steps, (step) => step.surv),
      medianLower: crossing(steps, (step) => step.lower),
      medianUpper: crossing(steps, (step) => step.upper),
      restrictedMean: mean,
      restrictedMeanSe: se,
      method: 'kaplan-meier; log-scale intervals with Greenwood errors',
      assumptions: ['leaving-unrelated-to-being-unseen', 'independent-people'],
      warnings,
    },
    ([part]) =>
      part?.startsWith('median') ? because('not-reached-yet', {}, 'follow-longer') : undefined,
  );
}

/** Someone's time and whether they left then. */
export interface Seen {
  readonly time: number;
  readonly left: boolean;
  readonly row: number;
}

/** People with both answers, by time. */
export function peopleOf(time: Column, left: Column): Seen[] | ReturnType<typeof notEstimable> {
  if (time.length !== left.length)
    throw new RangeError('columns must have the same number of rows');
  const people: Seen[] = [];
  for (let i = 0; i < time.length; i++) {
    const t = time[i]!;
    const event = left[i]!;
    if (Number.isNaN(t) || Number.isNaN(event)) continue;
    if (!(t >= 0) || t === Infinity)
      return notEstimable('negative-time', { row: i + 1, found: String(t) }, 'check-the-data');
    if (event !== 0 && event !== 1) {
      return notEstimable(
        'event-not-binary',
        { row: i + 1, found: String(event) },
        'code-event-0-1',
      );
    }
    people.push({ time: t, left: event === 1, row: i });
  }
  if (people.length === 0)
    return notEstimable('too-few-rows', { rows: 0, needed: 1 }, 'collect-more');
  return people.sort((a, b) => a.time - b.time);
}

function crossing(
  steps: readonly RetentionStep[],
  of: (step: RetentionStep) => number,
): number | null {
  const at = steps.findIndex((step) => of(step) <= 0.5 + 1e-12);
  if (at < 0) return null;
  const step = steps[at]!;
  // Exactly one half: R takes the middle of the flat stretch.
  if (Math.abs(of(step) - 0.5) < 1e-12) {
    const next = steps.slice(at + 1).find((each) => of(each) < 0.5 - 1e-12);
    if (next) return (step.time + next.time) / 2;
  }
  return step.time;
}

function restrictedMean(steps: readonly RetentionStep[], n: number) {
  let area = 0;
  let before = 0;
  let surv = 1;
  const pieces: number[] = [];
  for (const step of steps) {
    const piece = (step.time - before) * surv;
    pieces.push(piece);
    area += piece;
    before = step.time;
    surv = step.surv;
  }
  let after = area;
  let variance = 0;
  steps.forEach((step, i) => {
    after -= pieces[i]!;
    if (step.nEvent > 0 && step.nRisk > step.nEvent) {
      variance += (after * after * step.nEvent) / (step.nRisk * (step.nRisk - step.nEvent));
    }
  });
  return { mean: n > 0 ? area : 0, se: Math.sqrt(variance) };
}
