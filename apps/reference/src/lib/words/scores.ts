import { words } from './words.ts';

/** The words of the page with the scores of a wave. */
export const scoresWords = words(
  {
    scoresIntro:
      'Each scale with its mean, spread and reliability. The picture and the table say the same.',
    scale: 'Scale',
    scored: 'Scored answers',
    mean: 'Mean',
    interval: '95% range',
    spread: 'Spread',
    alpha: 'Alpha',
    icc: 'Alike within schools',
    meanPlot: 'Means of the scales with their ranges',
    tooFew: 'too few answers for a number',
  },
  {
    kk: {
      scoresIntro: 'Әр шкаланың орташасы, шашырауы және сенімділігі. Сызба мен кестеде бір дерек.',
      scale: 'Шкала',
      scored: 'Балл қойылған жауап',
      mean: 'Орташа',
      interval: '95\u00a0% аралық',
      spread: 'Шашырауы',
      alpha: 'Альфа',
      icc: 'Мектеп ішіндегі ұқсастық',
      meanPlot: 'Шкалалардың орташалары мен аралықтары',
      tooFew: 'санға жауап аз',
    },
    ru: {
      scoresIntro:
        'У каждой шкалы — среднее, разброс и надёжность. Рисунок и таблица говорят одно и то же.',
      scale: 'Шкала',
      scored: 'Ответов с баллом',
      mean: 'Среднее',
      interval: '95\u00a0% диапазон',
      spread: 'Разброс',
      alpha: 'Альфа',
      icc: 'Сходство внутри школ',
      meanPlot: 'Средние по шкалам с диапазонами',
      tooFew: 'слишком мало ответов для числа',
    },
  },
);
