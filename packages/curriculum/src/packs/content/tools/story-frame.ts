import type { TrilingualTool } from '../../tool.ts';

export const storyFrame: TrilingualTool = {
  id: 'story-frame',
  version: 1,
  title: { kk: 'Менің жетекшілік хикаям', ru: 'Моя история лидерства', en: 'My leadership story' },
  purpose: {
    kk: 'Нәтижені ғана емес, жолды айту: басқаларды қалай ерттім. Хикаям менікі; менің рұқсатымсыз ешкімге көрсетілмейді.',
    ru: 'Рассказать не только о результате, но и о пути: как я повёл(а) за собой других. История моя, без моего согласия её никто не покажет.',
    en: 'To tell the way and not only the result: how I brought others with me. The story is mine and is shown to nobody without my consent.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Басталуы. Бір көрініс: қай жер, қай сәт, кім бар? Мені не мазалады?',
          ru: 'Начало. Одна сцена: где, когда, кто рядом? Что меня тревожило?',
          en: 'The beginning. One scene: where, when, who is there? What troubled me?',
        },
        example: {
          kk: '«Қаңтардың таңы, жетінші сынып. Отыз бала үнсіз көшіріп отыр. “Осы тыныштық маған неге ұнамайды?” деп ойладым».',
          ru: '«Январское утро, седьмой класс. Тридцать детей молча списывают с доски. Я подумала: почему мне не нравится эта тишина?»',
          en: '“A January morning, grade seven. Thirty pupils copy in silence. I thought: why do I dislike this quiet?”',
        },
        lines: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Бұрылыс. Кіммен сөйлестім? Қай әңгіме ойымды өзгертті?',
          ru: 'Поворот. С кем я поговорил(а)? Какой разговор изменил мой замысел?',
          en: 'The turn. Whom did I talk with? Which conversation changed my mind?',
        },
        lines: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Іс. Не істедім? Кім, қалай қосылды? Қай жерде шегіндім?',
          ru: 'Дело. Что я сделал(а)? Кто включился и как? Где отступил(а)?',
          en: 'The work. What did I do? Who joined in, and how? Where did I step back?',
        },
        lines: 5,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Қиын жер. Не шықпай қалды? Сол кезде не сездім, не көмектесті?',
          ru: 'Трудное место. Что не получилось? Что я чувствовал(а), что помогло?',
          en: 'The hard place. What did not work? What did I feel, and what helped?',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Не өзгерді? Бір дәлел, бір дауыс келтіріңіз.',
          ru: 'Что изменилось? Одно свидетельство, один голос.',
          en: 'What changed? One piece of evidence, one voice.',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Енді мен қандай мұғаліммін? Тыңдаушыға қандай сұрақ қалдырамын?',
          ru: 'Какой я теперь учитель? Какой вопрос оставлю слушателям?',
          en: 'What kind of teacher am I now? What question do I leave with the listener?',
        },
        lines: 3,
      },
      {
        kind: 'tick',
        prompt: {
          kk: 'Кіммен бөлісуге келісемін (кез келген уақытта өзгерте аламын)',
          ru: 'С кем согласен(на) поделиться (можно передумать в любой момент)',
          en: 'With whom I agree to share it (I may change my mind at any time)',
        },
        options: [
          { kk: 'өз тобым', ru: 'моя группа', en: 'my group' },
          { kk: 'мектебім', ru: 'моя школа', en: 'my school' },
          {
            kk: 'желілік кездесу мен конференция',
            ru: 'сетевые встречи и конференция',
            en: 'network events and the conference',
          },
          { kk: 'ашық жинақ', ru: 'открытый сборник', en: 'the public collection' },
          { kk: 'әзірге ешкіммен', ru: 'пока ни с кем', en: 'nobody for now' },
        ],
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: { kk: 'Неден басталды?', ru: 'С чего началось?', en: 'Where did it begin?' },
        lines: 4,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Басқаларды қалай ерттім?',
          ru: 'Как я повёл(а) за собой других?',
          en: 'How did I bring others with me?',
        },
        lines: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Қай жер қиын болды, не өзгерді?',
          ru: 'Где было трудно и что изменилось?',
          en: 'Where was it hard, and what changed?',
        },
        lines: 5,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Кіммен бөлісемін?',
          ru: 'С кем поделюсь?',
          en: 'With whom will I share it?',
        },
        lines: 2,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: { kk: 'Менің хикаям', ru: 'Моя история', en: 'My story' },
        lines: 23,
      },
    ],
  },
};
