import type { PortfolioWaitsFor } from '@tldw/core';
import { fullStop } from './full-stop.ts';
import { words } from './words.ts';

type Waits = Readonly<Record<PortfolioWaitsFor, string>>;

const waitsEn: Waits = {
  'first-reader': 'Next: your region asks a facilitator of another group to read it.',
  'first-reading': 'A facilitator of another group is reading it.',
  'second-reader': 'One person has read it. A second will be asked, so that nobody decides alone.',
  'second-reading': 'One person has read it, and a second is reading it now.',
  moderation: 'It has been read. Next: the readers meet and decide together.',
  appeal: 'Next: people who have not decided before hear your appeal.',
};

/** The words of a teacher's own portfolio, from opening it to an appeal. */
export const portfolioWords = words(
  {
    title: 'My portfolio',
    lead: 'What you have already written, in one place. There are no marks: a reader says “met” or “not yet”, and how to get there.',
    notYet:
      'A portfolio is opened when you have looked at what changed. Until then you can gather evidence.',
    open: 'Open my portfolio',
    state: 'State',
    account: 'What came of the work, and how has my own thinking changed?',
    accountMissing: 'The part “What came of the work…” is empty.',
    accountHint:
      'This is the reflective account. Write as you would tell a colleague you trust; one page is enough.',
    criteria: 'What a reader looks for',
    inside: 'What is in it already',
    fromProject: 'from your project',
    missing: 'not written yet',
    save: 'Save',
    saved: 'Saved.',
    submit: 'Hand in my portfolio',
    submitHint:
      'It is read by a facilitator of another group; one in five is read twice. You can take it back until somebody has begun to read.',
    submitted: (day: string) => `Handed in on ${day}. Well done.`,
    takeBack: 'Take it back',
    takenBack: 'Taken back. It is a draft again, and only yours.',
    advice: 'Advice from the reading',
    reviseReturned:
      'Change below what the advice speaks of, and hand it in again. Nothing you wrote is lost.',
    reasons: 'Why the readers decided so',
    awarded: 'The readers decided together: your portfolio is accepted.',
    readers: ['first reader', 'second reader'],
    waits: waitsEn,
    appeal: 'Appeal against the decision',
    appealGrounds: 'On what grounds?',
    appealed: 'Your appeal will be heard by people who have not decided before.',
    whole: 'The whole portfolio, to read and to print',
    checklist: 'Looking through my portfolio',
    outcome: { met: 'met', 'not-yet': 'not yet' },
    missingParts: 'Before it can be handed in:',
    addEvidence: 'Add evidence',
    writeAccount: 'Write the account',
  },
  {
    kk: {
      title: 'Менің портфолиом',
      lead: 'Жазып қойғаныңыз бір жерге жиналды. Баға қойылмайды: оқырман «орындалды» не «әзірге жоқ» дейді де, қалай жетуге болатынын айтады.',
      notYet: 'Портфолио не өзгергеніне қараған соң ашылады. Оған дейін дәлел жинай беріңіз.',
      open: 'Портфолионы ашу',
      state: 'Күйі',
      account: 'Жұмыстан не шықты, өз ойым қалай өзгерді?',
      accountMissing: '«Жұмыстан не шықты…» бөлігі бос.',
      accountHint: 'Бұл — ой-толғау. Сенетін әріптесіңізге айтқандай жазыңыз; бір бет жеткілікті.',
      criteria: 'Оқырман неге қарайды',
      inside: 'Ішінде не бар',
      fromProject: 'жобаңыздан',
      missing: 'әзірге жазылмаған',
      save: 'Сақтау',
      saved: 'Сақталды.',
      submit: 'Портфолионы тапсыру',
      submitHint:
        'Оны басқа топтың фасилитаторы оқиды; бесеуінің бірі екі рет оқылады. Ешкім оқи бастамағанша қайтарып ала аласыз.',
      submitted: (day) => `Тапсырылған күні: ${day}. Жарайсыз!`,
      takeBack: 'Қайтарып алу',
      takenBack: 'Қайтарып алынды. Енді ол қайтадан тек сізде.',
      advice: 'Оқырманның кеңесі',
      reviseReturned:
        'Кеңесте айтылған жерін төменде өзгертіп, қайта тапсырыңыз. Жазғаныңыздың бәрі орнында.',
      reasons: 'Оқырмандар неге бұлай шешті',
      awarded: 'Оқырмандар бірге шешті: портфолиоңыз қабылданды.',
      readers: ['бірінші оқырман', 'екінші оқырман'],
      waits: {
        'first-reader': 'Енді өңіріңіз басқа топтың фасилитаторынан оқып беруін сұрайды.',
        'first-reading': 'Басқа топтың фасилитаторы оқып жатыр.',
        'second-reader':
          'Бір адам оқып шықты. Ешкім жалғыз шешпеуі үшін екінші адамнан да сұралады.',
        'second-reading': 'Бір адам оқып шықты, қазір екіншісі оқып жатыр.',
        moderation: 'Портфолио оқылды. Енді оқырмандар кездесіп, бірге шешеді.',
        appeal: 'Енді шағымыңызды бұрын шешімге қатыспаған адамдар қарайды.',
      },
      appeal: 'Шешімге апелляция беру',
      appealGrounds: 'Негізі қандай?',
      appealed: 'Апелляцияңызды бұрын шешім қабылдамаған адамдар қарайды.',
      whole: 'Портфолионың толық нұсқасы: оқуға және басып шығаруға',
      checklist: 'Портфолионы қарап шығу',
      outcome: { met: 'орындалды', 'not-yet': 'әзірге жоқ' },
      missingParts: 'Тапсырар алдында:',
      addEvidence: 'Дәлел қосу',
      writeAccount: 'Ой-толғауды жазу',
    },
    ru: {
      title: 'Моё портфолио',
      lead: 'То, что вы уже написали, собрано вместе. Оценок нет: читатель говорит «выполнено» или «пока нет» — и как к этому прийти.',
      notYet:
        'Портфолио открывают, когда посмотрели, что изменилось. А свидетельства можно собирать уже сейчас.',
      open: 'Открыть портфолио',
      state: 'Состояние',
      account: 'Что получилось и как изменилось моё собственное мышление?',
      accountMissing: 'Раздел «Что получилось…» пуст.',
      accountHint:
        'Это рефлексивный рассказ. Пишите так, как рассказали бы коллеге, которому доверяете; страницы достаточно.',
      criteria: 'На что смотрит читатель',
      inside: 'Что в нём уже есть',
      fromProject: 'из вашего проекта',
      missing: 'пока не написано',
      save: 'Сохранить',
      saved: 'Сохранено.',
      submit: 'Сдать портфолио',
      submitHint:
        'Его читает фасилитатор другой группы; одно из пяти читают дважды. Пока никто не начал читать, портфолио можно забрать.',
      submitted: (day) => `${fullStop(`Сдано ${day}`)} Вы молодец!`,
      takeBack: 'Забрать обратно',
      takenBack: 'Возвращено. Это снова черновик, и только ваш.',
      advice: 'Совет читателя',
      reviseReturned:
        'Измените ниже то, о чём говорит совет, и сдайте снова. Всё написанное осталось на месте.',
      reasons: 'Почему читатели так решили',
      awarded: 'Читатели решили вместе: ваше портфолио принято.',
      readers: ['первый читатель', 'второй читатель'],
      waits: {
        'first-reader': 'Дальше: ваш регион попросит прочитать его фасилитатора другой группы.',
        'first-reading': 'Его читает фасилитатор другой группы.',
        'second-reader':
          'Его прочитал один человек. Попросят и второго, чтобы никто не решал в одиночку.',
        'second-reading': 'Его прочитал один человек, сейчас читает второй.',
        moderation: 'Портфолио прочитано. Дальше: читатели встретятся и решат вместе.',
        appeal: 'Дальше: вашу апелляцию рассмотрят те, кто раньше не решал.',
      },
      appeal: 'Подать апелляцию',
      appealGrounds: 'На каком основании?',
      appealed: 'Апелляцию рассмотрят те, кто раньше не решал.',
      whole: 'Портфолио целиком: читать и печатать',
      checklist: 'Просматриваю портфолио',
      outcome: { met: 'выполнено', 'not-yet': 'пока нет' },
      missingParts: 'Прежде чем сдать:',
      addEvidence: 'Добавить свидетельство',
      writeAccount: 'Написать рассказ',
    },
  },
);
