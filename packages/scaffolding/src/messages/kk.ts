import { DIMENSION_NAMES, dateInWords, type Messages } from '@tldw/core/messages';
import type { Expectation } from '../expectation.ts';
import type { FactParams, ScaffoldingParams } from './params.ts';

const LEVELS = {
  direct: 'қалай істеуді сіз көрсетесіз',
  guide: 'бірге жүргізесіздер',
  consult: 'мұғалім жүргізеді, сіз кеңес бересіз',
  'stand-back': 'мұғалім өзі жұмыс істейді, сіз қасында боласыз',
} as const;

const EPISODES = {
  'creating-the-conditions': 'Жағдай жасау',
  're-orientating': 'Жаңаша көзқарас',
  enacting: 'Іс-әрекет',
  reflecting: 'Жолды ой елегінен өткізу',
} as const;

const CONTEXTS = {
  distress: 'мұғалімнің ауыр күйі',
  conflict: 'келіспеушілік',
  workload: 'шамадан тыс жүктеме',
  'role-change': 'жаңа міндет',
  closure: 'мектептің жабылуы',
  'several-dimensions': 'бірден көп нәрсенің қиындауы',
} as const;

const REASONS = {
  'knows-something-the-log-does-not': 'жазбада жоқ нәрсені білесіз',
  'teacher-preference': 'мұғалім солай қалайды',
  'new-task-is-harder': 'келесі тапсырма қиынырақ',
  'new-task-is-easier': 'келесі тапсырма жеңілірек',
  'group-needs': 'бұл топқа керек',
  'evidence-looks-wrong': 'жазбалар күмән тудырады',
} as const;

const COMPARED = {
  'at-least': 'кемінде',
  'at-most': 'көп дегенде',
  'more-than': 'мынадан көп:',
  'less-than': 'мынадан аз:',
  exactly: 'дәл',
} as const;

/** Керегі жетті ме. Ереже тіліндегі «үштен аз» — үшеуі керек деген сөз. */
function goal({ is, value, holds }: FactParams): string {
  if (is === 'at-least' || is === 'less-than') {
    return holds === (is === 'at-least') ? ' — осы жеткілікті' : ` (керегі: ${value})`;
  }
  return is === 'exactly' ? '' : ` (ереже бойынша: ${COMPARED[is]} ${value})`;
}

/** Жағымсыз жайттың шегі. */
function limit({ is, value }: FactParams): string {
  return is === 'exactly' || value === 0 ? '' : ` (шегі — ${value})`;
}

function fact(params: FactParams): string {
  const { fact, observed, is, value, holds, newest, days, ownWork } = params;
  const among = newest === undefined ? 'Осы деңгейде' : `Соңғы ${newest} жазбада`;
  const asked = `${COMPARED[is]} ${value}`;
  const seen = observed ?? 0;
  const period = days === 365 ? 'Соңғы жылда' : `Соңғы ${days} күнде`;
  switch (fact) {
    case 'successes':
      return ownWork
        ? `Мұғалімнің өз жұмысында сәтті шыққаны: ${seen}${goal(params)}.`
        : `${among} сәтті шыққаны: ${seen}${goal(params)}.`;
    case 'failures':
      return seen === 0
        ? `${among} сәтсіздік жоқ.`
        : `${among} сәтсіз шыққаны: ${seen}${limit(params)}.`;
    case 'partials':
      return `${among} жартылай сәтті шыққаны: ${seen}${goal(params)}.`;
    case 'sources':
      return `Бұл әр жақтан, яғни басқа адамға немесе жұмыстың басқа түрінде көрінді: ${seen}${goal(params)}.`;
    case 'level':
      return `Қолдау деңгейінің нөмірі: ${seen} (0 — ең аз, 3 — ең көп).`;
    case 'lowest-allowed':
      return `Жылдың осы кезіндегі ең аз қолдау: ${seen} (ереже бойынша: ${asked}).`;
    case 'room-below':
      return holds
        ? 'Жылдың осы кезінде қолдауды азайтуға болады.'
        : 'Жылдың осы кезінде қолдау бұдан әрі азайтылмайды.';
    case 'newest-outcome':
      return observed === 2
        ? 'Соңғы жолы жақсы шықты.'
        : observed === 1
          ? 'Соңғы жолы жартылай шықты немесе табыс әлі тексерілген жоқ.'
          : observed === 0
            ? 'Соңғы жолы шықпады.'
            : 'Осы деңгейде әзірге ештеңе байқалған жоқ.';
    case 'critical-failures-today':
      return observed ? 'Елеулі бір жайт болды.' : 'Елеулі ештеңе болған жоқ.';
    case 'own-work-failures-in-last-two':
      return `Соңғы екі өз жұмысының сәтсіз шыққаны: ${seen}.`;
    case 'days-since-change':
      return `Соңғы өзгерістен бері ${seen} күн өтті${goal(params)}.`;
    case 'contacts-since-change':
      return seen === 0
        ? `Соңғы өзгерістен бері кездесу болған жоқ${goal(params)}.`
        : `Соңғы өзгерістен бергі кездесу: ${seen}${goal(params)}.`;
    case 'days-since-evidence':
      return observed === null
        ? 'Бұл тұста әзірге ештеңе байқалған жоқ.'
        : `${observed} күннен бері жаңа ештеңе байқалған жоқ (шегі — ${value} күн).`;
    case 'days-since-contact':
      return observed === null
        ? 'Әзірге кездесу болған жоқ.'
        : `Соңғы кездесуден бергі күн саны: ${observed} (шегі — ${value}).`;
    case 'on-probation':
      return observed ? 'Мұғалім алғаш рет өзі жұмыс істеді.' : 'Бұл алғашқы дербес әрекет емес.';
    case 'on-trial':
      return observed ? 'Бұл — мұғалімнің қалауымен байқап көру еді.' : 'Қазір байқап көру жоқ.';
    case 'asks-for':
      return observed === 1
        ? 'Мұғалім көбірек қолдау сұрады.'
        : observed === -1
          ? 'Мұғалім азырақ қолдау сұрады.'
          : 'Мұғалім ештеңені өзгертуді сұраған жоқ.';
    case 'confidence':
      return (observed ?? -1) < 0
        ? 'Мұғалім өзіне қаншалық сенетінін айтқан жоқ.'
        : `Мұғалімнің өз айтуынша, сенімі — 100-ден ${observed}${is === 'at-least' ? ` (шегі — ${value})` : ''}.`;
    case 'days-since-self-report':
      return observed === null
        ? 'Мұғалім қандай көмек керегін айтқан жоқ.'
        : observed === 0
          ? 'Мұғалім мұны бүгін айтты.'
          : `Мұғалім мұны ${observed} күн бұрын айтты.`;
    case 'context-open':
      return observed
        ? 'Қазір мұғалімнің өмірінде не мектепте бұдан маңыздырақ жайт бар.'
        : 'Жұмысқа сырттан ештеңе кедергі емес.';
    case 'support-called-today':
      return observed ? 'Қолдау бірден керек болды.' : 'Шұғыл қолдау керек болған жоқ.';
    case 'engagement':
      return `Қатысуы: жоспарланғанның ${Math.round(observed ?? 0)} %-ы (ереже бойынша: ${asked}).`;
    case 'override-in-force':
      return observed ? 'Фасилитатордың шешімі күшінде.' : 'Фасилитатордың бөлек шешімі жоқ.';
    case 'concern-set-by-another':
      return observed
        ? 'Мұғалімнің тақырыбын басқа біреу таңдаған.'
        : 'Тақырыпты мұғалімнің өзі таңдады.';
    case 'regressions':
      return `${period} шегініс болғаны: ${seen}${limit(params)}.`;
    case 'dimensions-regressed':
      return `${period} қиындап кеткен тұстар: ${seen}${limit(params)}.`;
  }
}

const TECHNIQUES = {
  'vignette.direct': 'Виньетка: қысқа мысалды сұрақтарымен бірге оқыңыздар.',
  'vignette.guide': 'Виньетка: мұғалім сіз берген үлгі бойынша алғашқы нұсқасын жазады.',
  'vignette.consult': 'Виньетка: мұғалім өзінікін жазады, әріптесі оқиды.',
  'vignette.stand-back': 'Виньетка: мұғалім өзінікімен бөліседі немесе жаңа келгенге көмектеседі.',
  'feedback.direct': 'Кері байланыс: тапсырманың өзі және ол қайда бастайтыны туралы.',
  'feedback.guide': 'Кері байланыс: жұмыс қалай жүргені туралы.',
  'feedback.consult': 'Кері байланыс: сұрақ қойыңыз, келесі қадамды мұғалімнің өзі жазады.',
  'feedback.stand-back': 'Кері байланыс: мұғалім сұрағанда ғана.',
  'critical-friendship.direct': 'Сыншыл достық: алты қадамды өзіңіз көрсетіңіз.',
  'critical-friendship.guide': 'Сыншыл достық: үшеу болып, бірі — сіз.',
  'critical-friendship.consult': 'Сыншыл достық: екі әріптес, сізге қысқаша айтып береді.',
  'critical-friendship.stand-back': 'Сыншыл достық: өздері келіседі, басқа мектеппен де болады.',
  'reflection.direct': 'Ой толғау: әр сабақта бірнеше сұраққа жауап.',
  'reflection.guide': 'Ой толғау: күнделік, сіз оған жауап жазасыз.',
  'reflection.consult': 'Ой толғау: сұрақты мұғалім өзі қояды, әріптесі оқиды.',
  'reflection.stand-back': 'Ой толғау: мұғалімнің портфолиодағы өз түсіндірмесі.',
} as const;

const GROUP = {
  direct: 'бүкіл топқа қалай істеуді сіз көрсетесіз',
  guide: 'топпен бірге жүргізесіз',
  consult: 'топ жүргізеді, сіз кеңес бересіз',
  'stand-back': 'топ өзі жұмыс істейді, сіз қасында боласыз',
} as const;

function expectation(expected: Expectation): string {
  switch (expected.kind) {
    case 'text':
      return 'тырнақшаға алынған мәтін';
    case 'number':
      return 'сан';
    case 'yes-or-no':
      return 'true (иә) немесе false (жоқ)';
    case 'list':
      return 'шаршы жақшадағы тізім';
    case 'record':
      return 'ирек жақшадағы жазба';
    case 'date':
      return '2019-11-14 сияқты нақты күн';
    case 'one-of':
      return expected.values.length === 1
        ? `«${expected.values[0]}»`
        : `мыналардың бірі: ${expected.values.join(', ')}`;
    case 'at-least':
      return `${expected.number} немесе одан көп`;
    case 'at-most':
      return `${expected.number} немесе одан аз`;
    case 'steps-of':
      return expected.number === 1 ? 'бүтін сан' : `${expected.number} санына еселі сан`;
    case 'longer':
      return `ұзындығы кемінде ${expected.number}`;
    case 'shorter':
      return `ұзындығы көп дегенде ${expected.number}`;
    case 'nothing':
      return 'ештеңе: мұндай өріс мұнда белгісіз';
    case 'other':
      return 'басқа мән; барлық түрі README ішінде көрсетілген';
  }
}

function misfit(found: string | undefined, expected: Expectation): string {
  return `${found === undefined ? 'жоқ' : `— ${found}`}; күтілетіні: ${expectation(expected)}.`;
}

function listed(witness: Readonly<Record<string, number>>): string {
  return Object.entries(witness)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
}

const TABLE = {
  book: 'Қолдау ережелері',
  intro:
    'Ереже кеңес береді, шешімді фасилитатор қабылдайды. Іске қосылған ережелердің ішінде басымдығы жоғарысы шешеді; «hold» басымдығы төмен ережелердің қолдауды азайтуын тоқтатады. Деңгейлер: 3 — қалай істеуді сіз көрсетесіз; 2 — бірге жүргізесіздер; 1 — мұғалім жүргізеді, сіз кеңес бересіз; 0 — мұғалім өзі жұмыс істейді, сіз қасында боласыз.',
  rules: 'Ережелер',
  'rule-heads': 'Ереже|Аты|Қашан|Не істейді|Басымдығы|Кеңес|Дереккөз',
  thresholds: 'Шектер',
  'threshold-heads': 'Шек|Мәні|Мәртебесі|Неліктен|Дереккөз',
  coding: 'Жазба қалай оқылады',
  'coding-heads': 'Жазба|Табыс|Жартылай|Сәтсіздік',
  episodes:
    'Жылдың әр бөлігі рұқсат ететін ең аз қолдау (жақшада: жоспар әріптестермен талқыланған соң)',
  sources: 'Дереккөздер',
} as const;

/** The words in Kazakh. */
export const kk: Messages<ScaffoldingParams> = {
  'decision.less': ({ dimension, from, to }) =>
    `${DIMENSION_NAMES[dimension].kk}: шегінуге болады. Енді ${LEVELS[to]} (осы уақытқа дейін: ${LEVELS[from]}).`,
  'decision.more': ({ dimension, from, to }) =>
    `${DIMENSION_NAMES[dimension].kk}: жақындай түсіңіз. Енді ${LEVELS[to]} (осы уақытқа дейін: ${LEVELS[from]}).`,
  'decision.same': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].kk}: өзгеріс жоқ — ${LEVELS[level]}.`,
  'decision.unknown': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].kk}: көргеніміз аз, айтуға ерте. Оған дейін ${LEVELS[level]}.`,
  'decision.probation': () =>
    'Бұл — алғашқы дербес әрекет: келесі жазба оны растайды немесе растамайды.',
  'decision.trial': () => 'Бұл — келесі кездесуге дейінгі байқап көру.',
  'decision.contact-by': ({ by }) =>
    `Мұғаліммен ${dateInWords(by, 'kk')} күнінен кешіктірмей сөйлесіңіз.`,
  'decision.fact': fact,
  'decision.override': ({ level, ruleLevel, reason, until }) =>
    `Сіз басқаша шештіңіз, себебі ${REASONS[reason]}: ${LEVELS[level]}${until === undefined ? ' (келесі кездесуге дейін)' : ` (${dateInWords(until, 'kk')} күнін қоса алғанда)`}. Ереже былай дер еді: ${LEVELS[ruleLevel]}.`,
  'decision.override-limited': ({ asked, applied }) =>
    `Сіз «${LEVELS[asked]}» дедіңіз, бірақ бір шешім бір сатыға ғана жылжытады, сондықтан «${LEVELS[applied]}» күшінде.`,
  'missing.nothing-less': () => 'Азайтатын ештеңе қалмады: мұғалім өзі жұмыс істеп жүр.',
  'missing.heading': ({ count }) =>
    count === 1
      ? 'Қолдауды бір сатыға азайту үшін осының өзі жеткілікті:'
      : 'Қолдауды бір сатыға азайту үшін осылардың бәрі бірге жеткілікті:',
  'missing.successes': ({ count, ownWork, otherSource }) => {
    const words = [
      `айтқызбай жасалған тағы ${count} сәтті жұмыс, мұғалім оны түсіндіре не қайта көрсете алады`,
    ];
    if (otherSource > 0) {
      const where = 'басқа адамның көзінше немесе жұмыстың басқа түрінде';
      words.push(count === 1 ? where : `соның ${otherSource}-еуі ${where}`);
    }
    if (ownWork > 0) {
      words.push(
        count === 1 ? 'мұғалімнің өз жұмысында' : `соның ${ownWork}-еуі мұғалімнің өз жұмысында`,
      );
    }
    return `${words.join('; ')}.`;
  },
  'missing.partials': ({ count }) => `ең болмаса жартылай сәтті шыққан тағы ${count} жұмыс.`,
  'missing.contact': () => 'мұғаліммен бір кездесу.',
  'missing.time': ({ until }) =>
    `осы деңгейде жұмыс істеуге уақыт, ${dateInWords(until, 'kk')} күніне дейін.`,
  'missing.context-closed': ({ what }) =>
    `әңгімелесу (${what.map((each) => CONTEXTS[each]).join('; ')}) және мәселенің шешілгені туралы белгі.`,
  'missing.plan-consulted': () => 'әріптестермен талқыланған іс-әрекет жоспары.',
  'missing.episode': ({ episode }) => `жылдың келесі бөлігі — «${EPISODES[episode]}».`,
  'missing.other-rules': () =>
    'Бұл ережелерде қолдауды азайтатын ештеңе жоқ; басқаша шешуіңізге болады.',
  'step-back.failures': ({ failures, to }) =>
    `Келесі кездесуде ${failures} жұмыс сәтсіз шықса, қолдау қайтады: ${LEVELS[to]}.`,
  'step-back.none': () => 'Қолдау онсыз да толық.',
  'technique.form': ({ form }) => TECHNIQUES[form],
  'table.title': ({ part }) => TABLE[part],
  'trace.heads': () => 'Күні|Мұғалім|Тұсы|Жазба|Қолдау|Ереже',
  'name.dimension': ({ dimension }) => DIMENSION_NAMES[dimension].kk,
  'name.level': ({ level }) => LEVELS[level],
  'name.episode': ({ episode }) => EPISODES[episode],
  'evidence.not-json': ({ line, found }) =>
    `${line}-жол JSON ретінде оқылмайды: ${found}. Әр жол — бір толық жазба.`,
  'evidence.not-a-record': ({ line, found }) =>
    `${line}-жолда ${found} тұр. Әр жол — жазбалар тізімі емес, ирек жақшадағы бір жазба.`,
  'evidence.invalid': ({ line, at, found, expected }) =>
    `${line}-жол: «${at}» өрісі ${misfit(found, expected)}`,
  'evidence.unknown-kind': ({ line, found, known }) =>
    `${line}-жол: «kind» өрісі ${misfit(found, { kind: 'one-of', values: known })}`,
  'evidence.unknown-key': ({ line, key }) =>
    `${line}-жол: «${key}» деген өріс мұнда белгісіз. Қате терілген жоқ па?`,
  'evidence.not-accepted': ({ line, key }) =>
    `${line}-жол: «${key}» қабылданбайды. Кеңес мұғалімнің қызметіне, жынысына, жасына немесе мектебіне ешқашан байланысты емес. Оны алып тастаңыз.`,
  'evidence.duplicate-id': ({ line, id }) => `${line}-жол: «${id}» белгісі бұрын қолданылған.`,
  'evidence.concern-not-the-teachers': ({ line, setBy }) =>
    `${line}-жол: тақырыпты «${setBy}» таңдаған. Алғашқы сабақтан бастап тақырыпты мұғалімнің өзі таңдайды, оны ешкім оның орнына жасай алмайды. Мұғалімнен нені жақсартқысы келетінін сұраңыз.`,
  'rules.invalid': ({ at, found, expected }) =>
    at === ''
      ? `Ережелердің орнында ${found} тұр; күтілетіні: ${expectation(expected)}.`
      : `Ережелер: «${at}» өрісі ${misfit(found, expected)}`,
  'what-if.summary': ({ different, decisions, teachers }) =>
    different === 0
      ? `${decisions} шешімнің бірде-бірі өзгермес еді.`
      : `${decisions} шешімнің басқаша болатыны: ${different}. Бұл ${teachers} мұғалімге қатысты.`,
  'log.nobody': () => 'Бұл журналда бірде-бір мұғалім аталмаған, кеңес беретін ешкім жоқ.',
  'log.later': ({ count, today }) =>
    `${dateInWords(today, 'kk')} күнінен кейінгі ${count} жазба оқылған жоқ.`,
  'rules.unknown-threshold': ({ rule, threshold }) =>
    `${rule} ережесі «${threshold}» деген шекке сүйенеді, бірақ ондай шек жоқ.`,
  'rules.unknown-rule': ({ rule, named }) =>
    `${rule} ережесі «${named}» ережесіне сүйенеді, бірақ ондай ереже жоқ.`,
  'rules.circle': ({ rules }) => `Бұл ережелер бір-біріне айнала сүйенеді: ${rules.join(' → ')}.`,
  'group.mode': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].kk}: келесі сабақта ${GROUP[level]}.`,
  'group.suits-all': () => 'Бұл топтағы барлық адамға лайық.',
  'group.over': ({ teachers }) => `Керегінен көп қолдау алады: ${teachers.join(', ')}.`,
  'group.under': ({ teachers }) => `Керегінен аз қолдау алады: ${teachers.join(', ')}.`,
  'group.unknown': ({ teachers }) => `Көптен көрмедік: ${teachers.join(', ')}.`,
  'group.suggestion': ({ over, under, unknown }) =>
    under.length > 0 && over.length > 0
      ? `Алғашқы тапсырманы мына жұпқа беріңіз: ${under[0]} мен ${over[0]}; сол жұптың қасында он минут отырыңыз.`
      : under.length > 0
        ? `Тапсырманың алғашқы он минутында қасында болыңыз: ${under[0]}.`
        : over.length > 0
          ? `Сабақтың бір бөлігін жүргізуді тапсырыңыз: ${over[0]}.`
          : unknown.length > 0
            ? `Соңғы қадамын көрсетуді сұраңыз: ${unknown[0]}; алдымен бақылап, содан кейін көмектесіңіз.`
            : 'Барлығына бір тапсырманы осы түрде беріңіз.',
  'check.nothing': () => 'Бұл ережелерден қате табылмады.',
  'check.dead-rule': ({ rule, condition }) =>
    `${rule} ережесі ешқашан іске қосылмайды, оның шартын ешбір күй орындамайды: ${condition}.`,
  'check.contradiction': ({ rules, witness }) =>
    `${rules.join(' және ')} ережелерінің басымдығы бірдей, бірақ екеуі екі жаққа тартады, мысалы: ${listed(witness)}.`,
  'check.unreachable-level': ({ dimension, level }) =>
    `${DIMENSION_NAMES[dimension].kk}: «${LEVELS[level]}» деңгейіне ешкім ешқашан жете алмайды, өйткені жылдың ешбір бөлігі оған рұқсат бермейді.`,
  'check.missing-exit': ({ level, direction }) =>
    `Мұғалім не көрсетсе де, «${LEVELS[level]}» деңгейінен ${direction === 'less' ? 'азырақ' : 'көбірек'} қолдауға апаратын ереже жоқ.`,
  'check.gap': ({ kind, reading, covering }) =>
    covering === 0
      ? `«${kind}» жазбасы: ${reading} мәні табысқа да, жартылай табысқа да, сәтсіздікке де жатпайды.`
      : `«${kind}» жазбасы: ${reading} мәні бірден бірнеше аралыққа түседі (${covering}).`,
  'check.unknown-kind': ({ rule, found }) =>
    `${rule} ережесі «${found}» деген жазба түріне қарайды, бірақ ондай түр жоқ.`,
  'check.impossible-window': ({ rule, newest, value }) =>
    `${rule} ережесі соңғы ${newest} жазбадан ${value} іздейді: бұлай болмайды.`,
  'check.release-easier': ({ successes, failures }) =>
    `Қолдау ${successes} табыстан кейін азаяды, ал ${failures} сәтсіздіктен кейін ғана қайтады: жіберу қайтарудан оңай болмауы керек.`,
  'check.missing-translation': ({ rule, part, languages }) =>
    `${rule} ережесінің ${part === 'name' ? 'аты' : 'кеңесі'} мына тілдерде жоқ: ${languages.join(', ')}.`,
};
