import { dictionary, words } from './words.ts';

/** The words around a questionnaire, for those who answer it. */
export const surveyWords = words(
  {
    waves: dictionary({
      pre: 'at the start',
      post: 'at the end',
      'retrospective-pre': 'looking back at the start',
    }),
    begin: 'Begin',
    howTitle: 'How your answer stays yours',
    how: [
      'You draw a ticket. It is remembered that you drew one, and nothing more.',
      'Your answer and your name are kept together nowhere.',
      'You answer on a page that belongs to the ticket and not to you. Keep its address if you want to go on later.',
    ] as readonly string[],
    drawn: 'You have drawn your ticket for this questionnaire already.',
    drawnHint:
      'If you have not answered yet, open the address you were given then. A second ticket is not handed out: otherwise somebody could answer twice.',
    closed: 'This questionnaire is not open now. Your facilitator tells you when it is.',
    over: 'This questionnaire is closed: no more answers are taken. Thank you to everybody who answered.',
    forOthers: dictionary({
      teacher:
        'This questionnaire is for teachers who take part. There is nothing for you to fill in.',
      facilitator: 'This questionnaire is for facilitators. There is nothing for you to fill in.',
      'school-director':
        'This questionnaire is for school directors. There is nothing for you to fill in.',
    }),
    oneSitting: 'Fill it in at one sitting: you can return only by the page’s address.',
    address: 'The address of this page',
    copy: 'Copy the address',
    copied: 'Copied',
    signIn: 'Sign in to draw your ticket. After that nothing on the page knows who you are.',
    keep: 'This page belongs to your ticket. You may close it and come back by its address until you have sent it.',
    school: 'Your school',
    schoolHint:
      'Lets answers be compared fairly between schools. Nobody sees fewer than five together. You may leave it out.',
    noSchool: 'I would rather not say',
    code: 'A code of your own',
    codeHint:
      'Six signs: digits and Latin letters that you will remember, for example TAR482. The code links your answers at the start and at the end, and nothing else. If you have a code of seven signs from before, write that. You may leave it empty.',
    left: 'leave out',
    send: 'Send my answers',
    missing: (count: number) => `You left out ${count}. That is fine.`,
    codeProblem: 'The code cannot be used:',
    empty:
      'Nothing has been answered yet. A ticket works once, so an empty questionnaire is not taken. If you would rather not answer, simply close this page.',
    waiting: (title: string) => `A questionnaire is open. ${title}`,
    waitingWhy: 'Without your name. If you have answered it, there is nothing more to do.',
    thanks: 'Thank you. Your answers are in.',
    thanksCode: (code: string) =>
      `Your code is ${code}. Write it down: next time it links your answers.`,
    thanksChanged:
      'It differs from what you typed: letters that look like digits or like other letters are written in one way, so O became 0, I became 1, S became 5, Z became 2 and U became V.',
    thanksText:
      'Nobody can say which answers are yours, not even we. The page you came from no longer works.',
    spent:
      'This ticket has been used, or the questionnaire has been closed. Nothing was counted twice.',
    home: 'Go to the home page',
    notWhole: 'This address is not whole.',
    notWholeHow:
      'It ends with a long row of signs, and some of them are missing or were written differently. Copy it again from where you kept it, from the first sign to the last, or look in the history of your browser. Nothing was sent and nothing is lost.',
    notWholeLost:
      'If you have no ticket yet, begin at the start. A lost address cannot be found again: the programme does not know whose ticket is whose. Then your answer is missing this time, and nobody holds that against you.',
    toTheStart: 'To the start of the questionnaire',
  },
  {
    kk: {
      waves: {
        pre: 'басында',
        post: 'соңында',
        'retrospective-pre': 'басына қайта қарап',
      },
      begin: 'Бастау',
      howTitle: 'Жауабыңыздың кімдікі екені неге білінбейді',
      how: [
        'Сіз билет аласыз. Билет алғаныңыз ғана есте қалады, басқа ештеңе жоқ.',
        'Жауап пен атыңыз еш жерде бірге сақталмайды.',
        'Жауапты сізге емес, билетке тиесілі бетте жазасыз. Кейін жалғастырғыңыз келсе, мекенжайын сақтап қойыңыз.',
      ],
      drawn: 'Бұл сауалнамаға билетіңізді алып қойғансыз.',
      drawnHint:
        'Әлі жауап бермеген болсаңыз, сол кезде берілген мекенжайды ашыңыз. Екінші билет берілмейді: әйтпесе біреу екі рет жауап берер еді.',
      closed: 'Бұл сауалнама қазір ашық емес. Ашылғанын фасилитаторыңыз айтады.',
      over: 'Бұл сауалнама жабылды: жауап енді қабылданбайды. Жауап бергендердің бәріне рақмет.',
      forOthers: {
        teacher: 'Бұл сауалнама қатысушы мұғалімдерге арналған. Сізге толтыратын ештеңе жоқ.',
        facilitator: 'Бұл сауалнама фасилитаторларға арналған. Сізге толтыратын ештеңе жоқ.',
        'school-director':
          'Бұл сауалнама мектеп директорларына арналған. Сізге толтыратын ештеңе жоқ.',
      },
      oneSitting: 'Бір отырғанда толтырыңыз: бұл бетке кейін тек мекенжайымен ораласыз.',
      address: 'Осы беттің мекенжайы',
      copy: 'Мекенжайды көшіру',
      copied: 'Көшірілді',
      signIn: 'Билет алу үшін кіріңіз. Содан кейін бет сіздің кім екеніңізді білмейді.',
      keep: 'Бұл бет билетіңізге тиесілі. Жібергенше оны жауып, мекенжайы арқылы қайта ашуға болады.',
      school: 'Мектебіңіз',
      schoolHint:
        'Мектептердің жауабын әділ салыстыруға көмектеседі. Бес адамнан аз топтың жауабы көрсетілмейді. Көрсетпеуге болады.',
      noSchool: 'Айтпағаным жөн',
      code: 'Өз кодыңыз',
      codeHint:
        'Алты таңба: есіңізде қалатын цифрлар мен латын әріптері, мысалы TAR482. Код басындағы және соңындағы жауабыңызды ғана байланыстырады. Бұрынғы жеті таңбалы кодыңыз болса, соны жазыңыз. Бос қалдыруға болады.',
      left: 'өткізіп жіберу',
      send: 'Жауаптарымды жіберу',
      missing: (count) => `${count} сұрақты өткізіп жібердіңіз. Ештеңе етпейді.`,
      codeProblem: 'Код жарамайды:',
      empty:
        'Әлі бірде-бір сұраққа жауап берілмеген. Билет бір рет қана жарайды, сондықтан бос сауалнама қабылданбайды. Жауап бергіңіз келмесе, бетті жаба салыңыз.',
      waiting: (title) => `Сауалнама ашық. ${title}`,
      waitingWhy: 'Аты-жөніңіз сұралмайды. Жауап беріп қойсаңыз, басқа ештеңе істеудің керегі жоқ.',
      thanks: 'Рақмет. Жауаптарыңыз қабылданды.',
      thanksCode: (code) =>
        `Кодыңыз: ${code}. Жазып алыңыз: келесіде ол жауаптарыңызды байланыстырады.`,
      thanksChanged:
        'Ол сіз терген кодтан басқаша: бір-біріне ұқсас таңбалар бірдей жазылады, сондықтан O — 0, I — 1, S — 5, Z — 2, U — V болды.',
      thanksText:
        'Қай жауап сіздікі екенін ешкім айта алмайды, тіпті біз де. Алдыңғы бет енді жұмыс істемейді.',
      spent: 'Бұл билет пайдаланылған немесе сауалнама жабылған. Ештеңе екі рет саналған жоқ.',
      home: 'Басты бетке өту',
      notWhole: 'Бұл мекенжай толық емес.',
      notWholeHow:
        'Оның соңында ұзын таңбалар тізбегі тұрады, соның біразы жетіспейді немесе басқаша жазылған. Сақтап қойған жеріңізден бірінші таңбасынан соңғысына дейін қайта көшіріңіз немесе браузердің тарихынан қараңыз. Ештеңе жіберілген де, жоғалған да жоқ.',
      notWholeLost:
        'Билетіңіз әлі болмаса, басынан бастаңыз. Жоғалған мекенжайды қайта табу мүмкін емес: бағдарлама қай билет кімдікі екенін білмейді. Онда бұл жолы жауабыңыз болмайды, бірақ ол үшін сізді ешкім кінәламайды.',
      toTheStart: 'Сауалнаманың басына',
    },
    ru: {
      waves: {
        pre: 'в начале',
        post: 'в конце',
        'retrospective-pre': 'взгляд назад, на начало',
      },
      begin: 'Начать',
      howTitle: 'Почему ответ остаётся только вашим',
      how: [
        'Вы берёте билет. Запоминается, что вы его взяли, и ничего больше.',
        'Ответ и ваше имя нигде не хранятся вместе.',
        'Вы отвечаете на странице, которая принадлежит билету, а не вам. Сохраните её адрес, если захотите продолжить позже.',
      ],
      drawn: 'Вы уже взяли билет для этой анкеты.',
      drawnHint:
        'Если вы ещё не ответили, откройте адрес, который получили тогда. Второй билет не выдаётся: иначе кто-то мог бы ответить дважды.',
      closed: 'Эта анкета сейчас не открыта. Когда её откроют, скажет ваш фасилитатор.',
      over: 'Эта анкета закрыта: ответы больше не принимаются. Спасибо всем, кто ответил.',
      forOthers: {
        teacher: 'Эта анкета для учителей-участников. Вам заполнять ничего не нужно.',
        facilitator: 'Эта анкета для фасилитаторов. Вам заполнять ничего не нужно.',
        'school-director': 'Эта анкета для директоров школ. Вам заполнять ничего не нужно.',
      },
      oneSitting: 'Заполните за один раз: вернуться можно только по адресу страницы.',
      address: 'Адрес этой страницы',
      copy: 'Скопировать адрес',
      copied: 'Скопировано',
      signIn: 'Войдите, чтобы взять билет. После этого страница не знает, кто вы.',
      keep: 'Эта страница принадлежит вашему билету. До отправки её можно закрыть и вернуться по её адресу.',
      school: 'Ваша школа',
      schoolHint:
        'Помогает честно сравнивать школы. Меньше пяти ответов вместе не видит никто. Можно не указывать.',
      noSchool: 'Не хочу указывать',
      code: 'Ваш собственный код',
      codeHint:
        'Шесть знаков: цифры и латинские буквы, которые вы запомните, например TAR482. Код связывает ваши ответы в начале и в конце и больше ничего. Если у вас есть прежний код из семи знаков, впишите его. Можно оставить пустым.',
      left: 'пропустить',
      send: 'Отправить ответы',
      missing: (count) => `Пропущено вопросов: ${count}. Это не страшно.`,
      codeProblem: 'Код не подходит:',
      empty:
        'Пока нет ни одного ответа. Билет действует один раз, поэтому пустая анкета не принимается. Если отвечать не хотите, просто закройте страницу.',
      waiting: (title) => `Открыта анкета. ${title}`,
      waitingWhy: 'Имени не спрашивают. Если вы уже ответили, делать больше ничего не нужно.',
      thanks: 'Спасибо. Ваши ответы приняты.',
      thanksCode: (code) =>
        `Ваш код: ${code}. Запишите его: в следующий раз он свяжет ваши ответы.`,
      thanksChanged:
        'Он отличается от того, что вы ввели: похожие знаки пишутся одинаково, поэтому O стало 0, I — 1, S — 5, Z — 2, U — V.',
      thanksText:
        'Никто не скажет, какие ответы ваши, даже мы. Прежняя страница больше не действует.',
      spent: 'Этот билет уже использован или анкета закрыта. Ничего не посчитано дважды.',
      home: 'На главную страницу',
      notWhole: 'Этот адрес неполный.',
      notWholeHow:
        'Он заканчивается длинным рядом знаков, и часть из них потеряна или записана иначе. Скопируйте его ещё раз оттуда, где сохранили, от первого знака до последнего, или поищите в истории браузера. Ничего не отправлено и ничего не потеряно.',
      notWholeLost:
        'Если билета у вас ещё нет, начните сначала. Потерянный адрес найти нельзя: программа не знает, чей билет чей. Тогда в этот раз вашего ответа не будет, и никто вас за это не упрекнёт.',
      toTheStart: 'К началу анкеты',
    },
  },
);
