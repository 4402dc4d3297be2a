import { dictionary, words } from './words.ts';

/** The words of the advice on scaffolding. */
export const adviceWords = words(
  {
    title: 'Advice on support',
    intro:
      'From what was noticed, this is what the rules would suggest. You decide. Nothing here grades anybody, and no director sees it.',
    noEvidence:
      'Nothing has been noticed for this group yet. Note down what you see at the next session, and advice appears here.',
    because: 'Because',
    doNow: 'What to do',
    missing: 'What would release support',
    stepBack: 'What would bring more support',
    techniques: 'Techniques that fit',
    level: dictionary({
      direct: 'lead',
      guide: 'guide',
      consult: 'consult',
      'stand-back': 'stand back',
    }),
    dimension: dictionary({
      planning: 'Planning',
      meaning: 'Making sense',
      confronting: 'Facing obstacles',
      feeling: 'Feelings',
      structuring: 'Ways of working',
      valuing: 'Respect and values',
    }),
    changed: 'change',
    unknown: 'not known any more',
    onlyFacilitators: 'Only the facilitators of this group see this page.',
    back: 'Back to the group',
  },
  {
    kk: {
      title: 'Қолдау туралы кеңес',
      intro:
        'Байқалғанға қарап, ережелер мынаны ұсынады. Шешімді өзіңіз қабылдайсыз. Мұнда ешкімге баға қойылмайды, директор да көрмейді.',
      noEvidence:
        'Бұл топ бойынша әзірге ештеңе белгіленбеген. Келесі кездесуде байқағаныңызды жазсаңыз, кеңес осында шығады.',
      because: 'Себебі',
      doNow: 'Не істеуге болады',
      missing: 'Қолдауды азайту үшін не керек',
      stepBack: 'Қандай жағдайда қолдау көбейеді',
      techniques: 'Сай келетін тәсілдер',
      level: {
        direct: 'жол көрсету',
        guide: 'бағыттау',
        consult: 'кеңесу',
        'stand-back': 'шетте тұру',
      },
      dimension: {
        planning: 'Жоспарлау',
        meaning: 'Мәнін түсіну',
        confronting: 'Кедергімен бетпе-бет келу',
        feeling: 'Көңіл күй',
        structuring: 'Жұмыс тәсілі',
        valuing: 'Құрмет пен құндылық',
      },
      changed: 'өзгеріс',
      unknown: 'қазір белгісіз',
      onlyFacilitators: 'Бұл бетті тек осы топтың фасилитаторлары көреді.',
      back: 'Топқа оралу',
    },
    ru: {
      title: 'Советы о поддержке',
      intro:
        'По тому, что было замечено, правила предлагают вот что. Решаете вы. Здесь никого не оценивают, и директор этого не видит.',
      noEvidence:
        'Для этой группы пока ничего не отмечено. Запишите, что увидите на следующей встрече, и совет появится здесь.',
      because: 'Потому что',
      doNow: 'Что можно сделать',
      missing: 'Что позволит ослабить поддержку',
      stepBack: 'Что потребует больше поддержки',
      techniques: 'Подходящие приёмы',
      level: {
        direct: 'вести',
        guide: 'направлять',
        consult: 'советоваться',
        'stand-back': 'быть рядом',
      },
      dimension: {
        planning: 'Планирование',
        meaning: 'Осмысление',
        confronting: 'Встреча с трудностями',
        feeling: 'Чувства',
        structuring: 'Способы работы',
        valuing: 'Уважение и ценности',
      },
      changed: 'изменение',
      unknown: 'сейчас неизвестно',
      onlyFacilitators: 'Эту страницу видят только фасилитаторы этой группы.',
      back: 'Вернуться к группе',
    },
  },
);
