import { calendarDate, LANGUAGES } from '@tldw/core';
import { describe, expect, it } from 'vitest';
import {
  programmeReport,
  reportHtml,
  reportMarkdown,
  summariseChanges,
  teacherLeadershipSurvey as survey,
  type ProgrammeReportInput,
} from '../../src/index.ts';
import { sayStatement } from '../../src/messages/index.ts';
import { asIfAskedBefore } from './several-waves.ts';

const asOf = calendarDate('2020-06-30');
function reported(input: Omit<ProgrammeReportInput, 'instrument' | 'asOf'>) {
  const made = programmeReport({ instrument: survey, asOf, ...input });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value;
}
const codes = (said: readonly { readonly code: string }[]) => said.map(({ code }) => code);

describe('what changed for the same people', () => {
  const report = reported({ responses: asIfAskedBefore(), origin: 'invented' });

  it('is one difference per scale in points, with a range wider than schools ignored', () => {
    expect(report.changes.map(({ kind, scale }) => [kind, scale])).toEqual(
      survey.scales.map(({ id }) => ['change', id]),
    );
    const capacity = report.changes.find(({ scale }) => scale === 'capacity')!;
    expect(capacity.difference).toMatchObject({ kind: 'estimated' });
    if (capacity.difference.kind !== 'estimated') return;
    const { value, interval } = capacity.difference;
    expect(value).toBeGreaterThan(0.2);
    expect(interval!.lower).toBeGreaterThan(0);
    expect(capacity.linked).toBeLessThanOrEqual(150);
  });

  it('stands on the first page, as association and not as effect', () => {
    expect(codes(report.brief)).toContain('report.brief-change');
    expect(codes(report.found)).toContain('report.change');
    expect(codes(report.sure)).toContain('report.linked-by-code');
    expect(codes(report.notShown)).toContain('report.change-not-effect');
    expect(codes(report.notShown)).not.toContain('report.one-time');
    for (const language of LANGUAGES) {
      const html = reportHtml(report, language);
      expect(html.match(/<svg/g)).toHaveLength(3);
      expect(html).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('keeps a look back apart from having asked before', () => {
    const remembered = reported({ responses: asIfAskedBefore('retrospective-pre') });
    expect(new Set(remembered.changes.map(({ kind }) => kind))).toEqual(
      new Set(['change-as-remembered']),
    );
    expect(codes(remembered.brief)).toContain('report.brief-remembered');
    expect(codes(remembered.brief)).not.toContain('report.brief-change');
    expect(codes(remembered.notShown)).toContain('report.remembered');
    for (const language of LANGUAGES) {
      for (const said of [...remembered.brief, ...remembered.found]) {
        expect(sayStatement(language, said, survey)).not.toMatch(/undefined|NaN|object/);
      }
    }
  });

  it('is not shown for fewer linked people than the rule allows', () => {
    const few = reported({ responses: asIfAskedBefore('pre', 4) });
    for (const { difference, size } of few.changes) {
      expect(difference).toMatchObject({
        kind: 'not-estimable',
        reason: { code: 'too-few-pairs' },
      });
      expect(size).toBe(null);
    }
    expect(codes(few.sure)).toContain('report.change-too-few');
    expect(codes(few.brief)).not.toContain('report.brief-change');
    expect(reportMarkdown(few, 'en')).toContain('not shown');
  });

  it('does not depend on the order of the answers', () => {
    const responses = asIfAskedBefore();
    expect(summariseChanges(survey, responses.toReversed())).toEqual(
      summariseChanges(survey, responses),
    );
  });
});
