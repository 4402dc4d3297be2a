import { words } from './words.ts';

/** The words of the search. */
export const searchWords = words(
  {
    title: 'Search',
    label: 'What are you looking for?',
    hint: 'A school, a region, a story or its author, an event, a sheet, a person you work with. Kazakh letters may be written as Russian ones.',
    go: 'Search',
    found: (count: number, asked: string) =>
      count === 1 ? `1 result for “${asked}”` : `${count} results for “${asked}”`,
    nothing: (asked: string) => `Nothing was found for “${asked}”.`,
    nothingHint:
      'Try one word, or the beginning of it. Only what you may read is searched; private reflections and notes are never searched.',
    kinds: {
      region: 'Region',
      school: 'School',
      group: 'Group',
      story: 'Story',
      project: 'Project',
      event: 'Event',
      person: 'Person',
      sheet: 'Resource',
    },
  },
  {
    kk: {
      title: 'Іздеу',
      label: 'Не іздейсіз?',
      hint: 'Мектеп, өңір, хикая не оның авторы, іс-шара, материал, бірге жұмыс істейтін адам. Қазақ әріптерінің орнына орыс әріптерін жаза беруге болады.',
      go: 'Іздеу',
      found: (count, asked) => `«${asked}» бойынша ${count} нәтиже`,
      nothing: (asked) => `«${asked}» бойынша ештеңе табылмады.`,
      nothingHint:
        'Бір сөзді немесе оның басын жазып көріңіз. Тек сізге оқуға болатын нәрселер ізделеді; жеке толғаныстар мен жазбалар ешқашан ізделмейді.',
      kinds: {
        region: 'Өңір',
        school: 'Мектеп',
        group: 'Топ',
        story: 'Хикая',
        project: 'Жоба',
        event: 'Іс-шара',
        person: 'Адам',
        sheet: 'Материал',
      },
    },
    ru: {
      title: 'Поиск',
      label: 'Что вы ищете?',
      hint: 'Школу, регион, историю или её автора, событие, материал, человека, с которым вы работаете. Казахские буквы можно заменять русскими.',
      go: 'Искать',
      found: (count, asked) => `По запросу «${asked}» найдено: ${count}`,
      nothing: (asked) => `По запросу «${asked}» ничего не найдено.`,
      nothingHint:
        'Попробуйте одно слово или его начало. Поиск идёт только по тому, что вам можно читать; личные размышления и записи не просматриваются никогда.',
      kinds: {
        region: 'Регион',
        school: 'Школа',
        group: 'Группа',
        story: 'История',
        project: 'Проект',
        event: 'Событие',
        person: 'Человек',
        sheet: 'Материал',
      },
    },
  },
);
