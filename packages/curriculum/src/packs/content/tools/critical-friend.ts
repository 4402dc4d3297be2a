import type { TrilingualTool } from '../../tool.ts';

export const criticalFriend: TrilingualTool = {
  id: 'critical-friend',
  version: 1,
  title: { kk: 'Сыншыл дос', ru: 'Критический друг', en: 'Critical friend' },
  purpose: {
    kk: 'Бір-біріміздің ісімізге сенім мен адал сұрақ сыйлау. Кеңес беруге асықпаймыз.',
    ru: 'Подарить друг другу доверие и честные вопросы. С советами не спешим.',
    en: 'To give each other trust and honest questions. We are in no hurry to advise.',
  },
  forms: {
    guided: [
      {
        kind: 'words',
        text: {
          kk: 'Үшеу болып отырыңыздар: біреу айтады, біреу достық сұрақ қояды, біреу уақыт пен әңгіменің жылуын күтеді. Сосын орын алмасасыздар.',
          ru: 'Садитесь втроём: один рассказывает, второй дружески спрашивает, третий бережёт время и тон. Потом меняйтесь местами.',
          en: 'Sit in threes: one tells, one asks as a friend, one looks after the time and the tone. Then change places.',
        },
      },
      {
        kind: 'steps',
        steps: [
          {
            minutes: 3,
            text: {
              kk: 'Айтушы ісін баяндап, қандай көмек күтетінін айтады: «Маған … жағынан ой керек».',
              ru: 'Рассказчик описывает своё дело и говорит, что хочет услышать: «Мне нужна помощь с …»',
              en: 'The teller describes the work and says what would help: “I could use help with …”',
            },
          },
          {
            minutes: 2,
            text: {
              kk: 'Досы естігенін өз сөзімен қайталайды: «Мен былай түсіндім…»',
              ru: 'Друг повторяет услышанное: «Я понял(а) так…»',
              en: 'The friend says back what was heard: “What I heard is …”',
            },
          },
          {
            minutes: 5,
            text: {
              kk: 'Досы сұрақ қояды. Сұрақта жасырын кеңес болмасын.',
              ru: 'Друг задаёт вопросы. Пусть в вопросе не прячется совет.',
              en: 'The friend asks questions, with no advice hidden in them.',
            },
          },
          {
            minutes: 3,
            text: {
              kk: 'Досы бағалағанын және ойландырғанын айтады: «Маған … ұнады. Мені … ойландырады».',
              ru: 'Друг говорит, что ценит и что вызывает раздумья: «Мне дорого … Я задумался(ась) о …»',
              en: 'The friend says what they value and what they wonder: “I value … I wonder …”',
            },
          },
          {
            minutes: 2,
            text: {
              kk: 'Айтушы өзіне не алғанын айтады. Ақтаудың қажеті жоқ.',
              ru: 'Рассказчик говорит, что берёт с собой. Оправдываться не нужно.',
              en: 'The teller says what to take away. There is no need to defend.',
            },
          },
        ],
      },
      {
        kind: 'tick',
        prompt: {
          kk: 'Ойды ашатын сұрақтар',
          ru: 'Вопросы, которые открывают',
          en: 'Questions that open',
        },
        options: [
          {
            kk: 'Бұл саған неге маңызды?',
            ru: 'Почему это важно тебе?',
            en: 'Why does this matter to you?',
          },
          {
            kk: 'Балалар мұны қалай айтып берер еді?',
            ru: 'Как об этом рассказали бы дети?',
            en: 'How would the pupils tell it?',
          },
          {
            kk: 'Кімнің даусы әлі естілмеді?',
            ru: 'Чей голос ещё не прозвучал?',
            en: 'Whose voice have we not heard?',
          },
          {
            kk: 'Мұны тағы қалай түсіндіруге болады?',
            ru: 'Как ещё это можно объяснить?',
            en: 'How else could it be explained?',
          },
          {
            kk: 'Бәрі ойдағыдай болса, нені көресің?',
            ru: 'Если всё удастся, что ты увидишь?',
            en: 'If it all goes well, what will you see?',
          },
          {
            kk: 'Ертең істеуге болатын ең кішкентай нәрсе қандай?',
            ru: 'Что самое малое можно сделать завтра?',
            en: 'What is the smallest thing you could do tomorrow?',
          },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Маған қойылған, есте қалған сұрақ',
          ru: 'Вопрос ко мне, который запомнился',
          en: 'The question to me that stayed',
        },
        lines: 2,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мен енді не істеймін?',
          ru: 'Что я теперь сделаю?',
          en: 'What will I do now?',
        },
        lines: 2,
      },
    ],
    light: [
      {
        kind: 'steps',
        steps: [
          { minutes: 4, text: { kk: 'Айту', ru: 'Рассказ', en: 'Telling' } },
          { minutes: 6, text: { kk: 'Тек сұрақтар', ru: 'Только вопросы', en: 'Questions only' } },
          {
            minutes: 5,
            text: {
              kk: '«Мен бағалаймын… Мені ойландырады… Мен алып кетемін…»',
              ru: '«Мне дорого… Я задумался(ась)… Я возьму с собой…»',
              en: '“I value … I wonder … I take away …”',
            },
          },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Есте қалған сұрақ және келесі қадам',
          ru: 'Запомнившийся вопрос и следующий шаг',
          en: 'The question that stayed, and my next step',
        },
        lines: 8,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Досымның сұрақтары, менің ойларым',
          ru: 'Вопросы друга и мои мысли',
          en: 'My friend’s questions and my thoughts',
        },
        lines: 22,
      },
    ],
  },
};
