import { describe, expect, it } from 'vitest';
import {
  facilitatorFeedback,
  Instrument,
  ratedItemsOf,
  schoolDirectorFeedback,
  scoreResponse,
  teacherLeadershipSurvey,
  teacherSelfEfficacy,
} from '../../src/index.ts';

const SHIPPED = [
  teacherLeadershipSurvey,
  teacherSelfEfficacy,
  schoolDirectorFeedback,
  facilitatorFeedback,
];

describe.each(SHIPPED.map((each) => [each.id, each] as const))(
  'the template %s',
  (_, instrument) => {
    it('is a valid instrument, marked as an unvalidated draft', () => {
      expect(Instrument.safeParse(instrument).success).toBe(true);
      expect(instrument.validation).toBe('unvalidated-draft');
    });

    it('has unique items, and scales of its own rated items on one response scale each', () => {
      const ids = instrument.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const scale of instrument.scales) {
        const items = ratedItemsOf(instrument, scale);
        expect(items.map(({ id }) => id)).toEqual(scale.items);
        expect(new Set(items.map(({ responseScale }) => responseScale)).size).toBe(1);
        expect(scale.answersNeeded).toBeLessThanOrEqual(items.length);
      }
    });

    it('says each item in three different ways', () => {
      for (const { text } of instrument.items) {
        expect(new Set([text.kk, text.ru, text.en]).size).toBe(3);
      }
    });

    it('expects in its attention check the answer it asks for', () => {
      for (const item of instrument.items) {
        if (item.kind !== 'attention') continue;
        const points = instrument.responseScales.find(
          ({ id }) => id === item.responseScale,
        )!.points;
        const { label } = points.find(({ value }) => value === item.expected)!;
        for (const language of ['kk', 'ru', 'en'] as const) {
          expect(item.text[language]).toMatch(new RegExp(`[«“]${escape(label[language])}[»”]`));
        }
      }
    });

    it('scores a response that is answered with the highest number everywhere', () => {
      const answers = Object.fromEntries(
        instrument.items.flatMap((item) =>
          item.kind === 'rating' ? [[item.id, item.isReversed ? 1 : 5]] : [],
        ),
      );
      const scores = scoreResponse(instrument, {
        instrument: instrument.id,
        wave: 'post',
        language: 'kk',
        answers,
      });
      expect(scores.map((score) => score.kind === 'scored' && score.value)).toEqual(
        instrument.scales.map(() => 5),
      );
    });
  },
);

function escape(text: string): string {
  return text.replace(/[()]/g, '\\$&');
}
