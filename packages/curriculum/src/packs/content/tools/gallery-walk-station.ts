import type { TrilingualTool } from '../../tool.ts';

export const galleryWalkStation: TrilingualTool = {
  id: 'gallery-walk-station',
  version: 1,
  title: {
    kk: 'Галерея: менің бекетім',
    ru: 'Галерея: моя остановка',
    en: 'Gallery walk: my station',
  },
  purpose: {
    kk: 'Ісімді басқа мектептің адамдарына көрсетіп, олардың ойын жинау. Плакат әдемі емес, шынайы болса жетеді.',
    ru: 'Показать своё дело людям из других школ и собрать их мысли. Плакату достаточно быть честным, а не красивым.',
    en: 'To show my work to people from other schools and gather their thoughts. The poster need only be honest, not beautiful.',
  },
  forms: {
    guided: [
      {
        kind: 'words',
        text: {
          kk: 'Плакатқа үлкен әріппен төрт нәрсе жеткілікті.',
          ru: 'На плакате крупно достаточно четырёх вещей.',
          en: 'Four things in large letters are enough for the poster.',
        },
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Плакатта', ru: 'На плакате', en: 'On the poster' },
          {
            kk: 'Менің сөзім (15 сөзге дейін)',
            ru: 'Мои слова (до 15)',
            en: 'My words (15 at most)',
          },
        ],
        rows: [
          { kk: 'Мені не толғандырады?', ru: 'Что меня волнует?', en: 'What concerns me?' },
          { kk: 'Нені көргім келеді?', ru: 'Что хочу увидеть?', en: 'What would I like to see?' },
          {
            kk: 'Не істеп көрдім не ойластырып жүрмін?',
            ru: 'Что пробую или задумал(а)?',
            en: 'What am I trying or planning?',
          },
          { kk: 'Сізге қояр сұрағым', ru: 'Мой вопрос к вам', en: 'My question to you' },
        ],
        emptyRows: 0,
      },
      {
        kind: 'steps',
        steps: [
          {
            minutes: 2,
            text: {
              kk: 'Бекет иесі сөйлейді, қонақтар тыңдайды.',
              ru: 'Хозяин остановки рассказывает, гости слушают.',
              en: 'The host of the station speaks; the visitors listen.',
            },
          },
          {
            minutes: 6,
            text: {
              kk: 'Әңгіме. Қонақтар түрлі түсті қағазға жазады: сары — «ұнады», жасыл — «байқап көріңіз», көк — «сұрағым бар».',
              ru: 'Разговор. Гости пишут на листочках: жёлтый — «ценно», зелёный — «попробуйте», голубой — «есть вопрос».',
              en: 'Talk. Visitors write on notes: yellow “I value”, green “you might try”, blue “I have a question”.',
            },
          },
          {
            minutes: 2,
            text: {
              kk: 'Хатшы бір ойды дауыстап қайталайды, топ келесі бекетке жылжиды.',
              ru: 'Хранитель записей вслух повторяет одну мысль, и группа идёт дальше.',
              en: 'The note-keeper says one thought aloud, and the group moves on.',
            },
          },
        ],
      },
      {
        kind: 'grid',
        prompt: {
          kk: 'Қонақтар не қалдырды (хатшы жазады)',
          ru: 'Что оставили гости (пишет хранитель записей)',
          en: 'What visitors left (the note-keeper writes)',
        },
        columns: [
          { kk: 'Бағалады', ru: 'Оценили', en: 'Valued' },
          { kk: 'Ұсынды', ru: 'Предложили', en: 'Suggested' },
          { kk: 'Сұрады', ru: 'Спросили', en: 'Asked' },
          {
            kk: 'Кім, қай мектептен (хабарласу үшін)',
            ru: 'Кто, из какой школы (чтобы связаться)',
            en: 'Who, from which school (to stay in touch)',
          },
        ],
        rows: [],
        emptyRows: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мектепке қайтқанда жоспарымда нені өзгертемін?',
          ru: 'Что я изменю в плане, когда вернусь в школу?',
          en: 'What will I change in my plan when I am back?',
        },
        lines: 3,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: { kk: 'Менің сұрағым', ru: 'Мой вопрос', en: 'My question' },
        lines: 3,
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Естігенім', ru: 'Что я услышал(а)', en: 'What I heard' },
          { kk: 'Кімнен', ru: 'От кого', en: 'From whom' },
          { kk: 'Енді не істеймін', ru: 'Что с этим сделаю', en: 'What I will do with it' },
        ],
        rows: [],
        emptyRows: 6,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: { kk: 'Бекеттегі жазбалар', ru: 'Записи на остановке', en: 'Notes at the station' },
        lines: 22,
      },
    ],
  },
};
