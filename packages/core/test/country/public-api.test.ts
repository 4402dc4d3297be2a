import { expect, it } from 'vitest';
import * as country from '../../src/country/index.ts';
import * as testing from '../../src/country/testing/index.ts';

it('@tldw/core/country exports what it promises', () => {
  expect(Object.keys(country).sort()).toMatchInlineSnapshot(`
    [
      "AcademicYearFact",
      "ClosureFact",
      "CountryPack",
      "DatedName",
      "FormerCode",
      "HolidayFact",
      "PackLanguage",
      "PackPlace",
      "PackRegion",
      "PackSource",
      "PackTerm",
      "RegionMembership",
      "SoftPeriodFact",
      "TeachingShift",
      "TransferFact",
      "VocabularyEntry",
      "WorkingWeek",
      "checkPack",
      "closureInPerson",
      "closuresDuring",
      "combineOverlays",
      "countryMessages",
      "dayKind",
      "daysOff",
      "definePack",
      "diffPacks",
      "distanceInKilometres",
      "joinCalendars",
      "knownFacts",
      "knownYears",
      "mergePacks",
      "nameOn",
      "placesCalled",
      "readCalendar",
      "readPack",
      "regionByCode",
      "regionOn",
      "schoolCalendar",
    ]
  `);
});

it('@tldw/core/country/testing exports what it promises', () => {
  expect(Object.keys(testing).sort()).toMatchInlineSnapshot(`
    [
      "checkPack",
      "packTests",
    ]
  `);
});
