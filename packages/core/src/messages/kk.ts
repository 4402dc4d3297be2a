import type { Messages } from './catalogue.ts';
import {
  ACCESS_ROLE_NAMES,
  CERTIFICATE_PROBLEM_NAMES,
  EXPECTED_NAMES,
  PARTICIPATION_NAMES,
  PORTFOLIO_STATE_NAMES,
  STAGE_NAMES,
} from './names.ts';
import type { CoreParams } from './params.ts';
import type { ParticipationStatus } from '../participant.ts';

// In Kazakh a noun after a number keeps its singular: 1 мұғалім, 150 мұғалім.
const at = (spot: { file: string; line: number; field: string }) =>
  `${spot.file}, ${spot.line}-жол, ${spot.field}: `;
const maybe = (nearest: string) => (nearest === '' ? '' : ` Мүмкін, «${nearest}» шығар?`);
const status = (name: string) => PARTICIPATION_NAMES[name as ParticipationStatus]?.kk ?? name;

/** Ядро сөздері қазақша. */
export const kk: Messages<CoreParams> = {
  'calendar-date.invalid': ({ found }) =>
    `«${found}» деген күн жоқ. Күнді былай жазыңыз: 2019-09-02.`,

  'access.nobody-may': ({ action, resource }) =>
    `«${resource}» үшін «${action}» әрекетіне ешкімнің құқығы жоқ.`,
  'access.not-in-this-role': ({ action, resource, roles }) =>
    `«${resource}» үшін «${action}» әрекеті мына рөлде ғана мүмкін: ${roles.map((role) => ACCESS_ROLE_NAMES[role].kk).join(', ')}.`,
  'access.condition-missing': ({ action, resource, role, relations }) =>
    `«${ACCESS_ROLE_NAMES[role].kk}» рөлінде «${resource}» үшін «${action}» әрекеті мына шарт орындалғанда ғана мүмкін: ${relations.join(', ')}.`,

  'headcount.teachers': ({ count, on }) =>
    `${count} мұғалім: ${on} күні бағдарламадан шықпаған, сабақ беретін қатысушылар.`,
  'headcount.participants': ({ count, teachers, directors, deputies, others, on }) =>
    `${on} күні ${count} қатысушы: ${teachers} мұғалім, ${directors} директор, ${deputies} директордың орынбасары${others > 0 ? `, ${others} басқа қызметкер` : ''}.`,
  'headcount.facilitators-apart': ({ count, on }) =>
    `${on} күні топтарды ${count} фасилитатор жүргізеді, олар бөлек саналады.`,
  'headcount.both-roles': ({ count, on }) =>
    `${on} күні ${count} адам топ жүргізеді әрі өзі де қатысады: олар екі санға да кіреді.`,

  'story.no-consent': ({ person, audience }) =>
    audience === 'public'
      ? `Бұл әңгімені жариялауға келісім жоқ: ${person}.`
      : `Бұл әңгімемен бағдарлама ішінде бөлісуге келісім жоқ: ${person}.`,
  'story.leading-not-told': () => 'Әңгімеде басқаларды қалай тартқаныңыз әлі айтылмаған.',

  'participation.not-possible-now': ({ from, to }) =>
    `«${status(from)}» күйінен «${status(to)}» күйіне өтуге болмайды.`,
  'participation.earlier-than-last-change': ({ on, last }) =>
    `${on} күні соңғы өзгерістен (${last}) бұрын.`,

  'portfolio.not-possible-in-state': ({ state, possibleIn }) =>
    `Портфолио «${PORTFOLIO_STATE_NAMES[state].kk}» күйінде тұрғанда мұны істеуге болмайды. Мына күйде болады: ${possibleIn.map((each) => `«${PORTFOLIO_STATE_NAMES[each].kk}»`).join(', ')}.`,
  'portfolio.only-the-teacher-decides': () =>
    'Мұны портфолио иесі — мұғалімнің өзі ғана істей алады.',
  'portfolio.earlier-than-last-move': ({ on, last }) =>
    `${on} күні соңғы өзгерістен (${last}) бұрын.`,
  'portfolio.no-evidence': () => 'Портфолиода әзірге бірде-бір дәлел жоқ.',
  'portfolio.no-reflective-account': () => 'Рефлексиялық есеп әлі бос.',
  'portfolio.reader-is-the-teacher': () => 'Өз портфолиосын ешкім өзі бағаламайды.',
  'portfolio.reader-from-same-group': () => 'Оқитын адам басқа топтан болуы керек.',
  'portfolio.second-reader-is-the-first': () => 'Екінші рет басқа адам оқуы керек.',
  'portfolio.reader-already-asked': ({ as }) =>
    as === 'first'
      ? 'Бұл портфолионың бірінші оқырманы белгіленіп қойған.'
      : 'Бұл портфолионың екінші оқырманы белгіленіп қойған.',
  'portfolio.already-read-twice': () => 'Бұл портфолионы екі адам оқып қойған.',
  'portfolio.criterion-not-judged': ({ criterion }) =>
    `«${criterion}» критерийі бойынша жауап жоқ.`,
  'portfolio.criterion-unknown': ({ criterion }) => `Бұл портфолиода «${criterion}» критерийі жоқ.`,
  'portfolio.criterion-judged-twice': ({ criterion }) =>
    `«${criterion}» критерийі бойынша екі жауап берілген.`,
  'portfolio.advice-missing': ({ criterion }) =>
    `«Әзірге жоқ» деген жауапқа не көмектесетіні туралы кеңес керек: «${criterion}» критерийі.`,
  'portfolio.second-reading-missing': ({ why }) =>
    why === 'in-sample'
      ? 'Бұл портфолио екінші рет оқуға іріктелген, бірақ екінші адам әлі оқыған жоқ.'
      : '«Әзірге жоқ» деп шешпес бұрын портфолионы екінші адам оқуы керек.',
  'portfolio.too-few-moderators': () => 'Кемінде екі адам шешеді. Кіммен шешкеніңізді белгілеңіз.',
  'portfolio.teacher-among-moderators': () => 'Өз портфолиосының модерациясына ешкім қатыспайды.',
  'portfolio.decision-without-reasons': () => 'Модераторлардың шешімін негіздеу керек.',
  'portfolio.moderated-otherwise': ({ decision }) =>
    decision === 'award'
      ? 'Модераторлар бұл портфолионы қабылдауға шешім шығарды.'
      : 'Модераторлар бұл портфолионы қайтаруға шешім шығарды.',
  'portfolio.return-without-advice': () => 'Портфолио тек кеңеспен бірге қайтарылады.',
  'portfolio.appeal-without-grounds': () => 'Апелляцияда негізін көрсету керек.',
  'portfolio.appeal-heard-by-the-same': ({ moderator }) =>
    `Алдыңғы шешімге мына модератор қатысқан: ${moderator}. Апелляцияны басқалар қарайды.`,

  'certificate.refused': ({ because }) => CERTIFICATE_PROBLEM_NAMES[because].kk,

  'project.concern-is-the-teachers': () =>
    'Мәселені мұғалімнің өзі таңдайды: оны басқа ешкім бермейді де, өзгертпейді де.',
  'project.only-the-teacher-decides': () =>
    'Мұны жобаны жүргізетін мұғалімнің өзі ғана істей алады.',
  'project.not-possible-in-stage': ({ stage, possibleIn }) =>
    `«${STAGE_NAMES[stage].kk}» кезеңінде мұны істеуге болмайды. Мына кезеңде болады: ${possibleIn.map((each) => `«${STAGE_NAMES[each].kk}»`).join(', ')}.`,
  'project.earlier-than-last-move': ({ on, last }) =>
    `${on} күні соңғы өзгерістен (${last}) бұрын.`,
  'project.concern-empty': () => 'Мәселе әлі жазылмаған.',
  'project.concern-unchanged': () => 'Мәселенің тұжырымы өзгермеген.',
  'project.vision-empty': () => 'Пайым әлі сипатталмаған.',
  'project.values-empty': () => 'Құндылықтар әлі жазылмаған.',
  'project.consultation-known': ({ consultation }) => `«${consultation}» кеңесуі бұрын жазылған.`,
  'project.consultation-in-future': ({ heldOn }) => `${heldOn} күнгі кеңесу әлі өткен жоқ.`,
  'project.not-consulted': () => 'Жоспар туралы әлі ешкіммен кеңескен жоқсыз.',
  'project.plan-without-steps': () => 'Жоспарда әзірге қадамдар жоқ.',
  'project.step-twice': ({ step }) => `Жоспарда «${step}» деген екі қадам бар.`,
  'project.step-taken-out': ({ what }) =>
    `«${what}» қадамы бойынша белгі қойылған, сондықтан ол жоспарда қалады. Одан ештеңе шықпаса, «алынып тасталды» деп белгілеңіз.`,
  'project.step-unknown': ({ step }) => `Жоспарда «${step}» деген қадам жоқ.`,
  'project.no-step-taken': () => 'Жоспардың бірде-бір қадамы әлі басталған жоқ.',
  'project.others-not-mentioned': () => 'Басқаларды қалай тартқаныңыз әлі айтылмаған.',
  'project.portfolio-of-another': () => 'Бұл — басқа жобаның портфолиосы.',
  'project.portfolio-not-awarded': () => 'Портфолио әлі қабылданған жоқ.',
  'project.certificate-for-another': () => 'Бұл сертификат осы жоба үшін берілмеген.',
  'project.certificate-is-good': () =>
    'Сертификат күшінде: мойындау ол қайтарып алынғанда ғана тоқтайды.',
  'project.cohort-is-the-same': () =>
    'Жоба басқа ағымға ауыстырылады, ал мұнда сол ағымның өзі көрсетілген.',

  'roster.file-missing': ({ file }) => `${file} файлы жоқ.`,
  'roster.file-twice': ({ file }) => `${file} файлы екі рет берілген.`,
  'roster.file-unknown': ({ file, nearest }) => `${file} — тізім файлы емес.${maybe(nearest)}`,
  'roster.file-too-large': ({ file, found, most }) =>
    `${file} файлы тым үлкен: ${found} байт, ең көбі ${most}.`,
  'roster.not-text': ({ file }) =>
    `${file} — мәтіндік файл емес. Excel-де «CSV UTF-8» түрінде сақтаңыз.`,
  'roster.no-rows': ({ file }) => `${file} файлында тақырыптан кейін жолдар жоқ.`,
  'roster.quote-open': ({ file, line }) =>
    `${file}, ${line}-жол: тырнақша ашылған, бірақ жабылмаған.`,
  'roster.header-missing': (spot) => `${spot.file}: «${spot.field}» бағаны жоқ.`,
  'roster.header-twice': (spot) => `${spot.file}: «${spot.field}» бағаны екі рет кездеседі.`,
  'roster.header-unknown': (spot) =>
    `${spot.file}: «${spot.field}» деген баған белгісіз.${maybe(spot.nearest)}`,
  'roster.row-too-long': ({ file, line, found, expected }) =>
    `${file}, ${line}-жол: ${found} ұяшық бар, ал тақырыпта ${expected}.`,
  'roster.value-missing': (spot) =>
    `${at(spot)}бос тұр; күтілгені: ${EXPECTED_NAMES[spot.expected].kk}.`,
  'roster.value-not-understood': (spot) =>
    `${at(spot)}«${spot.found}» деп жазылған; күтілгені: ${EXPECTED_NAMES[spot.expected].kk}.`,
  'roster.value-too-long': (spot) =>
    `${at(spot)}${spot.found} таңба; ең көбі ${spot.most} болуы керек.`,
  'roster.letters-lost': (spot) =>
    `${at(spot)}«${spot.found}» сөзінде әріптер жоғалған. Файлды «CSV UTF-8» түрінде сақтаңыз.`,
  'roster.id-twice': (spot) => `${at(spot)}«${spot.found}» ${spot.firstLine}-жолда бар.`,
  'roster.email-twice': (spot) =>
    `${at(spot)}«${spot.found}» мекенжайы ${spot.firstLine}-жолда бар.`,
  'roster.reference-unknown': (spot) =>
    `${at(spot)}«${spot.found}» табылмады; күтілгені: ${EXPECTED_NAMES[spot.expected].kk}.${maybe(spot.nearest)}`,
  'roster.not-a-facilitator': (spot) =>
    `${at(spot)}people.csv файлында «${spot.found}» фасилитатор рөлінде емес.`,
  'roster.not-with-this-role': (spot) =>
    `${at(spot)}«${spot.role}» рөлі үшін көрсету керек: ${EXPECTED_NAMES[spot.expected].kk}.`,
  'roster.school-in-another-region': (spot) =>
    `${at(spot)}«${spot.found}» мектебі «${spot.region}» өңірінде емес.`,
  'roster.in-two-groups': (spot) =>
    `${at(spot)}«${spot.found}» ${spot.firstLine}-жолдағы топта бар.`,
  'roster.ends-before-it-starts': (spot) =>
    `${at(spot)}«${spot.found}» басталуынан (${spot.starts}) бұрын.`,
  'roster.reason-without-withdrawal': (spot) =>
    `${at(spot)}себебі («${spot.found}») көрсетілген, бірақ шыққан күні жоқ.`,
  'roster.more-refusals': ({ count }) => `… және тағы ${count} қате.`,
};
