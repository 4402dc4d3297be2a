import { words } from './words.ts';

/** The words by which the strategy group says what it decided of an adaptation. */
export const adaptationAnswerWords = words(
  {
    summary: 'Note what was decided',
    what: 'What was decided',
    whatHint: 'One or two sentences. The facilitators of the group read it beside their note.',
    save: 'Dealt with',
    dealtWith: 'dealt with',
    decided: (day: string) => `Decided, ${day}:`,
    takeBack: 'Open it again',
    saved: 'Noted: this is dealt with.',
    takenBack: 'It is open again. What was written still stands in the form.',
    needed: 'Please write what was decided.',
    gone: 'This entry of the ledger is no longer there. Please copy what you wrote.',
    fromStrategy: 'What the strategy group decided',
  },
  {
    kk: {
      summary: 'Не шешілгенін жазу',
      what: 'Не шешілді',
      whatHint: 'Бір-екі сөйлем. Топтың фасилитаторлары оны өз жазбасының жанынан оқиды.',
      save: 'Мәселе шешілді',
      dealtWith: 'шешілді',
      decided: (day) => `Шешім, ${day}:`,
      takeBack: 'Қайта ашу',
      saved: 'Жазылды: бұл мәселе шешілді.',
      takenBack: 'Мәселе қайта ашылды. Жазылған мәтін өрісте тұр.',
      needed: 'Не шешілгенін жазыңыз.',
      gone: 'Журналда бұл жазба енді жоқ. Жазғаныңызды көшіріп алыңыз.',
      fromStrategy: 'Стратегиялық топтың шешімі',
    },
    ru: {
      summary: 'Записать, что решили',
      what: 'Что решили',
      whatHint: 'Одно-два предложения. Фасилитаторы группы прочитают это рядом со своей записью.',
      save: 'Вопрос решён',
      dealtWith: 'решено',
      decided: (day) => `Решение, ${day}:`,
      takeBack: 'Открыть снова',
      saved: 'Записано: вопрос решён.',
      takenBack: 'Вопрос снова открыт. Написанное осталось в поле.',
      needed: 'Напишите, что решили.',
      gone: 'Этой записи в журнале больше нет. Скопируйте то, что написали.',
      fromStrategy: 'Что решила стратегическая группа',
    },
  },
);
