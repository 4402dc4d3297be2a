import { LANGUAGES, calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { sayPlanning } from '../../src/messages/index.ts';

const weekdays = [2, 4] as const;
const said = (group: string) =>
  [
    {
      code: 'because.group-days',
      params: { group, weekdays, startsAt: '15:00', endsAt: '17:00' },
    },
    { code: 'plan.weekdays', params: { group, weekdays } },
    { code: 'plan.weekdays', params: { group, weekdays: [] } },
    {
      code: 'plan.slot',
      params: { group, component: 'group-session', neededMinutes: 120, availableMinutes: 90 },
    },
    { code: 'plan.late-start', params: { group, from: calendarDate('2020-01-13') } },
  ] as unknown as Parameters<typeof sayPlanning>[1][];

describe('what is said to a group itself', () => {
  it.each(LANGUAGES)('names no group and leaves no gap in %s', (language) => {
    for (const each of said('')) {
      const words = sayPlanning(language, each);
      expect(words).not.toMatch(/ {2}|^ |undefined/);
    }
  });

  it.each(LANGUAGES)('names a group that is another one in %s', (language) => {
    for (const each of said('g-7').slice(1)) expect(sayPlanning(language, each)).toContain('g-7');
  });
});
