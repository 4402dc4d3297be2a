/**
 * The known name that is most like a mistyped one, for "did you mean …?".
 *
 * @returns `undefined` when nothing is near: more than a third of the letters would have to change
 */
export function nearestName(found: string, known: Iterable<string>): string | undefined {
  const wanted = found.trim().toLowerCase();
  if (wanted.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const changes = changesBetween(wanted, name.toLowerCase());
    if (changes < least) {
      least = changes;
      best = name;
    }
  }
  return best;
}

// Levenshtein's distance: how many letters are inserted, left out or replaced.
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, replaced));
    }
    row = next;
  }
  return row[b.length]!;
}
