/** Stop with "this is a bug in …" when something that we promise never happens has happened. */
export function invariant(condition: unknown, where: string, what: string): asserts condition {
  if (!condition) {
    throw new Error(`This is a bug in ${where}, not in your programme: ${what}`);
  }
}
