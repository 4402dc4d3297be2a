import { calendarDate, LANGUAGES } from '@tldw/core';
import { startChromium } from '@tldw/tooling/chromium';
import { expect, it } from 'vitest';
import { ddiCodebook, labelledResponses } from '../../src/exports/index.ts';
import { teacherLeadershipSurvey as survey } from '../../src/index.ts';
import { awkward } from '../exports/written-table.ts';
import { demonstrationResponses } from '../report/demonstration.ts';

it('the DDI codebook is XML that a browser reads, with every text in three languages', async () => {
  const browser = await startChromium();
  const page = await browser.newPage();
  const about = { dataFile: 'answers.csv', writtenOn: calendarDate('2020-06-30') };
  const table = labelledResponses(survey, demonstrationResponses());
  for (const each of [table, awkward]) {
    const read = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const texts = (selector: string) =>
          [...parsed.querySelectorAll(selector)].map((found) => [
            found.getAttribute('xml:lang'),
            found.textContent,
          ]);
        return {
          errors: parsed.querySelectorAll('parsererror').length,
          namespace: parsed.documentElement.namespaceURI,
          names: [...parsed.querySelectorAll('var')].map((found) => found.getAttribute('name')),
          labels: texts('var > labl'),
          abstracts: texts('abstract'),
          categories: parsed.querySelectorAll('catgry').length,
        };
      },
      ddiCodebook(each, about),
    );
    expect(read).toMatchObject({ errors: 0, namespace: 'ddi:codebook:2_5' });
    expect(read.names).toEqual(each.columns.map(({ name }) => name));
    expect(read.labels).toEqual(
      each.columns.flatMap(({ label }) => LANGUAGES.map((language) => [language, label[language]])),
    );
    expect(read.abstracts).toEqual(LANGUAGES.map((language) => [language, each.about[language]]));
    expect(read.categories).toBe(
      each.columns.reduce((sum, { values = [] }) => sum + values.length, 0),
    );
  }
  await browser.close();
});
