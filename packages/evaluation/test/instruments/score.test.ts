import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Instrument,
  ratedItemsOf,
  readResponse,
  scoreResponse,
  scoreScale,
  teacherLeadershipSurvey as survey,
  type Response,
} from '../../src/index.ts';

const culture = survey.scales.find(({ id }) => id === 'culture')!;
const answered = (answers: Record<string, number>): Response => ({
  instrument: survey.id,
  wave: 'post',
  language: 'kk',
  answers,
});

describe('the teachers’ questionnaire', () => {
  it('is a valid instrument whose scales name rated items only', () => {
    expect(Instrument.safeParse(survey).success).toBe(true);
    for (const scale of survey.scales) {
      expect(ratedItemsOf(survey, scale).map(({ id }) => id)).toEqual(scale.items);
    }
  });
});

describe('scoring a scale', () => {
  it('turns reversed items round before the mean', () => {
    const score = scoreScale(survey, culture, answered({ c1: 5, c2: 5, c3: 1, c4: 5 }));
    expect(score).toEqual({ kind: 'scored', scale: 'culture', value: 5, answered: 4 });
  });

  it('scores with one item missing and says why it does not with two', () => {
    expect(scoreScale(survey, culture, answered({ c1: 4, c2: 2, c4: 3 }))).toMatchObject({
      value: 3,
      answered: 3,
    });
    expect(scoreScale(survey, culture, answered({ c1: 4, c2: 2 }))).toEqual({
      kind: 'not-scored',
      scale: 'culture',
      reason: 'too-few-answers',
      answered: 2,
      needed: 3,
    });
  });

  it('leaves out a response whose attention check failed', () => {
    const scores = scoreResponse(survey, answered({ c1: 5, c2: 5, c3: 5, c4: 5, a1: 5 }));
    expect(
      scores.every((score) => score.kind === 'not-scored' && score.reason === 'attention-failed'),
    ).toBe(true);
  });

  it('stays within the response scale and does not depend on the order of answers', () => {
    const answer = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.record({ c1: answer, c2: answer, c3: answer, c4: answer }), (answers) => {
        const score = scoreScale(survey, culture, answered(answers));
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(score).toEqual(scoreScale(survey, culture, answered(turned)));
        expect(score.kind === 'scored' && score.value >= 1 && score.value <= 5).toBe(true);
      }),
    );
  });
});

describe('reading a row of answers', () => {
  it('refuses every wrong cell by line and column', () => {
    const row = {
      wave: 'post',
      language: 'ru',
      cluster: 'S01',
      e1: '7',
      e2: 'yes',
      z9: '3',
      c1: '',
    };
    const read = readResponse(survey, row, 12);
    expect(read.ok ? [] : read.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['response.out-of-range', [12, 'e1']],
      ['response.not-a-number', [12, 'e2']],
      ['response.unknown-item', [12, 'z9']],
    ]);
  });
});
