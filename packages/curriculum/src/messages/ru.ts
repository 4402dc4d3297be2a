import { plural, type Messages } from '@tldw/core/messages';
import type { PlanningMessageParams } from './planning-message-params.ts';
import { dateIn, listIn, stepIn, weekdaysIn } from './wording.ts';

const date = (day: Parameters<typeof dateIn>[1]) => dateIn('ru', day);
const step = (id: string) => stepIn('ru', id);
const days = (count: number) =>
  `${count} ${plural('ru', count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })}`;
const minutes = (count: number) =>
  `${count} ${plural('ru', count, { one: 'минута', few: 'минуты', many: 'минут', other: 'минуты' })}`;
const span = (from: Parameters<typeof dateIn>[1], to: Parameters<typeof dateIn>[1]) =>
  from === to ? date(from) : `с ${date(from)} по ${date(to)}`;

const OBSTACLES = {
  holiday: 'это праздник',
  break: 'это каникулы',
  weekend: 'это неучебный день',
  closed: 'всё закрыто по распоряжению',
  'in-person-closed': 'очные встречи запрещены',
  'outside-year': 'это за пределами учебного года',
  'not-a-group-day': 'группа в этот день не собирается',
  'facilitator-away': 'фасилитатора нет',
  'venue-closed': 'нет помещения',
  'outside-window': 'это вне отведённого срока',
} as const;

const USES = {
  'teaching-day': 'в учебные дни',
  break: 'на каникулах',
  weekend: 'в выходные',
  'before-year': 'до начала учебного года',
  'after-year': 'после окончания учебного года',
} as const;

const SOFT: Readonly<Record<string, string>> = {
  'fasting-month': 'в месяц поста',
  'exam-week': 'на экзаменационную неделю',
  'half-day': 'на сокращённый день',
};

const CHANGES = {
  closure: 'закрытие',
  decree: 'распоряжение',
  absence: 'отсутствие',
  'not-held': 'встреча, которая не состоялась',
  'joins-late': 'группа, которая присоединилась позже',
} as const;

// Said to a group itself, a reason needs no name.
const groupIn = (group: string): string => (group === '' ? 'группа' : `группа ${group}`);
const ofGroup = (group: string): string => (group === '' ? 'у группы' : `у группы ${group}`);

/** What designs, plans and changes say, in Russian. */
export const ru: Messages<PlanningMessageParams> = {
  'because.window': ({ step: id, from, to }) => `«${step(id)}», срок: ${span(from, to)}.`,
  'because.group-days': ({ weekdays, startsAt, endsAt }) =>
    `Группа может собираться: ${weekdaysIn('ru', weekdays)}, ${startsAt}–${endsAt}.`,
  'because.ideal-rhythm': ({ after, days: count, ideal }) =>
    count === ideal
      ? `Прошло ${days(count)} после «${step(after)}» — ровный ритм.`
      : `Прошло ${days(count)} после «${step(after)}»; при ровном ритме было бы ${ideal}.`,
  'because.min-gap': ({ other, days: count }) => `Ближе к «${step(other)}» нельзя: ${days(count)}.`,
  'because.max-gap': ({ other, days: count }) =>
    `Дальше от «${step(other)}» нельзя: ${days(count)}.`,
  'because.obstacle': ({ on, obstacle }) =>
    `${date(on)} подошло бы лучше, но ${OBSTACLES[obstacle]}.`,
  'because.shared': ({ groups }) =>
    `День лучше всего подходит ${groups === 1 ? 'группе' : 'всем группам вместе'} (${groups} ${plural('ru', groups, { one: 'группа', few: 'группы', many: 'групп', other: 'группы' })}).`,
  'because.preferred': ({ from, to }) =>
    `День попадает в предпочтительный срок: ${span(from, to)}.`,
  'because.soft-accepted': ({ kind }) =>
    `День приходится ${SOFT[kind] ?? 'на время, которого лучше избегать'}: ничего лучшего не осталось.`,
  'because.facilitator-elsewhere': ({ on }) =>
    `${date(on)} фасилитатор группы занимается с другой группой.`,
  'because.online': ({ from, to }) =>
    `Встреча пройдёт онлайн: очные собрания закрыты ${span(from, to)}.`,
  'because.earliest': () => 'Из равноценных дней выбран самый ранний.',
  'because.happened': ({ on }) => `Встреча состоялась ${date(on)} и не переносится.`,
  'because.kept': ({ on }) => `Объявлено на ${date(on)}, переносить не нужно.`,
  'because.moved': ({ from, days: count }) =>
    `Было объявлено на ${date(from)}; сдвиг — ${days(Math.abs(count))}, меньше нельзя.`,
  'because.by-hand': ({ from }) => `Было объявлено на ${date(from)}; новый день выбрали люди.`,
  'because.change': ({ kind, from, to, note }) =>
    `Причина: ${CHANGES[kind]}, ${span(from, to)}${note ? ` — ${note}` : ''}.`,
  'because.makes-room': ({ other, on }) =>
    `Освобождает место: «${step(other)}» пройдёт ${date(on)}.`,

  'plan.window': ({ step: id, from, to }) => `«${step(id)}» можно провести ${span(from, to)}`,
  'plan.unusable-days': ({ component, days: use }) =>
    `«${step(component)}» не проводится ${USES[use]}`,
  'plan.holidays': () => 'в праздники ничего не проводится',
  'plan.closure': ({ closes, from, to }) =>
    closes === 'all' ? `всё закрыто ${span(from, to)}` : `очные собрания закрыты ${span(from, to)}`,
  'plan.in-person': ({ component }) => `«${step(component)}» проводится только очно`,
  'plan.weekdays': ({ group, weekdays }) =>
    weekdays.length > 0
      ? `${groupIn(group)} собирается только в такие дни: ${weekdaysIn('ru', weekdays)}`
      : `${ofGroup(group)} нет ни одного дня для встреч`,
  'plan.slot': ({ group, component, neededMinutes, availableMinutes }) =>
    `${ofGroup(group)} есть ${minutes(availableMinutes)}, а для «${step(component)}» нужно ${neededMinutes}`,
  'plan.min-gap': ({ after, before, days: count }) =>
    `«${step(before)}» — не раньше чем через ${days(count)} после «${step(after)}»`,
  'plan.max-gap': ({ after, before, days: count, latest }) =>
    `«${step(before)}» — не позже чем через ${days(count)} после «${step(after)}»${latest ? `, то есть до ${date(latest)} включительно` : ''}`,
  'plan.absence': ({ person, from, to }) => `${person} отсутствует ${span(from, to)}`,
  'plan.venue': ({ event, from, to }) => `для «${step(event)}» нет помещения ${span(from, to)}`,
  'plan.late-start': ({ group, from }) => `${groupIn(group)} начинает ${date(from)}`,
  'plan.one-place': ({ person }) => `${person} не может быть в двух местах сразу`,
  'plan.not-before': ({ day }) => `до ${date(day)} ничего нового не назначается`,
  'plan.day-fixed': ({ event, on }) => `«${step(event)}» твёрдо назначено на ${date(on)}`,

  'plan.impossible': ({ groups, clash, relaxations }) => {
    const rules = clash.map((each) => `  – ${sayConstraint(each)}`);
    const ways = relaxations.map(({ constraint, makesPossible, by, gives }) => {
      const events = gives
        .slice(0, 3)
        .map((each) => `«${step(each.event)}» — ${date(each.heldOn)}`);
      const outcome = makesPossible
        ? `план есть${by > 0 ? ` (отступление: ${by})` : ''}${events.length > 0 ? `: ${listIn('ru', events)}` : ''}`
        : 'плана всё равно нет';
      return `  – без правила «${sayConstraint(constraint)}» ${outcome}`;
    });
    const named = groups.length > 5 ? [...groups.slice(0, 5), `ещё ${groups.length - 5}`] : groups;
    return [
      `Плана не существует: ${listIn('ru', named)}. Эти правила несовместимы:`,
      ...rules,
      'Что даст уступка:',
      ...ways,
    ].join('\n');
  },
  'plan.no-groups': () => 'Нет групп, для которых составлять план.',
  'plan.group-twice': ({ group }) => `Группа ${group} указана дважды.`,
  'plan.unknown-event': ({ event }) => `В плане нет события ${event}.`,
  'plan.unreadable': ({ found }) => `Это не план: ${found}.`,
  'change.unreadable': ({ found }) => `Это не описание изменения: ${found}.`,
  'change.unknown-event': ({ event }) =>
    `Изменение называет событие, которого нет в плане: ${event}.`,
  'change.unknown-group': ({ group }) =>
    `Изменение называет группу, которой нет в плане: ${group}.`,
  'change.ends-before-it-starts': ({ from, to }) =>
    `Изменение заканчивается ${date(to)}, раньше начала ${date(from)}.`,
  'design.invalid': ({ found }) => `Устройство программы не читается: ${found}.`,
  'design.unknown': ({ found, known }) =>
    `Устройства «${found}» нет. Есть: ${listIn('ru', known)}.`,
  'design.unknown-step': ({ found, suggestion }) =>
    `В программе нет «${found}». Может быть, «${suggestion}»?`,
  'design.component-twice': ({ component }) => `Две части названы «${component}».`,
  'design.sequence': ({ component, sequence }) =>
    `Номера в «${component}» должны идти подряд: 1, 2, 3 …; ${sequence} стоит не на месте.`,
  'design.circle': ({ steps }) => `Порядок замкнулся в круг: ${listIn('ru', steps.map(step))}.`,
  'design.distances': ({ after, before, minDays, maxDays }) =>
    `Между «${step(after)}» и «${step(before)}» наименьший промежуток (${minDays}) больше наибольшего (${maxDays}).`,
  'design.no-start-time': ({ component }) =>
    `«${component}» проводится сообща, поэтому нужно время начала.`,
  'design.entangled': ({ step: id, open }) =>
    `После «${step(id)}» от прежних событий зависит ещё ${open}. Уберите правила, которые следуют из других.`,
  'design.few-evidence': ({ dimension, count, wanted }) =>
    `За год только ${count} свидетельств по измерению «${dimension}»; чтобы вовремя снимать поддержку, нужно ${wanted}.`,
  'design.core-without-reason': ({ component }) =>
    `«${component}» — ядро программы, но не сказано почему.`,
  'groups.missing-column': ({ column }) => `В файле групп нет столбца «${column}».`,
  'groups.empty': () => 'В файле нет ни одной группы.',
  'groups.no-id': ({ row }) => `Строка ${row}: у группы нет названия.`,
  'groups.no-region': ({ row, group }) => `Строка ${row}: у группы ${group} не указан регион.`,
  'groups.twice': ({ row, group }) => `Строка ${row}: группа ${group} указана дважды.`,
  'groups.weekday': ({ row, found }) => `Строка ${row}: «${found}» — не день недели.`,
  'groups.time': ({ row, column, found }) =>
    `Строка ${row}: «${found}» в столбце ${column} — не время вида 15:00.`,
  'groups.times-inverted': ({ row, startsAt, endsAt }) =>
    `Строка ${row}: ${endsAt} не позже, чем ${startsAt}.`,
};

function sayConstraint(constraint: {
  readonly code: keyof PlanningMessageParams;
  readonly params: object;
}): string {
  return ru[constraint.code](constraint.params as never);
}
