import type { TrilingualTool } from '../../tool.ts';

export const sessionReflection: TrilingualTool = {
  id: 'session-reflection',
  version: 1,
  title: { kk: 'Кездесуден кейінгі ой', ru: 'Мысли после встречи', en: 'After today’s meeting' },
  purpose: {
    kk: 'Бүгіннен не алып кететінімді өзіме айту. Бұл бет менікі; қаласам ғана көрсетемін.',
    ru: 'Сказать себе, что я уношу с этой встречи. Эта страница моя; показываю, только если хочу.',
    en: 'To tell myself what I take from today. This page is mine; I show it only if I wish.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Бүгін мені не қозғады: бір сөз, бір сәт, бір адам?',
          ru: 'Что сегодня тронуло: слово, минута, человек?',
          en: 'What moved me today: a word, a moment, a person?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Нені басқаша көре бастадым?',
          ru: 'На что я теперь смотрю иначе?',
          en: 'What do I now see differently?',
        },
        example: {
          kk: '«Бұрын “балалар қызықпайды” дейтінмін; енді “мен сұрақ қоймаймын” деп тұрмын».',
          ru: '«Раньше говорил: “детям неинтересно”; теперь думаю: “а я и не спрашиваю”».',
          en: '“I used to say the pupils are not interested; now I notice that I do not ask.”',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Не түсініксіз, не мазалайды?',
          ru: 'Что осталось неясным или тревожит?',
          en: 'What is still unclear or worrying?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Келесі кездесуге дейін бір кішкентай іс',
          ru: 'Одно маленькое дело до следующей встречи',
          en: 'One small thing before we meet again',
        },
        lines: 2,
      },
      {
        kind: 'scale',
        prompt: {
          kk: 'Бүгінгі кездесу туралы (топпен бөліссем, атын жазбаймын)',
          ru: 'О сегодняшней встрече (если отдам — без имени)',
          en: 'About today (without my name, if I hand it in)',
        },
        from: { kk: 'жоқ', ru: 'нет', en: 'no' },
        to: { kk: 'иә', ru: 'да', en: 'yes' },
        points: 5,
        statements: [
          {
            kk: 'Ойымды еркін айта алдым.',
            ru: 'Я мог(ла) говорить свободно.',
            en: 'I could speak freely.',
          },
          {
            kk: 'Өз ісіме керегін алдым.',
            ru: 'Я получил(а) нужное для своего дела.',
            en: 'I got what I need for my own work.',
          },
          { kk: 'Мені тыңдады.', ru: 'Меня слушали.', en: 'I was listened to.' },
        ],
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: { kk: 'Не алып кетемін?', ru: 'Что уношу?', en: 'What do I take away?' },
        lines: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Не сұрағым келеді?',
          ru: 'О чём хочу спросить?',
          en: 'What would I like to ask?',
        },
        lines: 5,
      },
      {
        kind: 'ask',
        prompt: { kk: 'Не істеп көремін?', ru: 'Что попробую?', en: 'What will I try?' },
        lines: 4,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
        lines: 23,
      },
    ],
  },
};
