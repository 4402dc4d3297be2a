import { describe, expect, it } from 'vitest';
import { TLDW_RULES, all, any, checkRules, fact, not, rule, type Condition } from '../src/index.ts';
import { SCAFFOLDING_MESSAGES } from '../src/messages/index.ts';

type Book = typeof TLDW_RULES;
type Writable = { -readonly [K in keyof Book]: Book[K] };

function changed(change: (book: Writable) => void): unknown {
  const book: Writable = structuredClone(TLDW_RULES);
  change(book);
  return JSON.parse(JSON.stringify(book));
}

function withCondition(id: string, when: unknown): unknown {
  return changed((book) => {
    book.rules = book.rules.map((each) =>
      each.id === id ? { ...each, when: when as Condition } : each,
    );
  });
}

const ofRule = (id: string) => TLDW_RULES.rules.find((each) => each.id === id)!;

describe('checkRules', () => {
  it('finds nothing in the shipped rule book', () => {
    expect(checkRules(JSON.parse(JSON.stringify(TLDW_RULES)))).toEqual([]);
  });

  const planted: [name: string, book: unknown, code: string, params: object][] = [
    [
      'a rule that can never speak',
      withCondition('R4', all(fact('failures').atLeast(2), fact('failures').atMost(1))),
      'check.dead-rule',
      { rule: 'R4', condition: 'failures at least 2 and failures at most 1' },
    ],
    [
      'two rules that pull in opposite directions',
      changed((book) => {
        book.rules = [...book.rules, { ...ofRule('R9'), id: 'X1', priority: 10 }];
      }),
      'check.contradiction',
      { rules: ['R1', 'X1'] },
    ],
    [
      'a level nobody can reach',
      changed((book) => {
        book.episodes = book.episodes.map((each) => ({
          ...each,
          lowest: { ...each.lowest, feeling: Math.max(1, each.lowest.feeling) as 1 },
        }));
      }),
      'check.unreachable-level',
      { dimension: 'feeling', level: 'stand-back' },
    ],
    [
      'a level without an exit',
      withCondition('R3', all(ofRule('R3').when, fact('level').atMost(1))),
      'check.missing-exit',
      { level: 'guide', direction: 'more' },
    ],
    [
      'a reading that no band covers',
      changed((book) => {
        const { reflection } = book.coding;
        const bands = reflection.bands.map((band) =>
          band.outcome === 'partial' ? { ...band, to: 2 } : band,
        );
        book.coding = { ...book.coding, reflection: { ...reflection, bands } };
      }),
      'check.gap',
      { kind: 'reflection', reading: 2.5, covering: 0 },
    ],
    [
      'rules that refer to each other in a circle',
      withCondition('R1', any(ofRule('R1').when, not(rule('R2')))),
      'rules.circle',
      { rules: ['R1', 'R2', 'R1'] },
    ],
    [
      'an unknown kind of evidence',
      withCondition('R4', { fact: 'failures', of: ['exam-mark'], is: 'at-least', value: 1 }),
      'check.unknown-kind',
      { rule: 'R4', found: 'exam-mark' },
    ],
    [
      'a window too small for its count',
      withCondition('R3', fact('failures', { newest: 1 }).atLeast(2)),
      'check.impossible-window',
      { rule: 'R3', newest: 1, value: 2 },
    ],
    [
      'a release that is easier than a regress',
      changed((book) => {
        book.thresholds = {
          ...book.thresholds,
          'regress.failures': { ...book.thresholds['regress.failures']!, value: 3 },
        };
      }),
      'check.release-easier',
      { successes: 2, failures: 3 },
    ],
    [
      'a missing translation',
      changed((book) => {
        book.rules = book.rules.map((each) =>
          each.id === 'R7' ? { ...each, advice: { en: 'Wait.', ru: 'Подождите.' } } : each,
        );
      }),
      'check.missing-translation',
      { rule: 'R7', part: 'advice', languages: ['kk'] },
    ],
  ];

  it.each(planted)('finds %s and names it', (_, book, code, params) => {
    const faults = checkRules(book);
    expect(faults).toContainEqual(
      expect.objectContaining({ code, params: expect.objectContaining(params) }),
    );
    for (const language of ['kk', 'ru', 'en'] as const) {
      for (const fault of faults) {
        const words = SCAFFOLDING_MESSAGES[language][fault.code](fault.params as never);
        expect(words).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it('names a misspelt field and a value of the wrong form', () => {
    const book = changed((each) => {
      each.thresholds = { ...each.thresholds, 'stale.days': { value: '42' } as never };
      Object.assign(each, { epsodes: [] });
    });
    expect(checkRules(book)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          params: {
            at: 'thresholds.stale.days.value',
            found: '"42"',
            expected: { kind: 'number' },
          },
        }),
        expect.objectContaining({
          params: { at: 'epsodes', found: '[]', expected: { kind: 'nothing' } },
        }),
      ]),
    );
  });
});
