import { calendarDate, LANGUAGES } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import {
  programmeReport,
  reportHtml,
  reportMarkdown,
  teacherLeadershipSurvey as survey,
  type ProgrammeReport,
} from '../../src/index.ts';
import { reportMessages, sayStatement } from '../../src/messages/index.ts';
import { demonstrationResponses, TRUTH } from './demonstration.ts';

const responses = demonstrationResponses();
const asOf = calendarDate('2020-06-30');
const made = programmeReport({
  instrument: survey,
  responses,
  asOf,
  asked: 160,
  origin: 'invented',
});
if (!made.ok) throw new Error(JSON.stringify(made.refusals));
const report: ProgrammeReport = made.value;
const codes = (said: ProgrammeReport['found']) => said.map(({ code }) => code);

describe('the report of the demonstration', () => {
  it('of a draft sets no languages side by side, nor says that they may be', () => {
    expect(report.languages).toEqual({
      ok: false,
      refusals: [{ code: 'groups.draft', params: {} }],
    });
    const said = [...codes(report.sure), ...codes(report.notShown)];
    expect(said).toContain('report.draft');
    expect(said.filter((code) => code.startsWith('report.languages-'))).toEqual([]);
    const validated = programmeReport({
      instrument: { ...survey, validation: 'validated' },
      responses,
      asOf,
    });
    if (!validated.ok) throw new Error(JSON.stringify(validated.refusals));
    expect(validated.value.languages).not.toEqual(report.languages);
  });

  it('leaves out inattentive answers and says so', () => {
    const wrong = responses.filter(({ answers }) => answers['a1'] !== 4).length;
    expect(report).toMatchObject({
      received: 150,
      inattentive: wrong,
      used: 150 - wrong,
      clusters: 16,
    });
    expect(report.sure).toContainEqual({
      code: 'report.left-out',
      params: { received: 150, inattentive: wrong },
    });
  });

  it('finds ranges that hold the truth the answers were drawn from', () => {
    const { associations } = report;
    if (associations.kind !== 'fitted') throw new Error(associations.kind);
    expect(associations.links).toHaveLength(4);
    for (const { from, to, cautious } of associations.links) {
      const truth = TRUTH[`${from} ${to}`]!;
      expect(cautious.lower).toBeLessThan(truth);
      expect(cautious.upper).toBeGreaterThan(truth);
    }
  });

  it('has both ways of calculating side by side, and the careful range inside neither', () => {
    const { associations } = report;
    if (associations.kind !== 'fitted') throw new Error(associations.kind);
    for (const { ordinary, clustered, cautious } of associations.links) {
      expect(clustered).toBeDefined();
      expect(cautious.lower).toBeLessThan(Math.min(ordinary.lower, clustered!.lower));
      expect(cautious.upper).toBeGreaterThan(Math.max(ordinary.upper, clustered!.upper));
    }
  });

  it('says what was found, how sure it is and what it does not show', () => {
    expect(codes(report.found).slice(0, 5)).toEqual([
      'report.in-short',
      'report.linked',
      'report.linked',
      'report.unsettled',
      'report.unsettled',
    ]);
    expect(codes(report.sure)).toEqual(
      expect.arrayContaining([
        'report.basis',
        'report.response-rate',
        'report.few-schools',
        'report.fit',
      ]),
    );
    expect(codes(report.notShown)).toEqual(
      expect.arrayContaining([
        'report.invented',
        'report.not-cause',
        'report.one-time',
        'report.draft',
        'report.schools-not-shown',
      ]),
    );
  });

  it('begins with the whole in brief: found, how sure, not shown', () => {
    expect(report.brief).toEqual([
      {
        code: 'report.brief-links',
        params: {
          pairs: [
            { from: 'experience', to: 'capacity', isInverse: false },
            { from: 'culture', to: 'impact', isInverse: false },
          ],
          open: 2,
        },
      },
      {
        code: 'report.brief-sureness',
        params: { sureness: 'rough', used: report.used, clusters: 16 },
      },
      { code: 'report.brief-not-shown', params: { hasChange: false } },
    ]);
    const said = report.brief.map((each) => sayStatement('en', each, survey)).join(' ');
    expect(said).toContain('“Programme experience” goes with “Leadership capacity”');
    expect(said).toContain('only 16 schools');
    expect(said).toContain('What it does not show: that the programme brought this about');
  });

  it('does not depend on the order of the answers', () => {
    const turned = programmeReport({
      instrument: survey,
      responses: responses.toReversed(),
      asOf,
      asked: 160,
      origin: 'invented',
    });
    const page = reportMarkdown(report, 'en');
    expect(turned.ok && reportMarkdown(turned.value, 'en')).toBe(page);
  });

  it.each(LANGUAGES)(
    'puts the words first on a page in %s that calls nothing an effect',
    (language) => {
      const page = reportMarkdown(report, language);
      const firstPage = page.slice(0, page.indexOf('\n---\n'));
      for (const statement of [
        ...report.brief,
        ...report.found,
        ...report.sure,
        ...report.notShown,
      ]) {
        const words = sayStatement(language, statement, survey);
        expect(words).not.toMatch(/undefined|NaN|Infinity|agreement-5|object/);
        if (statement.code === 'report.in-short') continue;
        expect(firstPage).toContain(words.slice(0, 20));
      }
      expect(firstPage).not.toMatch(/significan|p-value|SEM|RMSEA|CFI|alpha|caused/i);
      expect(firstPage.length).toBeLessThan(5500);
    },
  );

  it('shows no school', () => {
    const written = JSON.stringify(
      { ...report, associations: { ...report.associations, model: '' } },
      (key, value: unknown) => (key === 'invariance' ? undefined : value),
    );
    expect(written).not.toMatch(/"S\d\d"/);
    for (const language of LANGUAGES) expect(reportHtml(report, language)).not.toMatch(/\bS\d\d\b/);
  });

  it('is one page of HTML without scripts or anything fetched, each plot with its table', () => {
    const html = reportHtml(report, 'kk');
    expect(html).toContain('<html lang="kk">');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/2000\/svg)|src=/);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html.match(/<\/figure>\s*<div class="wide"[^>]*><table[ >]/g)).toHaveLength(2);
  });

  it.each(LANGUAGES)('names every table in %s without saying its heading twice', (language) => {
    const html = reportHtml(report, language);
    const named = html.match(/<table aria-label="[^"]+">|<table>\s*<caption>[^<]+<\/caption>/g);
    expect(named).toHaveLength(html.match(/<table/g)!.length);
    const headings = [...html.matchAll(/<h[23]>([^<]+)</g)].map(([, text]) => text);
    const captions = [...html.matchAll(/<caption>([^<]+)</g)].map(([, text]) => text);
    expect(captions).not.toEqual([]);
    expect(headings.filter((text) => captions.includes(text))).toEqual([]);
  });
});

describe('when there is little to report', () => {
  it('refuses a report of four people, an empty one and one of another questionnaire', () => {
    const make = (some: typeof responses) =>
      programmeReport({ instrument: survey, responses: some, asOf });
    const refused = (result: ReturnType<typeof make>) =>
      result.ok ? [] : result.refusals.map(({ code }) => code);
    const attentive = responses.filter(({ answers }) => answers['a1'] === 4);
    expect(refused(make(attentive.slice(0, 4)))).toEqual(['report.too-few-people']);
    expect(refused(make([]))).toEqual(['report.no-answers']);
    expect(refused(make(responses.map((each) => ({ ...each, instrument: 'other' }))))).toContain(
      'report.other-instrument',
    );
  });

  it('reports averages and says that links could not be calculated with twelve people', () => {
    const few = programmeReport({ instrument: survey, responses: responses.slice(0, 12), asOf });
    expect(few.ok && codes(few.value.found)).toContain('report.links-not-found');
    expect(few.ok && reportMarkdown(few.value, 'en')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('never mixes waves', () => {
    const pre = responses.map((each) => ({ ...each, wave: 'pre' as const, answers: {} }));
    const both = programmeReport({ instrument: survey, responses: [...responses, ...pre], asOf });
    expect(both.ok && both.value.scores).toEqual(report.scores);
    expect(both.ok && codes(both.value.sure)).toContain('report.other-waves');
    expect(both.ok && codes(both.value.notShown)).not.toContain('report.one-time');
  });

  it('keeps markup of others from becoming markup of ours', () => {
    const rows = [
      {
        topic: { en: '<script>alert(1)</script>' },
        figures: { en: 'a | b' },
        theme: { en: '[x](javascript:1)' },
        relation: 'expands' as const,
        together: { en: '&' },
      },
    ];
    const with_ = programmeReport({
      instrument: survey,
      responses: responses.slice(0, 20),
      asOf,
      jointDisplay: rows,
    });
    if (!with_.ok) throw new Error('refused');
    expect(reportHtml(with_.value, 'en')).not.toContain('<script>');
    expect(reportMarkdown(with_.value, 'en')).not.toMatch(/<script>|\[x\]\(/);
  });
});

it('has words for every statement in three languages', () => {
  const [kk, ru, en] = LANGUAGES.map((language) => Object.keys(reportMessages[language]).sort());
  expect(kk).toEqual(en);
  expect(ru).toEqual(en);
});
