import type { TrilingualSessionPack } from '../../session-pack.ts';

export const session4: TrilingualSessionPack = {
  id: 'session-4',
  version: 1,
  kind: 'group-session',
  sequence: 4,
  minutes: 120,
  title: {
    kk: 'Жетекшілік ету және айғақ жинау',
    ru: 'Вести за собой и собирать свидетельства',
    en: 'Leading and evidence',
  },
  purpose: {
    kk: 'Істі бастаған адамның қуанышы мен қиындығын бөлісу, басқаларды қалай ертіп жүргенімізді байқау, артық қағазсыз айғақ жинаудың жолын табу.',
    ru: 'Поделиться радостями и трудностями начатого дела, заметить, как мы вовлекаем других, и найти способ собирать свидетельства без лишних бумаг.',
    en: 'To share the joys and troubles of work begun, to notice how we bring others along, and to find a way of gathering evidence without extra paper.',
  },
  output: {
    kk: 'Күнделікте алғашқы жазбалар, бір-екі таңдалған айғақ, келесі қадам.',
    ru: 'Первые записи в дневнике, одно-два выбранных свидетельства, следующий шаг.',
    en: 'First notes in the log, one or two chosen kinds of evidence, a next step.',
  },
  prepare: [
    {
      kk: 'Әр адамнан істің бір «ізін» ала келуді сұраңыз: дәптер, сурет, хат.',
      ru: 'Попросите принести «след» дела: тетрадь, рисунок, записку.',
      en: 'Ask each to bring one trace of their work: a notebook, a drawing, a note.',
    },
    {
      kk: 'Бір нәрсені бастай алмаған адаммен алдын ала сөйлесіңіз: оған да орын бар.',
      ru: 'Заранее поговорите с тем, кто ещё не начал: место есть и ему.',
      en: 'Speak beforehand with anyone who has not begun: there is a place for them too.',
    },
  ],
  materials: [
    {
      kk: 'із-заттарға арналған үстел',
      ru: 'стол для принесённых «следов»',
      en: 'a table for the traces',
    },
    { kk: 'күнделіктер, парақтар', ru: 'дневники, листы', en: 'logs, sheets' },
    {
      kk: 'бір үлгі портфолио (рұқсатпен) не оның мазмұны',
      ru: 'одно портфолио для примера (с согласия автора) или его оглавление',
      en: 'one sample portfolio (with consent) or its contents page',
    },
  ],
  activities: [
    {
      id: 'traces',
      minutes: 20,
      title: { kk: 'Із-заттар үстелі', ru: 'Стол следов', en: 'A table of traces' },
      whatHappens: {
        kk: 'Әркім әкелген затын үстелге қойып, оның артындағы бір сәтті екі минутта айтады. Сәтсіздік те осы үстелге қойылады.',
        ru: 'Каждый кладёт на стол принесённое и за две минуты рассказывает о том, что за ним стоит. Неудачам на столе тоже место.',
        en: 'Each lays their object on the table and tells in two minutes of the moment behind it. Things that went wrong belong on the table too.',
      },
    },
    {
      id: 'log',
      minutes: 20,
      title: {
        kk: 'Мен қалай жетекшілік еттім',
        ru: 'Как я вёл(а) за собой',
        en: 'How I have been leading',
      },
      whatHappens: {
        kk: 'Күнделікке он минут жазу: соңғы айда мен не істедім, кім қосылды? Сосын жұппен: «Сенің жазбаңнан мен жетекшілікті мына жерден көрдім».',
        ru: 'Десять минут пишем в дневник: что я делал(а) в последний месяц, кто включился? Потом в парах: «В твоей записи я вижу лидерство вот здесь».',
        en: 'Ten minutes in the log: what have I done this month, who joined in? Then in pairs: “In your notes I see leading here.”',
      },
      tools: ['leadership-log'],
    },
    {
      id: 'hard-conversations',
      minutes: 20,
      title: { kk: 'Қиын әңгіме', ru: 'Трудный разговор', en: 'A hard conversation' },
      whatHappens: {
        kk: 'Бір оқиғаны оқып, әркім өз басындағы ұқсас жағдайды ойлайды. Қалаған адам ортаға шығарады; топ кеңес бермейді, тек сұрайды.',
        ru: 'Читаем историю, и каждый вспоминает похожее у себя. Кто хочет, выносит на круг; группа не советует, только спрашивает.',
        en: 'We read a story and each thinks of something like it. Whoever wishes brings it to the circle; the group does not advise, only asks.',
      },
      youMightSay: {
        kk: '«Шешімін іздемей тұрып, осы жағдайда тағы бір минут болайық».',
        ru: '«Прежде чем искать решение, побудем в этой ситуации ещё минуту».',
        en: '“Before we look for a solution, let us stay with this a minute longer.”',
      },
      tools: ['critical-friend'],
      vignettes: ['vignette-the-report', 'vignette-two-staffrooms', 'vignette-the-librarian'],
    },
    {
      id: 'tea',
      minutes: 10,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Қиын әңгімеден кейін үзіліс әсіресе керек.',
        ru: 'После трудного разговора перерыв особенно нужен.',
        en: 'After a hard conversation a break is needed more than ever.',
      },
    },
    {
      id: 'evidence',
      minutes: 30,
      title: {
        kk: 'Өзгерісті неден көремін',
        ru: 'По чему я увижу перемены',
        en: 'How I will know',
      },
      whatHappens: {
        kk: 'Әркім бір сұрақ құрып, оған екі айғақ таңдайды. Жұппен бір-біріне: «Бұл нені көрсете алмайды?» деп сұраңыз. Балалардың аты мен бет-жүзін қорғау туралы бірге келісіңіз.',
        ru: 'Каждый формулирует вопрос и выбирает к нему два свидетельства. В парах спросите: «О чём это молчит?» Вместе договоритесь, как беречь имена и лица детей.',
        en: 'Each frames a question and chooses two kinds of evidence for it. In pairs ask: “What can this not tell?” Agree together how children’s names and faces are protected.',
      },
      tools: ['evidence-guide'],
      vignettes: ['vignette-numbers-disagree'],
    },
    {
      id: 'portfolio',
      minutes: 15,
      title: {
        kk: 'Портфолиоға алғаш қарау',
        ru: 'Первый взгляд на портфолио',
        en: 'A first look at the portfolio',
      },
      whatHappens: {
        kk: 'Бар парақтарыңызды ретке келтіріңіз: көбі дайын екенін көресіз. Портфолио — есеп емес, сіздің жолыңыз.',
        ru: 'Разложите то, что уже есть: вы увидите, что многое готово. Портфолио — не отчёт, а ваш путь.',
        en: 'Lay out what you have: much of it is already there. A portfolio is not a report but your way.',
      },
      tools: ['portfolio-checklist'],
    },
    {
      id: 'closing',
      minutes: 5,
      title: { kk: 'Қоштасу шеңбері', ru: 'Круг на прощание', en: 'Closing circle' },
      whatHappens: {
        kk: 'Әркім топтан сұрайтын бір көмегін айтады.',
        ru: 'Каждый называет одну помощь, о которой просит группу.',
        en: 'Each names one kind of help they would like from the group.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'structuring',
      text: {
        kk: 'Айғақ жинаудың жолын өзі таңдады ма, әлде сіз айтқанша күтті ме?',
        ru: 'Сам ли человек выбирает способ или ждёт вашего?',
        en: 'Do they choose a way of gathering evidence, or wait for yours?',
      },
    },
    {
      dimension: 'confronting',
      text: {
        kk: 'Кедергіні басқадан ғана емес, өзінен де көре ала ма?',
        ru: 'Видит ли человек препятствие не только в других, но и в себе?',
        en: 'Can they see an obstacle in themselves and not only in others?',
      },
    },
    {
      dimension: 'feeling',
      text: {
        kk: 'Кім шаршаған? Кім қуанып тұр? Қай сөзден білдіңіз?',
        ru: 'Кто устал, кто рад? По какому слову вы это поняли?',
        en: 'Who is tired, who is glad? Which word told you?',
      },
    },
    {
      dimension: 'planning',
      text: {
        kk: 'Келесі қадамды тәжірибеге қарап өзгертті ме?',
        ru: 'Изменился ли следующий шаг после опыта?',
        en: 'Did experience change their next step?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Портфолио бөлігін жеке кеңеске қалдырыңыз. Қиын әңгімеге уақыт қалсын.',
    ru: 'Портфолио — на индивидуальную консультацию. Трудный разговор сохраните.',
    en: 'Leave the portfolio to a tutorial. Keep the hard conversation.',
  },
  online: {
    kk: 'Із-затты камераға көрсетіңіз. Қиын әңгімені төрт адамнан аспайтын бөлмелерде өткізіңіз, жазып алмаңыз.',
    ru: '«След» можно показать в камеру. Трудный разговор — в комнатах до четырёх человек, без записи.',
    en: 'Hold the trace to the camera. Have the hard conversation in rooms of at most four, unrecorded.',
  },
  afterwards: [
    {
      kk: 'Іс тоқтап қалған адам болса, келесі жеті күнде хабарласыңыз.',
      ru: 'Если у кого-то дело остановилось, позвоните в течение недели.',
      en: 'If someone’s work has stalled, ring within the week.',
    },
    {
      kk: 'Топ сұраған көмектің бірін директорға жеткізіңіз (атын атамай).',
      ru: 'Передайте директору одну из просьб группы, не называя имён.',
      en: 'Take one of the group’s requests to the director, without names.',
    },
  ],
};
