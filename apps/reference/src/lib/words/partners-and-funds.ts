import { russianCount } from './russian-count.ts';
import { words } from './words.ts';

/** The words of the page with the partners of the initiative, and who pays for what. */
export const partnersWords = words(
  {
    partnersSource:
      'The list comes from the programme’s own files; the operator brings in a change.',
    partnersIntro:
      'Who carries which part of the initiative, and what each would pay for as it grows.',
    from: 'since',
    until: 'until',
    noEnd: 'No end agreed',
    ended: 'ended',
    funds: 'What each pays for',
    fundsIntro: (scenario: string, years: number) =>
      `Cost by payer in the scenario “${scenario}” over ${years} years. Figures are as good as what was put in.`,
    payer: 'Payer',
    item: 'What for',
    total: 'Over all years, ₸',
    share: 'Share',
    schoolsThemselves: 'The schools themselves',
  },
  {
    kk: {
      partnersSource: 'Тізім бағдарламаның өз файлдарынан алынған; өзгерісті оператор енгізеді.',
      partnersIntro: 'Бастаманың қай бөлігін кім көтереді және ол өскенде кім нені төлейді.',
      from: 'басталуы',
      until: 'аяқталуы',
      noEnd: 'Мерзімі белгіленбеген',
      ended: 'аяқталды',
      funds: 'Кім нені төлейді',
      fundsIntro: (scenario, years) =>
        `«${scenario}» сценарийі бойынша ${years} жылдағы шығын, төлеушілерге бөлінген. Сандар енгізілген деректерге сай.`,
      payer: 'Төлеуші',
      item: 'Не үшін',
      total: 'Барлық жылға, ₸',
      share: 'Үлесі',
      schoolsThemselves: 'Мектептердің өздері',
    },
    ru: {
      partnersSource: 'Список взят из файлов самой программы; изменения вносит оператор.',
      partnersIntro: 'Кто какую часть инициативы несёт и кто за что платил бы по мере роста.',
      from: 'с',
      until: 'по',
      noEnd: 'Срок не оговорён',
      ended: 'завершено',
      funds: 'Кто за что платит',
      fundsIntro: (scenario, years) =>
        `Расходы по плательщикам в сценарии «${scenario}» за ${russianCount(years, 'год', 'года', 'лет')}. Числа не точнее того, что было введено.`,
      payer: 'Плательщик',
      item: 'За что',
      total: 'За все годы, ₸',
      share: 'Доля',
      schoolsThemselves: 'Сами школы',
    },
  },
);
