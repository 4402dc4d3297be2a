import type { TrilingualTool } from '../../tool.ts';

export const concern: TrilingualTool = {
  id: 'concern',
  version: 1,
  title: { kk: 'Мені не толғандырады', ru: 'Что меня волнует', en: 'What concerns me' },
  purpose: {
    kk: 'Өзім өзгерткім келетін бір мәселені табу. Тақырыпты тек өзім таңдаймын; оны кез келген уақытта қайта жазуға болады.',
    ru: 'Найти то, что я сам(а) хочу изменить к лучшему. Тему выбираю только я, и её можно переписать в любой момент.',
    en: 'To find the thing I myself want to make better. The choice is mine alone, and I may rewrite it at any time.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Соңғы айларда қандай ой маза бермей жүр? Сын айтпай-ақ, не көргеніңізді жазыңыз.',
          ru: 'Что не даёт покоя в последние месяцы? Просто опишите, что вы видите, никого не оценивая.',
          en: 'What has been on your mind these last months? Just describe what you see, judging nobody.',
        },
        example: {
          kk: '«Үзілісте кіші сыныптар мен жоғары сыныптар дәлізде қақтығысып қалады».',
          ru: '«На перемене младшие и старшие сталкиваются в коридоре, и кончается это слезами».',
          en: '“At break the little ones and the older ones collide in the corridor, and it ends in tears.”',
        },
        lines: 4,
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Өзіме сұрақ', ru: 'Вопрос себе', en: 'A question to myself' },
          { kk: 'Менің жауабым', ru: 'Мой ответ', en: 'My answer' },
        ],
        rows: [
          {
            kk: 'Бұл кімге әсер етеді: балаларға, әріптестерге, ата-аналарға, өзіме?',
            ru: 'Кого это касается: детей, коллег, родителей, меня?',
            en: 'Whom does it touch: pupils, colleagues, parents, me?',
          },
          {
            kk: 'Мұны қайдан білемін? Не көрдім, не естідім?',
            ru: 'Откуда я это знаю? Что я видел(а) и слышал(а)?',
            en: 'How do I know? What have I seen and heard?',
          },
          {
            kk: 'Қай бөлігі менің қолымнан келеді?',
            ru: 'Какая часть этого в моих силах?',
            en: 'Which part of it is within my reach?',
          },
          {
            kk: 'Бұл менің құндылықтарыммен қалай байланысты?',
            ru: 'Как это связано с тем, чем я дорожу?',
            en: 'How does it connect with what I value?',
          },
          {
            kk: 'Осы туралы тағы кім ойлап жүр екен?',
            ru: 'Кто ещё, возможно, думает об этом?',
            en: 'Who else may be thinking about this?',
          },
        ],
        emptyRows: 0,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Бүгінгі нұсқа: «Мені … толғандырады, өйткені … Бір жылдан кейін … болса деймін».',
          ru: 'Сегодняшний вариант: «Меня волнует …, потому что … Через год мне хотелось бы …»',
          en: 'Today’s version: “I am concerned that …, because … In a year I would like …”',
        },
        help: {
          kk: 'Бұл — алғашқы нұсқа. Келесі кездесуде мүлде басқаша жазуыңыз мүмкін, бұл қалыпты.',
          ru: 'Это первый набросок. К следующей встрече он может стать совсем другим, и это нормально.',
          en: 'This is a first draft. By the next meeting it may be quite different, and that is fine.',
        },
        lines: 5,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Не көріп жүрмін? Кімге әсер етеді?',
          ru: 'Что я вижу? Кого это касается?',
          en: 'What do I see? Whom does it touch?',
        },
        lines: 7,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Қай бөлігі менің қолымнан келеді?',
          ru: 'Что из этого в моих силах?',
          en: 'What of it is within my reach?',
        },
        lines: 5,
      },
      {
        kind: 'ask',
        prompt: {
          kk: '«Мені … толғандырады, өйткені …»',
          ru: '«Меня волнует …, потому что …»',
          en: '“I am concerned that …, because …”',
        },
        lines: 4,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Мені толғандыратын нәрсе — бүгінгі сөзіммен',
          ru: 'Что меня волнует — сегодняшними словами',
          en: 'What concerns me, in today’s words',
        },
        lines: 22,
      },
    ],
  },
};
