import type { Language } from '@tldw/core';
import { columnsOf, PSEUDONYM, type ResearchPart } from './research-columns.ts';

interface CodebookWords {
  readonly title: string;
  readonly head: readonly [string, string];
  readonly rules: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<Language, CodebookWords>> = {
  kk: {
    title: 'Зерттеу файлының кодтар кітабы',
    head: ['Баған', 'Мағынасы'],
    rules: [
      'Әр жол – зерттеуге келісім берген бір мұғалім. Келісім бермегендер файлда жоқ.',
      'Бос ұяшық – адамды тануға болмауы үшін айтылмаған дерек немесе дерек жоқ.',
      'Басқа экспортпен жолма-жол салыстыруға болмайды: бүркеншік белгілер әр экспортта жаңа.',
    ],
    columns: {
      pseudonym: 'бүркеншік белгі; тек осы файлда ғана мағынасы бар',
      region: 'өңірдің белгісі',
      school: 'мектептің шартты коды; тек осы файлда ғана мағынасы бар',
      sessions: 'қатысқан топ сессияларының саны, аралықпен',
      tutorials: 'өткен жеке кеңестер саны, аралықпен',
      network_events: 'қатысқан желілік кездесулер саны, аралықпен',
      project_phase:
        'жоба кезеңі: none – басталмаған, planning, acting, reviewing, telling, stopped; немесе earlier – жоспарлау мен іске асыру (басталмаған мен тоқтағанды қоса), later – қорыту мен баяндау',
      project_began: 'жоба басталған тоқсан немесе жыл',
      ratings: 'фасилитатор белгілеген бақылаулар саны, аралықпен',
      first_rating:
        'алғашқы бақылауда қанша көмек керек болғаны: 0 – бәрін өзгелер істеді, 4 – өзі өзгелерге көмектеседі',
      latest_rating: 'соңғы бақылауда қанша көмек керек болғаны, 0–4',
    },
  },
  ru: {
    title: 'Кодовая книга файла для исследования',
    head: ['Столбец', 'Значение'],
    rules: [
      'Каждая строка — один учитель, давший согласие на исследование. Остальных в файле нет.',
      'Пустая ячейка — данные не названы, чтобы человека нельзя было узнать, или их нет.',
      'С другой выгрузкой построчно не сравнивается: условные имена в каждой выгрузке новые.',
    ],
    columns: {
      pseudonym: 'условное имя; имеет смысл только в этом файле',
      region: 'обозначение региона',
      school: 'условный код школы; имеет смысл только в этом файле',
      sessions: 'сколько групповых сессий посещено, интервалом',
      tutorials: 'сколько было индивидуальных консультаций, интервалом',
      network_events: 'сколько сетевых встреч посещено, интервалом',
      project_phase:
        'этап проекта: none — не начат, planning, acting, reviewing, telling, stopped; или earlier — планирование и действие (также не начатые и остановленные), later — осмысление и рассказ',
      project_began: 'квартал или год, когда начался проект',
      ratings: 'сколько наблюдений отметил фасилитатор, интервалом',
      first_rating:
        'сколько помощи понадобилось при первом наблюдении: 0 — всё сделали за учителя, 4 — сам помогает другим',
      latest_rating: 'сколько помощи понадобилось при последнем наблюдении, 0–4',
    },
  },
  en: {
    title: 'Codebook of the file for research',
    head: ['Column', 'Meaning'],
    rules: [
      'A row is one teacher who agreed to research. Those who did not agree are not in the file.',
      'An empty cell was left out so that nobody can be recognised, or there is nothing to tell.',
      'Rows cannot be matched with another export: pseudonyms are new in each.',
    ],
    columns: {
      pseudonym: 'a pseudonym that means nothing outside this file',
      region: 'the region’s id',
      school: 'a code for the school that means nothing outside this file',
      sessions: 'group sessions attended, as a band',
      tutorials: 'tutorials held, as a band',
      network_events: 'network events attended, as a band',
      project_phase:
        'how far the project is: none (not begun), planning, acting, reviewing, telling, stopped; or earlier (planning and acting, also not begun and stopped), later (reviewing and telling)',
      project_began: 'the quarter or the year in which the project began',
      ratings: 'observations a facilitator noted, as a band',
      first_rating:
        'how much help was needed at the first observation: 0 all was done for the teacher … 4 helps others',
      latest_rating: 'how much help was needed at the latest observation, 0–4',
    },
  },
};

/** What each column of the parts that were asked for means, in a reader's language. */
export function researchColumnWords(
  parts: readonly ResearchPart[],
  language: Language,
): readonly { readonly id: string; readonly words: string }[] {
  return [PSEUDONYM.id, ...columnsOf(parts).map(({ id }) => id)].map((id) => ({
    id,
    words: WORDS[language].columns[id] ?? id,
  }));
}

/** The codebook of a file for research as a page of Markdown. */
export function researchCodebook(parts: readonly ResearchPart[], language: Language): string {
  const { title, head, rules } = WORDS[language];
  const lines = [head, ['---', '---'] as const].map((row) => `| ${row.join(' | ')} |`);
  const rows = researchColumnWords(parts, language).map(
    ({ id, words }) => `| \`${id}\` | ${words} |`,
  );
  return `# ${title}\n\n${rules.map((rule) => `- ${rule}`).join('\n')}\n\n${[...lines, ...rows].join('\n')}\n`;
}
