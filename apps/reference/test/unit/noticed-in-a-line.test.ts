import { calendarDate } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import { describe as inALine } from '#lib/server/pages/noticing.ts';

const on = calendarDate('2019-10-15');
const seen = { id: 'seen-1', teacher: 'teacher-1', on, by: 'facilitator-1' };

describe('what was noticed, in a line', () => {
  it('names the sides of the work first, where a record names them', () => {
    const rating = {
      ...seen,
      kind: 'supervision-rating',
      score: 1,
      dimensions: ['planning', 'structuring'],
    } as const;
    const entry = { ...rating, dimensions: [...rating.dimensions] };
    expect(inALine(entry, 'en')).toMatch(/^Planning, [a-z ]+: with much help$/);
    expect(inALine(entry, 'ru')).toMatch(/^Планирование, [а-яё ]+: с большой помощью$/);
    expect(inALine(entry, 'kk')).toMatch(/^Жоспарлау, .+: көп көмекпен$/);
  });

  it('begins with a capital where the record speaks to every side', () => {
    const entry = { ...seen, kind: 'supervision-rating', score: 3, checked: true } as const;
    expect(inALine(entry, 'en')).toBe('On their own, explained it or showed it again');
    expect(inALine(entry, 'ru')).toMatch(/^[А-Я]/);
  });

  it('says a piece of work with the dash of its language', () => {
    const entry = { ...seen, kind: 'artefact', artefact: 'action-plan', score: 2 } as const;
    expect(inALine(entry, 'en')).toBe('Piece of work: action plan – half-way');
    expect(inALine(entry, 'kk')).toContain(' — ');
    expect(inALine(entry, 'kk')).toMatch(/^Жұмыс: /);
  });
});
