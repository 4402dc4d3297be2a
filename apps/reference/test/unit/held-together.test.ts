import { calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { dayAndHour, dayAsHeading, daySpan, longDate, mediumDate } from '#lib/dates.ts';
import { heldTogether } from '#lib/held-together.ts';

/** What a line may begin with, as a browser breaks lines: only ordinary blanks part them. */
const pieces = (text: string) => text.split(' ');
const day = calendarDate('2020-03-16');

describe('no line ends between a number and its word', () => {
  it('in a day of any length', () => {
    expect(pieces(mediumDate(day, 'en'))).toEqual(['16\u00a0March', '2020']);
    expect(pieces(mediumDate(day, 'ru'))).toEqual(['16\u00a0марта', '2020\u00a0года']);
    expect(pieces(mediumDate(day, 'kk'))).toEqual(['2020\u00a0ж.\u00a016\u00a0наурыз']);
    expect(pieces(longDate(day, 'ru'))).toContain('16\u00a0марта');
    expect(pieces(daySpan(day, calendarDate('2020-03-17'), 'ru'))).toContain(
      '16–\u206017\u00a0марта',
    );
    expect(pieces(dayAndHour('2020-03-16T09:30:00Z', 'en', 'UTC'))).toContain('16\u00a0March');
  });

  it('in a day that begins a line, which has a capital letter', () => {
    expect(pieces(dayAsHeading(day, 'ru'))).toEqual([
      'Понедельник,',
      '16\u00a0марта',
      '2020\u00a0года',
    ]);
    expect(dayAsHeading(day, 'kk')).toBe(longDate(day, 'kk'));
  });

  it('in names, measures and what packages say, however deep', () => {
    const said = {
      school: 'Школа-пример № 7',
      because: ['до 3 ноября', 'at most 20 MB', 'School No. 12'],
    };
    expect(heldTogether(said)).toEqual({
      school: 'Школа-пример №\u00a07',
      because: ['до 3\u00a0ноября', 'at most 20\u00a0MB', 'School No.\u00a012'],
    });
  });

  it('nor between the two ends of a range', () => {
    expect(heldTogether('10:00–12:00')).toBe('10:00–\u206012:00');
    expect(heldTogether('Астана – Алматы')).toBe('Астана – Алматы');
  });

  it('nor before a dash or three dots, nor after a dot in the middle', () => {
    expect(pieces(heldTogether('Астана — астана'))).toEqual(['Астана\u00a0—', 'астана']);
    expect(pieces(heldTogether('Мне не даёт покоя …'))).toEqual([
      ...['Мне', 'не', 'даёт', 'покоя\u00a0…'],
    ]);
    expect(pieces(heldTogether('дни · часы'))).toEqual(['дни', '·\u00a0часы']);
  });

  it('nor in a hyphen with little beside it, but in that of two words', () => {
    expect(heldTogether('кого-то, айтпай-ақ, 5-топтық')).toBe(
      'кого-\u2060то, айтпай-\u2060ақ, 5-\u2060топтық',
    );
    expect(heldTogether('учитель-исследователь, /groups/g-1-топ')).toBe(
      'учитель-исследователь, /groups/g-1-топ',
    );
  });

  it('also in what a function says', () => {
    const say = { pieces: (count: number) => `${count} pieces` };
    expect(heldTogether(say).pieces(3)).toBe('3\u00a0pieces');
  });

  it('and a line may still end before and after them, and between numbers', () => {
    const said = 'closed 16 March 2020 to 9 June 2020, 4 5';
    expect(pieces(heldTogether(said))).toEqual([
      ...['closed', '16\u00a0March', '2020', 'to', '9\u00a0June', '2020,', '4', '5'],
    ]);
  });
});
