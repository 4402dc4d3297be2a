import type { TrilingualSessionPack } from '../../session-pack.ts';

/** The two days when schools of a region meet: first to consult on plans, then to share what is under way. */
export const NETWORK_EVENTS: readonly TrilingualSessionPack[] = [
  {
    id: 'network-event-1',
    version: 1,
    kind: 'network-event',
    sequence: 1,
    minutes: 300,
    title: {
      kk: 'Бірінші желілік кездесу: ой қосу',
      ru: 'Первая сетевая встреча: подумать вместе',
      en: 'First network event: thinking together',
    },
    purpose: {
      kk: 'Өз мектебінен тыс адамдармен толғандырған нәрсені, көріністі және жоспарды ақылдасу; жалғыз еместігін сезіну.',
      ru: 'Посоветоваться о своём замысле с людьми из других школ и почувствовать, что ты не один.',
      en: 'To consult people beyond one’s own school on concern, vision and plan, and to feel that one is not alone.',
    },
    output: {
      kk: 'Әр қатысушыда басқа мектептен кемінде үш ой және бір байланыс.',
      ru: 'У каждого — не меньше трёх мыслей и одно знакомство из другой школы.',
      en: 'Everyone has at least three thoughts and one contact from another school.',
    },
    prepare: [
      {
        kk: 'Қабылдаушы мектеппен зал, асхана, көлік, екі тілді сұрақтарын келісіңіз.',
        ru: 'Согласуйте с принимающей школой зал, столовую, транспорт, два языка.',
        en: 'Agree with the host school on hall, meals, transport and two languages.',
      },
      {
        kk: 'Топтарды мектептер араласатындай етіп алдын ала құрыңыз.',
        ru: 'Заранее составьте группы так, чтобы школы смешались.',
        en: 'Make up the groups beforehand so that schools are mixed.',
      },
      {
        kk: 'Бекет жазбасын жүргізетін адамдарды дайындаңыз.',
        ru: 'Подготовьте хранителей записей для остановок.',
        en: 'Brief the note-keepers for the stations.',
      },
      {
        kk: 'Суретке түсетіндердің келісімін сұраңыз.',
        ru: 'Спросите согласие на фото.',
        en: 'Ask for consent to photographs.',
      },
    ],
    materials: [
      {
        kk: 'A2 қағаз, маркер, үш түсті жапсырма қағаз',
        ru: 'листы А2, маркеры, листочки трёх цветов',
        en: 'A2 sheets, markers, notes in three colours',
      },
      {
        kk: 'есім белгілері (лауазымсыз)',
        ru: 'бейджи с именами, без должностей',
        en: 'name badges, without posts',
      },
      {
        kk: 'қоңырау не домбыра: уақыт белгісі',
        ru: 'колокольчик или домбра для сигнала времени',
        en: 'a bell or a dombra to mark the time',
      },
      { kk: 'шай, түстік', ru: 'чай, обед', en: 'tea and a meal' },
    ],
    activities: [
      {
        id: 'arrival',
        minutes: 35,
        title: { kk: 'Қарсы алу, шай', ru: 'Встреча гостей, чай', en: 'Arrival and tea' },
        whatHappens: {
          kk: 'Жолдан келгендерді шаймен қарсы алыңыз; оқушылар мектебін таныстырсын. Плакаттар ілінеді.',
          ru: 'Встретьте приехавших чаем; школу пусть покажут ученики. Развешиваем плакаты.',
          en: 'Meet those who have travelled with tea; let pupils show the school. Posters go up.',
        },
      },
      {
        id: 'welcome',
        minutes: 15,
        title: { kk: 'Сәлемдесу', ru: 'Приветствие', en: 'Welcome' },
        whatHappens: {
          kk: 'Қысқа сөз, ресмилік аз. Мектептер бір-бір сөйлеммен танысады.',
          ru: 'Коротко и без официоза. Каждая школа представляется одной фразой.',
          en: 'Short, with little ceremony. Each school introduces itself in one sentence.',
        },
      },
      {
        id: 'stations',
        minutes: 15,
        title: { kk: 'Бекетті дайындау', ru: 'Готовим остановки', en: 'Setting up the stations' },
        whatHappens: {
          kk: 'Әркім плакатына сұрағын үлкен етіп жазады; хатшысымен танысады.',
          ru: 'Каждый крупно пишет свой вопрос и знакомится с хранителем записей.',
          en: 'Everyone writes their question large and meets their note-keeper.',
        },
        tools: ['gallery-walk-station'],
      },
      {
        id: 'gallery',
        minutes: 60,
        title: { kk: 'Галерея аралау', ru: 'Прогулка по галерее', en: 'Gallery walk' },
        whatHappens: {
          kk: 'Алты айналым, әрқайсысы он минут: 2 минут — иесі айтады, 6 минут — әңгіме, 2 минут — жазу. Үш айналымнан кейін иелер мен қонақтар орын алмасады.',
          ru: 'Шесть кругов по десять минут: 2 — рассказ хозяина, 6 — разговор, 2 — записи. После трёх кругов хозяева и гости меняются.',
          en: 'Six rounds of ten minutes: two for the host, six for talk, two for notes. After three rounds hosts and visitors change places.',
        },
        youMightSay: {
          kk: '«Бұл — көрме емес, ақылдасу. Дайын емес ісіңізді көрсетуден ұялмаңыз».',
          ru: '«Это не выставка, а совет. Не стесняйтесь незавершённого».',
          en: '“This is no exhibition but a consultation. Do not be shy of what is unfinished.”',
        },
      },
      {
        id: 'break',
        minutes: 45,
        title: { kk: 'Үзіліс', ru: 'Перерыв', en: 'Break' },
        whatHappens: {
          kk: 'Түстік. Бөтен мектептің адамымен бір үстелге отырыңыз.',
          ru: 'Обед за столами вперемешку со школами-соседями.',
          en: 'A meal, at tables mixed across schools.',
        },
      },
      {
        id: 'trios',
        minutes: 65,
        title: { kk: 'Сыншыл достар', ru: 'Критические друзья', en: 'Critical friends' },
        whatHappens: {
          kk: 'Үш мектептен үштік. Әр адамға жиырма минут хаттама бойынша, соңында бес минут ортақ ой.',
          ru: 'Тройки из трёх школ. По двадцать минут на человека по протоколу и пять минут на общее.',
          en: 'Threes from three schools. Twenty minutes each by the protocol, then five minutes for what was common.',
        },
        tools: ['critical-friend', 'consultation'],
      },
      {
        id: 'circle',
        minutes: 25,
        title: { kk: 'Өңір шеңбері', ru: 'Круг региона', en: 'The region’s circle' },
        whatHappens: {
          kk: 'Қандай ойлар бірнеше мектепте қайталанды? Директорларға бір тілегіміз қандай?',
          ru: 'Какие мысли звучали в нескольких школах? Одно пожелание директорам.',
          en: 'Which thoughts came up in several schools? One wish for the directors.',
        },
      },
      {
        id: 'rewrite',
        minutes: 25,
        title: { kk: 'Жоспарды қайта жазу', ru: 'Переписать план', en: 'Rewriting' },
        whatHappens: {
          kk: 'Үнсіз, жеке: не алдым, жоспарымда не өзгереді?',
          ru: 'В тишине, каждый сам: что беру, что меняю?',
          en: 'In silence, alone: what do I take, what do I change?',
        },
        tools: ['action-plan'],
      },
      {
        id: 'closing',
        minutes: 15,
        title: { kk: 'Қоштасу', ru: 'Прощание', en: 'Closing' },
        whatHappens: {
          kk: 'Бір сөзден. Қабылдаушы мектепке рақмет.',
          ru: 'По одному слову. Спасибо принимающей школе.',
          en: 'One word each. Thanks to the host school.',
        },
        tools: ['session-reflection'],
      },
    ],
    notice: [
      {
        dimension: 'structuring',
        text: {
          kk: 'Бекетін өзі жүргізе алды ма?',
          ru: 'Сам ли ведёт свою остановку?',
          en: 'Do they run their own station?',
        },
      },
      {
        dimension: 'valuing',
        text: {
          kk: 'Басқа мектептің ісін құрметпен тыңдады ма?',
          ru: 'С уважением ли слушает чужое дело?',
          en: 'Do they listen to other schools with respect?',
        },
      },
      {
        dimension: 'planning',
        text: {
          kk: 'Алған ойынан жоспарын өзгертті ме?',
          ru: 'Меняется ли план от услышанного?',
          en: 'Does the plan change with what was heard?',
        },
      },
      {
        dimension: 'confronting',
        text: {
          kk: 'Сынды ақталмай қабылдай алды ма?',
          ru: 'Принимает ли трудный вопрос, не оправдываясь?',
          en: 'Can they take a hard question without defending?',
        },
      },
    ],
    ifTimeIsShort: {
      kk: 'Галереяны төрт айналымға қысқартыңыз; үштіктер қалсын.',
      ru: 'Сократите галерею до четырёх кругов; тройки оставьте.',
      en: 'Cut the gallery to four rounds; keep the threes.',
    },
    online: {
      kk: 'Бір апта бұрын плакат суреттерін жинап, пікірді жазбаша қалдыртыңыз; кездесуде екі сағат қана: үштіктер мен өңір шеңбері.',
      ru: 'За неделю соберите фото плакатов и отклики письменно; вживую — два часа: тройки и круг региона.',
      en: 'A week ahead collect photos of posters and written comments; meet for two hours only, for the threes and the circle.',
    },
    afterwards: [
      {
        kk: 'Бекет жазбаларын иелеріне үш күнде жеткізіңіз.',
        ru: 'За три дня передайте записи хозяевам остановок.',
        en: 'Return the station notes to their owners within three days.',
      },
      {
        kk: 'Өңір шеңберінің тілегін директорларға жіберіңіз.',
        ru: 'Отправьте пожелание круга директорам.',
        en: 'Send the circle’s wish to the directors.',
      },
    ],
  },
  {
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
  },
];
