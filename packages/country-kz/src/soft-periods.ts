import type { CountryPackData } from '@tldw/core/country';

type SoftPeriod = CountryPackData['softPeriods'][number];

/** Days on which meetings are possible and better avoided: the fast, exams, a week off for year 1. */
export const softPeriods: SoftPeriod[] = [
  fast('2016-06-06', '2016-07-05', 'python-holidays', '2016-05-31'),
  fast('2017-05-27', '2017-06-24', 'muftiate', '2017-05-25'),
  fast('2018-05-17', '2018-06-14', 'muftiate', '2018-05-15'),
  fast('2019-05-06', '2019-06-03', 'python-holidays', '2019-05-05'),
  fast('2020-04-24', '2020-05-23', 'muftiate', '2020-04-23'),
  fast('2021-04-13', '2021-05-12', 'muftiate', '2021-04-12'),
  fast('2022-04-02', '2022-05-01', 'muftiate', '2022-04-01'),
  fast('2023-03-23', '2023-04-20', 'muftiate', '2022-10-05'),
  fast('2024-03-11', '2024-04-09', 'muftiate', '2024-03-05'),
  fast('2025-03-01', '2025-03-29', 'muftiate', '2025-02-28'),
  fast('2026-02-19', '2026-03-19', 'muftiate', '2025-11-06'),
  {
    ...fast('2027-02-08', '2027-03-08', 'python-holidays', '2026-11-22'),
    status: 'provisional',
    remark: 'Computed, not announced.',
  },
  yearOneBreak('2020-02-03', '2020-02-09', 'order-2019-337', '2019-07-29'),
  yearOneBreak('2022-02-07', '2022-02-13', 'order-2021-07-27', '2021-07-27'),
  yearOneBreak('2024-02-05', '2024-02-11', 'ministry-2023-24', '2023-08-31'),
  yearOneBreak('2025-02-03', '2025-02-09', 'order-2024', '2024-07-31'),
  yearOneBreak('2026-02-09', '2026-02-15', 'order-2025-08-05', '2025-08-05'),
  {
    id: 'final-exams-2025',
    kind: 'exam-week',
    name: { kk: 'Қорытынды емтихандар', ru: 'Итоговые экзамены', en: 'Final examinations' },
    startsOn: '2025-05-29',
    endsOn: '2025-06-12',
    source: 'draft-order-2024',
    asOf: '2024-06-04',
    status: 'provisional',
    remark: 'Years 9 (10) until 9 June, years 11 (12) until 12 June, as in the draft order.',
  },
];

function fast(startsOn: string, endsOn: string, source: string, asOf: string): SoftPeriod {
  return {
    id: `fast-${startsOn.slice(0, 4)}`,
    kind: 'fasting-month',
    name: { kk: 'Ораза (Рамазан айы)', ru: 'Ораза (месяц Рамазан)', en: 'Oraza (Ramadan)' },
    startsOn,
    endsOn,
    source,
    asOf,
    status: 'decreed',
  };
}

function yearOneBreak(startsOn: string, endsOn: string, source: string, asOf: string): SoftPeriod {
  return {
    id: `year-one-break-${startsOn.slice(0, 4)}`,
    kind: 'other',
    name: {
      kk: '1-сыныптардың қосымша каникулы',
      ru: 'Дополнительные каникулы 1-х классов',
      en: 'Extra break for year 1',
    },
    startsOn,
    endsOn,
    source,
    asOf,
    status: 'decreed',
  };
}
