import type { CountryPackData } from '@tldw/core/country';

type Source = CountryPackData['sources'][number];

/** Where the facts of this pack come from. An address is given where a reader can check it. */
export const sources: Source[] = [
  // Laws
  {
    id: 'holidays-law',
    kind: 'law',
    citation:
      'Law of the Republic of Kazakhstan No. 267 of 13 December 2001 "On holidays in the Republic of Kazakhstan", with its amendments',
    address: 'https://adilet.zan.kz/rus/docs/Z010000267_',
    issuedOn: '2001-12-13',
  },
  {
    id: 'holidays-law-2022',
    kind: 'law',
    citation:
      'Amendment of the holidays law in autumn 2022: Republic Day on 25 October from 2022, 1 and 17 December no longer days off; as reported by ortcom.kz on 8 October 2022',
    address: 'https://ortcom.kz/ru/novosti/1665217461',
  },
  {
    id: 'constitution-2026',
    kind: 'press',
    citation:
      'Ministry of Labour on 18 March 2026, after the referendum of 15 March: 30 August is no longer a holiday from 2026, Constitution Day is on 15 March from 2027; as reported by taspanews.kz',
    address:
      'https://taspanews.kz/novosti-kazakhstana/v-etom-godu-u-kazakhstantsev-ne-budet-odnogo-vykhodnogo-795514517615',
    issuedOn: '2026-03-18',
  },

  // School years
  {
    id: 'order-2016',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science on the school year 2016-17, as reported by altyn-orda.kz in 2016',
    address: 'https://altyn-orda.kz/v-kazahstane-ustanovili-prodolzhitel/',
  },
  {
    id: 'order-2017-06-19',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science of 19 June 2017 on the school year 2017-18, as reported by newstaraz.kz',
    address: 'https://newstaraz.kz/stalo-izvestno-kogda-u-kazahstanskih-shkolnikov-budut-kanikulyi',
    issuedOn: '2017-06-19',
  },
  {
    id: 'order-2018-07-05',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science of 5 July 2018 on the school year 2018-19, as reported by mgorod.kz',
    address: 'https://mgorod.kz/news/perenosa-nachala-uchebnogo-goda-ne-budet-mon-rk',
    issuedOn: '2018-07-05',
  },
  {
    id: 'order-2019-337',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science No. 337 of 29 July 2019 on the start, duration and breaks of the school year 2019-20, as reported by zakon.kz and camonitor.kz',
    address: 'https://zakon.kz/4982036-daty-kanikul-v-novom-uchebnom-godu.html',
    issuedOn: '2019-07-29',
  },
  {
    id: 'order-2020',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science of August 2020 on the school year 2020-21; breaks as restated by the Ministry in autumn 2020 and reported by mgorod.kz and zakon.kz',
    address: 'https://mgorod.kz/news/osennie-kanikuly-dlya-shkolnikov-prodlili-v-kazaxstane',
  },
  {
    id: 'draft-order-2021',
    kind: 'order',
    citation:
      'Draft order on the school year 2021-22, put to public discussion until 28 June 2021 and not adopted; as reported by 7152.kz',
    address:
      'https://7152.kz/amp/news/3128811/sokratit-vesennie-i-osennie-kanikuly-kazahstanskim-skolnikam-predlozili-v-minobrazovanii',
  },
  {
    id: 'order-2021-07-27',
    kind: 'order',
    citation:
      'Order of the Minister of Education and Science of 27 July 2021 on the school year 2021-22, in force from 9 August 2021, as reported by informburo.kz, vecher.kz and caravan.kz',
    address:
      'https://informburo.kz/novosti/v-kazahstane-utverdili-sroki-2021-2022-uchebnogo-goda-i-periody-kanikul',
    issuedOn: '2021-07-27',
  },
  {
    id: 'ministry-2023-24',
    kind: 'order',
    citation:
      'Ministry of Enlightenment on the breaks of the school year 2023-24, as reported by mgorod.kz on 5 October 2023',
    address: 'https://mgorod.kz/news/sroki-shkolnyh-kanikul-utverdili-v-kazahstane',
  },
  {
    id: 'draft-order-2024',
    kind: 'order',
    citation:
      'Draft order on the school year 2024-25, put to public discussion until 18 June 2024, as reported by zakon.kz',
    address:
      'https://kaz.zakon.kz/amp/kogam-tynysy/6043620-ouaartu-ministrlg-20242025-ou-zhyldaryny-demalys-kndern-bektt.html',
  },
  {
    id: 'order-2024',
    kind: 'order',
    citation:
      'Order of the Minister of Enlightenment on the school year 2024-25, registered as V2400034720',
    address: 'https://adilet.zan.kz/rus/docs/V2400034720',
  },
  {
    id: 'order-2025-08-05',
    kind: 'order',
    citation:
      'Order of the Minister of Enlightenment of 5 August 2025 on the school year 2025-26, as reported by alau.kz; the Ministry had announced the same breaks on 28 July 2025 (mgorod.kz)',
    address: 'https://alau.kz/sroki-uchebnogo-goda-i-kanikul-shkolnikov-utverdili-v-rk/',
    issuedOn: '2025-08-05',
  },
  {
    id: 'projection-2026-27',
    kind: 'almanac',
    citation:
      'No order for 2026-27 was found. These dates are a projection by the maintainers from the orders for 2023-24 to 2025-26 and must be replaced by the order',
  },

  // Transfers of days off
  decree('P1600000067', '2016 (5 March to 7 March)', 'and vkurse.kz'),
  decree('P1700000005', '2017 (18 March to 20 March, 1 July to 7 July)'),
  decree('P1700000864', '2018 (five Saturdays)', 'and nur.kz'),
  decree('P1800000888', '2019 (4 May to 10 May)', 'and egov.kz, 20 June 2019'),
  decree('P1900000820', '2020', 'and kyzylorda-news.kz and kazlenta.kz'),
  decree('P2000000930', '2021 (3 July to 5 July)', 'and altainews.kz and kt.kz'),
  {
    id: 'decree-P2100000713',
    kind: 'decree',
    citation:
      'Government decree No. 713 of 6 October 2021 on the transfer of days off in 2022, as published by pm.kz',
    address:
      'https://pm.kz/en/news/kr-ukimeti-2022-zhyly-demalys-kunderin-auystyrudy-bekitti-1195927',
    issuedOn: '2021-10-06',
  },
  decree('P2200000796', '2022 (22 October to 24 October)', 'and ortcom.kz, 8 October 2022'),
  {
    id: 'decree-P2300000326',
    kind: 'decree',
    citation:
      'Government decree of 25 April 2023 on the transfer of a day off in 2023 (1 July to 7 July, five-day weeks only), as reported by altainews.kz and vera.kz',
    address: 'https://adilet.zan.kz/kaz/docs/P2300000326',
    issuedOn: '2023-04-25',
  },
  {
    id: 'order-G24G0000109',
    kind: 'order',
    citation:
      'Order of the Minister of Labour of 17 April 2024 on the transfer of a day off in 2024 (4 May to 8 May), as reported by sputniknews.kz',
    address: 'https://adilet.zan.kz/kaz/docs/G24G0000109',
    issuedOn: '2024-04-17',
  },
  {
    id: 'order-G24G0000436',
    kind: 'order',
    citation:
      'Order of the Minister of Labour on the transfer of a day off from 5 to 3 January 2025, as reported by informburo.kz and energy-city.kz',
    address: 'https://adilet.zan.kz/kaz/docs/G24G0000436',
  },

  // Religious calendar
  {
    id: 'muftiate',
    kind: 'official-page',
    citation:
      'Calendars of religious days of the Spiritual Administration of the Muslims of Kazakhstan (muftyat.kz), as reported each year by the press; dates may move by a day with the new moon',
    address: 'https://www.muftyat.kz/',
  },
  {
    id: 'kurban-ait-2024',
    kind: 'press',
    citation:
      'Spiritual Administration of the Muslims and Ministry of Labour on 7 June 2024: Kurban ait begins on 16, not on 17 June; Monday 17 June is a working day; as reported by altyalash.kz and tengrinews.kz',
    address:
      'https://altyalash.kz/2024/06/07/aza-standy-tar-rban-ajtta-demalmajdy-e-bek-ministrligi-sebebin-t-sindirdi/',
    issuedOn: '2024-06-07',
  },
  {
    id: 'python-holidays',
    kind: 'library',
    citation: 'python-holidays 0.105, country Kazakhstan and its tables of Islamic dates',
    address: 'https://pypi.org/project/holidays/0.105/',
  },

  // Spring 2020
  {
    id: 'briefing-2020-03-12',
    kind: 'official-page',
    citation:
      'Briefing of the Deputy Prime Minister on 12 March 2020: no mass events, conferences or seminars from 13 March; spring break brought forward to 16 March - 5 April; as reported by zakon.kz, inva.kz and inalmaty.kz',
    address:
      'https://www.zakon.kz/amp/redaktsiia-zakonkz/5011155-v-kazahstane-shkolnikov-otpravyat-na.html',
    issuedOn: '2020-03-12',
  },
  {
    id: 'briefing-2020-03-23',
    kind: 'official-page',
    citation:
      'Briefing of the Minister of Information on 23 March 2020: schools teach at a distance from 6 April; as reported by mgorod.kz',
    address:
      'https://mgorod.kz/news/s-6-aprelya-kazaxstanskix-shkolnikov-perevedut-na-distancionnoe-obrazovanie',
    issuedOn: '2020-03-23',
  },
  {
    id: 'minister-2020-07-14',
    kind: 'press',
    citation:
      'Minister of Education and Science in July 2020: the first quarter of 2020-21 is taught at a distance, except in small schools; as reported by optimism.kz on 14 July 2020',
    address:
      'https://optimism.kz/2020/07/14/vremya-shkolnyh-kanikul-ostanetsya-neizmennym-dazhe-na-distanczionnom-obuchenii',
    issuedOn: '2020-07-14',
  },

  // Places
  {
    id: 'iso-3166-2-kz',
    kind: 'library',
    citation:
      'ISO 3166-2:KZ with the numeric codes of November 2022 and the letter codes before, as in pycountry 26.2.16 and Wikipedia; Kazakh names as in Unicode CLDR',
    address: 'https://www.iso.org/obp/ui/#iso:code:3166:KZ',
  },
  {
    id: 'gazetteer',
    kind: 'almanac',
    citation:
      'Customary names and approximate coordinates of the centres, to a tenth of a degree or better: enough for travel estimates; not surveyed',
  },
];

function decree(number: string, what: string, others = ''): Source {
  return {
    id: `decree-${number}`,
    kind: 'decree',
    citation:
      `Government decree ${number} on the transfer of days off in ${what}, as listed with its address in python-holidays 0.105 ${others}`.trim(),
    address: `https://adilet.zan.kz/kaz/docs/${number}`,
  };
}
