import type { TrilingualSessionPack } from '../../session-pack.ts';

/** The day when schools of a region meet again, to share what is under way. */
export const networkEvent2: TrilingualSessionPack = {
  id: 'network-event-2',
  version: 1,
  kind: 'network-event',
  sequence: 2,
  minutes: 300,
  title: {
    kk: 'Екінші желілік кездесу: жолдағы тәжірибе',
    ru: 'Вторая сетевая встреча: опыт в пути',
    en: 'Second network event: under way',
  },
  purpose: {
    kk: 'Жүріп жатқан істің жемісі мен қиындығын бөлісу, бір-біріне көмектесу, әсерді мектептен әрі кеңейту.',
    ru: 'Поделиться плодами и трудностями начатого, помочь друг другу и вывести своё дело за стены школы.',
    en: 'To share the fruits and troubles of work under way, help each other, and carry the work beyond one’s school.',
  },
  output: {
    kk: 'Бір қиындыққа жаңа көзқарас, басқа мектеппен келісілген бір бірлескен іс.',
    ru: 'Новый взгляд на одну трудность и одно совместное дело с другой школой.',
    en: 'A fresh view of one difficulty and one thing agreed with another school.',
  },
  prepare: [
    {
      kk: 'Үстел жүргізуге өз еркімен шыққан мұғалімдерді табыңыз (әр айналымда бес-алты үстел).',
      ru: 'Найдите добровольцев вести столы: пять-шесть на каждый круг.',
      en: 'Find teachers willing to host tables, five or six per round.',
    },
    {
      kk: 'Алыстан келетіндердің көлігі мен түнеуін шешіңіз.',
      ru: 'Решите вопрос дороги и ночлега для дальних.',
      en: 'Arrange travel and, for the distant, a night’s stay.',
    },
    {
      kk: 'Үстел жүргізушілермен 30 минут кездесіңіз.',
      ru: 'Встретьтесь с ведущими столов на 30 минут.',
      en: 'Meet the table hosts for half an hour.',
    },
  ],
  materials: [
    {
      kk: 'үстелдерге нөмір, кесте',
      ru: 'номера столов и расписание',
      en: 'table numbers and a programme',
    },
    { kk: 'үлкен қағаз, маркер', ru: 'большие листы, маркеры', en: 'large sheets, markers' },
    { kk: 'өңір картасы', ru: 'карта региона', en: 'a map of the region' },
    { kk: 'шай, түстік', ru: 'чай, обед', en: 'tea and a meal' },
  ],
  activities: [
    {
      id: 'arrival',
      minutes: 30,
      title: { kk: 'Қарсы алу', ru: 'Встреча гостей', en: 'Arrival' },
      whatHappens: {
        kk: 'Шай; әркім картаға мектебін белгілеп, ісінің бір сөзін жазады.',
        ru: 'Чай; каждый отмечает школу на карте и пишет одно слово о деле.',
        en: 'Tea; everyone marks their school on the map with one word about their work.',
      },
    },
    {
      id: 'welcome',
      minutes: 15,
      title: { kk: 'Сәлемдесу', ru: 'Приветствие', en: 'Welcome' },
      whatHappens: {
        kk: 'Бірінші кездесудегі тілекке директорлар не деді? Қысқаша айтыңыз.',
        ru: 'Что ответили директора на пожелание первой встречи? Скажите коротко.',
        en: 'What did directors say to the wish of the first event? Tell it briefly.',
      },
    },
    {
      id: 'tables-1',
      minutes: 40,
      title: {
        kk: 'Үстелдер: бірінші айналым',
        ru: 'Столы: первый круг',
        en: 'Tables: first round',
      },
      whatHappens: {
        kk: 'Үстел иесі он минут тәжірибесін айтады, айғағын көрсетеді; қалғаны — әңгіме.',
        ru: 'Ведущий десять минут рассказывает и показывает свидетельства, остальное — разговор.',
        en: 'The host speaks for ten minutes and shows evidence; the rest is talk.',
      },
      tools: ['gallery-walk-station'],
    },
    {
      id: 'tables-2',
      minutes: 40,
      title: {
        kk: 'Үстелдер: екінші айналым',
        ru: 'Столы: второй круг',
        en: 'Tables: second round',
      },
      whatHappens: {
        kk: 'Иелер ауысады, қонақтар басқа үстелге барады.',
        ru: 'Ведущие меняются, гости идут к другому столу.',
        en: 'Hosts change, visitors move to another table.',
      },
    },
    {
      id: 'break',
      minutes: 45,
      title: { kk: 'Үзіліс', ru: 'Перерыв', en: 'Break' },
      whatHappens: {
        kk: 'Түстік пен еркін әңгіме.',
        ru: 'Обед и свободный разговор.',
        en: 'A meal and free talk.',
      },
    },
    {
      id: 'clinic',
      minutes: 65,
      title: { kk: 'Қиындықтар шеберханасы', ru: 'Мастерская трудностей', en: 'Problem clinic' },
      whatHappens: {
        kk: 'Алты адамдық топтар; екі адам өз қиындығын әкеледі, әрқайсысына отыз минут. Топ алдымен сұрайды, соңында ғана «менде былай болды» дейді.',
        ru: 'Группы по шесть; двое приносят свою трудность, по тридцать минут каждому. Сначала группа спрашивает и лишь в конце говорит: «А у меня было так».',
        en: 'Groups of six; two bring a difficulty, thirty minutes each. The group asks first, and only at the end says “with me it was like this”.',
      },
      tools: ['critical-friend'],
      vignettes: ['vignette-nobody-came', 'vignette-snowstorm'],
    },
    {
      id: 'widening',
      minutes: 30,
      title: { kk: 'Әсерді кеңейту', ru: 'Шире своей школы', en: 'Beyond one school' },
      whatHappens: {
        kk: 'Картаның қасында жұптасыңыз: кіммен, қандай бір іс істей аламыз? Күнін белгілеп, картаға жіп тартыңыз.',
        ru: 'У карты найдите пару: с кем и какое одно дело сделаем? Назначьте день и протяните нить.',
        en: 'Find a partner at the map: what one thing could we do together? Set a day and stretch a thread.',
      },
      tools: ['impact'],
    },
    {
      id: 'writing',
      minutes: 20,
      title: { kk: 'Жеке жазу', ru: 'Пишем для себя', en: 'Personal writing' },
      whatHappens: {
        kk: 'Үнсіз: бүгін нені көрдім, ісіме не қосамын?',
        ru: 'В тишине: что я увидел(а) и что добавлю?',
        en: 'In silence: what have I seen, what will I add?',
      },
      tools: ['leadership-log'],
    },
    {
      id: 'closing',
      minutes: 15,
      title: { kk: 'Қоштасу', ru: 'Прощание', en: 'Closing' },
      whatHappens: {
        kk: 'Картадағы жіптерге бірге қарап, бір сөзден айтамыз.',
        ru: 'Смотрим на нити на карте; по одному слову.',
        en: 'We look at the threads on the map; one word each.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'structuring',
      text: {
        kk: 'Үстелін өзінше құрды ма?',
        ru: 'По-своему ли построен стол?',
        en: 'Did they shape the table in their own way?',
      },
    },
    {
      dimension: 'confronting',
      text: {
        kk: 'Қиындығын ашық әкелді ме?',
        ru: 'Открыто ли принёс трудность?',
        en: 'Did they bring a difficulty openly?',
      },
    },
    {
      dimension: 'meaning',
      text: {
        kk: 'Айғақпен сөйлей ме?',
        ru: 'Опирается ли на свидетельства?',
        en: 'Do they speak from evidence?',
      },
    },
    {
      dimension: 'feeling',
      text: {
        kk: 'Көпшілік алдында өзін қалай сезінді?',
        ru: 'Как чувствовал себя перед людьми?',
        en: 'How did they feel before others?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Үстелдердің бір айналымын қалдырыңыз; шеберхана толық болсын.',
    ru: 'Оставьте один круг столов, мастерскую — целиком.',
    en: 'Keep one round of tables and the whole clinic.',
  },
  online: {
    kk: 'Екі жартыға бөліңіз: бір күні үстелдер (бөлек бөлмелер), екінші күні шеберхана. Әрқайсысы 90 минуттан аспасын.',
    ru: 'Разделите на два дня: столы в отдельных комнатах и мастерская, не больше 90 минут каждый.',
    en: 'Split it in two: tables in breakout rooms one day, the clinic on another, 90 minutes each at most.',
  },
  afterwards: [
    {
      kk: 'Картадағы жіптердің тізімін (келісіммен) таратыңыз.',
      ru: 'Разошлите список нитей, с согласия участников.',
      en: 'Send round the list of threads, with consent.',
    },
    {
      kk: 'Екі аптадан соң бірлескен істер жайын сұраңыз.',
      ru: 'Через две недели спросите, как идут совместные дела.',
      en: 'In two weeks ask how the joint work is going.',
    },
  ],
};
