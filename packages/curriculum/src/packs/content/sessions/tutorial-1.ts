import type { TrilingualSessionPack } from '../../session-pack.ts';
import { beforehand, quietPlace } from './tutorial-setting.ts';

export const tutorial1: TrilingualSessionPack = {
  id: 'tutorial-1',
  version: 1,
  kind: 'tutorial',
  sequence: 1,
  minutes: 60,
  title: {
    kk: 'Бірінші жеке кеңес: менің ісім',
    ru: 'Первая индивидуальная консультация: моё дело',
    en: 'First tutorial: my own work',
  },
  purpose: {
    kk: 'Мұғалімнің ісін өз сөзімен тыңдау, жоспарына сенімін арттыру, қай жерде қандай қолдау керек екенін білу.',
    ru: 'Услышать о деле словами самого учителя, поддержать веру в план, узнать, где и какая нужна опора.',
    en: 'To hear of the work in the teacher’s own words, to strengthen confidence in the plan, to learn where what support is wanted.',
  },
  output: {
    kk: 'Мұғалім жазған келесі қадам.',
    ru: 'Следующий шаг, записанный самим учителем.',
    en: 'A next step, written by the teacher.',
  },
  prepare: beforehand,
  materials: quietPlace,
  activities: [
    {
      id: 'settle',
      minutes: 5,
      title: { kk: 'Жайғасу', ru: 'Настроиться', en: 'Settling' },
      whatHappens: {
        kk: 'Хал сұрасыңыз. Бұл әңгіме бағалау емес екенін, жазбаны екеуіңіз ғана оқитынын айтыңыз.',
        ru: 'Спросите, как дела. Скажите, что это не проверка и запись прочтёте только вы двое.',
        en: 'Ask how things are. Say that this is no assessment, and that only the two of you read the record.',
      },
    },
    {
      id: 'in-my-words',
      minutes: 15,
      title: { kk: 'Өз сөзімен', ru: 'Своими словами', en: 'In their own words' },
      whatHappens: {
        kk: '«Маған ісіңізді айтып беріңізші» деңіз де, тыңдаңыз. Естігеніңізді қайталап, дұрыс түсінгеніңізді сұраңыз.',
        ru: 'Попросите: «Расскажите мне о вашем деле» — и слушайте. Повторите услышанное и спросите, верно ли поняли.',
        en: 'Say “tell me about your work” and listen. Say back what you heard, and ask whether you understood.',
      },
      youMightSay: {
        kk: '«Осы істің қай жері сізге ең қымбат?»',
        ru: '«Что в этом деле вам дороже всего?»',
        en: '“Which part of it is dearest to you?”',
      },
    },
    {
      id: 'who-else',
      minutes: 15,
      title: { kk: 'Тағы кім?', ru: 'Кто ещё?', en: 'Who else?' },
      whatHappens: {
        kk: 'Ақылдасу картасына бірге қараңыз. Қай әңгіме жеңіл, қайсысы қорқынышты? Қаласа, бір әңгімені қазір ойнап көріңіз.',
        ru: 'Посмотрите вместе на карту совета. Какой разговор лёгкий, какого боязно? Если хочется, разыграйте один сейчас.',
        en: 'Look at the consultation map together. Which talk is easy, which is feared? If wished, rehearse one now.',
      },
      tools: ['consultation'],
    },
    {
      id: 'next-step',
      minutes: 15,
      title: { kk: 'Келесі қадам', ru: 'Следующий шаг', en: 'Next step' },
      whatHappens: {
        kk: 'Жоспардың бір қадамын кішірейтіп, күнін қойыңыз. Сізден қандай көмек күтетінін сұраңыз: «ештеңе» деген де — жауап.',
        ru: 'Уменьшите один шаг плана и назначьте день. Спросите, какой помощи ждут от вас; «никакой» — тоже ответ.',
        en: 'Make one step of the plan smaller and give it a day. Ask what help is wanted from you; “none” is an answer.',
      },
      tools: ['action-plan'],
    },
    {
      id: 'record',
      minutes: 10,
      title: { kk: 'Жазба', ru: 'Запись', en: 'Record' },
      whatHappens: {
        kk: 'Мұғалім өзі жазады. Сіз үнсіз отырыңыз.',
        ru: 'Учитель пишет сам. Посидите молча.',
        en: 'The teacher writes. Sit quietly.',
      },
      tools: ['tutorial-record'],
    },
  ],
  notice: [
    {
      dimension: 'planning',
      text: {
        kk: 'Келесі қадамды өзі атады ма, әлде сізден күтті ме?',
        ru: 'Сам ли называет шаг или ждёт от вас?',
        en: 'Do they name the step, or wait for you?',
      },
    },
    {
      dimension: 'feeling',
      text: {
        kk: 'Неден қорқады, неге қуанады?',
        ru: 'Чего боится, чему радуется?',
        en: 'What do they fear, what gladdens them?',
      },
    },
    {
      dimension: 'confronting',
      text: {
        kk: 'Қиын әңгімеге бара ма?',
        ru: 'Готов ли к трудному разговору?',
        en: 'Are they ready for a hard conversation?',
      },
    },
  ],
  ifTimeIsShort: {
    kk: 'Тыңдау бөлігін қалдырыңыз, картаны келесі жолға.',
    ru: 'Оставьте слушание, карту — в другой раз.',
    en: 'Keep the listening; leave the map.',
  },
  online: {
    kk: 'Телефонмен серуендеп жүріп сөйлесу де жарайды.',
    ru: 'Можно поговорить по телефону на прогулке.',
    en: 'A talk by telephone while walking works well.',
  },
  afterwards: [
    {
      kk: 'Өзіңізге бір сөйлем жазыңыз: қолдауды қай жерде көбейтемін, қай жерде азайтамын?',
      ru: 'Запишите себе одну фразу: где добавлю опоры, где отпущу?',
      en: 'Write yourself one sentence: where shall I support more, where let go?',
    },
  ],
};
