import type { TrilingualSessionPack } from '../../session-pack.ts';

/** The day when schools of a region first meet, to consult each other on plans. */
export const networkEvent1: TrilingualSessionPack = {
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
};
