import { type Messages } from '@tldw/core/messages';
import type { PlanningMessageParams } from './planning-message-params.ts';
import { dateIn, listIn, stepIn, weekdaysIn } from './wording.ts';

const date = (day: Parameters<typeof dateIn>[1]) => dateIn('kk', day);
const step = (id: string) => stepIn('kk', id);
// A Kazakh noun stays in the singular after a number.
const days = (count: number) => `${count} күн`;
const span = (from: Parameters<typeof dateIn>[1], to: Parameters<typeof dateIn>[1]) =>
  from === to ? date(from) : `${date(from)} – ${date(to)}`;

const OBSTACLES = {
  holiday: 'ол мереке күні',
  break: 'ол каникул кезі',
  weekend: 'ол күні сабақ жоқ',
  closed: 'өкім бойынша бәрі жабық',
  'in-person-closed': 'бетпе-бет жиналуға тыйым салынған',
  'outside-year': 'ол оқу жылынан тыс',
  'not-a-group-day': 'топ ол күні жиналмайды',
  'facilitator-away': 'фасилитатор жоқ',
  'venue-closed': 'өтетін орын жоқ',
  'outside-window': 'белгіленген мерзімнен тыс',
} as const;

const USES = {
  'teaching-day': 'оқу күндері',
  break: 'каникулда',
  weekend: 'демалыс күндері',
  'before-year': 'оқу жылы басталғанға дейін',
  'after-year': 'оқу жылы аяқталған соң',
} as const;

const SOFT: Readonly<Record<string, string>> = {
  'fasting-month': 'ораза айына',
  'exam-week': 'емтихан аптасына',
  'half-day': 'қысқартылған күнге',
};

const CHANGES = {
  closure: 'жабылу',
  decree: 'өкім',
  absence: 'адамның болмауы',
  'not-held': 'өтпей қалған кездесу',
  'joins-late': 'кеш қосылған топ',
} as const;

// Said to a group itself, a reason needs no name.
const groupIn = (group: string): string => (group === '' ? 'топ' : `${group} тобы`);
const ofGroup = (group: string): string => (group === '' ? 'топтың' : `${group} тобының`);

/** What designs, plans and changes say, in Kazakh. */
export const kk: Messages<PlanningMessageParams> = {
  'because.window': ({ step: id, from, to }) => `«${step(id)}» мерзімі: ${span(from, to)}.`,
  'because.group-days': ({ weekdays, startsAt, endsAt }) =>
    `Топ жинала алатын күндер: ${weekdaysIn('kk', weekdays)}, ${startsAt}–${endsAt}.`,
  'because.ideal-rhythm': ({ after, days: count, ideal }) =>
    count === ideal
      ? `«${step(after)}» өткен соң ${days(count)}: біркелкі ырғақ.`
      : `«${step(after)}» өткен соң ${days(count)}; біркелкі ырғақта ${ideal} болар еді.`,
  'because.min-gap': ({ other, days: count }) =>
    `«${step(other)}» мен оның арасы бұдан жақын болмайды: ${days(count)}.`,
  'because.max-gap': ({ other, days: count }) =>
    `«${step(other)}» мен оның арасы бұдан алыс болмайды: ${days(count)}.`,
  'because.obstacle': ({ on, obstacle }) =>
    `${date(on)} қолайлырақ еді, бірақ ${OBSTACLES[obstacle]}.`,
  'because.shared': ({ groups }) => `Бұл күн ${groups} топқа бірдей қолайлы.`,
  'because.preferred': ({ from, to }) => `Бұл күн қалаулы мерзімге сай келеді: ${span(from, to)}.`,
  'because.soft-accepted': ({ kind }) =>
    `Бұл күн ${SOFT[kind] ?? 'қалаусыз кезге'} тура келеді: одан жақсысы қалмады.`,
  'because.facilitator-elsewhere': ({ on }) =>
    `${date(on)} күні топтың фасилитаторы басқа топпен жұмыс істейді.`,
  'because.online': ({ from, to }) =>
    `Кездесу онлайн өтеді: бетпе-бет жиналу жабық, ${span(from, to)}.`,
  'because.earliest': () => 'Тең күндердің ең ертесі таңдалды.',
  'because.happened': ({ on }) => `${date(on)} күні өтті, енді жылжытылмайды.`,
  'because.kept': ({ on }) => `${date(on)} күніне жарияланған, сол күйі қалады.`,
  'because.moved': ({ from, days: count }) =>
    `${date(from)} күніне жарияланған еді, ${days(Math.abs(count))} жылжыды: бұдан аз болмайды.`,
  'because.by-hand': ({ from }) =>
    `${date(from)} күніне жарияланған еді; бұл күнді адамдар таңдады.`,
  'because.change': ({ kind, from, to, note }) =>
    `Себебі: ${CHANGES[kind]}, ${span(from, to)}${note ? ` – ${note}` : ''}.`,
  'because.makes-room': ({ other, on }) =>
    `Орын босатады: «${step(other)}» ${date(on)} күні өтеді.`,

  'plan.window': ({ step: id, from, to }) =>
    `«${step(id)}» мына мерзімде өтуі керек: ${span(from, to)}`,
  'plan.unusable-days': ({ component, days: use }) =>
    `«${step(component)}» ${USES[use]} өткізілмейді`,
  'plan.holidays': () => 'мереке күндері ештеңе өткізілмейді',
  'plan.closure': ({ closes, from, to }) =>
    closes === 'all'
      ? `бәрі жабық: ${span(from, to)}`
      : `бетпе-бет жиналу жабық: ${span(from, to)}`,
  'plan.in-person': ({ component }) => `«${step(component)}» тек бетпе-бет өтеді`,
  'plan.weekdays': ({ group, weekdays }) =>
    weekdays.length > 0
      ? `${groupIn(group)} тек мына күндері жиналады: ${weekdaysIn('kk', weekdays)}`
      : `${ofGroup(group)} жиналатын күні жоқ`,
  'plan.slot': ({ group, component, neededMinutes, availableMinutes }) =>
    `${group === '' ? 'топта' : `${group} тобында`} ${availableMinutes} минут бар, ал «${step(component)}» үшін ${neededMinutes} керек`,
  'plan.min-gap': ({ after, before, days: count }) =>
    `«${step(before)}» «${step(after)}» өткен соң кемінде ${days(count)} кейін болады`,
  'plan.max-gap': ({ after, before, days: count, latest }) =>
    `«${step(before)}» «${step(after)}» өткен соң ${days(count)} ішінде болады${latest ? `, яғни ең кеші – ${date(latest)}` : ''}`,
  'plan.absence': ({ person, from, to }) => `${person} жоқ болады: ${span(from, to)}`,
  'plan.venue': ({ event, from, to }) => `«${step(event)}» үшін орын жоқ: ${span(from, to)}`,
  'plan.late-start': ({ group, from }) => `${groupIn(group)} ${date(from)} күні бастайды`,
  'plan.one-place': ({ person }) => `${person} бір мезгілде екі жерде бола алмайды`,
  'plan.not-before': ({ day }) => `${date(day)} күнінен бұрын жаңа кездесу белгіленбейді`,
  'plan.day-fixed': ({ event, on }) => `«${step(event)}» ${date(on)} күніне бекітілген`,

  'plan.impossible': ({ groups, clash, relaxations }) => {
    const rules = clash.map((each) => `  – ${sayConstraint(each)}`);
    const ways = relaxations.map(({ constraint, makesPossible, by, gives }) => {
      const events = gives
        .slice(0, 3)
        .map((each) => `«${step(each.event)}» – ${date(each.heldOn)}`);
      const outcome = makesPossible
        ? `жоспар бар${by > 0 ? ` (ауытқу: ${by})` : ''}${events.length > 0 ? `: ${listIn('kk', events)}` : ''}`
        : 'жоспар бәрібір жоқ';
      return `  – «${sayConstraint(constraint)}» ережесі болмаса, ${outcome}`;
    });
    const named = groups.length > 5 ? [...groups.slice(0, 5), `тағы ${groups.length - 5}`] : groups;
    return [
      `Жоспар жасау мүмкін емес: ${listIn('kk', named)}. Мына ережелер сыйыспайды:`,
      ...rules,
      'Жол берілсе не болады:',
      ...ways,
    ].join('\n');
  },
  'plan.no-groups': () => 'Жоспарланатын топ жоқ.',
  'plan.group-twice': ({ group }) => `${group} тобы екі рет жазылған.`,
  'plan.unknown-event': ({ event }) => `Жоспарда ${event} оқиғасы жоқ.`,
  'plan.unreadable': ({ found }) => `Бұл жоспар емес: ${found}.`,
  'change.unreadable': ({ found }) => `Бұл өзгеріс емес: ${found}.`,
  'change.unknown-event': ({ event }) => `Өзгерісте жоспарда жоқ оқиға аталған: ${event}.`,
  'change.unknown-group': ({ group }) => `Өзгерісте жоспарда жоқ топ аталған: ${group}.`,
  'change.ends-before-it-starts': ({ from, to }) =>
    `Өзгеріс ${date(to)} күні аяқталады, ал басталуы – ${date(from)}.`,
  'design.invalid': ({ found }) => `Бағдарлама құрылымы оқылмады: ${found}.`,
  'design.unknown': ({ found, known }) =>
    `«${found}» құрылымы жоқ. Барлары: ${listIn('kk', known)}.`,
  'design.unknown-step': ({ found, suggestion }) =>
    `Бағдарламада «${found}» жоқ. Мүмкін, «${suggestion}»?`,
  'design.component-twice': ({ component }) => `Екі бөлік бірдей аталған: «${component}».`,
  'design.sequence': ({ component, sequence }) =>
    `«${component}» нөмірлері 1, 2, 3 … болып жүруі керек; ${sequence} орнында емес.`,
  'design.circle': ({ steps }) => `Рет шеңберге айналып кеткен: ${listIn('kk', steps.map(step))}.`,
  'design.distances': ({ after, before, minDays, maxDays }) =>
    `«${step(after)}» мен «${step(before)}» арасындағы ең аз қашықтық (${minDays}) ең көбінен (${maxDays}) артық.`,
  'design.no-start-time': ({ component }) =>
    `«${component}» ортақ өтеді, сондықтан басталу уақыты керек.`,
  'design.entangled': ({ step: id, open }) =>
    `«${step(id)}» өткен соң да алдыңғыларға тәуелді ${open} оқиға бар. Басқалардан шығатын ережелерді алып тастаңыз.`,
  'design.few-evidence': ({ dimension, count, wanted }) =>
    `Жыл бойы «${dimension}» өлшемі бойынша тек ${count} дәлел бар; қолдауды дер кезінде азайту үшін ${wanted} керек.`,
  'design.core-without-reason': ({ component }) =>
    `«${component}» – бағдарламаның өзегі, бірақ неге екені айтылмаған.`,
  'groups.missing-column': ({ column }) => `Топтар файлында «${column}» бағаны жоқ.`,
  'groups.empty': () => 'Топтар файлында бірде-бір топ жоқ.',
  'groups.no-id': ({ row }) => `${row}-жол: топтың аты жоқ.`,
  'groups.no-region': ({ row, group }) => `${row}-жол: ${group} тобының өңірі көрсетілмеген.`,
  'groups.twice': ({ row, group }) => `${row}-жол: ${group} тобы екі рет жазылған.`,
  'groups.weekday': ({ row, found }) => `${row}-жол: «${found}» – апта күні емес.`,
  'groups.time': ({ row, column, found }) =>
    `${row}-жол: ${column} бағанындағы «${found}» – 15:00 сияқты уақыт емес.`,
  'groups.times-inverted': ({ row, startsAt, endsAt }) =>
    `${row}-жол: ${endsAt} уақыты ${startsAt} уақытынан кейін емес.`,
};

function sayConstraint(constraint: {
  readonly code: keyof PlanningMessageParams;
  readonly params: object;
}): string {
  return kk[constraint.code](constraint.params as never);
}
