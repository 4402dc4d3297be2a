import type { Column } from '../describe/columns.ts';

/** Answers as whole numbers from 0 in the order of their values; −1 where there is none. */
export function codeAnswers(column: Column) {
  const values = [...new Set(Array.from(column).filter((value) => !Number.isNaN(value)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(values.map((value, i) => [value, i]));
  return {
    levels: values.length,
    codes: Int32Array.from(column, (value) => (Number.isNaN(value) ? -1 : place.get(value)!)),
  };
}

/** Each pattern of answers once, how many people gave it, and which is whose. */
export function answerPatterns(codes: readonly Int32Array[], rows: number) {
  const known = new Map<string, number>();
  const patterns: Int32Array[] = [];
  const counts: number[] = [];
  const ofRow = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const pattern = Int32Array.from(codes, (code) => code[i]!);
    const key = pattern.join(',');
    let place = known.get(key);
    if (place === undefined) {
      place = patterns.length;
      known.set(key, place);
      patterns.push(pattern);
      counts.push(0);
    }
    counts[place]!++;
    ofRow[i] = place;
  }
  return { patterns, counts, ofRow };
}
