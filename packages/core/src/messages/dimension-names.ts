import type { TrilingualText } from '../localised-text.ts';

/**
 * What the six sides of the work are called in which a teacher may need more or less help.
 *
 * They stand in core because two engines speak of them that do not know each other: the advice on
 * support and the guides of the sessions. One name each, so that a facilitator who noticed something
 * in a session finds it again in the advice.
 */
export const DIMENSION_NAMES = {
  planning: { kk: 'Жоспарлау', ru: 'Планирование', en: 'Planning' },
  meaning: {
    kk: 'Көргеннен мағына табу',
    ru: 'Осмысление увиденного',
    en: 'Making sense of what is seen',
  },
  confronting: {
    kk: 'Қиын мәселені ашық айту',
    ru: 'Разговор о трудном',
    en: 'Facing what is difficult',
  },
  feeling: {
    kk: 'Көңіл күй мен толқу',
    ru: 'Чувства и переживания',
    en: 'Feelings about the work',
  },
  structuring: {
    kk: 'Жұмысты ұйымдастыру',
    ru: 'Организация работы',
    en: 'Organising the work',
  },
  valuing: {
    kk: 'Құндылық пен құрмет',
    ru: 'Ценности и уважение',
    en: 'Values and respect',
  },
} as const satisfies Readonly<Record<string, TrilingualText>>;
