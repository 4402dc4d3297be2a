import type { Language } from '@tldw/core';
import { russianCount, russianForm } from './russian-count.ts';
import { dictionary, words } from './words.ts';

/** Participants who are not teachers, by their position. */
interface BesideTeachers {
  readonly directors: number;
  readonly deputies: number;
  readonly others: number;
}

/** What is there at all, as a list inside a sentence. */
function listed(language: Language, parts: readonly (string | 0)[]): string {
  return new Intl.ListFormat(language).format(parts.filter((part) => part !== 0));
}

/** The words of the public pages: the first page, regions, schools. */
export const programmeWords = words(
  {
    heroTitle: 'Any teacher can lead a change',
    heroText:
      'Over one school year a teacher names what they want to improve, asks colleagues, agrees a plan, leads a project and tells the story. Facilitators support; nobody instructs.',
    readStories: 'Read teachers’ stories',
    whatIsIt: 'What this is',
    firstYear: (year: string) => `The year ${year}`,
    teachers: (count: number) => (count === 1 ? 'teacher' : 'teachers'),
    schools: (count: number) => (count === 1 ? 'school' : 'schools'),
    regions: (count: number) => (count === 1 ? 'region' : 'regions'),
    facilitators: (count: number) => (count === 1 ? 'facilitator' : 'facilitators'),
    whyTwoNumbers: (teachers: number, participants: number) =>
      `Why do reports give ${teachers} and ${participants}?`,
    twoNumbers: (
      teachers: number,
      participants: number,
      { directors, deputies, others }: BesideTeachers,
      on: string,
    ) =>
      `Both are right. On ${on} there were ${teachers} teachers; counting also ${listed('en', [
        directors === 1 ? '1 school director' : directors && `${directors} school directors`,
        deputies === 1 ? '1 deputy' : deputies && `${deputies} deputies`,
        others && `${others} other staff`,
      ])} who took part, there were ${participants} participants. Facilitators are counted apart.`,
    whereTitle: 'Where it happens',
    nextTitle: 'The next meetings for everybody',
    nothingNext: 'No shared event is left in this programme year.',
    groupsCount: (count: number) => (count === 1 ? '1 group' : `${count} groups`),
    schoolsCount: (count: number) => (count === 1 ? '1 school' : `${count} schools`),
    regionsTitle: 'Regions',
    schoolsIn: 'Schools of this region',
    sharedEvents: 'Events of this region',
    groups: 'Groups',
    groupsHere: 'Groups that meet in this school',
    noGroups: 'No group meets in this school yet.',
    urban: 'urban',
    rural: 'rural',
    small: 'small school',
    shifts: (count: number) => (count === 1 ? 'one shift' : `${count} shifts`),
    teachingLanguages: 'Languages of teaching',
    languageNames: dictionary({ kk: 'Kazakh', ru: 'Russian', en: 'English' }),
    meets: 'Can meet',
    facilitatedBy: 'Facilitated by',
    seeYear: 'This group’s year',
    journey: 'One year, step by step',
    steps: [
      'A teacher names a professional concern of their own',
      'Values and a vision become clear',
      'Colleagues are asked, in school and beyond',
      'A plan is agreed and carried out with others',
      'What changed is looked at, and spread',
      'The story is told, so that others can learn',
    ] as readonly string[],
  },
  {
    kk: {
      heroTitle: 'Өзгерісті кез келген мұғалім бастай алады',
      heroText:
        'Бір оқу жылы ішінде мұғалім нені жақсартқысы келетінін айтады, әріптестерімен ақылдасады, жоспар құрады, жоба жүргізеді және тәжірибесін баяндайды. Фасилитатор қолдайды, ешкім бұйырмайды.',
      readStories: 'Мұғалімдердің хикаяларын оқу',
      whatIsIt: 'Бұл не',
      firstYear: (year) => `${year} оқу жылы`,
      teachers: () => 'мұғалім',
      schools: () => 'мектеп',
      regions: () => 'өңір',
      facilitators: () => 'фасилитатор',
      whyTwoNumbers: (teachers, participants) =>
        `Неге есептерде екі түрлі сан бар: ${teachers} және ${participants}?`,
      twoNumbers: (teachers, participants, { directors, deputies, others }, on) =>
        `Екеуі де дұрыс. ${on} күні мұғалім саны — ${teachers}. Оларға бағдарламаға қатысқан ${listed(
          'kk',
          [
            directors && `${directors} директорды`,
            deputies && `${deputies} орынбасарды`,
            others && `${others} басқа қызметкерді`,
          ],
        )} қосса, қатысушы саны — ${participants}. Фасилитаторлар бөлек саналады.`,
      whereTitle: 'Қайда өтеді',
      nextTitle: 'Бәрі жиналатын келесі кездесулер',
      nothingNext: 'Бұл бағдарлама жылында ортақ кездесу қалмады.',
      groupsCount: (count) => `${count} топ`,
      schoolsCount: (count) => `${count} мектеп`,
      regionsTitle: 'Өңірлер',
      schoolsIn: 'Осы өңірдің мектептері',
      sharedEvents: 'Осы өңірдің кездесулері',
      groups: 'Топтар',
      groupsHere: 'Осы мектепте жиналатын топтар',
      noGroups: 'Бұл мектепте әзірге топ жоқ.',
      urban: 'қалалық',
      rural: 'ауылдық',
      small: 'шағын жинақты мектеп',
      shifts: (count) => `${count} ауысым`,
      teachingLanguages: 'Оқыту тілдері',
      languageNames: { kk: 'қазақ', ru: 'орыс', en: 'ағылшын' },
      meets: 'Жинала алатын уақыты',
      facilitatedBy: 'Фасилитаторлары',
      seeYear: 'Осы топтың жылы',
      journey: 'Бір жыл, қадам-қадамымен',
      steps: [
        'Мұғалім өзін толғандырған мәселені атайды',
        'Құндылықтар мен мақсат айқындалады',
        'Мектептегі және басқа мектептегі әріптестермен ақылдасады',
        'Жоспар келісіліп, басқалармен бірге жүзеге асады',
        'Не өзгергені қаралып, кеңінен таралады',
        'Басқалар үйренуі үшін тәжірибе баяндалады',
      ],
    },
    ru: {
      heroTitle: 'Любой учитель может начать перемены',
      heroText:
        'За один учебный год учитель называет то, что хочет улучшить, советуется с коллегами, согласует план, ведёт проект и рассказывает о нём. Фасилитаторы поддерживают, никто не указывает.',
      readStories: 'Прочитать истории учителей',
      whatIsIt: 'Что это такое',
      firstYear: (year) => `${year} учебный год`,
      teachers: (count) => russianForm(count, 'учитель', 'учителя', 'учителей'),
      schools: (count) => russianForm(count, 'школа', 'школы', 'школ'),
      regions: (count) => russianForm(count, 'регион', 'региона', 'регионов'),
      facilitators: (count) => russianForm(count, 'фасилитатор', 'фасилитатора', 'фасилитаторов'),
      whyTwoNumbers: (teachers, participants) =>
        `Почему в отчётах встречаются и ${teachers}, и ${participants}?`,
      twoNumbers: (teachers, participants, { directors, deputies, others }, on) =>
        `Верны оба числа. На ${on} было ${russianCount(teachers, 'учитель', 'учителя', 'учителей')}; если прибавить других участников, то есть ${listed(
          'ru',
          [
            directors && russianCount(directors, 'директора', 'директоров', 'директоров'),
            deputies && russianCount(deputies, 'заместителя', 'заместителей', 'заместителей'),
            others &&
              russianCount(
                others,
                'другого сотрудника',
                'других сотрудников',
                'других сотрудников',
              ),
          ],
        )}, будет ${russianCount(participants, 'участник', 'участника', 'участников')}. Фасилитаторы считаются отдельно.`,
      whereTitle: 'Где это происходит',
      nextTitle: 'Ближайшие общие встречи',
      nothingNext: 'Общих встреч в этом программном году больше нет.',
      groupsCount: (count) => russianCount(count, 'группа', 'группы', 'групп'),
      schoolsCount: (count) => russianCount(count, 'школа', 'школы', 'школ'),
      regionsTitle: 'Регионы',
      schoolsIn: 'Школы этого региона',
      sharedEvents: 'Встречи этого региона',
      groups: 'Группы',
      groupsHere: 'Группы, которые собираются в этой школе',
      noGroups: 'В этой школе пока нет группы.',
      urban: 'городская',
      rural: 'сельская',
      small: 'малокомплектная школа',
      shifts: (count) => russianCount(count, 'смена', 'смены', 'смен'),
      teachingLanguages: 'Языки обучения',
      languageNames: { kk: 'казахский', ru: 'русский', en: 'английский' },
      meets: 'Может собираться',
      facilitatedBy: 'Фасилитаторы',
      seeYear: 'Год этой группы',
      journey: 'Один год, шаг за шагом',
      steps: [
        'Учитель называет то, что его беспокоит',
        'Проясняются ценности и цель',
        'Он советуется с коллегами — в школе и за её пределами',
        'План согласован и выполняется вместе с другими',
        'Становится видно, что изменилось, и это распространяется',
        'История рассказана, чтобы другие могли учиться на ней',
      ],
    },
  },
);
