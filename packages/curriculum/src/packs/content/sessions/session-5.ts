import type { TrilingualSessionPack } from '../../session-pack.ts';

export const session5: TrilingualSessionPack = {
  id: 'session-5',
  version: 1,
  kind: 'group-session',
  sequence: 5,
  minutes: 120,
  title: { kk: 'Не өзгерді және кімге жетті', ru: 'Что изменилось и кого коснулось', en: 'Impact' },
  purpose: {
    kk: 'Ісіміздің әсерін адал қарап шығу: күткенді, күтпегенді, болмай қалғанды. Қалған апталарда оны кеңейту жолын ойлау.',
    ru: 'Честно посмотреть, к чему привело наше дело: ожидаемое, неожиданное, несбывшееся. Подумать, как расширить его в оставшиеся недели.',
    en: 'To look honestly at what our work has led to: the expected, the unexpected, the unfulfilled. To think how to widen it in the weeks that remain.',
  },
  output: {
    kk: 'Айғағы бар ықпал туралы жазба және әсерді кеңейтудің бір қадамы.',
    ru: 'Запись о переменах со свидетельствами и один шаг к их расширению.',
    en: 'A statement of impact with evidence, and one step to widen it.',
  },
  prepare: [
    {
      kk: 'Айғақтардың екі-үшеуін ала келуді сұраңыз, ұнамағанын да.',
      ru: 'Попросите принести два-три свидетельства, в том числе неудобные.',
      en: 'Ask people to bring two or three pieces of evidence, awkward ones included.',
    },
    {
      kk: 'Бір бұрышқа «бұрын» және «қазір» деген жіп тартыңыз.',
      ru: 'Натяните в углу верёвку от «было» до «стало».',
      en: 'Stretch a string in a corner from “then” to “now”.',
    },
  ],
  materials: [
    { kk: 'жіп пен қыстырғыштар', ru: 'верёвка и прищепки', en: 'string and pegs' },
    {
      kk: 'парақтар, түрлі түсті қағаз',
      ru: 'листы, цветная бумага',
      en: 'sheets, coloured paper',
    },
    { kk: 'шай', ru: 'чай', en: 'tea' },
  ],
  activities: [
    {
      id: 'line',
      minutes: 15,
      title: {
        kk: '«Бұрын — қазір» жібі',
        ru: 'Верёвка «было — стало»',
        en: 'A line from then to now',
      },
      whatHappens: {
        kk: 'Әркім екі сурет не екі сөз іледі: істің басындағы және қазіргі. Үнсіз аралап қараймыз.',
        ru: 'Каждый вешает два рисунка или два слова: в начале и сейчас. Молча проходим вдоль.',
        en: 'Each pegs up two drawings or two words: at the start and now. We walk along in silence.',
      },
    },
    {
      id: 'impact',
      minutes: 40,
      title: { kk: 'Не өзгерді', ru: 'Что изменилось', en: 'What has changed' },
      whatHappens: {
        kk: '20 минут жазу, 20 минут үштікте. Әңгіме соңында «Мұны неден білесің?» деген сұрақты кем дегенде екі рет қойыңыз. Кішкентай өзгерісті де, өзгермегенді де құрметтеңіз.',
        ru: '20 минут пишем, 20 минут в тройках. Хотя бы дважды спросите друг друга: «Откуда ты это знаешь?» Уважайте и малое, и то, что не сдвинулось.',
        en: 'Twenty minutes of writing, twenty in threes. Ask each other at least twice: “How do you know?” Honour the small and what has not moved.',
      },
      tools: ['impact'],
      vignettes: ['vignette-numbers-disagree'],
    },
    {
      id: 'tea',
      minutes: 10,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Жіптің қасында тұрып әңгімелесу үшін.',
        ru: 'Поговорить, стоя у верёвки.',
        en: 'For talking beside the line.',
      },
    },
    {
      id: 'friends',
      minutes: 25,
      title: {
        kk: 'Айғаққа достық сұрақ',
        ru: 'Дружеские вопросы к свидетельствам',
        en: 'Friendly questions to the evidence',
      },
      whatHappens: {
        kk: 'Жұппен айғақ алмасып, үш сұрақ қойыңыз: нені көріп тұрмын, тағы қалай түсіндіруге болады, кімнің даусы жоқ?',
        ru: 'Обменяйтесь в парах свидетельствами и задайте три вопроса: что я вижу, как ещё это объяснить, чьего голоса нет?',
        en: 'Exchange evidence in pairs and ask three questions: what do I see, how else could it be explained, whose voice is missing?',
      },
      tools: ['critical-friend', 'evidence-guide'],
    },
    {
      id: 'widening',
      minutes: 25,
      title: { kk: 'Әсерді кеңейту', ru: 'Круги по воде', en: 'Widening the circle' },
      whatHappens: {
        kk: 'Шеңберлер сызыңыз: сыныбым, әріптесім, мектебім, көрші мектеп, аудан. Қай шеңберге жетті, келесісіне қандай жол бар? Таңдау — сіздікі: тереңдету де кеңейту ретінде саналады.',
        ru: 'Нарисуйте круги: мой класс, коллеги, школа, соседняя школа, район. Докуда дошло и что могло бы дойти дальше? Выбор за вами: углубить — тоже расширить.',
        en: 'Draw circles: my class, colleagues, the school, the next school, the district. How far has it gone, and what could carry it further? The choice is yours: going deeper is also widening.',
      },
      youMightSay: {
        kk: '«Осыны естісе, кімнің жұмысы жеңілдер еді?»',
        ru: '«Кому стало бы легче, если бы он об этом узнал?»',
        en: '“Whose work would be easier if they heard of this?”',
      },
    },
    {
      id: 'closing',
      minutes: 5,
      title: { kk: 'Қоштасу шеңбері', ru: 'Круг на прощание', en: 'Closing circle' },
      whatHappens: {
        kk: 'Әркім оң жағындағы адамның ісінен бағалаған бір нәрсесін айтады.',
        ru: 'Каждый говорит соседу справа, что ценит в его деле.',
        en: 'Each tells the person on the right one thing they value in that person’s work.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'meaning',
      text: {
        kk: 'Айғақ пен қорытындының арасын ажырата ма? Басқа түсіндірме іздей ме?',
        ru: 'Отличает ли человек свидетельство от вывода? Ищет ли иное объяснение?',
        en: 'Do they tell evidence from conclusion, and look for another explanation?',
      },
    },
    {
      dimension: 'feeling',
      text: {
        kk: 'Болмай қалғаны туралы айта алды ма?',
        ru: 'Может ли говорить о несбывшемся?',
        en: 'Can they speak of what did not come about?',
      },
    },
    {
      dimension: 'valuing',
      text: {
        kk: 'Әріптесінің үлесін атап айтты ма?',
        ru: 'Назвал ли вклад коллег?',
        en: 'Did they name what colleagues contributed?',
      },
    },
    {
      dimension: 'planning',
      text: {
        kk: 'Әсерді кеңейту қадамын өзі ұсынды ма?',
        ru: 'Сам ли предложил шаг к расширению?',
        en: 'Was the widening step their own?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: '«Бұрын — қазір» жібін үзіліске қосыңыз.',
    ru: 'Верёвку «было — стало» соедините с чаем.',
    en: 'Combine the line with tea.',
  },
  online: {
    kk: 'Екі суретті алдын ала жіберсін; бір слайдқа жинаңыз. Үштіктер бөлек бөлмеде.',
    ru: 'Два рисунка присылают заранее, соберите их на один слайд. Тройки — в отдельных комнатах.',
    en: 'Have the two pictures sent ahead and put on one slide. Threes in breakout rooms.',
  },
  afterwards: [
    {
      kk: 'Конференцияға хикая айтқысы келетіндермен сөйлесіңіз: ерікті түрде.',
      ru: 'Поговорите с теми, кто хотел бы рассказать историю на конференции: только по желанию.',
      en: 'Speak with those who might tell a story at the conference: only if they wish.',
    },
    {
      kk: 'Портфолио тапсыру күнін анық айтыңыз.',
      ru: 'Ясно назовите день сдачи портфолио.',
      en: 'Give the date for portfolios plainly.',
    },
  ],
};
