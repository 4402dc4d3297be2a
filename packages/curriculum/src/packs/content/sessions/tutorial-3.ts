import type { TrilingualSessionPack } from '../../session-pack.ts';
import { beforehand, quietPlace } from './tutorial-setting.ts';

export const tutorial3: TrilingualSessionPack = {
  id: 'tutorial-3',
  version: 1,
  kind: 'tutorial',
  sequence: 3,
  minutes: 60,
  title: {
    kk: 'Үшінші жеке кеңес: менің жолым',
    ru: 'Третья индивидуальная консультация: мой путь',
    en: 'Third tutorial: my way',
  },
  purpose: {
    kk: 'Портфолионы бірге парақтау, адамның өзінде не өзгергенін атау, хикаясымен кіммен бөліскісі келетінін естен шығармау.',
    ru: 'Вместе перелистать портфолио, назвать, что изменилось в самом человеке, и решить, с кем он хочет поделиться историей.',
    en: 'To leaf through the portfolio together, name what has changed in the person, and hear with whom they want to share their story.',
  },
  output: {
    kk: 'Портфолионы аяқтау жоспары және хикаяға қатысты мұғалімнің өз шешімі.',
    ru: 'План завершения портфолио и собственное решение о своей истории.',
    en: 'A plan for finishing the portfolio, and the teacher’s own decision about the story.',
  },
  prepare: beforehand,
  materials: quietPlace,
  activities: [
    {
      id: 'leaf-through',
      minutes: 20,
      title: { kk: 'Портфолионы парақтау', ru: 'Перелистываем портфолио', en: 'Leafing through' },
      whatHappens: {
        kk: 'Мұғалім бет ашып, сізге түсіндіреді. «Бұл бетте мен мынаны көріп тұрмын…» деңіз; баға бермеңіз.',
        ru: 'Учитель листает и рассказывает. Говорите: «На этой странице я вижу…»; оценок не давайте.',
        en: 'The teacher turns the pages and tells. Say “on this page I see …”; give no marks.',
      },
      tools: ['portfolio-checklist'],
    },
    {
      id: 'in-me',
      minutes: 15,
      title: {
        kk: 'Менде не өзгерді?',
        ru: 'Что изменилось во мне',
        en: 'What has changed in me',
      },
      whatHappens: {
        kk: 'Күздегі алғашқы парақты қасына қойыңыз. Екеуін жазған адамдардың айырмасы неде?',
        ru: 'Положите рядом осенний лист. Чем отличаются люди, написавшие эти две страницы?',
        en: 'Lay the autumn sheet beside it. How do the two people who wrote these pages differ?',
      },
      youMightSay: {
        kk: '«Енді сізге қай жерде менің көмегім керек емес?»',
        ru: '«В чём вам больше не нужна моя помощь?»',
        en: '“Where do you no longer need my help?”',
      },
    },
    {
      id: 'consent',
      minutes: 15,
      title: { kk: 'Хикая және келісім', ru: 'История и согласие', en: 'Story and consent' },
      whatHappens: {
        kk: 'Хикаяны кім естісе дейді, кім естімесін дейді? Келісімді қазір де, кейін де өзгертуге болатынын айтыңыз.',
        ru: 'Кто пусть услышит историю, а кто нет? Напомните: согласие можно изменить и сейчас, и позже.',
        en: 'Who should hear the story, and who not? Say that consent can be changed, now or later.',
      },
      tools: ['story-frame'],
    },
    {
      id: 'record',
      minutes: 10,
      title: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
      whatHappens: {
        kk: 'Соңғы жазба. Сіз де бір рақмет айтыңыз.',
        ru: 'Последняя запись. Скажите и вы своё спасибо.',
        en: 'The last record. Say your own thanks too.',
      },
      tools: ['tutorial-record'],
    },
  ],
  notice: [
    {
      dimension: 'meaning',
      text: {
        kk: 'Өз ойының қалай өзгергенін айта алды ма?',
        ru: 'Может ли сказать, как изменились взгляды?',
        en: 'Can they say how their thinking changed?',
      },
    },
    {
      dimension: 'planning',
      text: {
        kk: 'Аяқтау жоспарын өзі жасады ма?',
        ru: 'Сам ли составил план завершения?',
        en: 'Did they plan the finish themselves?',
      },
    },
    {
      dimension: 'valuing',
      text: {
        kk: 'Қай құндылығы істе көрінді?',
        ru: 'Какая ценность проявилась в деле?',
        en: 'Which value showed in the work?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Портфолионың екі бетін ғана алыңыз. Келісім туралы әңгіме қалсын.',
    ru: 'Возьмите две страницы портфолио. Разговор о согласии оставьте.',
    en: 'Take only two pages. Keep the talk about consent.',
  },
  online: {
    kk: 'Портфолионы камера алдында парақтай беруге болады.',
    ru: 'Портфолио можно листать перед камерой.',
    en: 'A portfolio can be leafed through in front of a camera.',
  },
  afterwards: [
    {
      kk: 'Мұғалімнің келісімін дәл өзі айтқандай тіркеңіз.',
      ru: 'Отметьте согласие ровно так, как оно сказано.',
      en: 'Record consent exactly as it was given.',
    },
  ],
};
