import { russianCount } from './russian-count.ts';
import { dictionary, words } from './words.ts';

/** The words around files for research: agreeing, asking, approving, taking away. */
export const researchWords = words(
  {
    title: 'Files for research',
    todoApprove: (count: number) =>
      count === 1
        ? '1 file for research waits for your approval'
        : `${count} files for research wait for your approval`,
    todoMake: (count: number) =>
      count === 1
        ? '1 file for research is approved: it can be made'
        : `${count} files for research are approved: they can be made`,
    // For whoever asks
    askIntro:
      'A file holds one row for each teacher who has agreed: a pseudonym, and bands instead of exact numbers. No name, no text, no exact date. Two people of the strategy group approve it before it is made.',
    agreedNow: (people: number) => `Teachers who agree at this moment: ${people}.`,
    agreedFew: 'Fewer than five teachers agree so far: no file can be made yet.',
    ask: 'Ask for a file',
    purpose: 'What is it for?',
    purposeHint:
      'Say it so that a teacher who is in the file understands it: they will read these words.',
    parts: 'What shall be in it?',
    partsHint: 'The fewer parts, the finer they can be shown. Ask for what you need.',
    partNames: dictionary({
      place: 'region and a code for the school',
      'taking-part': 'how often somebody took part',
      project: 'how far the project is, and when it began',
      support: 'how much help was needed at first and lately',
    }),
    askNow: 'Send for approval',
    mine: 'What I asked for',
    noneMine: 'You have not asked for a file yet.',
    make: 'Make the file',
    makeHint:
      'It is made once, from those who agree at that moment, and can be taken away for thirty days. When somebody in it takes consent back, it is gone at once: then ask for a new one.',
    take: 'The file (CSV)',
    codebook: 'What the columns mean',
    withdraw: 'Take it back',
    isAsked: 'Sent. Two people of the strategy group now decide.',
    isMade: 'The file is made.',
    isWithdrawn: 'Taken back.',
    // About each
    states: dictionary({
      asked: 'waits for the first approval',
      'approved-once': 'waits for the second approval',
      approved: 'approved, not made yet',
      made: 'made',
      withdrawn: 'taken back by whoever asked',
      refused: 'refused',
      ended: 'ended',
      expired: 'its thirty days are over',
    }),
    endedWhy: dictionary({
      'consent-withdrawn': 'somebody in the file took consent back',
      'asker-erased': 'whoever asked has left the programme',
    }),
    askedBy: 'Asked by',
    askedOn: 'Asked on',
    firstBy: 'First approval',
    secondBy: 'Second approval',
    people: 'People in the file',
    taken: 'Times taken away',
    until: 'Can be taken away until',
    reason: 'Reason',
    left: 'somebody who has left',
    ofTheGroup: 'somebody of the strategy group',
    copyGoes:
      'You took this file. Delete your copy as well, and whatever was made from it line by line: the person did not want to be in it any more.',
  },
  {
    kk: {
      title: 'Зерттеуге арналған файлдар',
      todoApprove: (count) => `${count} зерттеу файлы мақұлдауыңызды күтіп тұр`,
      todoMake: (count) => `${count} зерттеу файлы мақұлданды: енді жасауға болады`,
      askIntro:
        'Файлда келісім берген әр мұғалімге бір жол беріледі: бүркеншік белгі және нақты сандардың орнына аралықтар. Аты да, мәтіні де, нақты күні де жоқ. Файл жасалмас бұрын оны стратегиялық топтан екі адам мақұлдайды.',
      agreedNow: (people) => `Дәл қазір келісім беріп отырған мұғалімдер: ${people}.`,
      agreedFew: 'Әзірге келіскен мұғалім бесеуден аз: файл жасауға болмайды.',
      ask: 'Файл сұрау',
      purpose: 'Ол не үшін керек?',
      purposeHint: 'Файлға енетін мұғалімге түсінікті етіп жазыңыз: бұл сөздерді ол оқиды.',
      parts: 'Файлда не болсын?',
      partsHint: 'Бөлік неғұрлым аз болса, дерек соғұрлым дәл көрінеді. Керегін ғана сұраңыз.',
      partNames: dictionary({
        place: 'өңір және мектептің шартты коды',
        'taking-part': 'қаншалықты жиі қатысқаны',
        project: 'жоба қай кезеңге жеткені және қашан басталғаны',
        support: 'басында және соңғы кезде қанша көмек керек болғаны',
      }),
      askNow: 'Мақұлдауға жіберу',
      mine: 'Мен сұраған файлдар',
      noneMine: 'Сіз әлі файл сұраған жоқсыз.',
      make: 'Файлды жасау',
      makeHint:
        'Файл бір рет, сол сәтте келісіп отырғандардан жасалады, оны отыз күн ішінде алуға болады. Ішіндегі біреу келісімін қайтарып алса, файл бірден жойылады: онда жаңасын сұраңыз.',
      take: 'Файл (CSV)',
      codebook: 'Бағандардың мағынасы',
      withdraw: 'Сұрауды қайтарып алу',
      isAsked: 'Жіберілді. Енді стратегиялық топтан екі адам шешеді.',
      isMade: 'Файл жасалды.',
      isWithdrawn: 'Қайтарып алынды.',
      states: dictionary({
        asked: 'бірінші мақұлдауды күтіп тұр',
        'approved-once': 'екінші мақұлдауды күтіп тұр',
        approved: 'мақұлданды, әлі жасалған жоқ',
        made: 'жасалды',
        withdrawn: 'сұраған адам қайтарып алды',
        refused: 'бас тартылды',
        ended: 'аяқталды',
        expired: 'отыз күні өтті',
      }),
      endedWhy: dictionary({
        'consent-withdrawn': 'файлдағы біреу келісімін қайтарып алды',
        'asker-erased': 'сұраған адам бағдарламадан кетті',
      }),
      askedBy: 'Сұраған',
      askedOn: 'Сұралған күні',
      firstBy: 'Бірінші мақұлдау',
      secondBy: 'Екінші мақұлдау',
      people: 'Файлдағы адам саны',
      taken: 'Неше рет алынды',
      until: 'Қашанға дейін алуға болады',
      reason: 'Себебі',
      left: 'бағдарламадан кеткен адам',
      ofTheGroup: 'стратегиялық топ мүшесі',
      copyGoes:
        'Сіз бұл файлды алған едіңіз. Өзіңіздегі көшірмесін және одан жолма-жол жасалғанның бәрін өшіріңіз: адам енді онда болғысы келмейді.',
    },
    ru: {
      title: 'Файлы для исследования',
      todoApprove: (count) =>
        `Вашего одобрения ${count % 10 === 1 && count % 100 !== 11 ? 'ждёт' : 'ждут'} ${russianCount(count, 'файл', 'файла', 'файлов')} для исследования`,
      todoMake: (count) =>
        `Можно сделать одобренное: ${russianCount(count, 'файл', 'файла', 'файлов')} для исследования`,
      askIntro:
        'В файле по одной строке на каждого учителя, давшего согласие: условное имя и интервалы вместо точных чисел. Ни имени, ни текста, ни точной даты. Прежде чем файл будет сделан, его одобряют два человека из стратегической группы.',
      agreedNow: (people) => `Учителей, согласных на этот момент: ${people}.`,
      agreedFew: 'Пока согласны меньше пяти учителей: файл сделать нельзя.',
      ask: 'Попросить файл',
      purpose: 'Для чего он нужен?',
      purposeHint: 'Напишите так, чтобы понял учитель, который попадёт в файл: он это прочтёт.',
      parts: 'Что должно в нём быть?',
      partsHint: 'Чем меньше частей, тем точнее их можно показать. Просите только нужное.',
      partNames: dictionary({
        place: 'регион и условный код школы',
        'taking-part': 'как часто человек участвовал',
        project: 'на каком этапе проект и когда он начался',
        support: 'сколько помощи понадобилось вначале и в последнее время',
      }),
      askNow: 'Отправить на одобрение',
      mine: 'Мои запросы',
      noneMine: 'Вы ещё не просили файла.',
      make: 'Сделать файл',
      makeHint:
        'Файл делается один раз, из тех, кто согласен в эту минуту; забрать его можно в течение тридцати дней. Если кто-то из попавших в него отзовёт согласие, файл исчезнет сразу: тогда попросите новый.',
      take: 'Файл (CSV)',
      codebook: 'Что значат столбцы',
      withdraw: 'Отозвать просьбу',
      isAsked: 'Отправлено. Теперь решают два человека из стратегической группы.',
      isMade: 'Файл сделан.',
      isWithdrawn: 'Отозвано.',
      states: dictionary({
        asked: 'ждёт первого одобрения',
        'approved-once': 'ждёт второго одобрения',
        approved: 'одобрено, ещё не сделано',
        made: 'сделано',
        withdrawn: 'отозвано тем, кто просил',
        refused: 'отказано',
        ended: 'закончилось',
        expired: 'тридцать дней прошли',
      }),
      endedWhy: dictionary({
        'consent-withdrawn': 'кто-то из попавших в файл отозвал согласие',
        'asker-erased': 'тот, кто просил, ушёл из программы',
      }),
      askedBy: 'Кто просил',
      askedOn: 'Когда просили',
      firstBy: 'Первое одобрение',
      secondBy: 'Второе одобрение',
      people: 'Людей в файле',
      taken: 'Сколько раз забирали',
      until: 'Можно забрать до',
      reason: 'Причина',
      left: 'человек, который ушёл',
      ofTheGroup: 'участник стратегической группы',
      copyGoes:
        'Вы забирали этот файл. Удалите и свою копию, и всё, что построчно сделано из неё: человек больше не хочет в нём быть.',
    },
  },
);
