import { sumOfSquares, type LabelledMatrix } from '../describe/columns.ts';
import { chiSquaredUpper } from '../distributions/gamma.ts';
import { determinant } from '../matrix/lu.ts';
import { symmetricEigen } from '../matrix/symmetric-eigen.ts';
import type { DesignMatrix, Named } from './design-matrix.ts';
import { dot } from './orthogonal.ts';

/** Leverage, influence, equal variance, serial correlation and the condition of the design. */
export function diagnostics(
  design: DesignMatrix,
  q: readonly Float64Array[],
  residuals: Float64Array,
  hat: Float64Array,
  s2: number,
) {
  const n = residuals.length;
  const p = q.length;
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  const cooks = residuals.map((e, i) => (e * e * hat[i]!) / (p * s2 * (1 - hat[i]!) ** 2));
  const student = residuals.map((e, i) => {
    const rest = ((n - p) * s2 - (e * e) / (1 - hat[i]!)) / (n - p - 1);
    return e / Math.sqrt(rest * (1 - hat[i]!));
  });
  const squares = residuals.map((e) => e * e);
  const around = sumOfSquares(squares);
  let left = dot(squares, squares);
  for (const column of q) left -= dot(column, squares) ** 2;
  const BP = n * (1 - left / around);
  let steps = 0;
  for (let i = 1; i < n; i++) steps += (residuals[i]! - residuals[i - 1]!) ** 2;
  const gram = new Float64Array(p * p);
  design.columns.forEach((a, i) => design.columns.forEach((b, j) => (gram[i * p + j] = dot(a, b))));
  const values = symmetricEigen(gram, p).values;
  return {
    influence: {
      hatFirst10: Array.from(hat.subarray(0, 10)),
      cooksFirst10: Array.from(cooks.subarray(0, 10), number),
      rstudentFirst10: Array.from(student.subarray(0, 10), number),
      maxCook: number(cooks.reduce((max, value) => Math.max(max, value), 0)),
    },
    breuschPagan:
      p > 1 ? { BP: number(BP), df: p - 1, 'p.BP': number(chiSquaredUpper(BP, p - 1)) } : null,
    durbinWatson: steps / dot(residuals, residuals),
    conditionNumberX: Math.sqrt(values[0]! / Math.max(values[p - 1]!, Number.MIN_VALUE)),
  };
}

/** Variance inflation; for a term with several coefficients the generalised one (Fox & Monette 1992). */
export function inflation(
  design: DesignMatrix,
  unscaled: Float64Array,
): Named | LabelledMatrix | undefined {
  const { names, terms, termNames, hasIntercept } = design;
  if (termNames.length < 2 || !hasIntercept) return undefined;
  const p = names.length;
  const correlation = (at: readonly number[]) =>
    Float64Array.from(
      at.flatMap((i) =>
        at.map(
          (j) => unscaled[i * p + j]! / Math.sqrt(unscaled[i * p + i]! * unscaled[j * p + j]!),
        ),
      ),
    );
  const det = (at: readonly number[]) =>
    at.length === 0 ? 1 : determinant(correlation(at), at.length);
  const slopes = names.flatMap((_, i) => (terms[i] === -1 ? [] : [i]));
  const whole = det(slopes);
  const rows = termNames.map((_, t) => {
    const own = slopes.filter((i) => terms[i] === t);
    const others = slopes.filter((i) => terms[i] !== t);
    const gvif = (det(own) * det(others)) / whole;
    return [gvif, own.length, gvif ** (1 / (2 * own.length))];
  });
  if (rows.every((row) => row[1] === 1)) {
    return Object.fromEntries(termNames.map((name, t) => [name, rows[t]![0]!]));
  }
  return { rows: termNames, cols: ['GVIF', 'Df', 'GVIF^(1/(2*Df))'], data: rows };
}
