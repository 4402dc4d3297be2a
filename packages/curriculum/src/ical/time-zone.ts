/**
 * Zones that a feed writes out in full, because calendar programs with older zone data would show
 * every session an hour off.
 *
 * The clock of Kazakhstan since summer time ended on 31 October 2004: six hours ahead of
 * Greenwich, and from 1 March 2024 five, as in the tz database's `Asia/Almaty`.
 */
export const WRITTEN_OUT: Readonly<Record<string, readonly string[]>> = {
  'Asia/Almaty': [
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Almaty',
    'BEGIN:STANDARD',
    'DTSTART:20041031T030000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0600',
    'TZNAME:+06',
    'END:STANDARD',
    'BEGIN:STANDARD',
    'DTSTART:20240301T000000',
    'TZOFFSETFROM:+0600',
    'TZOFFSETTO:+0500',
    'TZNAME:+05',
    'END:STANDARD',
    'END:VTIMEZONE',
  ],
};

/**
 * The instant at which a zone's clock shows a day and an hour, as `20260907T110000Z`.
 *
 * Of an hour that comes twice when the clock is put back, the first; an hour that the clock leaves
 * out is the one after it.
 *
 * Throws `RangeError` for a zone that is no name of the tz database.
 */
export function instantOf(day: string, time: string, zone: string): string {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-1, 1].map((side) => offsetAt(shown + side * DAY, zone));
  const [first, second] = offsets
    .map((offset) => shown - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === shown)
    .sort((a, b) => a - b);
  const instant = first ?? second ?? shown - offsets[0]!;
  return new Date(instant).toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');
}

const DAY = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of Greenwich at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = clockOf(zone).formatToParts(instant);
  const at = (type: string) => parts.find((part) => part.type === type)!.value;
  const shown = `${at('year')}-${at('month')}-${at('day')}T${at('hour')}:${at('minute')}:00Z`;
  return Date.parse(shown) - Math.floor(instant / 60_000) * 60_000;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    const two = '2-digit';
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: two, day: two, hour: two, minute: two },
    });
    clocks.set(zone, clock);
  }
  return clock;
}
