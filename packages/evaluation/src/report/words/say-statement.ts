import type { Language, TrilingualText } from '@tldw/core';
import type { Catalogue } from '@tldw/core/messages';
import type { Instrument } from '../../instruments/instrument.ts';
import type { SaidParams, Statement } from '../statement.ts';
import { en, labels as enLabels } from './en.ts';
import { kk, labels as kkLabels } from './kk.ts';
import type { ReportLabels } from './labels.ts';
import { ru, labels as ruLabels } from './ru.ts';

/** The words for everything a report says, in Kazakh, Russian and English. */
export const reportMessages: Catalogue<SaidParams> = { kk, ru, en };

/** Headings and column titles of a report. */
export const reportLabels: Readonly<Record<Language, ReportLabels>> = {
  kk: kkLabels,
  ru: ruLabels,
  en: enLabels,
};

/** Say one statement of a report, with the titles of the questionnaire's scales. */
export function sayStatement(
  language: Language,
  statement: Statement,
  instrument: Instrument,
): string {
  const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
  const quoted = (text: string) => `${open}${text}${close}`;
  const named = (key: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown) => named('scale', each));
    if (isText(value)) return quoted(value[language]);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([inner, each]) => [inner, named(inner, each)]),
      );
    }
    if (key === 'lowPoint' || key === 'highPoint') {
      return pointOf(instrument, String(value), language);
    }
    return key === 'from' || key === 'to' || key === 'scale'
      ? quoted(titleOf(instrument, String(value), language))
      : value;
  };
  return reportMessages[language][statement.code](named('', statement.params) as never);
}

function isText(value: unknown): value is TrilingualText {
  return typeof value === 'object' && value !== null && 'kk' in value;
}

/** The title of a scale in a language. */
export function titleOf(instrument: Instrument, scale: string, language: Language): string {
  return instrument.scales.find(({ id }) => id === scale)?.title[language] ?? scale;
}

// `agreement-5:3` is the third step of that response scale.
function pointOf(instrument: Instrument, point: string, language: Language): string {
  const [scale, value] = point.split(':');
  const found = instrument.responseScales
    .find(({ id }) => id === scale)
    ?.points.find((each) => String(each.value) === value);
  return found?.label[language] ?? point;
}
