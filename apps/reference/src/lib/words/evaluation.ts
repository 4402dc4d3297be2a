import { dictionary, words } from './words.ts';

/** The words of the evaluation pages. */
export const evaluationWords = words(
  {
    title: 'Evaluation',
    intro:
      'How consistently do the questions of a scale measure one thing? An alpha near 1 says that they go together; the bar shows how sure the number is.',
    responses: (count: number) => `${count} answered questionnaires`,
    leftOut: (count: number) =>
      `${count} left out because the attention check was not answered as asked.`,
    draft:
      'The questionnaire is an unvalidated draft. Do not compare people, schools or languages with it.',
    alpha: 'Cronbach’s alpha',
    interval: (level: string, low: string, high: string) =>
      `${level} interval from ${low} to ${high} (Feldt)`,
    questions: 'The questions of this scale',
    complete: (complete: number, rows: number) => `${complete} of ${rows} answered every question.`,
    notEstimable: 'No number can be given here:',
    reasons: dictionary({
      'too-few-items': 'a scale needs at least two questions.',
      'too-few-complete-rows': 'fewer than three people answered every question.',
      'no-variance': 'everybody gave the same answers.',
      'totals-do-not-vary':
        'the sums do not differ; a reversed question may not have been turned round.',
      'not-finite': 'an answer is not a usable number.',
    }),
    meaning:
      'The number says nothing about whether the scale measures what its name says, and nothing about any person.',
    forVisitors:
      'At the beginning and at the end of a year teachers answer a short questionnaire, without their names. It asks how they work with colleagues and what changes in their school, never about a single person.',
    signIn: 'Results are open to programme members after signing in.',
    none: 'No answers can be shown here yet. They appear when a wave has been closed.',
  },
  {
    kk: {
      title: 'Бағалау',
      intro:
        'Шкала сұрақтары бір нәрсені қаншалықты үйлесімді өлшейді? 1-ге жақын альфа олардың бір-біріне сай екенін білдіреді; жолақ санның қаншалықты сенімді екенін көрсетеді.',
      responses: (count) => `Толтырылған сауалнама: ${count}`,
      leftOut: (count) =>
        `Зейін сұрағына дұрыс жауап берілмегендіктен ${count} сауалнама есептелмеді.`,
      draft:
        'Сауалнама — тексерілмеген жоба. Онымен адамдарды, мектептерді, тілдерді салыстырмаңыз.',
      alpha: 'Кронбах альфасы',
      interval: (level, low, high) => `${level} интервал: ${low} – ${high} (Фельдт)`,
      questions: 'Осы шкаланың сұрақтары',
      complete: (complete, rows) => `Барлық сұраққа жауап бергені: ${rows} адамнан ${complete}.`,
      notEstimable: 'Мұнда сан беру мүмкін емес:',
      reasons: {
        'too-few-items': 'шкалада кемінде екі сұрақ болуы керек.',
        'too-few-complete-rows': 'барлық сұраққа үштен аз адам жауап берген.',
        'no-variance': 'барлығы бірдей жауап берген.',
        'totals-do-not-vary': 'қосындылар бірдей; кері сұрақ аударылмаған болуы мүмкін.',
        'not-finite': 'жауаптың бірі жарамды сан емес.',
      },
      meaning:
        'Бұл сан шкала атауына сай нәрсені өлшей ме, оны айтпайды; белгілі бір адам туралы да ештеңе айтпайды.',
      forVisitors:
        'Жылдың басында және соңында мұғалімдер аты-жөнін жазбай, қысқа сауалнама толтырады. Онда әріптестерімен қалай жұмыс істейтіні, мектепте не өзгеретіні сұралады, жеке адам туралы ештеңе сұралмайды.',
      signIn: 'Нәтижелерді бағдарламаға қатысушылар жүйеге кіргеннен кейін көреді.',
      none: 'Әзірге көрсетілетін жауап жоқ. Сауалнама кезеңі жабылған соң шығады.',
    },
    ru: {
      title: 'Оценка',
      intro:
        'Насколько согласованно вопросы шкалы измеряют одно и то же? Альфа около 1 говорит, что они согласованы; полоса показывает, насколько число надёжно.',
      responses: (count) => `Заполненных анкет: ${count}`,
      leftOut: (count) =>
        `Не учтено анкет: ${count} — на проверочный вопрос ответили не так, как просили.`,
      draft: 'Анкета — непроверенный черновик. Не сравнивайте по ней людей, школы и языки.',
      alpha: 'Альфа Кронбаха',
      interval: (level, low, high) => `${level} интервал от ${low} до ${high} (Фельдт)`,
      questions: 'Вопросы этой шкалы',
      complete: (complete, rows) => `На все вопросы ответили ${complete} из ${rows}.`,
      notEstimable: 'Здесь число дать нельзя:',
      reasons: {
        'too-few-items': 'в шкале должно быть не меньше двух вопросов.',
        'too-few-complete-rows': 'на все вопросы ответили меньше трёх человек.',
        'no-variance': 'все ответили одинаково.',
        'totals-do-not-vary': 'суммы не различаются; возможно, обратный вопрос не перевёрнут.',
        'not-finite': 'один из ответов не является пригодным числом.',
      },
      meaning:
        'Это число не говорит, измеряет ли шкала то, что названо, и ничего не говорит об отдельном человеке.',
      forVisitors:
        'В начале и в конце года учителя, не называя имени, отвечают на короткую анкету. В ней спрашивают, как они работают с коллегами и что меняется в школе, и никогда — об отдельном человеке.',
      signIn: 'Результаты доступны участникам программы после входа.',
      none: 'Пока показать нечего. Ответы появятся, когда волна опроса будет закрыта.',
    },
  },
);
