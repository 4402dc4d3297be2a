import { words } from './words.ts';

/** The words of the page that shows a questionnaire. */
export const instrumentWords = words(
  {
    print: 'A sheet to print',
    items: 'Questions',
    scales: 'Scales',
    linkage: 'How waves are linked',
    linkageText:
      'Whoever answers may write six signs of their own choice. A seventh sign guards against slips. The same code on two questionnaires says that they are by one hand, and nothing else; without a code an answer is never linked.',
    linked: (count: number) =>
      count === 0
        ? 'No code appears in more than one wave.'
        : count === 1
          ? '1 code appears in more than one wave.'
          : `${count} codes appear in more than one wave.`,
  },
  {
    kk: {
      print: 'Басып шығаратын парақ',
      items: 'Сұрақтар',
      scales: 'Шкалалар',
      linkage: 'Кезеңдер қалай байланысады',
      linkageText:
        'Жауап беруші өзі таңдаған алты таңба жаза алады. Жетінші таңба қате жазудан сақтайды. Екі сауалнамадағы бірдей код оларды бір қол жазғанын ғана білдіреді; кодсыз жауап ешқашан байланыстырылмайды.',
      linked: (count) =>
        count === 0
          ? 'Бірнеше кезеңде кездесетін код жоқ.'
          : `${count} код бірнеше кезеңде кездеседі.`,
    },
    ru: {
      print: 'Лист для печати',
      items: 'Вопросы',
      scales: 'Шкалы',
      linkage: 'Как связываются волны',
      linkageText:
        'Отвечающий может вписать шесть знаков по своему выбору. Седьмой знак защищает от описок. Один и тот же код в двух анкетах говорит лишь, что их заполнила одна рука; без кода ответы не связываются никогда.',
      linked: (count) =>
        count === 0
          ? 'Ни один код не встречается в нескольких волнах.'
          : `Кодов, которые есть больше чем в одной волне: ${count}.`,
    },
  },
);
