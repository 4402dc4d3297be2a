import type { TrilingualText } from '@tldw/core';
import { DIMENSION_NAMES } from '@tldw/core/messages';

/** The words that stand around every pack: headings, columns, and the note on a draft. */
export const PACK_LABELS = {
  guide: {
    kk: 'Фасилитаторға арналған нұсқа',
    ru: 'Материал для фасилитатора',
    en: "Facilitator's guide",
  },
  purpose: { kk: 'Не үшін кездесеміз', ru: 'Зачем встречаемся', en: 'Why we meet' },
  output: {
    kk: 'Қатысушы немен кетеді',
    ru: 'С чем уходят участники',
    en: 'What people leave with',
  },
  prepare: { kk: 'Алдын ала', ru: 'Заранее', en: 'Beforehand' },
  materials: { kk: 'Қажет заттар', ru: 'Что понадобится', en: 'What you need' },
  timings: { kk: 'Уақыт бойынша барысы', ru: 'Ход встречи по времени', en: 'How the time goes' },
  minutes: { kk: 'мин', ru: 'мин', en: 'min' },
  fromTo: { kk: 'Уақыты', ru: 'Время', en: 'From–to' },
  activity: { kk: 'Не істейміз', ru: 'Что делаем', en: 'What we do' },
  tools: { kk: 'Парақтар', ru: 'Листы', en: 'Sheets' },
  vignettes: { kk: 'Оқиғалар', ru: 'Истории', en: 'Stories' },
  youMightSay: { kk: 'Былай деуге болады', ru: 'Можно сказать так', en: 'You might say' },
  notice: { kk: 'Нені байқауға болады', ru: 'Что стоит заметить', en: 'What to notice' },
  ifTimeIsShort: { kk: 'Уақыт аз болса', ru: 'Если времени мало', en: 'If time is short' },
  online: { kk: 'Қашықтан өткізсеңіз', ru: 'Если встречаетесь онлайн', en: 'If you meet online' },
  afterwards: { kk: 'Кездесуден кейін', ru: 'После встречи', en: 'Afterwards' },
  example: { kk: 'Мысалы', ru: 'Например', en: 'For example' },
  questions: {
    kk: 'Әңгімелесуге арналған сұрақтар',
    ru: 'Вопросы для разговора',
    en: 'To talk about',
  },
  name: { kk: 'Аты-жөні', ru: 'Имя', en: 'Name' },
  group: { kk: 'Тобы', ru: 'Группа', en: 'Group' },
  date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  guided: { kk: 'қолдауы мол үлгі', ru: 'подробная форма', en: 'guided form' },
  light: { kk: 'жеңіл үлгі', ru: 'краткая форма', en: 'light form' },
  blank: { kk: 'бос парақ', ru: 'чистый лист', en: 'blank form' },
  draft: {
    kk: 'Аударма жобасы: ана тілінде сөйлейтін фасилитатордың пікірін күтіп тұр.',
    ru: 'Черновик перевода: ждёт чтения фасилитатором, для которого язык родной.',
    en: 'Draft translation, awaiting the review of a facilitator who is a native speaker.',
  },
  stale: {
    kk: 'Түпнұсқа осы аудармадан кейін өзгерген.',
    ru: 'Исходный текст изменился после этого перевода.',
    en: 'The source has changed since this translation was made.',
  },
  invented: {
    kk: 'Оқиғадағы адамдар мен мектептер ойдан шығарылған.',
    ru: 'Люди и школы в этой истории вымышлены.',
    en: 'The people and schools in this story are invented.',
  },
  // The sides of the work, as the advice on support names them.
  ...DIMENSION_NAMES,
} as const satisfies Readonly<Record<string, TrilingualText>>;

export type PackLabel = keyof typeof PACK_LABELS;
