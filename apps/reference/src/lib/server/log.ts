/**
 * One line of JSON for whoever runs the machine. It never holds what people write, their names or
 * the address of a page: a route's pattern says enough.
 */
export function log(
  level: 'info' | 'warning' | 'error',
  event: string,
  facts: Readonly<Record<string, string | number | boolean>> = {},
): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...facts });
  if (level === 'error') console.error(line);
  else console.log(line);
}

/**
 * An error without what it was about: its name, the database's code, and where in our program it
 * arose. Messages stay out, because a database puts values into them.
 */
export function factsOf(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    where: frames
      .slice(0, 6)
      .map((line) => line.trim())
      .join(' < '),
    ...(error.cause instanceof Error ? { cause: error.cause.name } : {}),
  };
}
