import type { TrilingualTool } from '../../tool.ts';

export const portfolioChecklist: TrilingualTool = {
  id: 'portfolio-checklist',
  version: 1,
  title: {
    kk: 'Портфолиомды қарап шығу',
    ru: 'Перелистываю портфолио',
    en: 'Looking through my portfolio',
  },
  purpose: {
    kk: 'Портфолио менің ісім мен ойымды басқа адамға түсінікті ете ме, соны көру. Қалыңдығы маңызды емес.',
    ru: 'Понять, видны ли в портфолио моё дело и мои мысли тому, кто меня не знает. Толщина не важна.',
    en: 'To see whether the portfolio shows my work and thinking to someone who does not know me. Thickness does not matter.',
  },
  forms: {
    guided: [
      {
        kind: 'grid',
        columns: [
          { kk: 'Менің портфолиомда', ru: 'В моём портфолио', en: 'In my portfolio' },
          { kk: 'Бар ✓', ru: 'Есть ✓', en: 'It is there ✓' },
          {
            kk: 'Қайда? Не қосқым келеді?',
            ru: 'Где? Что хочется добавить?',
            en: 'Where? What would I like to add?',
          },
        ],
        rows: [
          {
            kk: 'мені не толғандырғаны және неге екені',
            ru: 'что меня волновало и почему',
            en: 'what concerned me, and why',
          },
          {
            kk: 'көргім келген көрініс',
            ru: 'что мне хотелось увидеть',
            en: 'what I wanted to see',
          },
          {
            kk: 'кіммен ақылдасқаным, содан не өзгергені',
            ru: 'с кем я советовался(ась) и что от этого изменилось',
            en: 'whom I consulted, and what changed because of it',
          },
          {
            kk: 'жоспарым және оның өзгерістері',
            ru: 'мой план и то, как он менялся',
            en: 'my plan, and how it changed',
          },
          {
            kk: 'басқаларды қалай ерткенім',
            ru: 'как я вовлекал(а) других',
            en: 'how I brought others along',
          },
          {
            kk: 'айғақтар: балалардың, әріптестердің даусы',
            ru: 'свидетельства: голоса детей и коллег',
            en: 'evidence: the voices of pupils and colleagues',
          },
          {
            kk: 'не өзгерді, не өзгермеді',
            ru: 'что изменилось и что нет',
            en: 'what changed and what did not',
          },
          {
            kk: 'өз ойымның қалай өзгергені',
            ru: 'как изменились мои взгляды',
            en: 'how my own thinking changed',
          },
          { kk: 'бір беттік әңгімем', ru: 'мой рассказ на одну страницу', en: 'my one-page story' },
        ],
        emptyRows: 0,
      },
      {
        kind: 'tick',
        prompt: {
          kk: 'Басқаларды ойлағанда',
          ru: 'С заботой о других',
          en: 'With care for others',
        },
        options: [
          {
            kk: 'балалардың аты мен бет-жүзі жоқ',
            ru: 'нет имён и лиц детей',
            en: 'no child’s name or face',
          },
          {
            kk: 'әріптестердің сөзін рұқсатпен келтірдім',
            ru: 'слова коллег — с их согласия',
            en: 'colleagues are quoted with their consent',
          },
          {
            kk: 'жеке күнделігімнен тек өзім қалаған беттер',
            ru: 'из личного дневника — только то, чем хочу поделиться',
            en: 'from my private log, only the pages I choose',
          },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Басқа топтың фасилитаторы оқығанда нені байқаса деймін?',
          ru: 'Что мне хотелось бы, чтобы заметил читатель из другой группы?',
          en: 'What would I like a reader from another group to notice?',
        },
        lines: 3,
      },
    ],
    light: [
      {
        kind: 'tick',
        prompt: {
          kk: 'Портфолиомда көрініп тұр ма?',
          ru: 'Видно ли это в портфолио?',
          en: 'Does my portfolio show this?',
        },
        options: [
          { kk: 'неден басталды', ru: 'с чего началось', en: 'where it began' },
          { kk: 'кіммен ақылдастым', ru: 'с кем советовался(ась)', en: 'whom I consulted' },
          { kk: 'не істедік', ru: 'что мы делали', en: 'what we did' },
          { kk: 'мен қалай жетекшілік еттім', ru: 'как я вёл(а) за собой', en: 'how I led' },
          {
            kk: 'не өзгерді, неден білемін',
            ru: 'что изменилось и откуда я это знаю',
            en: 'what changed and how I know',
          },
          { kk: 'мен не түсіндім', ru: 'что я понял(а)', en: 'what I came to understand' },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Әлі не қосқым келеді, қай күнге дейін?',
          ru: 'Что ещё добавлю и к какому дню?',
          en: 'What will I still add, and by when?',
        },
        lines: 6,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Портфолиомның мазмұны — өз ретіммен',
          ru: 'Содержание моего портфолио — в моём порядке',
          en: 'What is in my portfolio, in my own order',
        },
        lines: 22,
      },
    ],
  },
};
