import type { Instrument, RatingItem } from '../instrument.ts';
import { agreementScale } from './agreement-scale.ts';

/**
 * A teachers' questionnaire on the four constructs of the first evaluation of TLK: programme
 * experience, collaborative school culture, leadership capacity, impact of the project.
 *
 * The published study does not print its items. These are our own words in three languages, an
 * unvalidated draft: pilot and validate before comparing people, schools or languages.
 */
export const teacherLeadershipSurvey: Instrument = {
  id: 'teacher-leadership-survey',
  version: '0.1.0',
  audience: 'teacher',
  validation: 'unvalidated-draft',
  title: {
    kk: 'Мұғалімнің көшбасшылығы туралы сауалнама',
    ru: 'Анкета о лидерстве учителя',
    en: 'Questionnaire on teachers’ leadership',
  },
  introduction: {
    kk: 'Дұрыс не бұрыс жауап жоқ. Атыңыз сұралмайды, жауаптарыңызды ешкім сізбен байланыстыра алмайды. Кез келген сұрақты өткізіп жіберуге болады.',
    ru: 'Здесь нет верных и неверных ответов. Имя не спрашивается, и связать ответы с вами никто не сможет. Любой вопрос можно пропустить.',
    en: 'There are no right or wrong answers. Your name is not asked, and nobody can link your answers to you. You may leave out any question.',
  },
  responseScales: [agreementScale],
  items: [
    rated('e1', {
      kk: 'Топ кездесулері өз жұмысыма жаңаша қарауыма көмектесті.',
      ru: 'Встречи группы помогли мне по-новому взглянуть на свою работу.',
      en: 'The group sessions helped me to look at my own work afresh.',
    }),
    rated('e2', {
      kk: 'Жеке кеңесулерде мені мұқият тыңдады.',
      ru: 'На индивидуальных консультациях меня внимательно слушали.',
      en: 'In the tutorials somebody really listened to me.',
    }),
    rated('e3', {
      kk: 'Бағдарлама құралдары жобамды ойластыруға пайдалы болды.',
      ru: 'Инструменты программы пригодились мне при обдумывании проекта.',
      en: 'The programme’s tools were useful for thinking my project through.',
    }),
    rated('e4', {
      kk: 'Басқа мектептердің мұғалімдерімен кездесу маған жаңа ой салды.',
      ru: 'Встречи с учителями других школ дали мне новые мысли.',
      en: 'Meeting teachers of other schools gave me new ideas.',
    }),
    rated('c1', {
      kk: 'Біздің мектепте әріптестер қиындықтарын ашық айтады.',
      ru: 'В нашей школе коллеги открыто говорят о трудностях.',
      en: 'In our school colleagues talk openly about what is difficult.',
    }),
    rated('c2', {
      kk: 'Жаңа нәрсені байқап көргенде, мектеп басшылығы қолдайды.',
      ru: 'Когда я пробую новое, руководство школы меня поддерживает.',
      en: 'When I try something new, the school’s leaders support me.',
    }),
    rated(
      'c3',
      {
        kk: 'Бізде әркім өз есігін жауып, жеке жұмыс істейді.',
        ru: 'У нас каждый работает за закрытой дверью, сам по себе.',
        en: 'With us, everybody works alone behind a closed door.',
      },
      true,
    ),
    rated('c4', {
      kk: 'Біз бір-бірімізден үйренуге уақыт табамыз.',
      ru: 'Мы находим время учиться друг у друга.',
      en: 'We find time to learn from one another.',
    }),
    rated('k1', {
      kk: 'Әріптестерімді бірлескен іске тарта аламын.',
      ru: 'Я могу увлечь коллег общим делом.',
      en: 'I am able to bring colleagues into shared work.',
    }),
    rated('k2', {
      kk: 'Мектептегі өзгерісті қызметіме қарамай бастай аламын.',
      ru: 'Я могу начать перемены в школе, какую бы должность ни занимал(а).',
      en: 'I can start a change in my school whatever my post.',
    }),
    rated('k3', {
      kk: 'Қарсылыққа тап болғанда, әңгімені жалғастыра аламын.',
      ru: 'Столкнувшись с несогласием, я умею продолжить разговор.',
      en: 'When I meet disagreement, I can keep the conversation going.',
    }),
    rated('k4', {
      kk: 'Жұмысымның нәтижесін дәлелмен көрсете аламын.',
      ru: 'Я умею показать результат своей работы на фактах.',
      en: 'I can show with evidence what my work has led to.',
    }),
    {
      kind: 'attention',
      id: 'a1',
      responseScale: 'agreement-5',
      expected: 4,
      text: {
        kk: 'Бұл жолда «келісемін» дегенді белгілеңіз.',
        ru: 'В этой строке отметьте, пожалуйста, «согласен(на)».',
        en: 'In this line, please choose “agree”.',
      },
    },
    rated('i1', {
      kk: 'Жобам оқушыларымның оқуына көмектесті.',
      ru: 'Мой проект помог учиться моим ученикам.',
      en: 'My project helped my pupils to learn.',
    }),
    rated('i2', {
      kk: 'Жобам әріптестерімнің тәжірибесін өзгертті.',
      ru: 'Мой проект изменил практику коллег.',
      en: 'My project changed what colleagues do.',
    }),
    rated('i3', {
      kk: 'Жобадан басталған өзгеріс мектепте жалғасып жатыр.',
      ru: 'Перемены, начатые проектом, продолжаются в школе.',
      en: 'The change my project began goes on in the school.',
    }),
    rated('i4', {
      kk: 'Жобам туралы басқа мектептер де білді.',
      ru: 'О моём проекте узнали и в других школах.',
      en: 'Other schools have learned about my project.',
    }),
    {
      kind: 'open',
      id: 'o1',
      text: {
        kk: 'Осы жылы не өзгергенін өз сөзіңізбен айтыңыз.',
        ru: 'Скажите своими словами, что изменилось за этот год.',
        en: 'Say in your own words what has changed this year.',
      },
    },
  ],
  scales: [
    scale('experience', ['e1', 'e2', 'e3', 'e4'], {
      kk: 'Бағдарламадағы тәжірибе',
      ru: 'Опыт участия в программе',
      en: 'Programme experience',
    }),
    scale('culture', ['c1', 'c2', 'c3', 'c4'], {
      kk: 'Мектептегі ынтымақтастық мәдениеті',
      ru: 'Культура сотрудничества в школе',
      en: 'Collaborative school culture',
    }),
    scale('capacity', ['k1', 'k2', 'k3', 'k4'], {
      kk: 'Көшбасшылық қабілет',
      ru: 'Способность к лидерству',
      en: 'Leadership capacity',
    }),
    scale('impact', ['i1', 'i2', 'i3', 'i4'], {
      kk: 'Жобаның ықпалы',
      ru: 'Влияние проекта',
      en: 'Impact of the project',
    }),
  ],
  declaredAnalysis: {
    model: [
      'experience =~ e1 + e2 + e3 + e4',
      'culture =~ c1 + c2 + c3 + c4',
      'capacity =~ k1 + k2 + k3 + k4',
      'impact =~ i1 + i2 + i3 + i4',
      'capacity ~ a1*experience + a2*culture',
      'impact ~ b1*experience + b2*culture',
    ].join('\n'),
    questions: [
      {
        kk: 'Бағдарламадағы тәжірибе мен мектеп мәдениеті көшбасшылық қабілетпен қалай байланысты?',
        ru: 'Как опыт участия и культура школы связаны со способностью к лидерству?',
        en: 'What have programme experience and school culture to do with leadership capacity?',
      },
      {
        kk: 'Олар жобалардың ықпалымен қалай байланысты?',
        ru: 'Как они связаны с влиянием проектов?',
        en: 'What have they to do with the impact of projects?',
      },
    ],
  },
};

function rated(id: string, text: RatingItem['text'], isReversed = false): RatingItem {
  return {
    kind: 'rating',
    id,
    text,
    responseScale: 'agreement-5',
    ...(isReversed ? { isReversed } : {}),
  };
}

// Three of four items may carry a score: our default, see the missing-answer rules of the package.
function scale(id: string, items: string[], title: RatingItem['text']) {
  return { id, construct: id, items, title, answersNeeded: 3 };
}
