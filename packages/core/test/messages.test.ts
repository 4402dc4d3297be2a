import { describe, expect, it } from 'vitest';
import { LANGUAGES, calendarDate } from '../src/index.ts';
import { CORE_MESSAGES, dateInWords, plural, say } from '../src/messages/index.ts';

// Parameters that any message can be asked with: it takes what it needs.
const PARAMS = {
  file: 'people.csv',
  line: 7,
  field: 'email',
  found: 'x',
  expected: 'date',
  nearest: 'y',
  firstLine: 3,
  most: 9,
  count: 21,
  role: 'teacher',
  roles: ['teacher'],
  relations: ['own'],
  action: 'read',
  resource: 'story',
  region: 'KZ-71',
  starts: '15:00',
  state: 'draft',
  stage: 'acting',
  possibleIn: [],
  from: 'enrolled',
  to: 'active',
  on: '2019-11-01',
  last: '2019-11-02',
  criterion: 'k',
  decision: 'award',
  why: 'in-sample',
  person: 'p',
  audience: 'public',
  teachers: 1,
  directors: 2,
  deputies: 5,
  others: 1,
  moderator: 'm',
  what: 'Ask the pupils',
  step: 's',
  consultation: 'c',
  because: 'no-issuer',
  certificate: 'c',
  portfolio: 'p',
  teacher: 't',
  heldOn: '2019-11-01',
};

describe('the words of core', () => {
  const codes = Object.keys(CORE_MESSAGES.en) as (keyof typeof CORE_MESSAGES.en)[];

  it('are there in three languages for every code, each in its own script', () => {
    expect(codes.length).toBeGreaterThan(70);
    for (const code of codes) {
      const said = LANGUAGES.map((language) =>
        say(CORE_MESSAGES, language, { code, params: PARAMS } as never),
      );
      for (const words of said) expect(words, code).not.toMatch(/undefined|\[object|NaN/);
      expect(new Set(said).size, code).toBe(3);
      expect(said[0], code).toMatch(/[а-яәғқңөұүһі]/i);
      expect(said[1], code).toMatch(/[а-яё]/i);
      expect(said[1], code).not.toMatch(/[әғқңөұүһ]/i);
      expect(said[2], code).not.toMatch(/[а-яё]/i);
    }
  });

  it('write a day as one writes it inside a sentence', () => {
    const day = calendarDate('2020-02-10');
    expect(LANGUAGES.map((language) => dateInWords(day, language))).toEqual([
      '2020 жылғы 10 ақпан',
      '10 февраля 2020 года',
      '10 February 2020',
    ]);
  });

  it('count as each language counts', () => {
    const teachers = (count: number) =>
      say(CORE_MESSAGES, 'ru', { code: 'headcount.teachers', params: { count, on: '2019-11-01' } });
    expect(teachers(1)).toMatch(/^1 учитель:/);
    expect(teachers(3)).toMatch(/^3 учителя:/);
    expect(teachers(150)).toMatch(/^150 учителей:/);
    expect(plural('en', 1, { one: 'day', other: 'days' })).toBe('day');
  });
});
