import { calendarDate } from '@tldw/core';
import { DIMENSION_NAMES } from '@tldw/core/messages';
import { describe, expect, it } from 'vitest';
import { decide, explainDecision, replay, traceTable, type TraceRow } from '../src/index.ts';
import { GOLDEN_YEAR } from './golden-year.log.ts';

// Each row was followed by hand from the log: what was noted, what the rules may see of it at that level,
// and which rule with the highest priority speaks. Evidence counts from the last change of level onwards.
const BY_HAND = [
  '2019-10-10 | planning | – | direct | R8 (unknown)',
  '2019-10-10 | meaning | – | direct | R8 (unknown)',
  '2019-10-10 | confronting | – | direct | R8 (unknown)',
  '2019-10-10 | feeling | – | direct | R8 (unknown)',
  '2019-10-10 | structuring | – | direct | R8 (unknown)',
  '2019-10-10 | valuing | – | guide | R8 (unknown)',
  '2019-10-15 | planning | E1:3 | direct | R2',
  '2019-10-29 | planning | E2:3 | direct | R2',
  '2019-11-12 | planning | E1:2 | direct | R2',
  '2019-11-19 | planning | E1:3 | direct → guide | R1',
  '2019-11-26 | planning | E1:3 | guide | R7',
  '2019-12-10 | planning | E1:3 | guide → consult | R1',
  '2019-12-17 | planning | E1:1 | consult | R7 R4',
  '2019-12-24 | planning | E1:1 | consult → guide | R3',
  '2020-01-07 | planning | E1:3 | guide | R2',
  '2020-01-08 | planning | E2:3 | guide → consult | R1',
  '2020-01-14 | planning | – | consult | R7',
  '2020-01-28 | planning | E1:4 | consult | R2',
  '2020-01-30 | planning | E2:4 | consult → stand-back | R1',
  '2020-02-06 | planning | E1:1 | stand-back → consult | R5',
  '2020-02-20 | planning | E1:3 | consult | R2',
  '2020-02-21 | planning | E5:less 80 | consult → stand-back | R10',
  '2020-02-27 | planning | E1:3 | stand-back | R7',
  '2020-02-27 | meaning | E3:3? | direct | R2',
  '2020-02-28 | meaning | E1:3 | direct | R2',
  '2020-03-02 | meaning | E3:3.5 | direct → guide | R1',
  '2020-03-03 | meaning | – | guide | R7',
  '2020-03-03 | confronting | E1:1 | direct | R2 R4',
  '2020-03-04 | confronting | E1:0 | direct | R3',
  '2020-03-05 | confronting | E5:90 | direct | R3 R11',
  '2020-03-06 | planning | – | stand-back | R2',
  '2020-03-06 | confronting | E3:3 | direct | R3 R11',
  '2020-03-09 | valuing | E1:3 | guide | R2',
  '2020-03-10 | valuing | E2:3 | guide | R1 R14 (rule: consult)',
  '2020-03-12 | valuing | – | consult | R7',
  '2020-03-16 | meaning | – | guide | R2',
  '2020-03-16 | feeling | E1:3 | direct | R2',
  '2020-03-17 | meaning | E2:3 | guide | R2',
  '2020-03-18 | feeling | E1:3 | direct → guide | R1',
  '2020-03-20 | feeling | E5:more | guide → direct | R9',
  '2020-03-23 | feeling | – | direct | R7',
  '2020-03-23 | structuring | E1:3 | direct | R2',
  '2020-03-24 | structuring | E2:4 | direct → guide | R1',
  '2020-03-24 | valuing | – | consult | R2',
  '2020-03-26 | structuring | E1:1! | guide → direct | R3c',
  '2020-03-27 | structuring | – | direct | R7',
  '2020-04-01 | planning | E1:1 | stand-back | R2 R4',
  '2020-04-02 | planning | E1:1 | stand-back → consult | R3',
  '2020-04-03 | planning | – | consult | R11 R7 R6',
  '2020-04-03 | meaning | E1:1 | guide | R2 R4',
  '2020-04-03 | feeling | – | direct | R2',
  '2020-04-04 | planning | – | consult | R13 R7 R6',
  '2020-04-04 | meaning | E1:0 | guide → direct | R3',
  '2020-04-04 | confronting | – | direct | R3 R11 R13',
  '2020-04-04 | feeling | – | direct | R13',
  '2020-04-04 | structuring | – | direct | R13 R7',
  '2020-04-04 | valuing | – | consult | R13',
  '2020-04-20 | planning | E1:3 | consult | R13 R6',
  '2020-04-20 | meaning | – | direct | R13',
  '2020-04-20 | confronting | – | direct | R3 R13 R8 (unknown)',
  '2020-04-20 | structuring | – | direct | R13',
  '2020-04-21 | planning | E2:3 | consult | R13 R6',
  '2020-04-21 | valuing | – | consult | R13 R8 (unknown)',
  '2020-04-24 | planning | E7:several-dimensions closed | consult | R13',
  '2020-04-24 | meaning | E7:several-dimensions closed | direct | R13',
  '2020-04-24 | confronting | E7:several-dimensions closed | direct | R3 R13 R8 (unknown)',
  '2020-04-24 | feeling | E7:several-dimensions closed | direct | R13',
  '2020-04-24 | structuring | E7:several-dimensions closed | direct | R13',
  '2020-04-24 | valuing | E7:several-dimensions closed | consult | R13 R8 (unknown)',
  '2020-05-08 | planning | E1:3 | consult → stand-back | R1',
  '2020-05-08 | meaning | – | direct | R2',
  '2020-05-08 | confronting | – | direct | R3 R8 (unknown)',
  '2020-05-08 | feeling | – | direct | R8 (unknown)',
  '2020-05-08 | structuring | – | direct | R8 (unknown)',
  '2020-05-08 | valuing | – | consult | R8 (unknown)',
  '2020-05-12 | planning | – | stand-back | R7 R6',
  '2020-05-12 | valuing | E7:distress opened | consult → guide | R3e (unknown)',
  '2020-05-20 | planning | E7:distress closed | stand-back | R7 R6',
  '2020-05-20 | meaning | E7:distress closed | direct | R8 (unknown)',
  '2020-05-20 | confronting | E7:distress closed | direct | R3 R8 (unknown)',
  '2020-05-20 | feeling | E7:distress closed | direct | R8 (unknown)',
  '2020-05-20 | structuring | E7:distress closed | direct | R8 (unknown)',
  '2020-05-20 | valuing | E7:distress closed | guide | R7 R8 (unknown)',
  '2020-06-25 | planning | – | stand-back | R7 R8 R6 R12 (unknown)',
];

const today = calendarDate('2020-06-25');

function written(row: TraceRow): string {
  const move = row.before === row.after ? row.after : `${row.before} → ${row.after}`;
  const rules = `${row.rules.join(' ')}${row.known ? '' : ' (unknown)'}${row.rule ? ` (rule: ${row.rule})` : ''}`;
  return [row.on, row.dimension, row.noted.join(', ') || '–', move, rules].join(' | ');
}

describe('one teacher’s year', () => {
  const rows = replay({ log: GOLDEN_YEAR, today });

  it('has at least forty entries', () => {
    expect(GOLDEN_YEAR.length).toBeGreaterThanOrEqual(40);
  });

  it('is decided as it was by hand', () => {
    expect(rows.map(written)).toEqual(BY_HAND);
  });

  it('passes through every kind of decision', () => {
    const spoke = new Set(rows.flatMap(({ rules }) => rules));
    for (const rule of [
      'R1', // release
      'R2', // hold
      'R3', // regress
      'R3c', // critical regress
      'R3e', // support called for from outside
      'R4', // single-failure help
      'R5', // probation
      'R6', // hysteresis
      'R7', // refractory time
      'R8', // staleness
      'R9', // request for more
      'R10', // request for less
      'R11', // miscalibration
      'R12', // standing back is not staying away
      'R13', // cross-dimension freeze
      'R14', // override
    ]) {
      expect(spoke, rule).toContain(rule);
    }
  });

  it('has the same last line as the advice of the day', () => {
    const planning = decide({ log: GOLDEN_YEAR, today }).find(
      ({ dimension }) => dimension === 'planning',
    );
    const last = rows.findLast(({ dimension }) => dimension === 'planning');
    expect(planning?.after).toBe(last?.after);
    expect(planning?.rules).toEqual(last?.rules);
  });

  it('is said at its end without what only stops a release: nothing is left to release', () => {
    const planning = decide({ log: GOLDEN_YEAR, today }).find(
      ({ dimension }) => dimension === 'planning',
    )!;
    expect(planning.rules).toEqual(['R7', 'R8', 'R6', 'R12']);
    const { rule, because, advice } = explainDecision(planning, 'en');
    expect(rule).toBe('We do not know where the teacher stands');
    expect(because).toEqual([
      'Nothing new has been seen for 48 days (limit: 42).',
      'Days since the last meeting: 48 (limit: 42).',
    ]);
    expect(advice).toEqual([
      'Find out first: watch, ask, or read something the teacher has made. Then decide.',
      'Arrange one short contact: at least one every six weeks.',
    ]);
  });

  it.each(['kk', 'ru', 'en'] as const)(
    'is found below a heading that names the side, in %s',
    (language) => {
      const decisions = decide({ log: GOLDEN_YEAR, today });
      for (const decision of decisions) {
        const { headline, finding } = explainDecision(decision, language);
        const name = DIMENSION_NAMES[decision.dimension][language];
        expect(headline.toLowerCase()).toBe(`${name}: ${finding}`.toLowerCase());
        expect(finding).not.toContain(name);
        expect(finding.charAt(0)).toMatch(/\p{Lu}/u);
      }
      expect(decisions.length).toBeGreaterThan(5);
    },
  );

  it.each(['kk', 'ru', 'en'] as const)('reads as a table in %s', (language) => {
    const table = traceTable(rows, language).split('\n');
    expect(table).toHaveLength(rows.length + 2);
    expect(table.every((line) => line.split(' | ').length === 6)).toBe(true);
    expect(table.join('\n')).not.toMatch(/undefined/);
  });
});
