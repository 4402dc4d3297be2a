import { dictionary, words } from './words.ts';

/** The words of the notes that a coordinator leaves for whoever comes next. */
export const handoverWords = words(
  {
    handoverIntro:
      'What the next person in this role should know. The strategy group can read it too.',
    handoverEmpty:
      'Nothing is written here yet. What would you have liked to be told on your first day?',
    about: 'About',
    topics: dictionary({
      school: 'a school',
      facilitator: 'facilitators',
      'network-event': 'a network event',
      authority: 'authorities',
      other: 'something else',
    }),
    note: 'What to know',
    noteNeeded: 'Write down what to know: the note is still empty.',
    noRegion:
      'You are coordinator of no region, so nobody would find this note. Ask the strategy group to give you one.',
    openNote: 'open',
    doneNote: 'done',
    markDone: 'Mark as done',
    reopen: 'Open again',
    save: 'Save',
  },
  {
    kk: {
      handoverIntro:
        'Бұл істі кейін жалғастыратын адам білуі керек жайттар. Стратегиялық топ та оқи алады.',
      handoverEmpty: 'Әзірге ештеңе жазылмаған. Алғашқы күніңізде сізге не айтқанын қалар едіңіз?',
      about: 'Не туралы',
      topics: {
        school: 'мектеп',
        facilitator: 'фасилитаторлар',
        'network-event': 'желілік кездесу',
        authority: 'білім басқармасы',
        other: 'басқа',
      },
      note: 'Не білу керек',
      noteNeeded: 'Не білу керегін жазыңыз: жазба әзірге бос.',
      noRegion:
        'Сізге әлі өңір берілмеген, сондықтан бұл жазбаны ешкім таппас еді. Стратегиялық топтан өңір беруді сұраңыз.',
      openNote: 'ашық',
      doneNote: 'бітті',
      markDone: 'Бітті деп белгілеу',
      reopen: 'Қайта ашу',
      save: 'Сақтау',
    },
    ru: {
      handoverIntro:
        'Что стоит знать тому, кто продолжит эту работу. Стратегическая группа тоже может это прочесть.',
      handoverEmpty: 'Пока ничего не записано. Что вам хотелось бы узнать в свой первый день?',
      about: 'О чём',
      topics: {
        school: 'школа',
        facilitator: 'фасилитаторы',
        'network-event': 'сетевая встреча',
        authority: 'управление образования',
        other: 'другое',
      },
      note: 'Что нужно знать',
      noteNeeded: 'Напишите, что нужно знать: запись пока пуста.',
      noRegion:
        'За вами ещё нет региона, и эту запись никто бы не нашёл. Попросите стратегическую группу назначить вам регион.',
      openNote: 'открыто',
      doneNote: 'сделано',
      markDone: 'Отметить сделанным',
      reopen: 'Открыть снова',
      save: 'Сохранить',
    },
  },
);
