import type { InThreeLanguages } from '../packs/pack-text.ts';
import type { Principle } from './principle.ts';

const core = { version: 1, kind: 'core', weight: 1, transferStage: 'implementation' } as const;
const adaptable = {
  version: 1,
  kind: 'adaptable',
  weight: 1,
  transferStage: 'implementation',
} as const;

/**
 * What makes the programme what it is, and what each place may shape.
 *
 * The core follows from what all documented sites have in common and what the programme says of
 * itself (Qanay et al. 2019; the ECER papers on Teacher Leadership Kazakhstan). The bounds are those
 * within which TLLC, TLK and T3LFA vary.
 */
export const TLDW_PRINCIPLES: readonly InThreeLanguages<Principle>[] = [
  {
    ...core,
    id: 'teacher-chooses-concern',
    words: {
      kk: 'Не толғандыратынын мұғалімнің өзі таңдайды',
      ru: 'То, что волнует, выбирает сам учитель',
      en: 'The teacher chooses the concern',
    },
    rationale: {
      kk: 'Тақырып берілсе, бұл — тапсырма, жетекшілік емес.',
      ru: 'Если тему дали, это поручение, а не лидерство.',
      en: 'A concern that is given is an assignment and not leadership.',
    },
    evidenceGrade: 'stated',
    decidedBy: 'strategy-group',
  },
  {
    ...core,
    id: 'voluntary-any-role',
    words: {
      kk: 'Қатысу ерікті және лауазымға қарамайды',
      ru: 'Участие добровольное, должность не важна',
      en: 'Taking part is voluntary and open to any role',
    },
    rationale: {
      kk: 'Жетекшілік — әр мұғалімнің құқығы, лауазымның артықшылығы емес.',
      ru: 'Лидерство — право каждого учителя, а не привилегия должности.',
      en: 'Leadership is every practitioner’s entitlement, not the privilege of a post.',
    },
    evidenceGrade: 'stated',
    decidedBy: 'strategy-group',
  },
  {
    ...core,
    id: 'facilitation-not-instruction',
    words: {
      kk: 'Фасилитатор оқытпайды, қолдайды',
      ru: 'Фасилитатор поддерживает, а не учит',
      en: 'Facilitation, not instruction',
    },
    rationale: {
      kk: 'Дайын жауап мұғалімнің өз ойын тоқтатады.',
      ru: 'Готовый ответ останавливает собственную мысль учителя.',
      en: 'A ready answer stops the teacher’s own thinking.',
    },
    evidenceGrade: 'stated',
    decidedBy: 'strategy-group',
  },
  {
    ...core,
    id: 'reflect-plan-consult-act',
    words: {
      kk: 'Ой елегі, жоспар, ақылдасу, іс — толық айналым',
      ru: 'Полный круг: размышление, план, совет с коллегами, действие',
      en: 'The whole round: reflecting, planning, consulting, acting',
    },
    rationale: {
      kk: 'Ақылдаспаған жоспар басқаларды ертпейді.',
      ru: 'План без совета с коллегами никого не ведёт за собой.',
      en: 'A plan nobody was consulted about brings nobody along.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'strategy-group',
  },
  {
    ...core,
    id: 'one-to-one-support',
    words: {
      kk: 'Жеке кеңес',
      ru: 'Индивидуальная консультация',
      en: 'One-to-one support',
    },
    rationale: {
      kk: 'Қазақстандағы тәжірибеде сенім көбіне жеке кеңесте туған.',
      ru: 'По опыту Казахстана доверие чаще всего рождалось на индивидуальных консультациях.',
      en: 'In Kazakhstan trust grew above all in talks between two people.',
    },
    evidenceGrade: 'stated',
    decidedBy: 'strategy-group',
    bounds: { min: 2, max: 6, unit: 'tutorials' },
  },
  {
    ...core,
    id: 'portfolio-and-story',
    words: {
      kk: 'Портфолио және хикая',
      ru: 'Портфолио и история',
      en: 'A portfolio and a story',
    },
    rationale: {
      kk: 'Істің ізі мен ойы сақталып, басқаларға жетеді.',
      ru: 'Так сохраняются след дела и мысль и доходят до других.',
      en: 'They keep the trace and the thinking of the work and carry it to others.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'strategy-group',
  },
  {
    ...core,
    id: 'cross-school-networking',
    words: {
      kk: 'Мектептер арасындағы желі',
      ru: 'Сеть между школами',
      en: 'Networking across schools',
    },
    rationale: {
      kk: 'Басқа мектептің көзі өз мектебіңді жаңаша көрсетеді.',
      ru: 'Взгляд из другой школы помогает по-новому увидеть свою.',
      en: 'Eyes from another school let one see one’s own afresh.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'strategy-group',
    bounds: { min: 1, max: 6, unit: 'network events' },
  },
  {
    ...core,
    id: 'director-commitment',
    words: {
      kk: 'Директордың қолдауы мен дайындығы',
      ru: 'Поддержка и подготовка директора',
      en: 'The director’s commitment',
    },
    rationale: {
      kk: 'Директордың көзқарасы жетекшілікке жол ашады не жабады.',
      ru: 'Отношение директора открывает путь лидерству или закрывает его.',
      en: 'The director’s attitude opens the way for leadership or bars it.',
    },
    evidenceGrade: 'stated',
    decidedBy: 'strategy-group',
  },
  {
    ...adaptable,
    id: 'number-of-sessions',
    words: { kk: 'Кездесулер саны', ru: 'Число встреч', en: 'Number of sessions' },
    rationale: {
      kk: 'TLK-де алты, T3LFA-да жеті болды.',
      ru: 'В TLK их шесть, в T3LFA семь.',
      en: 'TLK had six, T3LFA seven.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'regional-coordinator',
    bounds: { min: 5, max: 8, unit: 'sessions' },
  },
  {
    ...adaptable,
    id: 'length-of-session',
    words: { kk: 'Кездесу ұзақтығы', ru: 'Длина встречи', en: 'Length of a session' },
    rationale: {
      kk: 'Құжатталған бағдарламаларда екі сағатқа жуық.',
      ru: 'В описанных программах — около двух часов.',
      en: 'About two hours wherever it is documented.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'facilitator',
    bounds: { min: 90, max: 180, unit: 'minutes' },
  },
  {
    ...adaptable,
    id: 'language',
    words: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
    rationale: {
      kk: 'Әркім ойын өзіне ыңғайлы тілде айтады.',
      ru: 'Каждый думает вслух на том языке, на котором ему легче.',
      en: 'People think aloud in the language that is easiest for them.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'group',
  },
  {
    ...adaptable,
    id: 'tools',
    words: {
      kk: 'Парақтар мен олардың үлгісі',
      ru: 'Листы и их формы',
      en: 'Tools and their forms',
    },
    rationale: {
      kk: 'Қолдау адамға қарай берілуі керек.',
      ru: 'Опора должна подходить человеку.',
      en: 'Support should fit the person.',
    },
    evidenceGrade: 'stated',
    decidedBy: 'facilitator',
  },
  {
    ...adaptable,
    id: 'order',
    words: { kk: 'Бөліктердің реті', ru: 'Порядок частей', en: 'Order of the parts' },
    rationale: {
      kk: 'Топ өз жолымен жүреді; ақылдасу жоспардан кейін қалмаса болғаны.',
      ru: 'Группа идёт своим путём, лишь бы совет с коллегами не опоздал.',
      en: 'A group goes its own way, as long as consultation does not come too late.',
    },
    evidenceGrade: 'design',
    decidedBy: 'facilitator',
  },
  {
    ...adaptable,
    id: 'conference-form',
    words: { kk: 'Конференция түрі', ru: 'Форма конференции', en: 'Form of the conference' },
    rationale: {
      kk: '2020 және 2021 жылдары онлайн өтті.',
      ru: 'В 2020 и 2021 годах она прошла онлайн.',
      en: 'In 2020 and 2021 it was held online.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'strategy-group',
  },
  {
    ...adaptable,
    id: 'certifying-body',
    words: {
      kk: 'Сертификат беруші',
      ru: 'Кто выдаёт сертификат',
      en: 'Who gives the certificate',
    },
    rationale: {
      kk: 'Желі, үкіметтік емес ұйым, университет — бәрі болған.',
      ru: 'Бывало по-разному: сеть, общественный фонд, университет.',
      en: 'A network, a foundation and a university have all done it.',
    },
    evidenceGrade: 'consistent',
    decidedBy: 'strategy-group',
  },
];
