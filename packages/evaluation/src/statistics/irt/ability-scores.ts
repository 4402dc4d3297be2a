import { categoryCurves, logistic } from './category-curves.ts';
import { curvesAtNodes } from './marginal-likelihood.ts';
import type { MarginalProblem } from './marginal-problem.ts';

/** Expected a-posteriori score and posterior standard deviation of every pattern. */
export function posteriorScores(
  problem: MarginalProblem,
  v: Float64Array,
): { eap: number; psd: number }[] {
  const { patterns, nodes, weights } = problem;
  const Q = nodes.length;
  const { logs } = curvesAtNodes(problem, v);
  return patterns.map((pattern) => {
    const row = new Float64Array(Q);
    pattern.forEach((c, j) => {
      if (c >= 0) for (let q = 0; q < Q; q++) row[q]! += logs[j]![c * Q + q]!;
    });
    const top = row.reduce((max, value) => Math.max(max, value), -Infinity);
    let whole = 0;
    let first = 0;
    let second = 0;
    for (let q = 0; q < Q; q++) {
      const share = weights[q]! * Math.exp(row[q]! - top);
      whole += share;
      first += share * nodes[q]!;
      second += share * nodes[q]! * nodes[q]!;
    }
    const eap = first / whole;
    return { eap, psd: Math.sqrt(Math.max(0, second / whole - eap * eap)) };
  });
}

/** Fisher information of the whole test at one ability. */
export function informationAt(problem: MarginalProblem, v: Float64Array, theta: number): number {
  let info = 0;
  for (const item of problem.layout) {
    const K = item.categories;
    const p = new Float64Array(K);
    const g = new Float64Array(K * K);
    const a = v[item.a]!;
    categoryCurves(
      problem.kind,
      a,
      item.d.map((at) => v[at]!),
      theta,
      p,
      g,
    );
    if (problem.kind === 'graded') {
      // By ability instead of slope: the same derivative with a in place of x.
      let above = 0;
      for (let c = 0; c < K; c++) {
        const next = c < K - 1 ? logistic(a * theta + v[item.d[c]!]!) : 0;
        const slope = a * next * (1 - next);
        info += (above - slope) ** 2 / Math.max(p[c]!, 1e-300);
        above = slope;
      }
      continue;
    }
    let first = 0;
    let second = 0;
    for (let c = 0; c < K; c++) {
      first += c * p[c]!;
      second += c * c * p[c]!;
    }
    info += a * a * (second - first * first);
  }
  return info;
}
