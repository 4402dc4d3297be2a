import { calendarDate, headcount } from '@tldw/core';
import { CORE_MESSAGES, say } from '@tldw/core/messages';
import { readRoster, type RosterFile } from '@tldw/core/roster';

/** Read a roster and say how many people it holds on a day, in words. */
export function countACohort(files: readonly RosterFile[]): readonly string[] {
  const read = readRoster(files);
  if (!read.ok) return read.refusals.map((refusal) => say(CORE_MESSAGES, 'en', refusal));
  const count = headcount(read.value, calendarDate('2019-11-01'));
  return count.because.map((reason) => say(CORE_MESSAGES, 'en', reason));
}
