import { DIMENSION_NAMES } from '@tldw/core/messages';
import type { Language } from '@tldw/core';
import { dictionary, words } from './words.ts';

/** The sides of the work by their code, named as the advice itself and the guides name them. */
const DIMENSIONS = { kk: dimensionsIn('kk'), ru: dimensionsIn('ru'), en: dimensionsIn('en') };

function dimensionsIn(language: Language): Record<string, string> {
  return dictionary(
    Object.fromEntries(
      Object.entries(DIMENSION_NAMES).map(([dimension, name]) => [dimension, name[language]]),
    ),
  );
}

/** The words of the advice on scaffolding. */
export const adviceWords = words(
  {
    title: 'Advice on support',
    intro:
      'From what was noticed, this is what the rules would suggest. You decide. Nothing here grades anybody, and no director sees it.',
    noEvidence:
      'Nothing has been noticed for this group yet. Note down what you see at the next session, and advice appears here.',
    noteOf: (session: string) => `Note down what you saw: ${session}`,
    because: 'Because',
    doNow: 'What to do',
    missing: 'What would release support',
    stepBack: 'What would bring more support',
    techniques: 'Techniques that fit',
    level: dictionary({
      direct: 'show',
      guide: 'lead together',
      consult: 'advise',
      'stand-back': 'stand back',
    }),
    dimension: DIMENSIONS.en,
    changed: 'change',
    unknown: 'not known any more',
    onlyFacilitators:
      'Only the facilitators of this group see this page; each teacher may read what concerns them.',
    back: 'Back to my day',
    jump: 'Teachers',
    nextSession: 'For the next session, as a group',
    nextSessionHint: 'The way of facilitating that fits most, and whom it does not fit.',
    notYet: (names: string) => `Nothing has been noticed yet of: ${names}.`,
    otherwise: 'I decide otherwise',
    otherwiseHint:
      'You know the person; the rules know only the log. Your decision holds, and the rule’s own verdict stays beside it.',
    verdict: 'What the rule says',
    instead: 'Instead I choose to',
    why: 'Because',
    reasons: dictionary({
      'knows-something-the-log-does-not': 'I know something the log does not',
      'teacher-preference': 'the teacher wants it so',
      'new-task-is-harder': 'the next task is harder',
      'new-task-is-easier': 'the next task is easier',
      'group-needs': 'the group needs it',
      'evidence-looks-wrong': 'what was noted looks wrong',
    }),
    ownWords: 'In your own words, if you like',
    ownWordsHint: 'About the work, not about the person. The teacher may read it.',
    until: 'Until when?',
    untilHint: 'Left empty, it holds until you next meet this teacher.',
    decide: 'Save my decision',
    decided: 'Your decision is kept. The rule’s verdict stays beside it.',
    takeBack: 'Take my decision back',
    takenBack: 'Your decision is taken back; the rule’s advice holds again.',
    chooseBoth: 'Choose a level and a reason; then your decision can be kept.',
    untilPast: 'The last day lies in the past. Choose today or a later day, or leave it empty.',
  },
  {
    kk: {
      title: 'Қолдау туралы кеңес',
      intro:
        'Байқалғанға қарап, ережелер мынаны ұсынады. Шешімді өзіңіз қабылдайсыз. Мұнда ешкімге баға қойылмайды, директор да көрмейді.',
      noEvidence:
        'Бұл топ бойынша әзірге ештеңе белгіленбеген. Келесі кездесуде байқағаныңызды жазсаңыз, кеңес осында шығады.',
      noteOf: (session) => `Байқағаныңызды жазу: ${session}`,
      because: 'Себебі',
      doNow: 'Не істеуге болады',
      missing: 'Қолдауды азайту үшін не керек',
      stepBack: 'Қандай жағдайда қолдау көбейеді',
      techniques: 'Сай келетін тәсілдер',
      level: {
        direct: 'көрсету',
        guide: 'бірге жүргізу',
        consult: 'кеңес беру',
        'stand-back': 'жанында болу',
      },
      dimension: DIMENSIONS.kk,
      changed: 'өзгеріс',
      unknown: 'қазір белгісіз',
      onlyFacilitators:
        'Бұл бетті тек осы топтың фасилитаторлары көреді; әр мұғалім өзіне қатыстысын оқи алады.',
      back: 'Өз күніме оралу',
      jump: 'Мұғалімдер',
      nextSession: 'Келесі кездесуге, топ ретінде',
      nextSessionHint: 'Көпшілікке сай келетін жүргізу тәсілі және ол кімге сай емес.',
      notYet: (names) => `Әзірге ештеңе байқалмағандар: ${names}.`,
      otherwise: 'Мен басқаша шешемін',
      otherwiseHint:
        'Адамды сіз білесіз, ереже тек жазбаны біледі. Сіздің шешіміңіз күшінде болады, ал ереженің пікірі қасында қалады.',
      verdict: 'Ереже не дейді',
      instead: 'Оның орнына таңдауым',
      why: 'Себебі',
      reasons: {
        'knows-something-the-log-does-not': 'жазбада жоқ нәрсені білемін',
        'teacher-preference': 'мұғалім солай қалайды',
        'new-task-is-harder': 'келесі міндет қиынырақ',
        'new-task-is-easier': 'келесі міндет жеңілірек',
        'group-needs': 'топқа солай керек',
        'evidence-looks-wrong': 'жазба күмән тудырады',
      },
      ownWords: 'Қаласаңыз, өз сөзіңізбен',
      ownWordsHint: 'Адам туралы емес, жұмыс туралы. Мұғалім оқи алады.',
      until: 'Қашанға дейін?',
      untilHint: 'Бос қалса, осы мұғаліммен келесі кездескенше күшінде болады.',
      decide: 'Шешімді сақтау',
      decided: 'Шешіміңіз сақталды. Ереженің пікірі қасында қалады.',
      takeBack: 'Шешімімді қайтарып алу',
      takenBack: 'Шешіміңіз қайтарылды; ереженің кеңесі қайта күшінде.',
      chooseBoth: 'Деңгей мен себепті таңдаңыз, сонда шешіміңіз сақталады.',
      untilPast: 'Соңғы күн өтіп кеткен. Бүгінді не кейінгі күнді таңдаңыз немесе бос қалдырыңыз.',
    },
    ru: {
      title: 'Советы о поддержке',
      intro:
        'По тому, что было замечено, правила предлагают вот что. Решаете вы. Здесь никого не оценивают, и директор этого не видит.',
      noEvidence:
        'Для этой группы пока ничего не отмечено. Запишите, что увидите на следующей встрече, и совет появится здесь.',
      noteOf: (session) => `Записать, что вы увидели: ${session}`,
      because: 'Потому что',
      doNow: 'Что можно сделать',
      missing: 'Что позволит ослабить поддержку',
      stepBack: 'Что потребует больше поддержки',
      techniques: 'Подходящие приёмы',
      level: {
        direct: 'показывать',
        guide: 'вести вместе',
        consult: 'советовать',
        'stand-back': 'быть рядом',
      },
      dimension: DIMENSIONS.ru,
      changed: 'изменение',
      unknown: 'сейчас неизвестно',
      onlyFacilitators:
        'Эту страницу видят только фасилитаторы этой группы; каждый учитель может прочитать то, что касается его.',
      back: 'Вернуться к своему дню',
      jump: 'Учителя',
      nextSession: 'К следующей встрече, для группы',
      nextSessionHint: 'Как вести, чтобы подошло большинству, и кому это не подойдёт.',
      notYet: (names) => `Пока ничего не замечено: ${names}.`,
      otherwise: 'Я решаю иначе',
      otherwiseHint:
        'Вы знаете человека, правила знают только записи. Действует ваше решение, а вывод правила остаётся рядом.',
      verdict: 'Что говорит правило',
      instead: 'Вместо этого выбираю',
      why: 'Потому что',
      reasons: {
        'knows-something-the-log-does-not': 'знаю то, чего нет в записях',
        'teacher-preference': 'так хочет учитель',
        'new-task-is-harder': 'следующая задача труднее',
        'new-task-is-easier': 'следующая задача легче',
        'group-needs': 'это нужно группе',
        'evidence-looks-wrong': 'записи вызывают сомнение',
      },
      ownWords: 'Своими словами, если хотите',
      ownWordsHint: 'О работе, а не о человеке. Учитель может это прочитать.',
      until: 'До какого дня?',
      untilHint: 'Если оставить пустым, действует до вашей следующей встречи с этим учителем.',
      decide: 'Сохранить решение',
      decided: 'Ваше решение сохранено. Вывод правила остаётся рядом.',
      takeBack: 'Забрать своё решение',
      takenBack: 'Вы забрали своё решение; снова действует совет правила.',
      chooseBoth: 'Выберите уровень и причину, тогда решение можно сохранить.',
      untilPast: 'Последний день уже прошёл. Выберите сегодня или позже либо оставьте пустым.',
    },
  },
);
