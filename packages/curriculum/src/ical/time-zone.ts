/** The zones a feed can be written in. */
export type FeedTimeZone = 'Asia/Almaty';

/**
 * The clock of Kazakhstan since summer time ended on 31 October 2004: six hours ahead of
 * Greenwich, and from 1 March 2024 five, as in the tz database's `Asia/Almaty`.
 *
 * Written out in every feed because calendar programs with older zone data would show every
 * session an hour off.
 */
export const TIME_ZONE_LINES: Readonly<Record<FeedTimeZone, readonly string[]>> = {
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
