import type { TrilingualTool } from '../../tool.ts';

export const tutorialRecord: TrilingualTool = {
  id: 'tutorial-record',
  version: 1,
  title: {
    kk: 'Жеке кеңестен жазба',
    ru: 'Запись индивидуальной консультации',
    en: 'Record of a tutorial',
  },
  purpose: {
    kk: 'Екеуміздің әңгімемізден менің есімде қалғаны. Оны мен жазамын; мен және фасилитаторым ғана оқимыз.',
    ru: 'Что я хочу запомнить из нашего разговора. Пишу я; читаем только мы с фасилитатором.',
    en: 'What I want to remember from our talk. I write it; only my facilitator and I read it.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Соңғы кездескеннен бері болған бір жақсы жай (кішкентай болса да)',
          ru: 'Одна хорошая новость с прошлой встречи, пусть маленькая',
          en: 'One good thing since we last met, however small',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Бүгін не туралы сөйлескім келді?',
          ru: 'О чём мне хотелось поговорить сегодня?',
          en: 'What did I want to talk about today?',
        },
        lines: 3,
      },
      {
        kind: 'scale',
        prompt: {
          kk: 'Қазір өзімді қалай сезінемін? (тек өзім үшін)',
          ru: 'Как я себя сейчас чувствую? (только для себя)',
          en: 'How do I feel just now? (for myself only)',
        },
        from: { kk: 'мүлде олай емес', ru: 'совсем нет', en: 'not at all' },
        to: { kk: 'дәл солай', ru: 'очень', en: 'very much' },
        points: 5,
        statements: [
          {
            kk: 'Не істеп жатқаным өзіме түсінікті.',
            ru: 'Мне ясно, что я делаю.',
            en: 'I am clear about what I am doing.',
          },
          { kk: 'Әріптестерім жанымда.', ru: 'Коллеги рядом.', en: 'My colleagues are beside me.' },
          {
            kk: 'Бұған уақыт пен күшім жетеді.',
            ru: 'На это хватает времени и сил.',
            en: 'I have the time and strength for it.',
          },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Әңгімеде ойыма келген жаңа нәрсе',
          ru: 'Новое, что пришло в голову в разговоре',
          en: 'Something new that came to me as we talked',
        },
        lines: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Менің келесі қадамым, қашан, кіммен',
          ru: 'Мой следующий шаг: когда и с кем',
          en: 'My next step: when, and with whom',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Фасилитатордан күтетін көмегім',
          ru: 'Какой помощи жду от фасилитатора',
          en: 'The help I would like from my facilitator',
        },
        example: {
          kk: '«Директорға бірге барсаңыз», «сұраққа сұрақпен жауап бере берсеңіз», «әзірге ештеңе керек емес».',
          ru: '«Сходить со мной к директору», «и дальше спрашивать», «пока ничего».',
          en: '“Come with me to the director”, “keep asking questions”, “nothing for now”.',
        },
        lines: 2,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Не туралы сөйлестік?',
          ru: 'О чём говорили?',
          en: 'What did we talk about?',
        },
        lines: 6,
      },
      {
        kind: 'ask',
        prompt: { kk: 'Не түсіндім?', ru: 'Что я понял(а)?', en: 'What did I come to see?' },
        lines: 5,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Келесі қадам және керек көмек',
          ru: 'Следующий шаг и нужная помощь',
          en: 'Next step, and help I need',
        },
        lines: 4,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: { kk: 'Әңгімеден кейін', ru: 'После разговора', en: 'After our talk' },
        lines: 22,
      },
    ],
  },
};
