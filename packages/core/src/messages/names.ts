import type { AccessRole } from '../access/relations.ts';
import type { AttendanceStatus } from '../attendance.ts';
import type { CertificateProblem } from '../certificate-steps.ts';
import type { ProjectStage } from '../project/development-project.ts';
import type { TrilingualText } from '../localised-text.ts';
import type { ParticipationStatus, Position } from '../participant.ts';
import type { PortfolioState } from '../portfolio.ts';
import type { EventKind } from '../programme-event.ts';
import type { Expected } from '../roster/refusals.ts';

// @__NO_SIDE_EFFECTS__
function named(kk: string, ru: string, en: string): TrilingualText {
  return { kk, ru, en };
}

/** What the stages of a development project are called. */
export const STAGE_NAMES: Readonly<Record<ProjectStage, TrilingualText>> = {
  'concern-named': named('мәселе айтылды', 'проблема названа', 'concern named'),
  'vision-described': named('пайым сипатталды', 'видение описано', 'vision described'),
  consulting: named('ақылдасу', 'обсуждение с коллегами', 'consulting'),
  acting: named('іс-әрекет', 'действие', 'action'),
  'reviewing-impact': named('әсерін бағалау', 'оценка влияния', 'reviewing impact'),
  telling: named('тәжірибемен бөлісу', 'рассказ об опыте', 'telling'),
  recognised: named('танылды', 'признан', 'recognised'),
  paused: named('үзілісте', 'приостановлен', 'paused'),
  withdrawn: named('тоқтатылды', 'прекращён', 'withdrawn'),
  'carried-over': named('келесі жылға ауыстырылды', 'перенесён на следующий год', 'carried over'),
};

/** What the states of a portfolio are called. */
export const PORTFOLIO_STATE_NAMES: Readonly<Record<PortfolioState, TrilingualText>> = {
  draft: named('әлі тапсырылмаған', 'ещё не сдано', 'not submitted yet'),
  submitted: named('тапсырылды', 'сдано', 'submitted'),
  read: named('оқылды', 'прочитано', 'read'),
  moderated: named('модерациядан өтті', 'прошло модерацию', 'moderated'),
  awarded: named('қабылданды', 'засчитано', 'awarded'),
  returned: named('кеңеспен қайтарылды', 'возвращено с советом', 'returned with advice'),
  appealed: named('апелляция берілді', 'подана апелляция', 'appealed'),
};

/** Why a certificate is not proposed, confirmed, issued or revoked, in a sentence. */
export const CERTIFICATE_PROBLEM_NAMES: Readonly<Record<CertificateProblem, TrilingualText>> = {
  'portfolio-not-awarded': named(
    'Бұл портфолио әлі қабылданған жоқ: сертификат портфолио қабылданған соң беріледі.',
    'Это портфолио ещё не засчитано: сертификат дают после того, как портфолио засчитано.',
    'This portfolio is not awarded yet: a certificate follows an award.',
  ),
  'portfolio-of-another': named(
    'Портфолио басқа жобаға тиесілі.',
    'Портфолио относится к другому проекту.',
    'The portfolio belongs to another project.',
  ),
  'about-oneself': named(
    'Өз сертификаты туралы ешкім өзі шешпейді.',
    'О своём собственном сертификате никто не решает сам.',
    'Nobody decides on their own certificate.',
  ),
  'second-person-needed': named(
    'Бұл сертификат бойынша бір қадамды өзіңіз жасадыңыз: келесісін басқа адам жасайды, рөліңіз басқа болса да.',
    'Один шаг с этим сертификатом уже сделали вы: следующий делает другой человек, даже если у вас две роли.',
    'You have taken a step on this certificate already: the next one takes another person, even if you hold two roles.',
  ),
  'not-at-this-step': named(
    'Сертификат қазір бұл қадамда тұрған жоқ. Бетті қайта қараңыз.',
    'Сертификат сейчас не на этом шаге. Посмотрите страницу ещё раз.',
    'The certificate is not at this step now. Look at the page again.',
  ),
  'reason-missing': named(
    'Себебін жазыңыз: мұғалім оны түсінуі керек.',
    'Напишите причину: учитель должен её понять.',
    'Say why: the teacher must be able to understand it.',
  ),
  'no-issuer': named(
    'Серіктестер арасында сертификат беретін ұйым жоқ. Алдымен оны серіктестерге қосыңыз.',
    'Среди партнёров нет организации, которая выдаёт сертификат. Сначала добавьте её к партнёрам.',
    'No partner issues certificates. Add one to the partners first.',
  ),
};

/** What the meetings of the programme are called. */
export const EVENT_KIND_NAMES: Readonly<Record<EventKind, TrilingualText>> = {
  'group-session': named('топтық сессия', 'групповая сессия', 'group session'),
  tutorial: named('жеке кеңес', 'индивидуальная консультация', 'tutorial'),
  'network-event': named('желілік кездесу', 'сетевая встреча', 'network event'),
  conference: named('конференция', 'конференция', 'conference'),
  induction: named('кіріспе конференция', 'вводная конференция', 'induction conference'),
  review: named('шолу кездесуі', 'обзорная встреча', 'review'),
  presentation: named(
    'мектеп басшылығына таныстыру',
    'презентация для руководства школы',
    'presentation to senior leaders',
  ),
};

/** What the posts are called that somebody may have held when enrolling. */
export const POSITION_NAMES: Readonly<Record<Position, TrilingualText>> = {
  teacher: named('мұғалім', 'учитель', 'teacher'),
  director: named('директор', 'директор', 'director'),
  deputy: named('директордың орынбасары', 'заместитель директора', 'deputy director'),
  'other-staff': named('басқа қызметкер', 'другой сотрудник', 'other staff'),
};

/** What the statuses of somebody's taking part are called. */
export const PARTICIPATION_NAMES: Readonly<Record<ParticipationStatus, TrilingualText>> = {
  enrolled: named('тіркелді', 'в списке', 'enrolled'),
  active: named('қатысып жүр', 'участвует', 'active'),
  withdrawn: named('шықты', 'участие прекращено', 'withdrawn'),
  completed: named('аяқтады', 'участие завершено', 'completed'),
};

/** What is said of somebody and an event. */
export const ATTENDANCE_NAMES: Readonly<Record<AttendanceStatus, TrilingualText>> = {
  expected: named('күтілуде', 'ожидается', 'expected'),
  attended: named('қатысты', 'присутствие', 'attended'),
  apologised: named('алдын ала ескертті', 'отсутствие с предупреждением', 'apologised in advance'),
  absent: named('келмеді', 'отсутствие', 'absent'),
};

/** What the roles are called from which somebody may act. */
export const ACCESS_ROLE_NAMES: Readonly<Record<AccessRole, TrilingualText>> = {
  teacher: named('мұғалім', 'учитель', 'teacher'),
  facilitator: named('фасилитатор', 'фасилитатор', 'facilitator'),
  director: named('мектеп директоры', 'директор школы', 'school director'),
  deputy: named('директордың орынбасары', 'заместитель директора', 'deputy director'),
  coordinator: named('өңірлік үйлестіруші', 'региональный координатор', 'regional coordinator'),
  'strategy-group': named('стратегиялық топ', 'стратегическая группа', 'strategy group'),
  evaluator: named('зерттеуші', 'исследователь', 'evaluator'),
  operator: named('жүйе әкімшісі', 'администратор системы', 'operator'),
  visitor: named('келуші', 'посетитель', 'visitor'),
};

/** What a cell of a roster was expected to hold. */
export const EXPECTED_NAMES: Readonly<Record<Expected, TrilingualText>> = {
  text: named('мәтін', 'текст', 'text'),
  id: named(
    'латын әріптері, цифрлар және . _ : - белгілерінен тұратын код',
    'код из латинских букв, цифр и знаков . _ : -',
    'an id of Latin letters, digits and . _ : -',
  ),
  date: named(
    'күн, мысалы 2019-09-02 немесе 02.09.2019',
    'дата, например 2019-09-02 или 02.09.2019',
    'a date such as 2019-09-02 or 02.09.2019',
  ),
  time: named('уақыт, мысалы 15:00', 'время, например 15:00', 'a time such as 15:00'),
  weekdays: named('апта күндері, мысалы 1;3', 'дни недели, например 1;3', 'weekdays such as 1;3'),
  'whole-number': named('бүтін сан', 'целое число', 'a whole number'),
  'yes-or-no': named('иә немесе жоқ', 'да или нет', 'yes or no'),
  email: named('электрондық пошта мекенжайы', 'адрес электронной почты', 'an e-mail address'),
  language: named('тіл коды, мысалы kk', 'код языка, например kk', 'a language code such as kk'),
  role: named(
    'рөл: teacher, director, deputy, facilitator, coordinator, strategy-group немесе evaluator',
    'роль: teacher, director, deputy, facilitator, coordinator, strategy-group или evaluator',
    'a role: teacher, director, deputy, facilitator, coordinator, strategy-group or evaluator',
  ),
  setting: named('urban немесе rural', 'urban или rural', 'urban or rural'),
  shift: named('ауысым: 1, 2 немесе 3', 'смена: 1, 2 или 3', 'a shift: 1, 2 or 3'),
  'group-form': named(
    'one-school, several-schools немесе remote',
    'one-school, several-schools или remote',
    'one-school, several-schools or remote',
  ),
  'partner-part': named(
    'funder, implementing-ngo, expert-partner, research-partner немесе certifying-body',
    'funder, implementing-ngo, expert-partner, research-partner или certifying-body',
    'funder, implementing-ngo, expert-partner, research-partner or certifying-body',
  ),
  'withdrawal-reason': named(
    'шығу себебінің коды, ал аяқтаған адамда ол болмайды',
    'код причины выбытия; у завершившего её нет',
    'a reason for withdrawing, and none for somebody who completed',
  ),
  region: named('regions.csv файлындағы өңір', 'регион из regions.csv', 'a region of regions.csv'),
  school: named('schools.csv файлындағы мектеп', 'школа из schools.csv', 'a school of schools.csv'),
  person: named('people.csv файлындағы адам', 'человек из people.csv', 'a person of people.csv'),
  facilitator: named(
    'people.csv файлындағы фасилитатор',
    'фасилитатор из people.csv',
    'a facilitator of people.csv',
  ),
  organisation: named('мектеп немесе өңір', 'школа или регион', 'a school or a region'),
  'one-row': named('бір ғана жол', 'одна строка', 'one row'),
};
