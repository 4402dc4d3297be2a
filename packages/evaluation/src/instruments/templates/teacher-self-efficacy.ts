import type { Instrument, RatingItem, ResponseScale } from '../instrument.ts';

const certaintyScale: ResponseScale = {
  id: 'certainty-5',
  points: [
    {
      value: 1,
      label: { kk: 'мүлде сенімді емеспін', ru: 'совсем не уверен(а)', en: 'not at all sure' },
    },
    {
      value: 2,
      label: { kk: 'онша сенімді емеспін', ru: 'не очень уверен(а)', en: 'not very sure' },
    },
    { value: 3, label: { kk: 'біршама сенімдімін', ru: 'отчасти уверен(а)', en: 'somewhat sure' } },
    { value: 4, label: { kk: 'сенімдімін', ru: 'уверен(а)', en: 'sure' } },
    { value: 5, label: { kk: 'толық сенімдімін', ru: 'полностью уверен(а)', en: 'quite sure' } },
  ],
};

/**
 * A short questionnaire on how sure teachers are of their own teaching: learning, keeping pupils
 * with them, running the lesson.
 *
 * Our own words, not those of a published scale; an unvalidated draft in three languages.
 */
export const teacherSelfEfficacy: Instrument = {
  id: 'teacher-self-efficacy',
  version: '0.1.0',
  audience: 'teacher',
  validation: 'unvalidated-draft',
  title: {
    kk: 'Мұғалімнің өз ісіне сенімі',
    ru: 'Уверенность учителя в своей работе',
    en: 'How sure teachers are of their work',
  },
  introduction: {
    kk: 'Бүгін өз сабақтарыңызда осыны істей алатыныңызға қаншалықты сенімдісіз? Дұрыс не бұрыс жауап жоқ, атыңыз сұралмайды.',
    ru: 'Насколько вы уверены, что сегодня можете это на своих уроках? Верных и неверных ответов нет, имя не спрашивается.',
    en: 'How sure are you that you can do this in your lessons today? There are no right or wrong answers, and your name is not asked.',
  },
  responseScales: [certaintyScale],
  items: [
    rated('t1', {
      kk: 'Түсінбей қалған оқушыға тақырыпты басқаша түсіндіріп бере аламын.',
      ru: 'Я могу объяснить тему по-другому тому, кто не понял.',
      en: 'I can explain a topic in another way to a pupil who has not understood.',
    }),
    rated('t2', {
      kk: 'Оқушыны ойлантатын сұрақ қоя аламын.',
      ru: 'Я могу задать вопрос, который заставит учеников задуматься.',
      en: 'I can ask a question that makes pupils think.',
    }),
    rated('t3', {
      kk: 'Сабақ барысында кім нені түсінгенін біле аламын.',
      ru: 'Я могу по ходу урока узнать, кто что понял.',
      en: 'I can find out during the lesson who has understood what.',
    }),
    rated('g1', {
      kk: 'Пәнге қызықпайтын оқушыны да іске тарта аламын.',
      ru: 'Я могу вовлечь и того, кому предмет неинтересен.',
      en: 'I can draw in even a pupil who does not care for the subject.',
    }),
    rated('g2', {
      kk: 'Өзіне сенбейтін оқушыға қолынан келетінін көрсете аламын.',
      ru: 'Я могу показать неуверенному ученику, что у него получается.',
      en: 'I can show a pupil without confidence what they are able to do.',
    }),
    rated('g3', {
      kk: 'Баласының оқуы туралы ата-анамен ашық сөйлесе аламын.',
      ru: 'Я могу открыто говорить с родителями об учёбе их ребёнка.',
      en: 'I can talk openly with parents about their child’s learning.',
    }),
    {
      kind: 'attention',
      id: 'a1',
      responseScale: 'certainty-5',
      expected: 2,
      text: {
        kk: 'Бұл жолда «онша сенімді емеспін» дегенді белгілеңіз.',
        ru: 'В этой строке отметьте, пожалуйста, «не очень уверен(а)».',
        en: 'In this line, please choose “not very sure”.',
      },
    },
    rated('m1', {
      kk: 'Сабақтың жұмыс тәртібін оқушылармен бірге орната аламын.',
      ru: 'Я могу вместе с учениками наладить порядок работы на уроке.',
      en: 'I can settle with my pupils how we work in the lesson.',
    }),
    rated('m2', {
      kk: 'Сабақ бұзыла бастаса, оны сабырмен қалпына келтіре аламын.',
      ru: 'Если урок начинает срываться, я могу спокойно его вернуть.',
      en: 'When a lesson begins to slip, I can calmly bring it back.',
    }),
    rated('m3', {
      kk: 'Топтық жұмысты бәрі қатысатындай ұйымдастыра аламын.',
      ru: 'Я могу так организовать работу в группах, чтобы участвовали все.',
      en: 'I can arrange group work so that everybody takes part.',
    }),
  ],
  scales: [
    scale('learning', ['t1', 't2', 't3'], {
      kk: 'Үйренуге көмектесу',
      ru: 'Помощь в учении',
      en: 'Helping pupils learn',
    }),
    scale('engagement', ['g1', 'g2', 'g3'], {
      kk: 'Оқушыны тарту',
      ru: 'Вовлечение учеников',
      en: 'Keeping pupils engaged',
    }),
    scale('lesson', ['m1', 'm2', 'm3'], {
      kk: 'Сабақты жүргізу',
      ru: 'Ведение урока',
      en: 'Running the lesson',
    }),
  ],
};

function rated(id: string, text: RatingItem['text']): RatingItem {
  return { kind: 'rating', id, text, responseScale: 'certainty-5' };
}

function scale(id: string, items: string[], title: RatingItem['text']) {
  return { id, construct: 'self-efficacy', items, title, answersNeeded: 2 };
}
