import { dictionary, words } from './words.ts';

/** The words of noting who took part. */
export const attendanceWords = words(
  {
    title: 'Who took part',
    intro:
      'Apologies in advance count as commitment. If you do not know, leave a line empty; “not known” takes a wrong answer back.',
    tooEarly: 'You can mark this on the day.',
    apologiesAlready: 'Whoever has apologised already can be noted now.',
    nothing: 'Nothing was marked, so nothing was saved. Mark at least one person.',
    save: 'Save',
    saved: 'Saved. You can change it at any time.',
    take: 'Note who took part',
    earlier: 'Sessions that were held',
    back: 'Back to my day',
    backToSession: 'Back to the session',
    rest: 'Everybody else took part',
    toNoticing: 'Next: what did you notice?',
    // As short as a roll call: all three answers stand in one row on a telephone.
    statuses: dictionary({
      attended: 'took part',
      apologised: 'apologised',
      absent: 'absent',
      expected: 'not known',
    }),
  },
  {
    kk: {
      title: 'Кім қатысты',
      intro:
        'Алдын ала ескерту де адалдық болып саналады. Білмесеңіз, жолды бос қалдырыңыз; қате жауапты «белгісіз» қайтарып алады.',
      tooEarly: 'Белгілеу кездесу күні ашылады.',
      apologiesAlready: 'Алдын ала ескерткендерді қазірден белгілей аласыз.',
      nothing: 'Ешкім белгіленбеді, сондықтан ештеңе сақталмады. Кемінде бір адамды белгілеңіз.',
      save: 'Сақтау',
      saved: 'Сақталды. Кез келген уақытта өзгерте аласыз.',
      take: 'Қатысқандарды белгілеу',
      earlier: 'Өткен кездесулер',
      back: 'Өз күніме оралу',
      backToSession: 'Кездесуге оралу',
      rest: 'Қалғандарының бәрі қатысты',
      toNoticing: 'Енді: нені байқадыңыз?',
      statuses: {
        attended: 'келді',
        apologised: 'ескертті',
        absent: 'келмеді',
        expected: 'белгісіз',
      },
    },
    ru: {
      title: 'Кто участвовал',
      intro:
        'Предупреждение заранее тоже говорит об ответственности. Если не знаете, оставьте строку пустой; ошибку убирает «не знаю».',
      tooEarly: 'Отметить можно в день встречи.',
      apologiesAlready: 'Тех, кто предупредил заранее, можно отметить уже сейчас.',
      nothing: 'Никто не отмечен, поэтому ничего не сохранено. Отметьте хотя бы одного человека.',
      save: 'Сохранить',
      saved: 'Сохранено. Изменить можно в любое время.',
      take: 'Отметить участие',
      earlier: 'Прошедшие встречи',
      back: 'Вернуться к своему дню',
      backToSession: 'Вернуться к встрече',
      rest: 'Все остальные участвовали',
      toNoticing: 'Дальше: что вы заметили?',
      statuses: {
        attended: 'да',
        apologised: 'сообщено заранее',
        absent: 'нет',
        expected: 'не знаю',
      },
    },
  },
);
