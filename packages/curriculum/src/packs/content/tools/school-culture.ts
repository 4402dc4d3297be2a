import type { TrilingualTool } from '../../tool.ts';

export const schoolCulture: TrilingualTool = {
  id: 'school-culture',
  version: 1,
  title: {
    kk: 'Біздің мектептің тынысы',
    ru: 'Чем живёт наша школа',
    en: 'How things are in our school',
  },
  purpose: {
    kk: 'Мектепке жаңа көзбен қарап, өзгеріске не көмектесетінін, не кедергі екенін көру. Бұл парақ тексеруге берілмейді.',
    ru: 'Посмотреть на школу свежим взглядом: что здесь помогает меняться, что мешает. Этот лист не сдают на проверку.',
    en: 'To look at the school with fresh eyes: what helps change here and what stands in its way. This sheet is handed in to nobody.',
  },
  forms: {
    guided: [
      {
        kind: 'scale',
        prompt: {
          kk: 'Әр сөйлем біздің мектепке қаншалықты жақын? Алдымен жалғыз белгілеңіз, сосын көршіңізбен салыстырыңыз.',
          ru: 'Насколько это про нашу школу? Сначала отметьте сами, потом сравните с соседом.',
          en: 'How like our school is this? Mark it alone first, then compare with a neighbour.',
        },
        from: { kk: 'мүлде ұқсамайды', ru: 'совсем не про нас', en: 'not like us' },
        to: { kk: 'дәл біз', ru: 'точно про нас', en: 'just like us' },
        points: 5,
        statements: [
          {
            kk: 'Біз бір-біріміздің сабағымызға тексеру үшін емес, үйрену үшін кіреміз.',
            ru: 'Мы ходим друг к другу на уроки, чтобы учиться, а не проверять.',
            en: 'We visit each other’s lessons to learn, not to check.',
          },
          {
            kk: 'Сәтсіз болған сабақ туралы мұғалімдер бөлмесінде ашық айтуға болады.',
            ru: 'В учительской можно честно рассказать о неудачном уроке.',
            en: 'One can speak openly in the staff room about a lesson that went wrong.',
          },
          {
            kk: 'Жас мұғалімнің ұсынысын тәжірибелі мұғалімдікіндей тыңдайды.',
            ru: 'Молодого учителя слушают так же, как опытного.',
            en: 'A young teacher is listened to as closely as an experienced one.',
          },
          {
            kk: 'Шешім қабылданғанша бізден сұрайды.',
            ru: 'Нас спрашивают до того, как решение принято.',
            en: 'We are asked before decisions are made.',
          },
          {
            kk: 'Жаңа нәрсені байқап көруге уақыт пен рұқсат бар.',
            ru: 'Есть время и разрешение пробовать новое.',
            en: 'There is time and permission to try something new.',
          },
          {
            kk: 'Балалар мен ата-аналардың пікірі бірдеңені өзгертеді.',
            ru: 'Мнение детей и родителей что-то меняет.',
            en: 'What pupils and parents think changes something.',
          },
          {
            kk: 'Бастаған ісіміз келесі жылға жалғасады.',
            ru: 'Начатое переживает один учебный год.',
            en: 'What we begin lives longer than one school year.',
          },
        ],
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Қай жерде көршіңізбен екі түрлі белгіледіңіз? Неге олай болды деп ойлайсыз?',
          ru: 'Где ваши отметки разошлись? Как вам кажется, почему?',
          en: 'Where did your marks differ? Why, do you think?',
        },
        lines: 3,
      },
      {
        kind: 'grid',
        prompt: { kk: 'Менің ісім үшін', ru: 'Для моего дела', en: 'For my own work' },
        columns: [
          { kk: 'Ойланайық', ru: 'Подумаем', en: 'To think about' },
          { kk: 'Адамдар', ru: 'Люди', en: 'People' },
          { kk: 'Әдет пен дәстүр', ru: 'Привычки и традиции', en: 'Habits and traditions' },
          { kk: 'Уақыт пен орын', ru: 'Время и место', en: 'Time and place' },
        ],
        rows: [
          { kk: 'Неге сүйене аламын?', ru: 'На что опереться?', en: 'What can I lean on?' },
          {
            kk: 'Неден сақ болған жөн?',
            ru: 'С чем быть бережнее?',
            en: 'Where should I tread softly?',
          },
        ],
        emptyRows: 0,
      },
    ],
    light: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Біздің мектепте өзгеріс әдетте қалай басталады? Кім бастайды?',
          ru: 'Как у нас обычно начинаются перемены? С кого?',
          en: 'How does change usually begin here? With whom?',
        },
        lines: 6,
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Көмектеседі', ru: 'Помогает', en: 'Helps' },
          { kk: 'Кедергі келтіреді', ru: 'Мешает', en: 'Hinders' },
          { kk: 'Әлі белгісіз', ru: 'Пока неясно', en: 'Not clear yet' },
        ],
        rows: [],
        emptyRows: 4,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: {
          kk: 'Мектебіміздің суретін салыңыз не сөзбен жеткізіңіз: мұнда адамдар қалай бірге өмір сүреді?',
          ru: 'Нарисуйте или опишите школу: как здесь людям живётся вместе?',
          en: 'Draw or describe the school: how do people live together here?',
        },
        lines: 22,
      },
    ],
  },
};
