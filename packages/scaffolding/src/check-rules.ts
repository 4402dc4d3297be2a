import { LANGUAGES, calendarDate, addDays, type RefusalOf } from '@tldw/core';
import { acceptRules, type RuleRefusal } from './accept-rules.ts';
import { compileRules } from './compile-rules.ts';
import { quantityOf } from './ask.ts';
import { isComparing, type Comparing, type Condition } from './condition.ts';
import { DIMENSIONS } from './dimension.ts';
import { EVIDENCE_KINDS, type LogEntry } from './evidence.ts';
import type { ScaffoldingParams } from './messages/params.ts';
import { playTeacher } from './play-teacher.ts';
import type { Rule, RuleBook } from './rule-book.ts';
import { conditionText } from './rule-table.ts';
import { witnessFor } from './satisfy.ts';
import { levelOf, type LevelNumber } from './support-level.ts';
import { startOf } from './teacher-state.ts';

/** What is wrong with a rule book, each with a witness: the state, reading or rule that shows it. */
export type RuleFault =
  | RuleRefusal
  | RefusalOf<
      Pick<
        ScaffoldingParams,
        | 'check.dead-rule'
        | 'check.contradiction'
        | 'check.unreachable-level'
        | 'check.missing-exit'
        | 'check.gap'
        | 'check.unknown-kind'
        | 'check.impossible-window'
        | 'check.release-easier'
        | 'check.missing-translation'
      >
    >;

/**
 * Look for what cannot be meant in a rule book, before anybody is advised by it.
 *
 * Found are rules that can never speak, rules of equal priority that pull in opposite directions, levels
 * nobody can reach or leave, readings that no band covers, windows too small for their count, circles,
 * unknown names, a release easier than a regress, and missing translations. An empty list means none was found.
 */
export function checkRules(candidate: unknown): readonly RuleFault[] {
  const unknown = unknownKinds(candidate);
  const accepted = acceptRules(candidate);
  if (!accepted.ok) return unknown.length > 0 ? unknown : accepted.refusals;
  const book = accepted.value;
  return [
    ...windows(book),
    ...deadRules(book),
    ...contradictions(book),
    ...unreachableLevels(book),
    ...missingExits(book),
    ...gaps(book),
    ...easierRelease(book),
    ...missingTranslations(book),
  ];
}

function unknownKinds(candidate: unknown): RuleFault[] {
  const rules = (candidate as { rules?: unknown } | null)?.rules;
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown) => {
    const id = (rule as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? id : '?';
    return kindsNamed(rule)
      .filter((found) => !EVIDENCE_KINDS.some((kind) => kind === found))
      .map((found): RuleFault => ({
        code: 'check.unknown-kind',
        params: { rule: name, found },
        path: ['rules', name],
      }));
  });
}

function kindsNamed(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(kindsNamed);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    key === 'of' && Array.isArray(value)
      ? value.filter((each) => typeof each === 'string')
      : kindsNamed(value),
  );
}

function windows(book: RuleBook): RuleFault[] {
  return book.rules.flatMap((rule) =>
    comparings(rule.when)
      .filter(({ newest }) => newest !== undefined)
      .flatMap((comparing): RuleFault[] => {
        const newest = quantityOf(comparing.newest!, book);
        const value = quantityOf(comparing.value, book);
        const needs = comparing.is === 'more-than' ? value + 1 : value;
        const asksMore = ['at-least', 'more-than', 'exactly'].includes(comparing.is);
        if (newest >= 1 && Number.isInteger(newest) && !(asksMore && needs > newest)) return [];
        return [
          {
            code: 'check.impossible-window',
            params: { rule: rule.id, newest, value: needs },
            path: ['rules', rule.id],
          },
        ];
      }),
  );
}

function deadRules(book: RuleBook): RuleFault[] {
  return book.rules
    .filter((rule) => !witnessFor([rule.when], book))
    .map(({ id, when }) => ({
      code: 'check.dead-rule',
      params: { rule: id, condition: conditionText(when) },
      path: ['rules', id],
    }));
}

function contradictions(book: RuleBook): RuleFault[] {
  return book.rules.flatMap((one, at) =>
    book.rules.slice(at + 1).flatMap((other): RuleFault[] => {
      if (one.priority !== other.priority || !areOpposed(one, other)) return [];
      const witness = witnessFor([one.when, other.when], book);
      return witness
        ? [
            {
              code: 'check.contradiction',
              params: { rules: [one.id, other.id], witness },
              path: ['rules', one.id],
            },
          ]
        : [];
    }),
  );
}

function areOpposed(one: Rule, other: Rule): boolean {
  const pull = ({ action }: Rule) =>
    action === 'release' || action === 'trial'
      ? -1
      : action === 'hold'
        ? 0
        : action === 'note'
          ? 9
          : 1;
  const [a, b] = [pull(one), pull(other)];
  return a !== 9 && b !== 9 && a !== b;
}

function unreachableLevels(book: RuleBook): RuleFault[] {
  return DIMENSIONS.flatMap((dimension): RuleFault[] => {
    const lowest = Math.min(
      ...book.episodes.flatMap(({ lowest: usual, afterPlanConsulted }) => [
        usual[dimension],
        afterPlanConsulted?.[dimension] ?? 3,
      ]),
    );
    if (book.episodes.length === 0 || lowest === 0) return [];
    const level = levelOf(lowest - 1);
    return [
      {
        code: 'check.unreachable-level',
        params: { dimension, level },
        path: ['episodes', dimension],
      },
    ];
  });
}

const DAY_ONE = calendarDate('2019-10-07');

// A lane at a level, with nothing else in its way, meets the same evidence again and again.
function movesWith(
  book: RuleBook,
  level: LevelNumber,
  score: number,
  amount: number,
  days: number,
) {
  const rules = compileRules(openEverything(book));
  const state = startOf('witness', rules.book);
  const lane = state.lanes[0]!;
  lane.level = level;
  for (let at = 0; at < days; at += 1) {
    const on = addDays(DAY_ONE, at * 20);
    const entries = Array.from({ length: amount }, (_, each): LogEntry => ({
      kind: 'supervision-rating',
      id: `e${at}-${each}`,
      teacher: 'witness',
      on,
      by: `person-${each}`,
      score,
      checked: true,
    }));
    playTeacher(state, entries, rules, on);
    if (lane.level !== level) return Math.sign(lane.level - level);
  }
  return 0;
}

const opened = new WeakMap<RuleBook, RuleBook>();

function openEverything(book: RuleBook): RuleBook {
  const known = opened.get(book);
  if (known) return known;
  const copy: RuleBook = { ...book, episodes: [] };
  opened.set(book, copy);
  return copy;
}

function missingExits(book: RuleBook): RuleFault[] {
  const { success, failure } = extremes(book);
  return ([0, 1, 2, 3] as const).flatMap((level): RuleFault[] => {
    const fault = (direction: 'less' | 'more'): RuleFault => ({
      code: 'check.missing-exit',
      params: { level: levelOf(level), direction },
      path: ['rules'],
    });
    return [
      ...(level > 0 && movesWith(book, level, success, 4, 8) !== -1 ? [fault('less')] : []),
      ...(level < 3 && movesWith(book, level, failure, 4, 8) !== 1 ? [fault('more')] : []),
    ];
  });
}

function easierRelease(book: RuleBook): RuleFault[] {
  const { success, failure } = extremes(book);
  const least = (score: number, direction: number) =>
    [1, 2, 3, 4, 5, 6].find((amount) => movesWith(book, 2, score, amount, 1) === direction);
  const successes = least(success, -1);
  const failures = least(failure, 1);
  if (successes === undefined || failures === undefined || successes >= failures) return [];
  return [{ code: 'check.release-easier', params: { successes, failures }, path: ['rules'] }];
}

function extremes(book: RuleBook): { success: number; failure: number } {
  const { from, to } = book.coding['supervision-rating'];
  return { success: to, failure: from };
}

function gaps(book: RuleBook): RuleFault[] {
  return EVIDENCE_KINDS.flatMap((kind) => {
    const { from, to, step, bands } = book.coding[kind];
    const found: RuleFault[] = [];
    for (let at = 0; step > 0 && from + at * step <= to; at += 1) {
      const reading = from + at * step;
      const covering = bands.filter((band) => reading >= band.from && reading <= band.to).length;
      if (covering !== 1) {
        found.push({
          code: 'check.gap',
          params: { kind, reading, covering },
          path: ['coding', kind],
        });
      }
    }
    return found;
  });
}

function missingTranslations(book: RuleBook): RuleFault[] {
  return book.rules.flatMap((rule) =>
    (['name', 'advice'] as const).flatMap((part): RuleFault[] => {
      const missing = LANGUAGES.filter((language) => !rule[part][language]);
      return missing.length === 0
        ? []
        : [
            {
              code: 'check.missing-translation',
              params: { rule: rule.id, part, languages: missing },
              path: ['rules', rule.id, part],
            },
          ];
    }),
  );
}

function comparings(condition: Condition): Comparing[] {
  if (isComparing(condition)) return [condition];
  if ('all' in condition) return condition.all.flatMap(comparings);
  if ('any' in condition) return condition.any.flatMap(comparings);
  return 'not' in condition ? comparings(condition.not) : [];
}
