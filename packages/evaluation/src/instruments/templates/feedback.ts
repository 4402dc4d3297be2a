import type { Instrument, OpenItem, RatingItem } from '../instrument.ts';
import { agreementScale } from './agreement-scale.ts';

/** What school directors say about the programme in their school. An unvalidated draft of our own wording. */
export const schoolDirectorFeedback: Instrument = {
  id: 'school-director-feedback',
  version: '0.1.0',
  audience: 'school-director',
  validation: 'unvalidated-draft',
  title: {
    kk: 'Мектеп директорының пікірі',
    ru: 'Отзыв директора школы',
    en: 'Feedback of the school director',
  },
  introduction: {
    kk: 'Мектебіңізде не болғанын айтыңыз. Бұл — бағдарлама туралы сұрақтар, мұғалімдерге баға емес.',
    ru: 'Расскажите, что происходило в вашей школе. Это вопросы о программе, а не оценка учителей.',
    en: 'Tell us what happened in your school. These are questions about the programme, not a judgement of teachers.',
  },
  responseScales: [agreementScale],
  items: [
    rated('p1', {
      kk: 'Топ кездесулеріне уақыт пен орын бөле алдық.',
      ru: 'Нам удалось найти время и место для встреч группы.',
      en: 'We were able to find time and room for the group’s sessions.',
    }),
    rated('p2', {
      kk: 'Мұғалімдердің жобалары мектепке қажет мәселелерге арналды.',
      ru: 'Проекты учителей были о том, что нужно школе.',
      en: 'The teachers’ projects were about things the school needs.',
    }),
    rated('p3', {
      kk: 'Жоба жүргізген мұғалімдердің сөзіне әріптестері құлақ аса бастады.',
      ru: 'К учителям, ведущим проекты, коллеги стали прислушиваться.',
      en: 'Colleagues have begun to listen to the teachers who lead projects.',
    }),
    open('q1', {
      kk: 'Мектепте не өзгерді? Мысал келтіріңіз.',
      ru: 'Что изменилось в школе? Приведите пример.',
      en: 'What has changed in the school? Give an example.',
    }),
    open('q2', {
      kk: 'Не кедергі болды, бізден не керек?',
      ru: 'Что мешало и чего вы ждёте от нас?',
      en: 'What stood in the way, and what do you need from us?',
    }),
  ],
  scales: [
    {
      id: 'support',
      construct: 'school-conditions',
      items: ['p1', 'p2', 'p3'],
      answersNeeded: 2,
      title: {
        kk: 'Бағдарламаның мектептегі орны',
        ru: 'Место программы в школе',
        en: 'The programme’s place in the school',
      },
    },
  ],
};

/** What facilitators say about leading a group. An unvalidated draft of our own wording. */
export const facilitatorFeedback: Instrument = {
  id: 'facilitator-feedback',
  version: '0.1.0',
  audience: 'facilitator',
  validation: 'unvalidated-draft',
  title: {
    kk: 'Фасилитатордың пікірі',
    ru: 'Отзыв фасилитатора',
    en: 'Feedback of the facilitator',
  },
  introduction: {
    kk: 'Топты қалай жүргізгеніңізді айтыңыз. Нақты адамдардың атын жазбаңыз.',
    ru: 'Расскажите, как вы вели группу. Не называйте имён.',
    en: 'Tell us how leading the group went. Please name no one.',
  },
  responseScales: [agreementScale],
  items: [
    rated('f1', {
      kk: 'Кездесуге қажет құралдар мен материалдар уақытында болды.',
      ru: 'Инструменты и материалы к встречам были у меня вовремя.',
      en: 'I had the tools and materials for the sessions in time.',
    }),
    rated('f2', {
      kk: 'Мұғалімге шешімін айтпай, өзі табуына көмектесе алдым.',
      ru: 'Мне удавалось не подсказывать решение, а помогать найти его самому учителю.',
      en: 'I managed not to hand out solutions but to help teachers find their own.',
    }),
    rated('f3', {
      kk: 'Қиналғанда кеңесетін әріптесім болды.',
      ru: 'Когда было трудно, мне было с кем посоветоваться.',
      en: 'When it was difficult, I had a colleague to turn to.',
    }),
    open('q1', {
      kk: 'Қай құрал жақсы көмектесті, қайсысы көмектеспеді? Неге?',
      ru: 'Какой инструмент помог, а какой нет? Почему?',
      en: 'Which tool helped, and which did not? Why?',
    }),
    open('q2', {
      kk: 'Келесі жылы нені басқаша істер едіңіз?',
      ru: 'Что вы сделали бы в следующем году иначе?',
      en: 'What would you do differently next year?',
    }),
  ],
  scales: [
    {
      id: 'leading',
      construct: 'facilitation',
      items: ['f1', 'f2', 'f3'],
      answersNeeded: 2,
      title: {
        kk: 'Топты жүргізу',
        ru: 'Ведение группы',
        en: 'Leading the group',
      },
    },
  ],
};

function rated(id: string, text: RatingItem['text']): RatingItem {
  return { kind: 'rating', id, text, responseScale: 'agreement-5' };
}

function open(id: string, text: OpenItem['text']): OpenItem {
  return { kind: 'open', id, text };
}
