import { words } from './words.ts';

/** The words of a decision that several make together: written down by one, agreed by all who are named. */
export const jointDecisionWords = words(
  {
    title: 'You are named in a decision',
    intro:
      'Somebody wrote down that you decided this together. It stands once everybody named says so; if you did not take part, it does not stand.',
    todo: (count: number) =>
      count === 1
        ? 'Say whether you made a decision on a portfolio together'
        : `Say of ${count} decisions on portfolios whether you made them together`,
    todoWhy: 'You are named in it, and it does not stand without your word.',
    agree: 'Yes, we decided this together',
    object: 'No, I did not take part',
    agreed: 'Your “yes” is kept. The decision stands once everybody named has agreed.',
    objected: 'Your “no” is kept. The decision does not stand, and the readers decide anew.',
    answered: 'Your answer is kept.',
    waits: 'Written down; it stands once everybody named has agreed.',
    fell: 'Does not stand: it was taken back, or somebody named in it did not take part.',
    takeBack: 'Take it back',
    takenBack: 'The decision is taken back. You can decide anew.',
    writtenDown:
      'The decision is written down, and the others named find it on their first page. It stands once they agree.',
  },
  {
    kk: {
      title: 'Шешімде сіздің атыңыз тұр',
      intro:
        'Мұны сізбен бірге шештік деп жазылған. Аты аталғандардың бәрі растағанда күшіне енеді; сіз қатыспаған болсаңыз, күшіне енбейді.',
      todo: (count) =>
        count === 1
          ? 'Портфолио туралы шешімге қатысқаныңызды растаңыз'
          : `Портфолиолар туралы ${count} шешімге қатысқаныңызды растаңыз`,
      todoWhy: 'Шешімде сіздің атыңыз тұр, сіздің сөзіңізсіз ол күшіне енбейді.',
      agree: 'Иә, бірге шештік',
      object: 'Жоқ, мен қатысқан жоқпын',
      agreed: '«Иә» деген сөзіңіз сақталды. Аты аталғандардың бәрі растағанда шешім күшіне енеді.',
      objected: '«Жоқ» деген сөзіңіз сақталды. Шешім күшіне енбейді, оқырмандар қайта шешеді.',
      answered: 'Жауабыңыз сақталды.',
      waits: 'Жазылды; аты аталғандардың бәрі растағанда күшіне енеді.',
      fell: 'Күшіне енген жоқ: қайтарып алынды немесе аты аталған адам қатыспаған.',
      takeBack: 'Қайтарып алу',
      takenBack: 'Шешім қайтарып алынды. Қайта шешуге болады.',
      writtenDown:
        'Шешім жазылды. Аты аталған адамдар оны өз бірінші бетінен көреді, олар растағанда күшіне енеді.',
    },
    ru: {
      title: 'В решении названы вы',
      intro:
        'Записано, что вы решили это вместе. Решение вступит в силу, когда это подтвердят все названные; если вы не участвовали, оно не действует.',
      todo: (count) =>
        count === 1
          ? 'Подтвердите, что вместе приняли решение о портфолио'
          : `Подтвердите решения о портфолио, в которых вы названы: ${count}`,
      todoWhy: 'В нём названы вы, и без вашего слова оно не действует.',
      agree: 'Да, мы решили это вместе',
      object: 'Нет, без моего участия',
      agreed: 'Ваше «да» сохранено. Решение вступит в силу, когда подтвердят все названные.',
      objected: 'Ваше «нет» сохранено. Решение не действует, читатели решат заново.',
      answered: 'Ваш ответ сохранён.',
      waits: 'Записано; вступит в силу, когда подтвердят все названные.',
      fell: 'Не действует: решение отозвано или принято без участия кого-то из названных.',
      takeBack: 'Отозвать',
      takenBack: 'Решение отозвано. Можно решить заново.',
      writtenDown:
        'Решение записано, остальные названные увидят его на своей первой странице. Оно вступит в силу, когда они подтвердят.',
    },
  },
);
