import { describe, expect, it } from 'vitest';
import {
  changeBetweenWaves,
  printedSheet,
  teacherLeadershipSurvey as survey,
  type Response,
  type Wave,
} from '../../src/index.ts';

const capacity = survey.scales.find(({ id }) => id === 'capacity')!;
const answered = (wave: Wave, linkageCode: string, value: number): Response => ({
  instrument: survey.id,
  wave,
  language: 'kk',
  linkageCode,
  answers: { k1: value, k2: value, k3: value, k4: value },
});
const responses = [
  answered('pre', 'A', 2),
  answered('pre', 'B', 3),
  answered('pre', 'C', 3),
  answered('pre', 'D', 1),
  answered('post', 'A', 4),
  answered('post', 'B', 4),
  answered('post', 'C', 3),
  answered('retrospective-pre', 'A', 1),
];

describe('change between waves', () => {
  it('links the same people and counts those it cannot link', () => {
    const change = changeBetweenWaves(survey, capacity, responses, { from: 'pre', to: 'post' });
    expect(change).toMatchObject({ kind: 'change', linked: 3, unlinked: 1 });
    expect(change.effect).toMatchObject({ kind: 'analysed', result: { n: 3, meanDifference: 1 } });
  });

  it('keeps what is remembered apart from what was asked before', () => {
    const remembered = changeBetweenWaves(survey, capacity, responses, {
      from: 'retrospective-pre',
      to: 'post',
    });
    expect(remembered).toMatchObject({ kind: 'change-as-remembered', linked: 1 });
    expect(() =>
      changeBetweenWaves(survey, capacity, responses, { from: 'post', to: 'pre' }),
    ).toThrow(RangeError);
  });

  it('links nobody by a code that stands twice', () => {
    const twice = [...responses, answered('post', 'A', 1)];
    expect(changeBetweenWaves(survey, capacity, twice, { from: 'pre', to: 'post' }).linked).toBe(2);
  });
});

it('the printed sheet holds every item, no place for a name, and says it is a draft', () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const sheet = printedSheet(survey, language);
    for (const { text } of survey.items) expect(sheet).toContain(text[language].slice(0, 12));
    expect(sheet).not.toMatch(/<script|<input|https?:/);
  }
  expect(printedSheet(survey, 'en')).toContain('Unvalidated draft');
});
