import { symmetricInverse } from '../matrix/cholesky.ts';
import { categoryCurves } from './category-curves.ts';
import type { MarginalProblem } from './marginal-problem.ts';

/** The likelihood and what its gradient was made from. */
export interface MarginalState {
  readonly logLik: number;
  readonly gradient: Float64Array;
  /** Expected counts per item: categories × nodes. */
  readonly expected: readonly Float64Array[];
}

/** The curves of every item at every node, their logarithms and derivatives. */
export function curvesAtNodes({ kind, layout, nodes }: MarginalProblem, v: Float64Array) {
  const Q = nodes.length;
  const logs: Float64Array[] = [];
  const curves: Float64Array[] = [];
  const slopes: Float64Array[] = [];
  let isProper = true;
  for (const item of layout) {
    const K = item.categories;
    const p = new Float64Array(K);
    const g = new Float64Array(K * K);
    const curve = new Float64Array(K * Q);
    const slope = new Float64Array(K * K * Q);
    const d = item.d.map((at) => v[at]!);
    for (let q = 0; q < Q; q++) {
      categoryCurves(kind, v[item.a]!, d, nodes[q]!, p, g);
      for (let c = 0; c < K; c++) {
        if (p[c]! < 0) isProper = false;
        curve[c * Q + q] = Math.max(p[c]!, 1e-300);
        for (let t = 0; t < K; t++) slope[(c * K + t) * Q + q] = g[c * K + t]!;
      }
    }
    logs.push(curve.map(Math.log));
    curves.push(curve);
    slopes.push(slope);
  }
  return { logs, curves, slopes, isProper };
}

/** Log-likelihood, its gradient, and the expected counts of the EM algorithm. */
export function evaluate(problem: MarginalProblem, v: Float64Array): MarginalState {
  const { layout, patterns, counts, size, nodes, weights } = problem;
  const Q = nodes.length;
  const { logs, curves, slopes, isProper } = curvesAtNodes(problem, v);
  if (!isProper) return failed(size);
  const expected = layout.map((item) => new Float64Array(item.categories * Q));
  const row = new Float64Array(Q);
  let logLik = 0;
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i]!;
    row.fill(0);
    for (let j = 0; j < layout.length; j++) {
      const c = pattern[j]!;
      if (c < 0) continue;
      const log = logs[j]!;
      for (let q = 0, at = c * Q; q < Q; q++, at++) row[q]! += log[at]!;
    }
    let top = -Infinity;
    for (let q = 0; q < Q; q++) if (row[q]! > top) top = row[q]!;
    let whole = 0;
    for (let q = 0; q < Q; q++) whole += row[q] = weights[q]! * Math.exp(row[q]! - top);
    logLik += counts[i]! * (Math.log(whole) + top);
    const share = counts[i]! / whole;
    for (let j = 0; j < layout.length; j++) {
      const c = pattern[j]!;
      if (c < 0) continue;
      const own = expected[j]!;
      for (let q = 0, at = c * Q; q < Q; q++, at++) own[at]! += share * row[q]!;
    }
  }
  if (!Number.isFinite(logLik)) return failed(size);
  const gradient = new Float64Array(size);
  layout.forEach((item, j) => {
    const K = item.categories;
    for (let c = 0; c < K; c++) {
      for (let t = 0; t < K; t++) {
        let sum = 0;
        const base = (c * K + t) * Q;
        for (let q = 0; q < Q; q++) {
          sum += (expected[j]![c * Q + q]! * slopes[j]![base + q]!) / curves[j]![c * Q + q]!;
        }
        gradient[t === 0 ? item.a : item.d[t - 1]!]! += sum;
      }
    }
  });
  return { logLik, gradient, expected };
}

function failed(size: number): MarginalState {
  return { logLik: -Infinity, gradient: new Float64Array(size), expected: [] };
}

/** One EM step: Fisher scoring on the expected counts; `undefined` when it cannot move. */
export function emStep(
  problem: MarginalProblem,
  v: Float64Array,
  state: MarginalState,
): Float64Array | undefined {
  const { kind, layout, size, nodes } = problem;
  const Q = nodes.length;
  const information = new Float64Array(size * size);
  for (const [j, item] of layout.entries()) {
    const K = item.categories;
    const p = new Float64Array(K);
    const g = new Float64Array(K * K);
    const d = item.d.map((at) => v[at]!);
    const place = [item.a, ...item.d];
    const own = state.expected[j];
    if (!own) return undefined;
    for (let q = 0; q < Q; q++) {
      let n = 0;
      for (let c = 0; c < K; c++) n += own[c * Q + q]!;
      if (n < 1e-12) continue;
      categoryCurves(kind, v[item.a]!, d, nodes[q]!, p, g);
      for (let s = 0; s < K; s++) {
        for (let t = 0; t < K; t++) {
          let sum = 0;
          for (let c = 0; c < K; c++)
            sum += (g[c * K + s]! * g[c * K + t]!) / Math.max(p[c]!, 1e-300);
          information[place[s]! * size + place[t]!]! += n * sum;
        }
      }
    }
  }
  for (let i = 0; i < size; i++) information[i * size + i]! += 1e-9;
  const inverse = symmetricInverse(information, size)?.inverse;
  if (!inverse) return undefined;
  const step = v.map((_, i) => {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += inverse[i * size + k]! * state.gradient[k]!;
    return sum;
  });
  for (let scale = 1; scale > 1e-6; scale /= 2) {
    const moved = v.map((value, i) => value + scale * step[i]!);
    if (evaluate(problem, moved).logLik >= state.logLik - 1e-9) return moved;
  }
  return undefined;
}

/** Observed information, by central differences of the exact gradient. */
export function observedInformation(problem: MarginalProblem, v: Float64Array): Float64Array {
  const { size } = problem;
  const out = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    const h = 3e-5 * Math.max(1, Math.abs(v[i]!));
    const at = (shift: number) => {
      const moved = Float64Array.from(v);
      moved[i]! += shift;
      return evaluate(problem, moved).gradient;
    };
    const [near, back] = [at(h), at(-h)];
    for (let k = 0; k < size; k++) {
      const slope = (near[k]! - back[k]!) / (2 * h);
      out[i * size + k]! -= slope / 2;
      out[k * size + i]! -= slope / 2;
    }
  }
  return out;
}
