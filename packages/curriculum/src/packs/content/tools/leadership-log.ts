import type { TrilingualTool } from '../../tool.ts';

export const leadershipLog: TrilingualTool = {
  id: 'leadership-log',
  version: 1,
  title: { kk: 'Жетекшілік күнделігі', ru: 'Дневник лидерства', en: 'Leadership log' },
  purpose: {
    kk: 'Істегенімді ұмытпай тұрып түртіп қою. Аптасына бес минут, екі-үш сөйлем жетеді.',
    ru: 'Записать сделанное, пока не забылось. Пяти минут и двух-трёх фраз в неделю достаточно.',
    en: 'To jot down what I did before it fades. Five minutes and two or three sentences a week are enough.',
  },
  forms: {
    guided: [
      {
        kind: 'words',
        text: {
          kk: 'Жетекшілік дегеніміз жиналыс өткізу ғана емес. Дәлізде сұрақ қою, біреуді шақыру, күмәнданғанды тыңдау, өз қатеңізді ашық айту — бәрі осыған кіреді.',
          ru: 'Вести за собой — это не только проводить собрания. Задать вопрос в коридоре, позвать кого-то, выслушать сомнение, открыто рассказать о своей ошибке — всё это сюда.',
          en: 'Leading is not only running meetings. A question in the corridor, an invitation, hearing out a doubt, speaking openly of your own mistake: all of it belongs here.',
        },
      },
      {
        kind: 'grid',
        columns: [
          { kk: 'Күні', ru: 'Дата', en: 'Date' },
          { kk: 'Мен не істедім?', ru: 'Что я сделал(а)?', en: 'What did I do?' },
          {
            kk: 'Кім қосылды, не деді?',
            ru: 'Кто включился, что сказал?',
            en: 'Who joined in, and what did they say?',
          },
          {
            kk: 'Не сездім, не түсіндім?',
            ru: 'Что почувствовал(а), что понял(а)?',
            en: 'What did I feel and understand?',
          },
          { kk: 'Келесі кішкентай қадам', ru: 'Следующий маленький шаг', en: 'Next small step' },
        ],
        rows: [
          {
            kk: 'Мысалы: 12 қараша',
            ru: 'Например: 12 ноября',
            en: 'For example: 12 Nov',
          },
        ],
        emptyRows: 6,
      },
      {
        kind: 'ask',
        prompt: {
          kk: 'Ай соңында жазбаларыңызды оқып шығыңыз. Қандай өрнек байқалады?',
          ru: 'В конце месяца перечитайте записи. Какой узор в них проступает?',
          en: 'At the end of the month read your notes again. What pattern do you see?',
        },
        lines: 4,
      },
    ],
    light: [
      {
        kind: 'grid',
        columns: [
          { kk: 'Күні', ru: 'Дата', en: 'Date' },
          {
            kk: 'Не істедім, кіммен?',
            ru: 'Что сделал(а), с кем?',
            en: 'What did I do, with whom?',
          },
          { kk: 'Не ұқтым?', ru: 'Что понял(а)?', en: 'What did I learn?' },
        ],
        rows: [],
        emptyRows: 9,
      },
    ],
    blank: [
      {
        kind: 'ask',
        prompt: { kk: 'Күнделік', ru: 'Дневник', en: 'Log' },
        lines: 23,
      },
    ],
  },
};
