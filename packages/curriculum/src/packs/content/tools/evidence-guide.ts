import type { TrilingualTool } from '../../tool.ts';

export const evidenceGuide: TrilingualTool = {
  id: 'evidence-guide',
  version: 1,
  title: { kk: 'Өзгерісті неден көремін', ru: 'По чему я увижу перемены', en: 'How I will know' },
  purpose: {
    kk: 'Күнделікті жұмыстың өзінен шығатын, артық қағаз тудырмайтын айғақтарды таңдау.',
    ru: 'Выбрать свидетельства, которые рождает сама работа, без лишних бумаг.',
    en: 'To choose evidence that the work itself produces, without extra paper.',
  },
  forms: {
    guided: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Мен қандай сұраққа жауап іздеймін?',
          ru: 'На какой вопрос я ищу ответ?',
          en: 'What question am I trying to answer?',
        },
        example: {
          kk: '«Балалар оқыған мәтіні туралы бір-біріне көбірек сұрақ қоятын болды ма?»',
          ru: '«Стали ли дети чаще задавать друг другу вопросы о прочитанном?»',
          en: '“Do pupils ask each other more questions about what they have read?”',
        },
        lines: 2,
      },
      {
        kind: 'tick',
        prompt: {
          kk: 'Қолда бар не оңай табылатын айғақтар',
          ru: 'Что уже есть или легко собрать',
          en: 'What I already have or can easily gather',
        },
        options: [
          {
            kk: 'балалардың жұмыстары (бұрынғы және қазіргі)',
            ru: 'работы детей (тогда и сейчас)',
            en: 'pupils’ work (then and now)',
          },
          {
            kk: 'балалар айтқан сөз, сол қалпында',
            ru: 'слова детей, как сказаны',
            en: 'what pupils said, word for word',
          },
          {
            kk: 'әріптестің бес минуттық бақылауы',
            ru: 'пятиминутное наблюдение коллеги',
            en: 'a colleague’s five-minute observation',
          },
          {
            kk: 'екі-үш сұрақтан тұратын шағын сауалнама',
            ru: 'маленький опрос из двух-трёх вопросов',
            en: 'a small survey of two or three questions',
          },
          {
            kk: 'санау: қанша рет, қанша бала',
            ru: 'подсчёт: сколько раз, сколько детей',
            en: 'a count: how often, how many pupils',
          },
          {
            kk: 'ата-анамен әңгімеден үзінді',
            ru: 'отрывок разговора с родителями',
            en: 'a piece of a talk with parents',
          },
          {
            kk: 'тақтаның не бұрыштың суреті (балалардың бет-жүзінсіз)',
            ru: 'фото доски или уголка (без лиц детей)',
            en: 'a photo of the board or a corner (no children’s faces)',
          },
          { kk: 'өз күнделігім', ru: 'мой собственный дневник', en: 'my own log' },
        ],
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Таңдаған айғағым', ru: 'Моё свидетельство', en: 'My evidence' },
          { kk: 'Қашан, қанша?', ru: 'Когда и сколько?', en: 'When, how much?' },
          { kk: 'Бұл нені көрсетеді?', ru: 'О чём оно говорит?', en: 'What does it tell?' },
          { kk: 'Нені көрсете алмайды?', ru: 'О чём молчит?', en: 'What can it not tell?' },
        ],
        rows: [],
        emptyRows: 4,
      },
      {
        kind: 'words',
        text: {
          kk: 'Ойланайық: балалардың аты-жөні мен бет-жүзі көрінбей ме? Адамдар сөзін пайдалануыма келісті ме? Ойымды жоққа шығаратын айғақты да сақтадым ба?',
          ru: 'Проверим себя: не видны ли имена и лица детей? Согласны ли люди, что я привожу их слова? Храню ли я и то, что спорит с моими ожиданиями?',
          en: 'Let us ask ourselves: are children’s names and faces out of sight? Do people agree to my quoting them? Do I also keep what contradicts my hopes?',
        },
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: { kk: 'Менің сұрағым', ru: 'Мой вопрос', en: 'My question' },
        lines: 2,
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Айғақ', ru: 'Свидетельство', en: 'Evidence' },
          { kk: 'Қашан', ru: 'Когда', en: 'When' },
          { kk: 'Не көрсетті', ru: 'Что показало', en: 'What it showed' },
        ],
        rows: [],
        emptyRows: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мені ойландырған, күтпеген айғақ',
          ru: 'Неожиданное, над чем думаю',
          en: 'Something unexpected that made me think',
        },
        lines: 3,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Менің айғақтарым және олардың айтары',
          ru: 'Мои свидетельства и о чём они говорят',
          en: 'My evidence and what it says',
        },
        lines: 22,
      },
    ],
  },
};
