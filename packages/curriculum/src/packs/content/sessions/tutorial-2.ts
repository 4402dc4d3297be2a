import type { TrilingualSessionPack } from '../../session-pack.ts';
import { beforehand, quietPlace } from './tutorial-setting.ts';

export const tutorial2: TrilingualSessionPack = {
  id: 'tutorial-2',
  version: 1,
  kind: 'tutorial',
  sequence: 2,
  minutes: 60,
  title: {
    kk: 'Екінші жеке кеңес: жол үстінде',
    ru: 'Вторая индивидуальная консультация: в пути',
    en: 'Second tutorial: on the way',
  },
  purpose: {
    kk: 'Кішкентай жетістікті көру, кедергіге бірге қарау, басқаларды қалай ертіп жүргенін байқауға көмектесу.',
    ru: 'Увидеть малый успех, вместе взглянуть на препятствие, помочь заметить, как человек ведёт за собой других.',
    en: 'To see a small success, look at an obstacle together, and help the teacher notice how they bring others along.',
  },
  output: {
    kk: 'Кедергіге деген жаңа көзқарас және портфолиоға қосылатын бір бет.',
    ru: 'Новый взгляд на препятствие и одна страница для портфолио.',
    en: 'A fresh view of an obstacle and one more page for the portfolio.',
  },
  prepare: beforehand,
  materials: quietPlace,
  activities: [
    {
      id: 'small-success',
      minutes: 10,
      title: { kk: 'Бір жақсы жай', ru: 'Одна удача', en: 'One good thing' },
      whatHappens: {
        kk: 'Соңғы кездескеннен бергі бір жақсы сәттен бастаңыз. Асықпаңыз, ол туралы тағы бір сұрақ қойыңыз.',
        ru: 'Начните с хорошего с прошлой встречи. Не спешите, задайте о нём ещё один вопрос.',
        en: 'Begin with something good since you last met. Do not hurry; ask one more question about it.',
      },
    },
    {
      id: 'where-now',
      minutes: 15,
      title: { kk: 'Қазір қай жердемін?', ru: 'Где я сейчас', en: 'Where am I now' },
      whatHappens: {
        kk: 'Жоспарды ашыңыз: не болды, не болмады, не өзгерді? Жоспардың өзгеруі — кемшілік емес.',
        ru: 'Откройте план: что сделано, что нет, что изменилось? Менять план не стыдно.',
        en: 'Open the plan: what happened, what did not, what changed? A changed plan is no failing.',
      },
      tools: ['action-plan'],
    },
    {
      id: 'obstacle',
      minutes: 15,
      title: { kk: 'Кедергі', ru: 'Препятствие', en: 'The obstacle' },
      whatHappens: {
        kk: 'Бір кедергіні таңдаңыз. Онда басқалардың, жағдайдың, өзінің үлесі қандай? Шешімді мұғалім табады.',
        ru: 'Выберите одно препятствие. Что в нём от других, от обстоятельств, от себя? Решение находит учитель.',
        en: 'Choose one obstacle. What of it lies with others, with circumstances, with oneself? The teacher finds the answer.',
      },
      youMightSay: {
        kk: '«Осыған досың тап болса, оған не айтар едіңіз?»',
        ru: '«Если бы так было у друга, что бы вы ему сказали?»',
        en: '“If a friend were facing this, what would you say?”',
      },
    },
    {
      id: 'leading',
      minutes: 10,
      title: { kk: 'Басқаларды ерту', ru: 'Как я веду за собой', en: 'Bringing others along' },
      whatHappens: {
        kk: 'Күнделіктен бір жазбаны бірге оқыңыз (мұғалім таңдайды). Жетекшілік қай жерде көрінеді?',
        ru: 'Прочтите вместе одну запись из дневника, по выбору учителя. Где в ней видно лидерство?',
        en: 'Read one entry of the log together, of the teacher’s choosing. Where does leading show?',
      },
      tools: ['leadership-log'],
    },
    {
      id: 'record',
      minutes: 10,
      title: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
      whatHappens: {
        kk: 'Мұғалім жазады; портфолиоға қай бетті қосатынын белгілейді.',
        ru: 'Учитель пишет и отмечает страницу для портфолио.',
        en: 'The teacher writes and marks a page for the portfolio.',
      },
      tools: ['tutorial-record'],
    },
  ],
  notice: [
    {
      dimension: 'confronting',
      text: {
        kk: 'Өз үлесін көре алды ма?',
        ru: 'Увидел ли свою долю?',
        en: 'Could they see their own part?',
      },
    },
    {
      dimension: 'structuring',
      text: {
        kk: 'Әңгіменің тәртібін кім ұстады?',
        ru: 'Кто вёл этот разговор?',
        en: 'Who held the shape of the talk?',
      },
    },
    {
      dimension: 'meaning',
      text: {
        kk: 'Тәжірибесінен қандай ой түйді?',
        ru: 'Какую мысль вынес из опыта?',
        en: 'What did they make of their experience?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Жақсы сәт пен кедергіні қалдырыңыз.',
    ru: 'Оставьте удачу и препятствие.',
    en: 'Keep the good thing and the obstacle.',
  },
  online: {
    kk: 'Күнделік бетін алдын ала суретке түсіріп жіберуге болады: қаласа ғана.',
    ru: 'Страницу дневника можно прислать заранее, если есть желание.',
    en: 'A page of the log may be sent ahead, if the teacher wishes.',
  },
  afterwards: [
    {
      kk: 'Уәде берсеңіз (директормен сөйлесу, кітап табу), сол аптада орындаңыз.',
      ru: 'Обещали помочь — сделайте на этой же неделе.',
      en: 'If you promised something, do it within the week.',
    },
  ],
};
