import { words } from './words.ts';

/** The words with which two of the strategy group decide on a file for research. */
export const researchDecisionsWords = words(
  {
    // For whoever decides
    decideIntro:
      'An evaluator may have a file only if two different people of this group approve. Whoever asked cannot be one of them. One person is enough to refuse, or to take a file back later.',
    noneAsked: 'Nobody has asked for a file.',
    approve: 'Approve',
    approveFirst: 'Approve, as the first of two',
    approveSecond: 'Approve, as the second: the file may then be made',
    mineAlready: 'You have approved. Another person must, too.',
    ownRequest: 'You asked for this yourself: two others decide.',
    refuse: 'Refuse, or take back',
    because: 'Why? Whoever asked will read it.',
    isApproved: 'Approved.',
    isRefused: 'Refused. Whoever asked sees your reason.',
    earlier: (files: number) =>
      `Files made before: ${files}. Somebody who has several could compare them: ask whether a new one is needed.`,
  },
  {
    kk: {
      decideIntro:
        'Зерттеушіге файл осы топтан екі түрлі адам мақұлдағанда ғана беріледі. Сұраған адам олардың бірі бола алмайды. Бас тартуға немесе файлды кейін қайтарып алуға бір адам жеткілікті.',
      noneAsked: 'Ешкім файл сұраған жоқ.',
      approve: 'Мақұлдау',
      approveFirst: 'Мақұлдау: екеудің біріншісі болып',
      approveSecond: 'Мақұлдау: екіншісі болып, содан кейін файл жасалуы мүмкін',
      mineAlready: 'Сіз мақұлдадыңыз. Тағы бір адам мақұлдауы керек.',
      ownRequest: 'Мұны өзіңіз сұрадыңыз: басқа екі адам шешеді.',
      refuse: 'Бас тарту немесе қайтарып алу',
      because: 'Неге? Мұны сұраған адам оқиды.',
      isApproved: 'Мақұлданды.',
      isRefused: 'Бас тартылды. Сұраған адам себебіңізді көреді.',
      earlier: (files) =>
        `Бұрын жасалған файлдар: ${files}. Бірнеше файлы бар адам оларды салыстыра алады: жаңасы керек пе, ойланыңыз.`,
    },
    ru: {
      decideIntro:
        'Исследователь получает файл, только если его одобрят два разных человека этой группы. Тот, кто просил, не может быть одним из них. Чтобы отказать или позже отозвать файл, достаточно одного.',
      noneAsked: 'Никто не просил файла.',
      approve: 'Одобрить',
      approveFirst: 'Одобрить — первым из двух',
      approveSecond: 'Одобрить — вторым: тогда файл можно сделать',
      mineAlready: 'Вы одобрили. Нужен ещё один человек.',
      ownRequest: 'Вы просили об этом сами: решают двое других.',
      refuse: 'Отказать или отозвать',
      because: 'Почему? Это прочтёт тот, кто просил.',
      isApproved: 'Одобрено.',
      isRefused: 'Отказано. Тот, кто просил, увидит вашу причину.',
      earlier: (files) =>
        `Сделано файлов раньше: ${files}. У кого их несколько, тот может их сопоставить: спросите себя, нужен ли новый.`,
    },
  },
);
