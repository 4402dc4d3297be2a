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
    openAgain: 'Open it again',
    takeBack: 'Take the decision back',
    takeBackHow:
      'It then stands no longer, and its words are gone. The facilitators of the group see on which day something was decided and on which it was taken back; whoever wrote the note may remove it again.',
    takeBackYes: 'Take it back',
    saved: 'Noted: this is dealt with.',
    openedAgain: 'It is open again. What was written still stands in the form.',
    tookBack: 'The decision is taken back. The facilitators of the group see that it was.',
    stoodUntil: (decided: string, back: string) =>
      `Decided on ${decided}, taken back on ${back}. No decision stands at present.`,
    needed: 'Please write what was decided.',
    gone: 'This entry of the ledger is no longer there. Please copy what you wrote.',
    notTakenBack:
      'Nothing was taken back: this entry of the ledger is gone, or no decision stands.',
    fromStrategy: 'What the strategy group decided',
    lookedAtAgain: (decided: string) =>
      `The strategy group decided something about this on ${decided} and is looking at it again. The note stays until it has decided.`,
    nothingStands: (decided: string, back: string) =>
      `What the strategy group decided about this on ${decided} it took back on ${back}. No decision stands at present.`,
  },
  {
    kk: {
      summary: 'Не шешілгенін жазу',
      what: 'Не шешілді',
      whatHint: 'Бір-екі сөйлем. Топтың фасилитаторлары оны өз жазбасының жанынан оқиды.',
      save: 'Мәселе шешілді',
      dealtWith: 'шешілді',
      decided: (day) => `Шешім, ${day}:`,
      openAgain: 'Қайта ашу',
      takeBack: 'Шешімді қайтарып алу',
      takeBackHow:
        'Содан кейін шешім күшін жояды, мәтіні өшеді. Топтың фасилитаторлары шешімнің қай күні қабылданып, қай күні қайтарып алынғанын көреді; жазбаны жазған адам оны қайтадан өшіре алады.',
      takeBackYes: 'Қайтарып алу',
      saved: 'Жазылды: бұл мәселе шешілді.',
      openedAgain: 'Мәселе қайта ашылды. Жазылған мәтін өрісте тұр.',
      tookBack: 'Шешім қайтарып алынды. Топтың фасилитаторлары мұны көреді.',
      stoodUntil: (decided, back) =>
        `Шешім ${decided} күні қабылданып, ${back} күні қайтарып алынды. Қазір күшінде тұрған шешім жоқ.`,
      needed: 'Не шешілгенін жазыңыз.',
      gone: 'Журналда бұл жазба енді жоқ. Жазғаныңызды көшіріп алыңыз.',
      notTakenBack:
        'Ештеңе қайтарып алынған жоқ: журналда бұл жазба енді жоқ немесе күшінде тұрған шешім жоқ.',
      fromStrategy: 'Стратегиялық топтың шешімі',
      lookedAtAgain: (decided) =>
        `Стратегиялық топ бұл туралы ${decided} күні шешім қабылдаған еді, енді оны қайта қарап жатыр. Жазба шешім шыққанша сақталады.`,
      nothingStands: (decided, back) =>
        `Стратегиялық топ бұл туралы ${decided} күні қабылдаған шешімін ${back} күні қайтарып алды. Қазір күшінде тұрған шешім жоқ.`,
    },
    ru: {
      summary: 'Записать, что решили',
      what: 'Что решили',
      whatHint: 'Одно-два предложения. Фасилитаторы группы прочитают это рядом со своей записью.',
      save: 'Вопрос решён',
      dealtWith: 'решено',
      decided: (day) => `Решение, ${day}:`,
      openAgain: 'Открыть снова',
      takeBack: 'Отозвать решение',
      takeBackHow:
        'Тогда оно больше не действует, а его текст исчезнет. Фасилитаторы группы увидят, когда решение приняли и когда отозвали; автор записи снова сможет её удалить.',
      takeBackYes: 'Отозвать',
      saved: 'Записано: вопрос решён.',
      openedAgain: 'Вопрос снова открыт. Написанное осталось в поле.',
      tookBack: 'Решение отозвано. Фасилитаторы группы это увидят.',
      stoodUntil: (decided, back) =>
        `Решение приняли ${decided} и отозвали ${back}. Сейчас решения нет.`,
      needed: 'Напишите, что решили.',
      gone: 'Этой записи в журнале больше нет. Скопируйте то, что написали.',
      notTakenBack:
        'Ничего не отозвано: этой записи в журнале больше нет или решение не действует.',
      fromStrategy: 'Что решила стратегическая группа',
      lookedAtAgain: (decided) =>
        `Стратегическая группа приняла решение об этом ${decided} и сейчас пересматривает его. До нового решения запись остаётся.`,
      nothingStands: (decided, back) =>
        `Решение об этом, принятое ${decided}, стратегическая группа отозвала ${back}. Сейчас решения нет.`,
    },
  },
);
