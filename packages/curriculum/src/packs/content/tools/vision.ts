import type { TrilingualTool } from '../../tool.ts';

export const vision: TrilingualTool = {
  id: 'vision',
  version: 1,
  title: {
    kk: 'Бір жылдан кейінгі бір күн',
    ru: 'Один день через год',
    en: 'One day, a year from now',
  },
  purpose: {
    kk: 'Мәселені емес, көргім келетін көріністі сипаттау: көзге көрінетіндей, құлаққа естілетіндей етіп.',
    ru: 'Описать не проблему, а то, что хочется увидеть, — так, чтобы это было видно и слышно.',
    en: 'To describe not the problem but what I would like to see, so that it can be seen and heard.',
  },
  forms: {
    guided: [
      {
        kind: 'words',
        text: {
          kk: 'Келер жылдың көктемі. Сізді толғандырған мәселе оңала бастаған. Таңертең мектепке кіріп келесіз.',
          ru: 'Весна следующего года. То, что вас волновало, начало меняться. Утром вы входите в школу.',
          en: 'It is spring next year. What concerned you has begun to change. You walk into school in the morning.',
        },
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Кім', ru: 'Кто', en: 'Who' },
          { kk: 'Не істеп жүр?', ru: 'Что делает?', en: 'What are they doing?' },
          { kk: 'Не айтып жатыр?', ru: 'Что говорит?', en: 'What are they saying?' },
        ],
        rows: [
          { kk: 'Балалар', ru: 'Дети', en: 'Pupils' },
          { kk: 'Әріптестерім', ru: 'Мои коллеги', en: 'My colleagues' },
          { kk: 'Ата-аналар', ru: 'Родители', en: 'Parents' },
          { kk: 'Мен', ru: 'Я', en: 'I' },
        ],
        emptyRows: 0,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Осы көріністің ең кішкентай белгісі қандай? Оны қазан айында-ақ байқауға болар ма еді?',
          ru: 'Какая самая маленькая примета этой картины? Можно ли заметить её уже этой осенью?',
          en: 'What is the smallest sign of this picture? Could you notice it as early as this autumn?',
        },
        example: {
          kk: '«Екі әріптесім өз еркімен “сабағыңа кірейін бе?” деп сұрады».',
          ru: '«Двое коллег сами спросили: “Можно к тебе на урок?”»',
          en: '“Two colleagues asked me, unprompted, whether they could sit in on a lesson.”',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Көріністі 3–4 сөйлеммен жазыңыз. Оны әріптесіңізге дауыстап оқысаңыз, ол көз алдына елестете ала ма?',
          ru: 'Запишите картину в 3–4 фразах. Если прочесть её коллеге вслух, сможет ли он её увидеть?',
          en: 'Write the picture in three or four sentences. Read aloud to a colleague, would they see it?',
        },
        lines: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Бұл көріністі тағы кім қалайды? Кім басқаша елестетуі мүмкін?',
          ru: 'Кто ещё хотел бы такого? А кто может видеть это иначе?',
          en: 'Who else would want this? Who might picture it differently?',
        },
        lines: 2,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Бір жылдан кейін мектепте не көремін, не естимін?',
          ru: 'Что я увижу и услышу в школе через год?',
          en: 'What will I see and hear in school a year from now?',
        },
        lines: 9,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мұның ең алғашқы кішкентай белгісі',
          ru: 'Первая маленькая примета этого',
          en: 'The first small sign of it',
        },
        lines: 3,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Мұны менімен бірге кім қалайды?',
          ru: 'Кто хочет этого вместе со мной?',
          en: 'Who wants this with me?',
        },
        lines: 3,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Менің көргім келетін күн',
          ru: 'День, который мне хочется увидеть',
          en: 'The day I would like to see',
        },
        lines: 22,
      },
    ],
  },
};
