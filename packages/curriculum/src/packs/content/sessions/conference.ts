import type { TrilingualSessionPack } from '../../session-pack.ts';

export const conference: TrilingualSessionPack = {
  id: 'conference',
  version: 1,
  kind: 'conference',
  sequence: 1,
  minutes: 420,
  title: {
    kk: 'Конференция: мұғалімдердің хикаялары',
    ru: 'Конференция: истории учителей',
    en: 'Conference: teachers’ stories',
  },
  purpose: {
    kk: 'Бір жылдың ісін тойлау, хикаяларды келісіммен айту және тыңдау, бастаманың келесі жылын бірге ойлау.',
    ru: 'Отпраздновать год, рассказать и услышать истории с согласия их авторов, вместе подумать о следующем годе инициативы.',
    en: 'To celebrate the year, tell and hear stories with their authors’ consent, and think together about the initiative’s next year.',
  },
  output: {
    kk: 'Айтылған хикаялар, табысталған сертификаттар, келесі жылға қатысушылардың ұсыныстары.',
    ru: 'Рассказанные истории, вручённые сертификаты, предложения участников на следующий год.',
    en: 'Stories told, certificates given, participants’ proposals for next year.',
  },
  prepare: [
    {
      kk: 'Хикая айтатындардың жазбаша келісімін алыңыз; бас тартқан адам — құрметті тыңдаушы.',
      ru: 'Получите согласие рассказчиков; отказавшийся — почётный слушатель.',
      en: 'Have the tellers’ consent; whoever declines is an honoured listener.',
    },
    {
      kk: 'Сөз сөйлейтін лауазымды қонақтарға уақытты (үш минут) алдын ала айтыңыз.',
      ru: 'Заранее предупредите официальных гостей: приветствие — три минуты.',
      en: 'Tell official guests beforehand: greetings last three minutes.',
    },
    {
      kk: 'Ілеспе аударма не екі тілді жұптар ұйымдастырыңыз.',
      ru: 'Организуйте перевод или двуязычные пары.',
      en: 'Arrange interpreting, or bilingual pairs.',
    },
    {
      kk: 'Алыстағылар үшін бір залды байланысқа қосыңыз.',
      ru: 'Подключите один зал для тех, кто далеко.',
      en: 'Connect one hall for those far away.',
    },
  ],
  materials: [
    {
      kk: 'бөлмелер, бағдарлама (үш тілде)',
      ru: 'комнаты и программа на трёх языках',
      en: 'rooms and a programme in three languages',
    },
    { kk: 'плакаттар мен тақталар', ru: 'плакаты и стенды', en: 'posters and boards' },
    { kk: 'сертификаттар', ru: 'сертификаты', en: 'certificates' },
    {
      kk: 'балалар қарайтын бұрыш',
      ru: 'уголок для детей участников',
      en: 'a corner for participants’ children',
    },
  ],
  activities: [
    {
      id: 'exhibition',
      minutes: 45,
      title: {
        kk: 'Тіркелу, көрме',
        ru: 'Регистрация и выставка',
        en: 'Registration and exhibition',
      },
      whatHappens: {
        kk: 'Плакаттар өңір бойынша емес, тақырып бойынша тұрады. Авторлар қасында.',
        ru: 'Плакаты стоят не по регионам, а по темам. Авторы рядом.',
        en: 'Posters stand by theme, not by region. Their authors are beside them.',
      },
    },
    {
      id: 'opening',
      minutes: 30,
      title: { kk: 'Ашылу', ru: 'Открытие', en: 'Opening' },
      whatHappens: {
        kk: 'Бірінші сөзді мұғалім айтады, одан кейін қысқа құттықтаулар мен оқушылардың өнері.',
        ru: 'Первое слово — учителю, затем короткие приветствия и выступление учеников.',
        en: 'A teacher speaks first; then short greetings and a performance by pupils.',
      },
    },
    {
      id: 'stories-1',
      minutes: 60,
      title: {
        kk: 'Хикаялар: бірінші бөлім',
        ru: 'Истории: первая часть',
        en: 'Stories: first round',
      },
      whatHappens: {
        kk: 'Қатар бөлмелер, әрқайсысында үш хикая: он минут айту, он минут әңгіме. Тыңдаушылардың бірінші сұрағы: «Басқаларды қалай ерттіңіз?»',
        ru: 'Параллельные комнаты, по три истории: десять минут рассказ, десять — разговор. Первый вопрос слушателей: «Как вы повели за собой других?»',
        en: 'Parallel rooms with three stories each: ten minutes to tell, ten to talk. The listeners’ first question: “How did you bring others with you?”',
      },
      tools: ['story-frame'],
    },
    {
      id: 'tea',
      minutes: 20,
      title: { kk: 'Шай', ru: 'Чай', en: 'Tea' },
      whatHappens: {
        kk: 'Бөтен өңірдің адамымен танысыңыз.',
        ru: 'Познакомьтесь с кем-нибудь из другого региона.',
        en: 'Meet someone from another region.',
      },
    },
    {
      id: 'stories-2',
      minutes: 60,
      title: {
        kk: 'Хикаялар: екінші бөлім',
        ru: 'Истории: вторая часть',
        en: 'Stories: second round',
      },
      whatHappens: {
        kk: 'Басқа бөлме, басқа тіл де болуы мүмкін.',
        ru: 'Другая комната, быть может, и другой язык.',
        en: 'Another room, perhaps another language.',
      },
    },
    {
      id: 'lunch',
      minutes: 60,
      title: { kk: 'Түскі ас', ru: 'Обед', en: 'Lunch' },
      whatHappens: {
        kk: 'Директорлар мен мұғалімдер бірге отырады.',
        ru: 'Директора и учителя за одними столами.',
        en: 'Directors and teachers sit together.',
      },
    },
    {
      id: 'walk',
      minutes: 60,
      title: { kk: 'Өңірлер галереясы', ru: 'Галерея регионов', en: 'Gallery of regions' },
      whatHappens: {
        kk: 'Әр бекетте бір қағида мен сұрақ. Хатшы жазады, бекет иесі өзгермейді.',
        ru: 'На каждой остановке — одно утверждение и вопрос. Хозяин остаётся, хранитель пишет.',
        en: 'At each station a proposition and a question. The host stays, the note-keeper writes.',
      },
      tools: ['gallery-walk-station'],
    },
    {
      id: 'circle',
      minutes: 40,
      title: { kk: 'Келесі жыл', ru: 'Следующий год', en: 'Next year' },
      whatHappens: {
        kk: 'Сегіз адамдық топтар: нені сақтаймыз, нені өзгертеміз, нені тоқтатамыз? Стратегиялық топ тыңдайды.',
        ru: 'Группы по восемь: что сохраним, что изменим, что прекратим? Стратегическая группа слушает.',
        en: 'Groups of eight: what shall we keep, change, stop? The strategy group listens.',
      },
    },
    {
      id: 'certificates',
      minutes: 30,
      title: { kk: 'Сертификаттар', ru: 'Сертификаты', en: 'Certificates' },
      whatHappens: {
        kk: 'Әр есім дұрыс айтылсын: айтылуын алдын ала тексеріңіз. Мектептерге де рақмет.',
        ru: 'Каждое имя должно прозвучать верно: проверьте заранее. Спасибо и школам.',
        en: 'Every name must be said rightly: check beforehand. Thank the schools too.',
      },
    },
    {
      id: 'closing',
      minutes: 15,
      title: { kk: 'Жабылу', ru: 'Закрытие', en: 'Closing' },
      whatHappens: {
        kk: 'Бір мұғалім бір сұрақ қалдырады. Сонымен аяқтаймыз.',
        ru: 'Один учитель оставляет всем один вопрос. На нём и закончим.',
        en: 'One teacher leaves everyone with one question. We end there.',
      },
      tools: ['session-reflection'],
    },
  ],
  notice: [
    {
      dimension: 'meaning',
      text: {
        kk: 'Хикаяларда нәтиже ғана ма, әлде жетекшілік жолы да бар ма?',
        ru: 'В историях только результат или и путь?',
        en: 'Do stories tell only outcomes, or also the way of leading?',
      },
    },
    {
      dimension: 'valuing',
      text: {
        kk: 'Лауазымға қарамай тыңдау бар ма?',
        ru: 'Слушают ли, не глядя на должность?',
        en: 'Do people listen regardless of post?',
      },
    },
    {
      dimension: 'feeling',
      text: {
        kk: 'Кім алғаш рет көпшілікке сөйледі? Жанында болыңыз.',
        ru: 'Кто впервые говорит перед залом? Будьте рядом.',
        en: 'Who is speaking in public for the first time? Be near.',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Құттықтауларды қысқартыңыз, хикаяларды емес.',
    ru: 'Сокращайте приветствия, а не истории.',
    en: 'Shorten the greetings, not the stories.',
  },
  online: {
    kk: 'Екі жарты күн; хикая бөлмелері он бес адамнан аспасын; плакаттарды бір апта бұрын ашыңыз; сертификаттарды мектепте тапсырыңыз.',
    ru: 'Два полудня; комнаты историй до пятнадцати человек; плакаты откройте за неделю; сертификаты вручите в школах.',
    en: 'Two half-days; story rooms of at most fifteen; posters open a week ahead; certificates handed over in schools.',
  },
  afterwards: [
    {
      kk: 'Хикаяларды тек келісілген шеңберде жариялаңыз.',
      ru: 'Публикуйте истории только в согласованном круге.',
      en: 'Publish stories only within what was agreed.',
    },
    {
      kk: 'Ұсыныстарға жауапты бір айда қайтарыңыз.',
      ru: 'Ответьте на предложения в течение месяца.',
      en: 'Answer the proposals within a month.',
    },
  ],
};
