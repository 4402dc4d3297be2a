/** p-values adjusted for testing many things at once, as R's `p.adjust`. Missing ones stay missing. */
export function adjustP(
  p: readonly (number | null)[],
  method: 'holm' | 'benjamini-hochberg' | 'bonferroni',
): (number | null)[] {
  const known = p.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  const m = known.length;
  const out: (number | null)[] = p.map(() => null);
  if (method === 'bonferroni') {
    for (const { value, i } of known) out[i] = Math.min(1, value * m);
    return out;
  }
  if (method === 'holm') {
    known.sort((a, b) => a.value - b.value);
    let largest = 0;
    known.forEach(({ value, i }, k) => {
      largest = Math.max(largest, value * (m - k));
      out[i] = Math.min(1, largest);
    });
    return out;
  }
  known.sort((a, b) => b.value - a.value);
  let smallest = 1;
  known.forEach(({ value, i }, k) => {
    smallest = Math.min(smallest, (value * m) / (m - k));
    out[i] = smallest;
  });
  return out;
}
