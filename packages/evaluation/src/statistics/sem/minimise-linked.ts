import { symmetricInverse } from '../matrix/cholesky.ts';
import { type Complement, complementOf } from '../matrix/null-space.ts';
import { multiply, multiplyTransposed, transpose } from '../matrix/product.ts';
import type { Smooth } from '../optimise/newton.ts';
import { namesIn } from './expression.ts';
import { equations, linksAt, type LinksAt, written, type Written } from './links-as-functions.ts';
import type { LinkedMinimum, LinkedSpace, Links, LinkSolver } from './links.ts';

const MOST_ITERATIONS = 300;

/**
 * Fits models whose parameters equations or inequalities link: a + b + c == 3, a == b*c, a > 0.
 *
 * Hand it to `fitStructuralModel` as `linked`; two labels said to be equal need no solver.
 */
export const linkedParameters: LinkSolver = { minimise: minimiseLinked };

/**
 * Minimise a function of parameters that equations link, by sequential quadratic programming.
 *
 * Inequalities first stay out; those that the minimum breaks join as equations, and leave again when
 * their multiplier says that the minimum lies inside.
 */
function minimiseLinked(f: Smooth, said: Links, start: Float64Array): LinkedMinimum {
  const links = written(said);
  let active = equations(links);
  const always = active.length;
  let from = awayFromFlat(links, start);
  for (let round = 0; ; round++) {
    const found = minimiseAlong(f, links, active, from);
    const all = links.links.map((_, place) => place);
    const { values } = linksAt(links, all, found.x);
    const broken = all.filter(
      (place) =>
        !active.includes(place) &&
        links.links[place]!.kind === 'at-least' &&
        values[place]! < -1e-9,
    );
    const loose = active.filter((_, r) => r >= always && found.multipliers[r]! < -1e-9);
    if (!found.converged || round > 20 || (broken.length === 0 && loose.length === 0)) {
      return { ...found, space: spaceUnder(links, active, found.x) };
    }
    const worst = broken.toSorted((a, b) => values[a]! - values[b]!)[0];
    active = active.filter((place) => !loose.includes(place));
    if (worst !== undefined) active = [...active, worst];
    from = found.x;
  }
}

/** A product of two labels that both start at zero has no slope there: begin a little beside it. */
function awayFromFlat(whole: Written, start: Float64Array): Float64Array {
  const from = Float64Array.from(start);
  const { links, labelled } = whole;
  links.forEach(({ expression }, place) => {
    const { jacobian } = linksAt(whole, [place], from);
    if (jacobian.some((v) => Math.abs(v) > 1e-6)) return;
    for (const { name } of namesIn(expression)) {
      const { parameter } = labelled.get(name)!;
      if (parameter >= 0) from[parameter]! += 0.1;
    }
  });
  return from;
}

function minimiseAlong(f: Smooth, links: Written, active: readonly number[], start: Float64Array) {
  const q = start.length;
  let x: Float64Array = Float64Array.from(start);
  let exact = false;
  let at = f.derivatives(x, 'expected');
  let penalty = 1;
  let lastStep = Infinity;
  let multipliers = new Float64Array(active.length);
  const stop = (converged: boolean, iterations: number, possible = true) => ({
    converged,
    possible,
    x,
    value: at?.value ?? NaN,
    iterations,
    lastStep,
    multipliers,
  });
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
    if (!at) return stop(false, iteration);
    const link = linksAt(links, active, x);
    const space = complementOf(link.jacobian, active.length, q);
    const kept = active.map((_, r) => r).filter((r) => !space.dependent.includes(r));
    const along = Float64Array.from(kept.flatMap((r) => [...rowOf(link, r, q)]));
    const back = towards(along, link, kept, q);
    const held = (r: number) => {
      const moved = rowOf(link, r, q).reduce((sum, v, i) => sum + v * back[i]!, link.values[r]!);
      return Math.abs(moved) < 1e-6;
    };
    if (iteration > 5 && !space.dependent.every(held)) return stop(false, iteration, false);
    const solved = symmetricInverse(
      multiplyTransposed(along, along, kept.length, q, kept.length),
      kept.length,
    );
    multipliers = new Float64Array(active.length);
    if (solved && kept.length > 0) {
      const pull = multiply(along, at.gradient, kept.length, q, 1);
      const own = multiply(solved.inverse, pull, kept.length, kept.length, 1);
      kept.forEach((r, i) => (multipliers[r] = own[i]!));
    }
    const curvature = exact ? curved(at.curvature, links, active, multipliers, x) : at.curvature;
    const step = stepWithin(curvature, at.gradient, back, space, q);
    if (!step) {
      if (!exact) return stop(false, iteration);
      exact = false;
      at = f.derivatives(x, 'expected');
      continue;
    }
    penalty = Math.max(
      penalty,
      2 * multipliers.reduce((most, v) => Math.max(most, Math.abs(v)), 0),
    );
    const merit = (value: number, values: Float64Array) =>
      value + penalty * values.reduce((sum, v) => sum + Math.abs(v), 0);
    const before = merit(at.value, link.values);
    let next: Float64Array | undefined;
    let scale = 1;
    for (let halving = 0; halving < 40 && !next; halving++) {
      const size = scale;
      const candidate = x.map((v, i) => v + size * step[i]!);
      const value = f.value(candidate);
      const after =
        value === undefined ? Infinity : merit(value, linksAt(links, active, candidate).values);
      if (after <= before + 1e-12 * Math.abs(before)) next = candidate;
      else scale /= 2;
    }
    lastStep = step.reduce(
      (most, d, i) => Math.max(most, Math.abs(scale * d) / (1 + Math.abs(x[i]!))),
      0,
    );
    const broken = link.values.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
    if (!next || (exact && lastStep < 1e-10)) {
      if (!exact && lastStep >= 1e-8) return stop(false, iteration, broken < 1e-6);
      if (next) x = next;
      at = f.derivatives(x, 'hessian') ?? at;
      return stop(broken < 1e-8 && lastStep < 1e-6, iteration, broken < 1e-6);
    }
    x = next;
    exact = exact || iteration > 2;
    at = f.derivatives(x, exact ? 'hessian' : 'expected');
  }
  return stop(false, MOST_ITERATIONS);
}

const rowOf = ({ jacobian }: LinksAt, r: number, q: number) => jacobian.subarray(r * q, r * q + q);

/** The shortest step back to where the independent ones among the linearised links hold. */
function towards(
  along: Float64Array,
  { values }: LinksAt,
  kept: readonly number[],
  q: number,
): Float64Array {
  const m = kept.length;
  const square = symmetricInverse(multiplyTransposed(along, along, m, q, m), m);
  if (!square) return new Float64Array(q);
  const missing = Float64Array.from(kept, (r) => -values[r]!);
  const weights = multiply(square.inverse, missing, m, m, 1);
  return multiply(transpose(along, m, q), weights, q, m, 1);
}

/** The quadratic model's minimum in the space that the links leave, from `back`. */
function stepWithin(
  curvature: Float64Array,
  gradient: Float64Array,
  back: Float64Array,
  { basis, size }: Complement,
  q: number,
): Float64Array | undefined {
  const bent = multiply(curvature, back, q, q, 1);
  const turned = transpose(basis, q, size);
  const slope = multiply(
    turned,
    gradient.map((g, i) => g + bent[i]!),
    size,
    q,
    1,
  );
  const inner = multiply(multiply(turned, curvature, size, q, q), basis, size, q, size);
  const inverse = symmetricInverse(inner, size)?.inverse;
  if (!inverse) return undefined;
  const within = multiply(basis, multiply(inverse, slope, size, size, 1), q, size, 1);
  return back.map((v, i) => v - within[i]!);
}

/** The Hessian of the Lagrangian; the links' own curvature by differences of exact gradients. */
function curved(
  hessian: Float64Array,
  links: Written,
  active: readonly number[],
  multipliers: Float64Array,
  x: Float64Array,
): Float64Array {
  const q = x.length;
  const out = Float64Array.from(hessian);
  const { jacobian } = linksAt(links, active, x);
  for (let j = 0; j < q; j++) {
    if (active.every((_, r) => jacobian[r * q + j] === 0)) continue;
    const h = 1e-5 * (1 + Math.abs(x[j]!));
    const [up, down] = [1, -1].map((sign) => {
      const moved = Float64Array.from(x);
      moved[j]! += sign * h;
      return linksAt(links, active, moved).jacobian;
    }) as [Float64Array, Float64Array];
    active.forEach((_, r) => {
      for (let i = 0; i < q; i++) {
        const bend = (up[r * q + i]! - down[r * q + i]!) / (2 * h);
        if (Math.abs(bend) < 1e-9) continue;
        out[i * q + j]! -= (multipliers[r]! * bend) / 2;
        out[j * q + i]! -= (multipliers[r]! * bend) / 2;
      }
    });
  }
  return out;
}

/** The directions that links in force leave at an estimate. */
function spaceUnder(links: Written, active: readonly number[], theta: Float64Array): LinkedSpace {
  const q = theta.length;
  const { basis, size } = complementOf(linksAt(links, active, theta).jacobian, active.length, q);
  const own = equations(links);
  const without = complementOf(linksAt(links, own, theta).jacobian, own.length, q);
  const turned = transpose(basis, q, size);
  const within = (matrix: Float64Array) =>
    multiply(multiply(turned, matrix, size, q, q), basis, size, q, size);
  return {
    basis,
    size,
    equations: q - without.size,
    within,
    inverse: (information) => {
      const inner = symmetricInverse(within(information), size)?.inverse;
      return inner && multiply(multiply(basis, inner, q, size, size), turned, q, size, q);
    },
  };
}
