import type { CountryPackData } from '@tldw/core/country';

type Entry = CountryPackData['vocabulary'][number];

/**
 * The programme's words in Kazakh, Russian and English. No published Kazakh glossary of the
 * programme was found: these are our drafts, and each waits for a facilitator who lives in the language.
 */
export const vocabulary: Entry[] = [
  // The enterprise
  term('programme', 'Бағдарлама', 'Программа', 'Programme'),
  term('initiative', 'Бастама', 'Инициатива', 'Initiative'),
  term('cohort', 'Жылдық топ', 'Набор года', 'Cohort'),
  term('strategy-group', 'Стратегиялық топ', 'Стратегическая группа', 'Strategy group'),
  term('partner', 'Серіктес', 'Партнёр', 'Partner'),
  term('region', 'Өңір', 'Регион', 'Region'),
  term('school', 'Мектеп', 'Школа', 'School'),
  term('small-school', 'Шағын жинақты мектеп', 'Малокомплектная школа', 'Small school'),

  // People
  term('teacher', 'Мұғалім', 'Учитель', 'Teacher'),
  term('participant', 'Қатысушы', 'Участник', 'Participant'),
  term('facilitator', 'Фасилитатор', 'Фасилитатор', 'Facilitator'),
  term('school-director', 'Мектеп директоры', 'Директор школы', 'School director'),
  term('deputy-director', 'Директордың орынбасары', 'Заместитель директора', 'Deputy director'),
  term(
    'regional-coordinator',
    'Өңірлік үйлестіруші',
    'Региональный координатор',
    'Regional coordinator',
  ),
  term('school-group', 'Мектеп тобы', 'Школьная группа', 'School group'),
  term('critical-friend', 'Сыншыл дос', 'Критический друг', 'Critical friend'),

  // Ideas
  term('teacher-leadership', 'Мұғалім көшбасшылығы', 'Лидерство учителя', 'Teacher leadership'),
  term(
    'non-positional-leadership',
    'Лауазымға байланысты емес көшбасшылық',
    'Непозиционное лидерство',
    'Non-positional leadership',
  ),
  term(
    'teacher-led-development-work',
    'Мұғалім жетекшілік ететін даму жұмысы',
    'Развивающая работа под руководством учителя',
    'Teacher-led development work',
  ),
  term('values', 'Құндылықтар', 'Ценности', 'Values'),
  term('vision', 'Мақсатты көрініс', 'Видение', 'Vision'),
  term('professional-concern', 'Кәсіби мәселе', 'Профессиональная забота', 'Professional concern'),
  term('consultation', 'Әріптестермен кеңесу', 'Консультации с коллегами', 'Consultation'),
  term('action-plan', 'Іс-қимыл жоспары', 'План действий', 'Action plan'),
  term('development-project', 'Даму жобасы', 'Проект развития', 'Development project'),
  term('evidence', 'Дәлелдер', 'Свидетельства', 'Evidence'),
  term('impact', 'Ықпал', 'Влияние', 'Impact'),
  term('reflection', 'Рефлексия', 'Рефлексия', 'Reflection'),
  term('collaboration', 'Ынтымақтастық', 'Сотрудничество', 'Collaboration'),
  term('networking', 'Желілік байланыс', 'Сетевое взаимодействие', 'Networking'),

  // The year
  term(
    'induction-conference',
    'Кіріспе конференция',
    'Вводная конференция',
    'Induction conference',
  ),
  term('group-session', 'Топтық сессия', 'Групповая сессия', 'Group session'),
  term('tutorial', 'Жеке кеңес', 'Индивидуальная консультация', 'Tutorial'),
  term('network-event', 'Желілік іс-шара', 'Сетевое мероприятие', 'Network event'),
  term('conference', 'Конференция', 'Конференция', 'Conference'),
  term('gallery-walk', 'Галерея бойынша серуен', 'Прогулка по галерее', 'Gallery walk'),
  term('review', 'Аралық талдау', 'Промежуточный обзор', 'Review'),
  term('attendance', 'Қатысу', 'Посещаемость', 'Attendance'),
  term('apologies', 'Алдын ала ескерту', 'Предупреждение об отсутствии', 'Apologies in advance'),
  term('first-shift', 'Бірінші ауысым', 'Первая смена', 'First shift'),
  term('school-year', 'Оқу жылы', 'Учебный год', 'School year'),
  term('quarter', 'Тоқсан', 'Четверть', 'Quarter'),
  term('break', 'Каникул', 'Каникулы', 'Break'),

  // Scaffolding and tools
  term('scaffolding', 'Қолдау көрсету (скаффолдинг)', 'Поддержка (скаффолдинг)', 'Scaffolding'),
  term(
    'scaffolding-release',
    'Қолдауды біртіндеп азайту',
    'Постепенное снятие поддержки',
    'Scaffolding release',
  ),
  term('tool', 'Құрал', 'Инструмент', 'Tool'),
  term('vignette', 'Виньетка', 'Виньетка', 'Vignette'),
  term('leadership-story', 'Көшбасшылық хикаясы', 'История лидерства', 'Leadership story'),
  term('portfolio', 'Портфолио', 'Портфолио', 'Portfolio'),
  term('moderation', 'Модерация', 'Модерация', 'Moderation'),
  term('certificate', 'Сертификат', 'Сертификат', 'Certificate'),

  // Evaluation
  term('questionnaire', 'Сауалнама', 'Анкета', 'Questionnaire'),
  term('consent', 'Келісім', 'Согласие', 'Consent'),
  term('fidelity', 'Бағдарламаға сәйкестік', 'Соответствие замыслу', 'Fidelity'),
  term('adaptation', 'Бейімдеу', 'Адаптация', 'Adaptation'),
];

function term(id: string, kk: string, ru: string, en: string): Entry {
  return { id, name: { kk, ru, en }, status: 'draft' };
}
