import { russianCount } from './russian-count.ts';
import { dictionary, words } from './words.ts';

/** The words of a plan that was worked out anew: what moves, who is told, and how it is announced or taken back. */
export const planDraftWords = words(
  {
    draftTitle: 'What would move',
    announcedTitle: 'What was announced',
    nobodyKnows: 'Nobody has been told. You can still throw this away.',
    told: (on: string) => `Announced on ${on}. Calendars update by themselves.`,
    movesToo: (count: number) =>
      count === 1 ? '1 event moves to another day.' : `${count} events move to other days.`,
    goesOnline: (count: number) =>
      count === 1
        ? '1 event stays on its day and is held online.'
        : `${count} events stay on their days and are held online.`,
    overview: 'At a glance',
    event: 'Event',
    moves: 'on another day',
    online: 'online',
    between: 'now between',
    shiftLabel: 'Each line is one event: from its announced day to its new one',
    everyMove: 'Every change, with its reason',
    tell: 'Who must be told',
    tellHint:
      'Subscribed calendars change by themselves. These people should also hear it from a person.',
    readers: dictionary({
      facilitator: 'Facilitators',
      participants: 'Participants',
      'school-director': 'School directors',
      'regional-coordinator': 'Regional coordinators',
      'strategy-group': 'The strategy group',
      guests: 'Guests',
    }),
    counted: {
      person: (count: number) => `${count}`,
      group: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
      school: (count: number) => (count === 1 ? '1 school' : `${count} schools`),
      region: (count: number) => (count === 1 ? '1 region' : `${count} regions`),
    },
    announce: 'Announce this plan',
    announceHint:
      'All dates change at once, in the record and in every subscribed calendar. What was announced can be taken back, as a new announcement.',
    discard: 'Throw this away',
    takeBack: 'Take this back',
    takeBackHint:
      'You see first what would return to its earlier day. Nobody is told before you announce it.',
    takesBack: (note: string) => `Taken back: ${note}`,
    nothingToTakeBack:
      'Nothing can go back: what was moved has happened, was moved again, or its earlier day is over.',
    anotherAnnounced: 'Another plan was announced after this was worked out. Work it out again.',
    movedSince: 'Some of these dates were changed after this was worked out. Work it out again.',
    again: 'Work it out again',
    againHint: 'The same news, and the dates as they stand today. Nobody is told anything by that.',
  },
  {
    kk: {
      draftTitle: 'Не жылжиды',
      announcedTitle: 'Не хабарланды',
      nobodyKnows: 'Әзірге ешкімге айтылған жоқ. Мұны әлі алып тастауға болады.',
      told: (on) => `${on} күні хабарланды. Күнтізбелер өздігінен жаңарады.`,
      movesToo: (count) => `${count} кездесу басқа күнге ауысады.`,
      goesOnline: (count) => `${count} кездесу өз күнінде қалып, онлайн өтеді.`,
      overview: 'Бір қарағанда',
      event: 'Кездесу',
      moves: 'басқа күні',
      online: 'онлайн',
      between: 'енді мына аралықта',
      shiftLabel: 'Әр сызық — бір кездесу: бұрынғы күнінен жаңа күніне дейін',
      everyMove: 'Әр өзгеріс және оның себебі',
      tell: 'Кімге айту керек',
      tellHint: 'Жазылған күнтізбелер өздігінен өзгереді. Бұл адамдар мұны адамнан да естуі керек.',
      readers: {
        facilitator: 'Фасилитаторлар',
        participants: 'Қатысушылар',
        'school-director': 'Мектеп директорлары',
        'regional-coordinator': 'Өңірлік үйлестірушілер',
        'strategy-group': 'Стратегиялық топ',
        guests: 'Қонақтар',
      },
      counted: {
        person: (count) => `${count}`,
        group: (count) => `${count} топ`,
        school: (count) => `${count} мектеп`,
        region: (count) => `${count} өңір`,
      },
      announce: 'Осы жоспарды хабарлау',
      announceHint:
        'Барлық күн бірден өзгереді: жазбада да, жазылған күнтізбелерде де. Хабарланғанды кері қайтаруға болады, бірақ ол жаңа хабарлама болады.',
      discard: 'Алып тастау',
      takeBack: 'Мұны кері қайтару',
      takeBackHint:
        'Алдымен не бұрынғы күніне оралатынын көресіз. Хабарламайынша ешкімге айтылмайды.',
      takesBack: (note) => `Кері қайтарылды: ${note}`,
      nothingToTakeBack:
        'Қайтаратын ештеңе жоқ: жылжытылғаны өтіп кеткен, қайта жылжытылған немесе бұрынғы күні артта қалған.',
      anotherAnnounced: 'Бұл жоспар есептелгеннен кейін басқасы жарияланды. Қайта есептеңіз.',
      movedSince:
        'Бұл жоспар есептелгеннен кейін кейбір кездесулердің күні өзгерді. Қайта есептеңіз.',
      again: 'Қайта есептеу',
      againHint: 'Сол жаңалық бүгінгі күндермен қайта есептеледі. Бұл туралы ешкімге айтылмайды.',
    },
    ru: {
      draftTitle: 'Что сдвинется',
      announcedTitle: 'Что объявлено',
      nobodyKnows: 'Об этом ещё никому не сообщили. Это можно отменить.',
      told: (on) => `Объявлено ${on}. Календари обновятся сами.`,
      movesToo: (count) =>
        `${russianCount(count, 'встреча переносится', 'встречи переносятся', 'встреч переносятся')} на другой день.`,
      goesOnline: (count) =>
        `${russianCount(count, 'встреча остаётся в свой день и пройдёт', 'встречи остаются в свои дни и пройдут', 'встреч остаются в свои дни и пройдут')} онлайн.`,
      overview: 'Коротко',
      event: 'Встреча',
      moves: 'в другой день',
      online: 'онлайн',
      between: 'теперь между',
      shiftLabel: 'Каждая линия — одна встреча: от объявленного дня к новому',
      everyMove: 'Каждое изменение с причиной',
      tell: 'Кому сказать',
      tellHint:
        'Календари по подписке изменятся сами. Этим людям стоит услышать об этом и от человека.',
      readers: {
        facilitator: 'Фасилитаторы',
        participants: 'Участники',
        'school-director': 'Директора школ',
        'regional-coordinator': 'Региональные координаторы',
        'strategy-group': 'Стратегическая группа',
        guests: 'Гости',
      },
      counted: {
        person: (count) => `${count}`,
        group: (count) => russianCount(count, 'группа', 'группы', 'групп'),
        school: (count) => russianCount(count, 'школа', 'школы', 'школ'),
        region: (count) => russianCount(count, 'регион', 'региона', 'регионов'),
      },
      announce: 'Объявить этот план',
      announceHint:
        'Все даты изменятся сразу: и в записях, и в календарях по подписке. Объявленное можно вернуть как было, но уже новым объявлением.',
      discard: 'Отказаться',
      takeBack: 'Вернуть как было',
      takeBackHint:
        'Сначала вы увидите, что вернётся на прежний день. Пока вы не объявите, никому не сообщат.',
      takesBack: (note) => `Отмена: ${note}`,
      nothingToTakeBack:
        'Возвращать нечего: перенесённое уже состоялось, перенесено снова, или прежний день прошёл.',
      anotherAnnounced: 'После этого расчёта объявлен другой план. Посчитайте заново.',
      movedSince: 'После этого расчёта некоторые из этих дат изменились. Посчитайте заново.',
      again: 'Посчитать заново',
      againHint: 'То же событие, но с сегодняшними датами. Об этом никому не сообщат.',
    },
  },
);
