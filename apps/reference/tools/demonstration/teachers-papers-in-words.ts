import type { ImpactReview } from '@tldw/core';

/** What changed, in the words of two invented teachers whose small projects are already being told. */
export const IMPACTS: Readonly<Record<'kk' | 'ru', Omit<ImpactReview, 'reviewedOn' | 'evidence'>>> =
  {
    kk: {
      forPupils:
        'Үлкен үзілісте төбелес аптасына сегізден екіге азайды. Балалар алдымен бітістірушіні іздейді, содан кейін ғана мұғалімді.',
      forColleagues: 'Кезекші мұғалімдер жазалаудың орнына «не болды?» деп сұрайтын болды.',
      forTheSchool: 'Ойын бұрышы кезекшілік кестесіне енді.',
      forTheTeacher: 'Мен тоқтай тұрып тыңдауды үйрендім. Бұрын үкім айтуға асығатынмын.',
      howOthersWereLed:
        'Жалғыз бастамадым. Алдымен еден жуушы апайымыздан сұрадым: ол бәрін көріп жүр екен. Сосын жоғары сынып оқушыларына ережені өздеріне жаздырдым. Екі әріптесім бұрышты жабдықтап, қазір олар менсіз де жүргізеді.',
      widening: 'Көрші мектептің мұғалімі келіп көріп, өз мектебінде бастағысы келеді.',
    },
    ru: {
      forPupils:
        'Дети перестали прятать ошибки: в тетрадях появилась страница «Чему меня научила ошибка».',
      forColleagues:
        'Две коллеги взяли эту страницу в свои классы и спорят со мной, какой она должна быть.',
      forTheSchool: 'На методическом объединении теперь начинают с ошибки, а не с отчёта.',
      forTheTeacher: 'Я заметила, как часто сама исправляла раньше, чем ребёнок успевал подумать.',
      howOthersWereLed:
        'Я пригласила коллег посмотреть не на удачный урок, а на неудачный. После этого разговор пошёл совсем другой. Первую страницу придумали не мы, а шестиклассники; мы только спросили их.',
      widening: 'Хочу показать это родителям и на весенней сетевой встрече.',
    },
  };

/** Stories that are published, by the teacher who tells each; title and concern come from the project. */
export const STORIES: Readonly<
  Record<
    string,
    {
      readonly publishedOn: string;
      readonly whatIDid: string;
      readonly howOthersWereLed: string;
      readonly whatChanged: string;
      readonly whatILearned: string;
    }
  >
> = {
  'teacher-kok-3-06': {
    publishedOn: '2020-01-20',
    whatIDid:
      'Екі апта бойы мектеп ауласының суретін салып, қай жерде не болатынын белгіледік. Сол сызбаны әріптестерге де, балаларға да көрсеттім.',
    howOthersWereLed:
      'Мен ереже жазған жоқпын. Тоғызыншы сынып оқушыларынан «Сендер кіші кездеріңде не көмектесер еді?» деп сұрадым. Онның бірі емес, он екісі бітістіруші болуға өзі жазылды. Дене шынықтыру мұғалімі доптарды шығарып берді, мен оған алғыс айтудан басқа ештеңе істемедім.',
    whatChanged:
      'Бір күні бірінші сынып оқушысы маған емес, тоғызыншы сыныптағы ағасына барды. Сол сәтте ісіміздің жүріп кеткенін түсіндім.',
    whatILearned:
      'Жетекшілік ету дегенім – кейін шегініп, орын беру екен. Сұрағым: үзіліс кімдікі – біздікі ме, балалардікі ме?',
  },
  'teacher-kok-1-07': {
    publishedOn: '2020-01-27',
    whatIDid:
      'Кітапханада аптасына бір рет жиналатын жазу үйірмесін аштық. Алғашқысына үш бала келді, оның бірі қателесіп кіріп кетіпті.',
    howOthersWereLed:
      'Кітапханашы апайға «Сіздің сөрелеріңізде жазылмаған кітаптар тұр» дедім. Ол күліп, содан бері әр кездесуге бір сөз дайындап отырады. Орыс тілі мұғалімі аударма кештерін ұсынды. Мен тек кестені ұстаймын.',
    whatChanged:
      'Он төрт бала келеді. Біреуінің әңгімесін атасы естіп, ауылдың тарихын айтып беруге өзі сұранды.',
    whatILearned: 'Мен бұрын «ынтасы жоқ» дейтінмін. Ынта болған, оған орын болмаған екен.',
  },
  'teacher-ala-2-03': {
    publishedOn: '2020-02-03',
    whatIDid:
      'Мы спросили семьи, что у них читают вслух. Оказалось – инструкции к лекарствам и сообщения в телефоне. С этого и начали: чтение вслух из того, что уже есть дома.',
    howOthersWereLed:
      'Сначала мне хотелось выдать список книг. Коллега из начальной школы спросила: «А что они сами принесут?» Список пришлось отложить. Родители стали присылать записи, как читают бабушки. Классные руководители трёх классов взялись собирать их без моей просьбы.',
    whatChanged:
      'В двух классах есть «вечер одного рассказа». Мальчик, который не читал в классе, прочитал вслух рецепт плова – и ему аплодировали.',
    whatILearned:
      'Вести – значит вовремя не сказать своё. Вопрос, который я оставляю: чей голос в нашей школе ещё не звучал вслух?',
  },
  'teacher-ast-3-07': {
    publishedOn: '2020-02-07',
    whatIDid:
      'Я показала коллегам свой неудачный урок и попросила искать не ошибки, а моменты, когда дети думали.',
    howOthersWereLed: IMPACTS.ru.howOthersWereLed,
    whatChanged: IMPACTS.ru.forPupils,
    whatILearned: IMPACTS.ru.forTheTeacher,
  },
};

/** What teachers have offered for the spring's meetings. */
export const OFFERS: readonly {
  readonly by: string;
  readonly event: 'network-event' | 'conference';
  readonly form: 'poster' | 'workshop' | 'seminar' | 'story';
  readonly language: 'kk' | 'ru';
  readonly title: string;
  readonly summary: string;
  readonly equipment: readonly string[];
  readonly answer: 'offered' | 'agreed' | 'declined';
  readonly reason?: string;
}[] = [
  {
    by: 'teacher-ast-1-02',
    event: 'network-event',
    form: 'poster',
    language: 'kk',
    title: 'Үзілістегі татулық',
    summary: 'Үзіліс картасы және бітістіруші оқушылар: не шықты, не шықпады.',
    equipment: [],
    answer: 'agreed',
  },
  {
    by: 'teacher-ast-3-07',
    event: 'network-event',
    form: 'workshop',
    language: 'ru',
    title: 'Ошибка как помощник: сорок минут с вашими тетрадями',
    summary: 'Приносите тетрадь с ошибкой, которая вас удивила. Разберём, чему она может научить.',
    equipment: ['стол на двенадцать человек'],
    answer: 'agreed',
  },
  {
    by: 'teacher-ast-1-08',
    event: 'network-event',
    form: 'poster',
    language: 'kk',
    title: 'Қазақ тілінде жазу үйірмесі',
    summary: 'Балалар не туралы жазғысы келеді екен?',
    equipment: [],
    answer: 'offered',
  },
  {
    by: 'teacher-ala-1-06',
    event: 'network-event',
    form: 'poster',
    language: 'kk',
    title: 'Он екі бітістіруші',
    summary: 'Ережені балалар өздері жазғанда не болады?',
    equipment: [],
    answer: 'agreed',
  },
  {
    by: 'teacher-kok-1-07',
    event: 'network-event',
    form: 'workshop',
    language: 'kk',
    title: 'Бір сөзден әңгіме',
    summary: 'Жазу үйірмесінің бір кездесуін бірге өткізіп көреміз.',
    equipment: ['жиырма парақ', 'қарындаштар'],
    answer: 'agreed',
  },
  {
    by: 'teacher-tar-1-02',
    event: 'network-event',
    form: 'poster',
    language: 'kk',
    title: 'Үзіліс кімдікі?',
    summary: 'Аула сызбасы және балалардың жауаптары.',
    equipment: [],
    answer: 'agreed',
  },
  {
    by: 'teacher-ala-2-03',
    event: 'conference',
    form: 'story',
    language: 'ru',
    title: 'Рецепт плова вслух',
    summary: 'Как семьи начали читать вслух то, что уже есть дома.',
    equipment: ['колонки для записей'],
    answer: 'agreed',
  },
  {
    by: 'teacher-ast-3-07',
    event: 'conference',
    form: 'seminar',
    language: 'ru',
    title: 'Неудачный урок как подарок коллегам',
    summary: 'Что меняется, когда показывают не лучшее.',
    equipment: [],
    answer: 'offered',
  },
];

/** What lies in the draft portfolio of the invented teacher in Almaty. */
export const EVIDENCE: readonly {
  readonly kind: 'observation' | 'colleague-feedback' | 'pupils-work';
  readonly title: string;
  readonly about: string;
  readonly from: string;
}[] = [
  {
    kind: 'observation',
    title: 'Екі аптаның үзіліс картасы',
    about:
      'Қай жерде, қай күні не болғанын кезекші мұғалімдер нүктемен белгіледі. Балалардың аты жоқ.',
    from: '2019-12-20',
  },
  {
    kind: 'colleague-feedback',
    title: 'Кезекші мұғалімнің сөзі',
    about: '«Бұрын айқайлайтынмын, енді сұраймын. Уақыт та, жүйке де үнемделеді екен».',
    from: '2020-01-31',
  },
];
