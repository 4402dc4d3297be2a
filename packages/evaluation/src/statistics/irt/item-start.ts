import type { ItemLayout, MarginalProblem } from './marginal-problem.ts';

/** Where the search begins: slopes of ±1, steps by how many answered at or above each. */
export function startingValues(
  kind: MarginalProblem['kind'],
  layout: readonly ItemLayout[],
  coded: readonly { readonly codes: Int32Array; readonly levels: number }[],
  p: number,
): Float64Array {
  const v = new Float64Array(p);
  layout.forEach((item, j) => {
    v[item.a] = signOf(coded, j);
    const table = new Float64Array(item.categories).fill(0.5);
    for (const value of coded[j]!.codes) if (value >= 0) table[value]!++;
    const whole = table.reduce((sum, value) => sum + value, 0);
    let above = whole;
    item.d.forEach((d, c) => {
      above -= table[c]!;
      v[d] =
        kind === 'graded'
          ? 1.2 * Math.log(above / (whole - above))
          : Math.log(table[c + 1]! / table[c]!);
    });
  });
  return v;
}

// Items keyed the other way start with a negative slope: by their covariance with the sum of all.
function signOf(
  coded: readonly { readonly codes: Int32Array; readonly levels: number }[],
  j: number,
): number {
  const own = coded[j]!;
  let sum = 0;
  for (const [other, item] of coded.entries()) {
    if (other === j) continue;
    let n = 0;
    let x = 0;
    let y = 0;
    let xy = 0;
    for (let i = 0; i < own.codes.length; i++) {
      const a = own.codes[i]!;
      const b = item.codes[i]!;
      if (a < 0 || b < 0) continue;
      n++;
      x += a;
      y += b;
      xy += a * b;
    }
    if (n > 0) sum += (xy - (x * y) / n) / n / own.levels / item.levels;
  }
  return sum < 0 ? -1 : 1;
}
