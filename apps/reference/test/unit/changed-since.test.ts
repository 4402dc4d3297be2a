import { calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { changedSince, reasonGiven } from '../../src/lib/server/changed-since.ts';
import { heldOnAnotherDay } from '../../src/lib/server/held-on-another-day.ts';
import type { EventDocument } from '../../src/lib/server/records.ts';

const [fourth, sixth, eighth] = ['2020-05-04', '2020-05-06', '2020-05-08'].map((day) =>
  calendarDate(day),
) as [never, never, never];
const today = calendarDate('2020-02-10');
const congress = {
  id: 'everyone.congress-1',
  heldOn: fourth,
  lastsUntil: calendarDate('2020-05-05'),
  mode: 'in-person',
  because: [{ code: 'because.earliest', params: {} }],
} as unknown as EventDocument;
const closed = {
  code: 'because.change',
  params: { kind: 'closure', from: fourth, to: eighth, note: 'Closed by decree' },
};

describe('an event that people hold on another day', () => {
  it('is as long as before and keeps the day it was announced for first', () => {
    const twice = heldOnAnotherDay(heldOnAnotherDay(congress, sixth), eighth);
    expect(twice).toMatchObject({
      heldOn: '2020-05-08',
      lastsUntil: '2020-05-09',
      because: [{ code: 'because.by-hand', params: { from: '2020-05-04' } }],
    });
  });

  it('was not moved once it is back on that day', () => {
    const back = heldOnAnotherDay(heldOnAnotherDay(congress, sixth), fourth);
    expect(back).toMatchObject({ heldOn: '2020-05-04', lastsUntil: '2020-05-05', because: [] });
  });
});

describe('what has changed since somebody looked', () => {
  it('is nothing where nothing moved', () => {
    expect(changedSince(congress, undefined, today)).toBeUndefined();
  });

  it('is told from the day that was announced, until it is noted', () => {
    const moved = heldOnAnotherDay(congress, sixth);
    expect(changedSince(moved, undefined, today)?.heldOn).toBe('2020-05-04');
    expect(changedSince(moved, { heldOn: sixth, mode: 'in-person' }, today)).toBeUndefined();
  });

  it('is told again when a noted day moves once more, even back', () => {
    const noted = { heldOn: sixth, mode: 'in-person' } as const;
    const again = heldOnAnotherDay(heldOnAnotherDay(congress, sixth), eighth);
    expect(changedSince(again, noted, today)?.heldOn).toBe('2020-05-06');
    expect(changedSince(congress, noted, today)?.heldOn).toBe('2020-05-06');
  });

  it('is told of a meeting that stays on its day and goes online, with the reason given', () => {
    const online = { ...congress, mode: 'online', because: [closed] } as unknown as EventDocument;
    expect(changedSince(online, undefined, today)).toEqual({
      heldOn: '2020-05-04',
      mode: 'in-person',
    });
    expect(reasonGiven(online)).toBe('Closed by decree');
    expect(reasonGiven(congress)).toBe('');
  });

  it('is no longer told once its last day is over', () => {
    const moved = heldOnAnotherDay(congress, sixth);
    expect(changedSince(moved, undefined, calendarDate('2020-05-07'))).toBeDefined();
    expect(changedSince(moved, undefined, calendarDate('2020-05-08'))).toBeUndefined();
  });
});
