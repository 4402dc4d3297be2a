import AxeBuilder from '@axe-core/playwright';
import { calendarDate, LANGUAGES } from '@tldw/core';
import { startChromium } from '@tldw/tooling/chromium';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  programmeReport,
  reportHtml,
  teacherLeadershipSurvey,
  type ProgrammeReport,
} from '../../src/index.ts';
import { demonstrationResponses } from '../report/demonstration.ts';
import { asIfAskedBefore } from '../report/several-waves.ts';

// Paper of A4 less the margins of the page's own style, at 96 dots an inch.
const PAPER = { width: 688, height: 1032 };

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const once = reportOf(demonstrationResponses());
const twice = reportOf(asIfAskedBefore());

describe.each(LANGUAGES)('the report of the demonstration in %s', (language) => {
  it.each([390, 1280])('is no wider than %i px, and axe finds nothing', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.setContent(reportHtml(twice, language));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // Letters in plots are about as large as those around them.
    const drawn = await page.evaluate(
      () => document.querySelector('svg text')!.getBoundingClientRect().height,
    );
    expect(drawn).toBeGreaterThan(11);
    await context.close();
  });

  it('has all its words on the first sheet of paper', async () => {
    const page = await browser.newPage({ viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    await page.setContent(reportHtml(once, language));
    const end = await page.evaluate(
      () => document.querySelector('hr')!.getBoundingClientRect().top,
    );
    expect(end).toBeGreaterThan(PAPER.height / 2);
    expect(end).toBeLessThan(PAPER.height);
    await page.close();
  });
});

function reportOf(responses: ReturnType<typeof demonstrationResponses>): ProgrammeReport {
  const made = programmeReport({
    instrument: teacherLeadershipSurvey,
    responses,
    asOf: calendarDate('2020-06-30'),
    asked: 160,
    origin: 'invented',
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
}
