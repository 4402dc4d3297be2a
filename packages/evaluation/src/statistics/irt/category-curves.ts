import type { MarginalProblem } from './marginal-problem.ts';

/** Category probabilities of one item at one point, and their derivatives by slope and steps. */
export function categoryCurves(
  kind: MarginalProblem['kind'],
  a: number,
  d: readonly number[],
  x: number,
  probability: Float64Array,
  derivative: Float64Array,
): void {
  const K = d.length + 1;
  derivative.fill(0);
  if (kind === 'graded') {
    let above = 1;
    let slopeAbove = 0;
    for (let c = 0; c < K; c++) {
      const next = c < K - 1 ? 1 / (1 + Math.exp(-(a * x + d[c]!))) : 0;
      const slope = c < K - 1 ? next * (1 - next) : 0;
      probability[c] = above - next;
      derivative[c * K] = x * (slopeAbove - slope);
      if (c > 0) derivative[c * K + c] = slopeAbove;
      if (c < K - 1) derivative[c * K + c + 1] = -slope;
      above = next;
      slopeAbove = slope;
    }
    return;
  }
  let top = 0;
  let sum = 0;
  probability[0] = 0;
  for (let c = 1; c < K; c++) {
    sum += a * x + d[c - 1]!;
    probability[c] = sum;
    top = Math.max(top, sum);
  }
  let whole = 0;
  for (let c = 0; c < K; c++) whole += probability[c] = Math.exp(probability[c]! - top);
  let average = 0;
  for (let c = 0; c < K; c++) average += c * (probability[c]! /= whole);
  let atLeast = 0;
  for (let step = K - 1; step >= 1; step--) {
    atLeast += probability[step]!;
    for (let c = 0; c < K; c++) {
      derivative[c * K + step] = probability[c]! * ((c >= step ? 1 : 0) - atLeast);
    }
  }
  for (let c = 0; c < K; c++) derivative[c * K] = probability[c]! * x * (c - average);
}

/** The logistic function. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
