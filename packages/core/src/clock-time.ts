import * as z from 'zod/mini';

// @__NO_SIDE_EFFECTS__
function clockTimeSchema() {
  return z
    .string()
    .check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))
    .brand<'ClockTime'>();
}

/** A time on the wall clock of the place where something happens, `HH:MM`, 24 hours, no zone. */
export const ClockTime = clockTimeSchema();
export type ClockTime = z.infer<typeof ClockTime>;

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A time written in code. Throws `RangeError` when it is not one: a wrong literal is misuse. */
export function clockTime(text: string): ClockTime {
  const parsed = ClockTime.safeParse(text);
  if (!parsed.success) throw new RangeError(`"${text}" is not a time of day as HH:MM`);
  return parsed.data;
}
