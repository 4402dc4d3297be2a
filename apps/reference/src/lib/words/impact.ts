import { words } from './words.ts';

/** The words of looking back: what has changed, for whom, and how others were led. */
export const impactWords = words(
  {
    forPupils: 'For pupils',
    forColleagues: 'For colleagues',
    forTheSchool: 'For the school and its ways',
    forTheTeacher: 'For myself and my teaching',
    impactHint: 'How was it? How is it now? How do I know?',
    howOthersWereLed: 'What did I do to bring others with me?',
    howHint: 'This is the heart of it: results are easy to tell, leading is easily forgotten.',
    widening: 'Who else could this reach, and how does it live on?',
  },
  {
    kk: {
      forPupils: 'Оқушылар үшін',
      forColleagues: 'Әріптестер үшін',
      forTheSchool: 'Мектеп үшін',
      forTheTeacher: 'Өзім және сабағым үшін',
      impactHint: 'Бұрын қандай еді? Қазір қандай? Мұны неден білемін?',
      howOthersWereLed: 'Басқаларды ерту үшін мен не істедім?',
      howHint: 'Ең маңыздысы осы: нәтижені айту оңай, ал қалай жетекшілік еткенің ұмытылып кетеді.',
      widening: 'Бұл тағы кімге жетуі мүмкін және қалай жалғасады?',
    },
    ru: {
      forPupils: 'Для учеников',
      forColleagues: 'Для коллег',
      forTheSchool: 'Для школы и её уклада',
      forTheTeacher: 'Для меня и моих уроков',
      impactHint: 'Как было? Как стало? Откуда я это знаю?',
      howOthersWereLed: 'Как я веду за собой других?',
      howHint: 'Это главное: о результатах рассказать легко, а о лидерстве часто забывают.',
      widening: 'До кого ещё это может дойти и как продолжится?',
    },
  },
);
